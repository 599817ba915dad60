"""Promises that stand as items of a list: "The two sides decided:", "to meet again in spring"."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.facts.commitments.clauses.doers import doers as doers_of
from icesco_cli.facts.commitments.clauses.limbs import limbs
from icesco_cli.facts.commitments.clauses.verbs_of_doing import any_doing_at, skip_fillers
from icesco_cli.facts.commitments.promises.listed_documents import listed_document, opens_documents
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.reading import promises
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_LEFT, _OPENING = 4, 6
"""How many words before its colon hold the modal of a list, and how many open it with its document."""
_NUMBERED = frozenset([".", ")", "-", "–", "•", "(", "*", ";"])


def item_promises(row: Row, intro: Row) -> list[Promise]:
    """The promises of an item of the list that `intro` opens, by the subject of `intro` where it names none itself."""
    before = next((at for at, chunk in enumerate(intro.chunks) if chunk.word == ":"), len(intro.chunks) - 1)
    doers = tuple(first_subject(intro.chunks[:before], before)) or _acting(intro, before)
    own = [replace(one, doers=doers, intro=intro) if not one.doers else one for one in promises(row)]
    if not own and opens_documents(intro) and (listed := listed_document(row)):
        return listed
    verb = next((chunk.word for chunk in reversed(intro.chunks) if chunk.word in promise_words().verbs), None)
    if verb is None and not _is_open(intro, before):
        return own
    kind = promise_words().verbs[verb].kind if verb else _kind(intro)
    bare = _bare(row, intro, doers, kind)
    if kind is CommitmentKind.AGREEMENT:
        own = [replace(one, kind=kind) if one.rule.startswith("modal") else one for one in own]
    return _with_aside(bare, own, row) if own else bare


def _with_aside(bare: list[Promise], own: list[Promise], row: Row) -> list[Promise]:
    """What an item makes of its list, with what others do in a relative clause at its end: "review it at the session, |
    which Oman will host"; what it says itself where that is more."""
    first = min((min(one.doers_here, default=0) for one in own), default=0)
    aside = first > 1 and row.chunks[first - 1].word in {"which", "whom"}
    if not bare or not aside or bare[-1].limb.verb >= first:
        return own
    cut = replace(bare[-1].limb, last=min(bare[-1].limb.last, max(bare[-1].limb.verb, first - 2)))
    return [*bare[:-1], replace(bare[-1], limb=cut), *own]


def _acting(intro: Row, colon: int) -> tuple[int, ...]:
    """The noun that acts for a party before the colon: "The Secretariat plans to:"."""
    words = promise_words()
    verb = next(
        (at for at in range(1, colon) if intro.chunks[at].word in words.modals or intro.chunks[at].word in words.verbs),
        0,
    )
    return tuple(at for at in doers_of(intro.chunks, verb) if at < colon) if verb else ()


def _is_open(intro: Row, colon: int) -> bool:
    """Whether a modal before the colon leaves to the list what is to be done: "A will:", "the sides will work on:"."""
    return any(chunk.word in promise_words().modals for chunk in intro.chunks[max(0, colon - _LEFT) : colon])


def _kind(intro: Row) -> CommitmentKind:
    """An agreement where a document says it: "Under the agreement, the two sides will:"."""
    opening = {chunk.word for chunk in intro.chunks[:_OPENING]}
    under = opening & promise_words().document_nouns and opening & {"under", "according", "pursuant"}
    return CommitmentKind.AGREEMENT if under else CommitmentKind.PLEDGE


def _bare(row: Row, intro: Row, doers: tuple[int, ...], kind: CommitmentKind) -> list[Promise]:
    """An item that is only an infinitive or a gerund: "to open a school", "Opening a school"."""
    chunks = row.chunks
    at = 0
    while at < len(chunks) and (chunks[at].word in _NUMBERED or chunks[at].word.isdigit() or len(chunks[at].word) == 1):
        at += 1
    opener = at
    if at < len(chunks) and chunks[at].word in {"to", "on"}:
        at += 1
    at = skip_fillers(chunks, at)
    if at >= len(chunks):
        return []
    if chunks[at].word in doing().gerunds or (chunks[opener].word == "to" and kind is CommitmentKind.AGREEMENT):
        done: int | None = at
    else:
        done = any_doing_at(chunks, at)
    if done is None or (chunks[opener].word != "to" and done == opener and chunks[at].word not in _doings()):
        return []
    joint = not doers and kind is CommitmentKind.AGREEMENT
    return [Promise(at, kind, "item", doers, limb, intro=intro, joint=joint) for limb in limbs(chunks, done, opener)]


def _doings() -> frozenset[str]:
    return frozenset(doing().gerunds) | doing().verbs
