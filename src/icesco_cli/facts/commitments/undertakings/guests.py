"""The other side of a meeting: whom somebody invites as "him" or "the Minister", to whom he proposes something, or whom
he calls "you"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Form, Part, Party, PartyKind

_OWN, _PEERS = frozenset(["his", "her"]), function_words("peers")
_INVITED = ("verb whom", "invitation", "accepted")
_LEADING = frozenset(["h.e.", "he", "to"])
"""Before whoever is invited: "an invitation to HE | the Minister"."""
_YOU = frozenset(["you", "your"])
_UNNAMED = (Form.OFFICE, Form.PRONOUN)


def guest(promise: Promise, row: Row, bound: set[str], encounter: Encounter | None) -> Party | None:
    """The other one of two who met, where one of them invites or assures "the Minister" or "him": nobody assures
    himself."""
    chunks = row.chunks
    spoken_to = promise.rule in _INVITED or chunks[promise.at].word in promise_words().telling
    at = next((at for at in range(promise.at + 1, len(chunks)) if chunks[at].word not in _LEADING), None)
    if not spoken_to or at is None or not _is_other(chunks, at, bound):
        return None
    if thanked := _thanked(row, promise.at, bound):
        return thanked
    others = encounter.principals - bound if encounter else set()
    return (
        Party(PartyKind.PERSON, others.pop())
        if encounter and len(others) == 1 and encounter.principals & bound
        else None
    )


def _thanked(row: Row, verb: int, bound: set[str]) -> Party | None:
    """Whom the verb before that of the promise has for its object: "A thanked B and invited him"."""
    chunks = row.chunks
    if chunks[verb - 1].word != "and":
        return None
    for at in range(2, verb - 1):
        mention = chunks[at].mention
        if chunks[at].is_person and mention and mention.names and mention.form in (Form.NAME, Form.OFFICE):
            past = chunks[at - 1].word.endswith("ed") and chunks[at - 2].is_person
            other = mention.names[0] not in bound
            return Party(PartyKind.PERSON, mention.names[0]) if past and other else None
    return None


def _is_other(chunks: Sequence[Chunk], at: int, bound: set[str]) -> bool:
    """Whether "the Minister", "him" or "her Omani counterpart" at `at` is somebody else than those bound."""
    mention = chunks[at].mention
    if mention is not None and mention.form in _UNNAMED:
        return not mention.names or mention.names[0] in bound
    words = _PEERS | promise_words().invitation_nouns
    return chunks[at].word in _OWN and any(chunk.word in words for chunk in chunks[at + 1 : at + 3])


def handed(promise: Promise, row: Row, bound: set[str], encounter: Encounter | None) -> tuple[Party, ...]:
    """The one of two who met to whom the other hands the invitation of a third: "A met B, who conveyed an invitation
    from C"."""
    if promise.rule != "invitation" or encounter is None or len(encounter.principals) != 2:
        return ()
    mentions = (row.chunks[at].mention for at in subject(row.chunks, promise.limb.verb))
    carriers = {name for mention in mentions if mention for name in mention.names}
    others = encounter.principals - carriers - bound
    met = len(others) == 1 and not carriers.isdisjoint(encounter.principals)
    return (Party(PartyKind.PERSON, others.pop()),) if met else ()


def across(promise: Promise, row: Row, bound: set[str], encounter: Encounter | None, sides: Sides) -> tuple[Party, ...]:
    """The other side of a meeting of two: of what is proposed there, and of what is promised to "you"."""
    put_forward = promise.kind is CommitmentKind.PROPOSAL and promise.rule not in (*_INVITED, "modal")
    if encounter is None or not (put_forward or _is_to_you(promise, row)):
        return ()
    met = [party for party in encounter.parties.values() if party.part is not Part.ATTENDEE]
    two = sides.of_several(met)
    others = [side for side in two if side.name not in bound]
    found = tuple(side for side in others if side.kind is not PartyKind.PERSON)
    return found if len(two) == 2 and len(others) == 1 else ()


def _is_to_you(promise: Promise, row: Row) -> bool:
    """Whether what is promised is done for "you": "will send you a letter", "will support your city"."""
    limb = promise.limb
    return any(chunk.word in _YOU for chunk in row.chunks[limb.verb + 1 : limb.last + 1])
