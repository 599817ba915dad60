"""Promises that a passive verb makes: "it was agreed to", "A has been tasked to", "5 million has been earmarked"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause, start_of_clause
from icesco_cli.facts.commitments.clauses.clause_parties import bodies_within
from icesco_cli.facts.commitments.clauses.complements import gerund as read_gerund
from icesco_cli.facts.commitments.clauses.complements import infinitive
from icesco_cli.facts.commitments.clauses.doers import doers, head_before, is_it
from icesco_cli.facts.commitments.clauses.doubts import is_denied, is_unreal
from icesco_cli.facts.commitments.clauses.governing import is_told
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.clauses.objects import act
from icesco_cli.facts.commitments.clauses.that_clauses import clause as read_clause
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import by_group, group_after
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_AGREED = "agreed"
_DETERMINERS = function_words("determiners")
_NEAR = 4
"""Chunks behind "was agreed", with its day and place, before those who agreed."""
_PAST = frozenset(["was", "were"])
_PRESENT = frozenset(["are", "is"])


def passive_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the verb at `at`, of which somebody or something is the object."""
    return _impersonal(row, at) or _agreed(row, at) or _told_to(row, at) or _set_aside(row, at) or _invited(row, at)


def _invited(row: Row, at: int) -> list[Promise]:
    """ "A noted that companies are invited to take part": the proposal of whoever says so."""
    chunks = row.chunks
    entry = promise_words().verbs[chunks[at].word]
    asked = entry.kind is CommitmentKind.PROPOSAL and "whom" in entry.complements and chunks[at - 1].word in _PRESENT
    to_do = asked and at + 2 < len(chunks) and chunks[at + 1].word == "to" and _is_infinitive(chunks[at + 2])
    if not to_do or not is_told(chunks, at):
        return []
    head = head_before(chunks, at - 1)
    if head is None or chunks[head].mention is not None:
        return []
    limb = Limb(start_of_clause(chunks, at), at, end_of_clause(chunks, at))
    return [Promise(at, entry.kind, "invited", (), limb, subject=head, reported=True)]


def _is_infinitive(chunk: Chunk) -> bool:
    """Whether a verb may stand behind "to": "are invited to | apply", but not "are offered to | the pupils"."""
    return not chunk.mention and chunk.word.isalpha() and chunk.word not in _DETERMINERS


def _impersonal(row: Row, at: int) -> list[Promise]:
    """ "it was agreed to", "it is planned that": what the sides, or the speaker's side, will do."""
    chunks = row.chunks
    kind = promise_words().impersonal.get(chunks[at].word)
    be = next((back for back in range(at - 1, max(-1, at - 4), -1) if _is_be(chunks, back)), None)
    if kind is None or be is None or not _is_it(row, be - 1) or is_denied(chunks, be):
        return []
    found: list[Limb] = infinitive(chunks, at) or read_clause(chunks, at) or read_gerund(chunks, at)
    joint = kind is CommitmentKind.AGREEMENT
    within = bodies_within(chunks, found[0]) if found and joint else ()
    who = _agreed_by(chunks[: found[0].first] if found else chunks, at) or (within if len(within) > 1 else ())
    return [Promise(at, kind, "impersonal", who, limb, reported=not joint, joint=joint) for limb in found]


def _agreed(row: Row, at: int) -> list[Promise]:
    """ "The exchange of archivists was agreed in Oslo between A and B": an act of both."""
    chunks = row.chunks
    head = head_before(chunks, at - 1) if chunks[at].word == _AGREED and chunks[at - 1].word in _PAST else None
    if head is None or chunks[head].word in promise_words().abstract or is_denied(chunks, at - 1):
        return []
    near = range(at, min(len(chunks) - 1, at + _NEAR))
    bringing = next((one for one in near if chunks[one + 1].word in {"between", "by"}), at)
    who = _agreed_by(chunks, bringing)
    if len(who) < 2:
        return []
    first = start_of_clause(chunks, at)
    return [Promise(at, CommitmentKind.AGREEMENT, "agreed", who, Limb(first, at - 2, at - 2))]


def _agreed_by(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """Those behind "it was agreed by" and "between"."""
    between = chunks[at + 1 : at + 2] and chunks[at + 1].word == "between"
    return tuple(group_after(chunks, at + 2, 4) if between else by_group(chunks, at))


def _with(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """ "was tasked with preparing the draft", "is entrusted with the preparation of"."""
    ahead = at + 1
    if ahead >= len(chunks) or chunks[ahead].word != "with":
        return []
    return read_gerund(chunks, at) or act(chunks, ahead)


def _is_be(chunks: Sequence[Chunk], at: int) -> bool:
    return chunks[at].word in {"was", "is", "been", "were"}


def _is_it(row: Row, at: int) -> bool:
    """Whether the subject before a form of "to be" is "it"."""
    while at >= 0 and row.chunks[at].word in {"has", "had", "also", "further"}:
        at -= 1
    return at >= 0 and is_it(row.chunks[at])


def _told_to(row: Row, at: int) -> list[Promise]:
    """ "a committee was designated to draft", "A has been tasked to": those who are told to do it, or who told them."""
    chunks = row.chunks
    entry = promise_words().verbs[chunks[at].word]
    if "team" not in entry.complements or is_unreal(chunks, at) or _is_due(chunks, at):
        return []
    found = infinitive(chunks, at) or _with(chunks, at)
    who = doers(chunks, at)
    if not found or not who:
        return []
    return [Promise(at, entry.kind, "designated", who, limb, reported=is_told(chunks, at - 1)) for limb in found[:1]]


def _is_due(chunks: Sequence[Chunk], at: int) -> bool:
    """ "The Minister is | set to meet A": what is to come, unlike "a committee was set up to draft"."""
    return [chunk.word for chunk in chunks[at : at + 2]] == ["set", "to"]


def _set_aside(row: Row, at: int) -> list[Promise]:
    """ "5 million has been earmarked for a school": what the money is for is still to be done."""
    chunks, words = row.chunks, promise_words()
    first = start_of_clause(chunks, at)
    perfect = chunks[at - 1].word == "been" and chunks[at - 2].word in {"has", "have"}
    paid = any(chunk.word in words.money for chunk in chunks[first:at])
    if not perfect or not paid or chunks[at].word not in words.set_aside or chunks[at + 1].word not in {"for", "to"}:
        return []
    limb = Limb(first, at, end_of_clause(chunks, at))
    return [Promise(at, CommitmentKind.PLEDGE, "set aside", (), limb, reported=is_told(chunks, at))]
