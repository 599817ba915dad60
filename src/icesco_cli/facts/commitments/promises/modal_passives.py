"""Passives under a modal: "a school will be opened", "the works will be carried out by A"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import start_of_clause
from icesco_cli.facts.commitments.clauses.doers import (
    defines,
    doers,
    in_relative,
    is_definite,
    shared_head,
)
from icesco_cli.facts.commitments.clauses.doubts import (
    is_conditional,
    is_deliberated,
)
from icesco_cli.facts.commitments.clauses.governing import closing_verb, is_told
from icesco_cli.facts.commitments.clauses.limbs import Limb, end_of_passive, limbs, with_subject
from icesco_cli.facts.commitments.clauses.organisers import offered_by, organisers_before
from icesco_cli.facts.commitments.clauses.verbs_of_doing import participle_at
from icesco_cli.facts.commitments.promises.modal_kinds import kind_under
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.signings import start_provided
from icesco_cli.facts.commitments.promises.things import is_next, of_it
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import by_group
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_EVENTS = frozenset(["ceremony", "event", "gala", "reception"])
_OFFICIATING = function_words("officiating")
_FOUNDING = frozenset(["create", "establish", "found", "inaugurate", "launch", "open"])
"""What is done to the chair of a university, and not to whoever chairs something: "a UNESCO Chair will be opened"."""


def passive(row: Row, at: int, verb: int) -> list[Promise]:
    """The promise of the "be" at `verb` under the modal at `at`: whose it is, where "by" says so or nobody is named."""
    chunks = row.chunks
    done = participle_at(chunks, verb + 1)
    if done is None or in_relative(chunks, at) or not _is_undergone(row, at, done):
        return []
    who = tuple(by_group(chunks, done)) or organisers_before(chunks, at)
    if _is_ceremony(chunks, at, done, who):
        return of_it(chunks, at, done)
    if not who and chunks[done].word in promise_words().asked:
        return []  # "the authorities will be invited to comment"
    who = who or (offered_by(chunks, done) if doing().participles[chunks[done].word] in promise_words().staging else ())
    provided = start_provided(chunks, at)
    first = provided or start_of_clause(chunks, at)
    if not provided and (is_conditional(chunks, first) or defines(chunks, first) or _is_aside(chunks, first, at)):
        return []
    limb = replace(with_subject(first, limbs(chunks, done, at)[0]), last=end_of_passive(chunks, done))
    head = provided + head if (head := shared_head(chunks[provided:], at - provided)) is not None else None
    kind = kind_under(chunks, at)
    if not who and kind is CommitmentKind.AGREEMENT and (agreed := closing_verb(chunks, at)) is not None:
        who = doers(chunks, agreed)
        limb = _before_those(chunks, limb, who)
    return [
        Promise(
            at,
            CommitmentKind.PLAN if kind is CommitmentKind.PLEDGE and (not who or _is_put_on(chunks, done)) else kind,
            "session" if head is not None and is_next(chunks, head) else "modal passive",
            who,
            limb,
            subject=head,
            definite=is_definite(chunks, head),
            reported=is_told(chunks, at),
        )
    ]


def _before_those(chunks: Sequence[Chunk], limb: Limb, who: Sequence[int]) -> Limb:
    """The limb without those who say behind it that they agreed: "a school will be opened | , A and B agreed"."""
    commas = [at for at in range(limb.verb, who[0]) if chunks[at].word == ","] if who else []
    return replace(limb, last=min(limb.last, commas[-1] - 1)) if commas else limb


def _is_ceremony(chunks: Sequence[Chunk], at: int, done: int, who: Sequence[int]) -> bool:
    """Whether people only have their part in an event: "the conference will be opened by A"."""
    head = shared_head(chunks, at)
    words = promise_words()
    event = head is not None and chunks[head].word in words.programmes | words.sessions | words.fairs | _EVENTS
    return event and bool(who) and all(chunks[one].is_person for one in who) and chunks[done].word in _OFFICIATING


def _is_put_on(chunks: Sequence[Chunk], done: int) -> bool:
    """Whether somebody puts it on for himself: "will be held by A"."""
    return doing().participles[chunks[done].word] in promise_words().staging


def _is_aside(chunks: Sequence[Chunk], first: int, at: int) -> bool:
    """Whether a relative clause only says more of what stands before: "a fund, through which loans will be paid", but
    not "90 million, of which 35 million will be paid in June"."""
    if [chunk.word for chunk in chunks[max(0, first - 3) : first]] == [",", "of", "which"]:
        return False
    return any(chunk.word in {"which", "whose"} for chunk in chunks[max(0, first - 1) : min(at, first + 3)])


def _is_undergone(row: Row, at: int, done: int) -> bool:
    """Whether something is done to a thing, or a body sends several: no person is joined, no election held."""
    chunks, head = row.chunks, shared_head(row.chunks, at)
    if head is None or is_deliberated(chunks, at, done):
        return False
    if chunks[head].is_group and not chunks[head].names and (who := by_group(chunks, done)):
        return not any(chunks[one].is_person for one in who)
    if chunks[head].is_person:
        return "chair" in row.words_of(chunks[head]) and doing().participles[chunks[done].word] in _FOUNDING
    if is_next(chunks, head):
        return True
    if doing().participles[chunks[done].word] in doing().awaited:
        return chunks[done].word in {"announced", "delivered", "inaugurated"}
    return chunks[head].word not in promise_words().contests | promise_words().abstract
