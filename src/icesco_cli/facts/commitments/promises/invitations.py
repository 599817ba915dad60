"""Promises of those who invite, and of those who will come: "an invitation to", "confirmed his participation in"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause
from icesco_cli.facts.commitments.clauses.doers import doers
from icesco_cli.facts.commitments.clauses.doubts import is_question, is_unreal
from icesco_cli.facts.commitments.clauses.letters import letter_before, receiver, sender
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.clauses.owners import holder_of
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_passive
from icesco_cli.facts.sentences.groups import by_group, group_after
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_AT = frozenset(["at", "in"])
_CONFIRMING = frozenset(["affirmed", "announced", "announces", "confirmed", "confirming", "confirms"])
_REACH = 8
"""Chunks between "confirmed" and the "participation" that is confirmed."""
_HANDED = 12
"""How many words before an invitation may stand who extends it and to whom."""
_FAR = 16
"""How many words behind an invitation its verb may stand."""
_OBJECT = 7
"""Chunks between a verb and the invitation that is its object."""
_PURPOSE = 6
"""Chunks between an invitation and its "to"."""


def invitation_promises(row: Row, at: int) -> list[Promise]:
    """ "extended an invitation to B to", "conveyed an invitation from A": the proposal of whoever invites."""
    chunks, words = row.chunks, promise_words()
    if found := _in_letter(row, at):
        return found
    if found := _passive(row, at):
        return found
    verb = next((i for i in range(at - 1, max(-1, at - _HANDED), -1) if chunks[i].word in words.invitation_verbs), None)
    if verb is None or is_unreal(chunks, verb) or is_question(row):
        return []
    who = _from(chunks, at) or holder_of(chunks, at) or (() if chunks[verb].word == "received" else doers(chunks, verb))
    limb = Limb(verb, verb, end_of_clause(chunks, at))
    return [Promise(at, CommitmentKind.PROPOSAL, "invitation", who, limb, reported=True)] if who else []


def _in_letter(row: Row, at: int) -> list[Promise]:
    """ "handed A a letter from B, including an invitation to": the proposal of B to A."""
    chunks = row.chunks
    verb = at - 2 if chunks[at - 1].word in {"a", "an", "his", "her", "the"} else at - 1
    letter = letter_before(chunks, verb) if chunks[verb].word in promise_words().carrying else None
    who = sender(chunks, letter) if letter is not None else ()
    if letter is None or not who or is_question(row):
        return []
    limb = Limb(at, at, end_of_clause(chunks, at))
    return [Promise(at, CommitmentKind.PROPOSAL, "invitation", who, limb, to=receiver(chunks, letter), reported=True)]


def _passive(row: Row, at: int) -> list[Promise]:
    """ "An invitation to visit Oslo was extended by A to B", "the invitation of A to attend it was handed over"; that
    of whoever tells of it in "A said that an invitation has been sent to B"."""
    chunks, verbs = row.chunks, promise_words().invitation_verbs
    ahead = range(at + 1, min(len(chunks) - 1, at + _FAR))
    verb = next((i for i in ahead if chunks[i].word in verbs and is_passive(chunks, i)), None)
    if verb is None or is_question(row):
        return []
    got = chunks[verb].word == "received"
    who = tuple(by_group(chunks, verb)[:1]) or (() if got else _from(chunks, at) or holder_of(chunks, at))
    if not who and (got or not _is_told(chunks, at)):
        return []
    last = verb - 2 if verb - 3 > at else end_of_clause(chunks, at)  # "an invitation to visit Oslo | was extended"
    return [Promise(at, CommitmentKind.PROPOSAL, "invitation", who, Limb(at, at, last), reported=True)]


def _is_told(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a clause begins with the invitation: "said that | an invitation"."""
    return [chunk.word for chunk in chunks[max(0, at - 2) : at]] in (["that", "an"], ["that", "invitations"])


def participation_promises(row: Row, at: int) -> list[Promise]:
    """ "confirmed his country's participation in the fair in June", "A's upcoming participation in", "the participation
    of A in"."""
    chunks, words = row.chunks, promise_words()
    of = at + 1 < len(chunks) and chunks[at + 1].word == "of"
    where = range(at + 3, min(len(chunks), at + _REACH)) if of else range(at + 1, min(len(chunks), at + 2))
    if is_question(row) or not any(chunks[i].word in _AT for i in where) or (of and not _is_confirmed(chunks, at)):
        return []
    upcoming = any(chunk.word in words.upcoming for chunk in chunks[max(0, at - 3) : at])
    holder = next((i for i in range(at - 1, max(-1, at - _REACH), -1) if chunks[i].word in words.holding), None)
    if not upcoming and (holder is None or is_unreal(chunks, holder)):
        return []
    who = holder_of(chunks, at) or (doers(chunks, holder) if holder is not None else ())
    limb = Limb(at, at, end_of_clause(chunks, at))
    return [Promise(at, CommitmentKind.PLAN, "participation", who, limb, reported=True)]


def _is_confirmed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody says that a side will be there, and not how much that means: "confirmed the | participation | of
    a delegation", but not "stressed the participation of women"."""
    said = not _CONFIRMING.isdisjoint(chunk.word for chunk in chunks[max(0, at - _OBJECT) : at])
    sent = promise_words().missions
    return said and any(chunk.is_party or chunk.word in sent for chunk in chunks[at + 2 : at + _PURPOSE])


def _from(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """Whose invitation it is: "an invitation from | A", "an invitation letter from | A"."""
    start = at + 1 + (at + 1 < len(chunks) and chunks[at + 1].word in promise_words().letters)
    if start < len(chunks) and chunks[start].word == "from":
        return tuple(group_after(chunks, start + 1, 3))
    return ()


def acceptance_promises(row: Row, at: int) -> list[Promise]:
    """ "accepted the invitation to travel to B in spring": whoever accepts will come."""
    chunks, words = row.chunks, promise_words()
    noun = next(
        (i for i in range(at + 1, min(len(chunks), at + _OBJECT)) if chunks[i].word in words.invitation_nouns), None
    )
    if noun is None or is_unreal(chunks, at):
        return []
    to = next((i for i in range(noun + 1, min(len(chunks) - 1, noun + _PURPOSE)) if chunks[i].word == "to"), None)
    who, inviting = doers(chunks, at), _from(chunks, noun) or holder_of(chunks, noun)
    if not to or not who:
        return []
    return [Promise(at, CommitmentKind.PLAN, "accepted", who, Limb(to, to + 1, end_of_clause(chunks, to)), to=inviting)]
