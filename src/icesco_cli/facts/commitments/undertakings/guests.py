"""The other side of a meeting: whom somebody invites as "him" or "the Minister", to whom he proposes something, or whom
he calls "you"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_parties import ruled_from
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.receivers import deed_at
from icesco_cli.facts.commitments.undertakings.service import is_beside
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Form, Part, Party, PartyKind, Status, Topic

_OWN, _PEERS = frozenset(["his", "her"]), function_words("peers")
INVITED = ("verb whom", "invitation", "accepted")
_LEADING = frozenset(["h.e.", "he", "to"])
"""Before whoever is invited: "an invitation to HE | the Minister"."""
_KNOWN = function_words("possessives") | {"the"}
_OTHERS = _PEERS | {"delegation", "embassy", "mission", "guests", "partner", "visitor", "visitors"}
_TOWARDS = function_words("towards")
_CALLED = 5
"""Chunks of what somebody is called, before his name: "her Omani counterpart, A"."""
_HELP = 5
"""Chunks of a verb and the help that it promises."""
_YOU = frozenset(["you", "your"])
_UNNAMED = (Form.OFFICE, Form.PRONOUN)


def guest(verb: int | None, row: Row, bound: set[str], encounter: Encounter | None) -> Party | None:
    """The other one of two who met, where one of them invites, tells or assures "the Minister" or "him" by the verb at
    `verb`: nobody assures himself."""
    chunks = row.chunks
    at = next((at for at in range(verb + 1, len(chunks)) if chunks[at].word not in _LEADING), None) if verb else None
    if verb is None or at is None or not _is_other(row, at, bound):
        return None
    if known := _apposed(chunks, at, bound) or _thanked(row, verb, bound):
        return known
    others = encounter.principals - bound if encounter else set()
    return (
        Party(PartyKind.PERSON, others.pop())
        if encounter and len(others) == 1 and encounter.principals & bound
        else None
    )


def _apposed(chunks: Sequence[Chunk], at: int, bound: set[str]) -> Party | None:
    """Whose name stands behind what he is called: "invited | her Omani counterpart, A, to"."""
    comma = next((i for i in range(at + 1, min(len(chunks) - 1, at + _CALLED)) if chunks[i].word == ","), None)
    name = chunks[comma + 1].name if comma is not None and chunks[comma + 1].is_person else None
    return Party(PartyKind.PERSON, name) if name and name not in bound else None


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


def _is_other(row: Row, at: int, bound: set[str]) -> bool:
    """Whether "the Minister", "him", "his host" or "her Omani counterpart" at `at` is somebody else than those
    bound."""
    chunks = row.chunks
    mention = chunks[at].mention
    if chunks[at].is_group:
        return row.text_of(chunks[at]).split()[-1] in _PEERS
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
    """The other side of a meeting of two: of what is proposed there, and of what is promised to "you" or speaks of that
    side ("drop the duty on Omani maps")."""
    if (
        encounter is None
        or encounter.status is not Status.HELD
        or promise.rule in INVITED
        or promise.kind is CommitmentKind.AGREEMENT
    ):
        return ()
    met = [party for party in encounter.parties.values() if party.part is not Part.ATTENDEE]
    two = sides.of_several(met)
    others = [side for side in (two if len(two) > 1 else sides.of_meeting(met)) if side.name not in bound]
    if len(two) not in (1, 2) or len(others) != 1 or others[0].kind is PartyKind.PERSON:
        return ()
    put_forward = promise.kind is CommitmentKind.PROPOSAL and promise.rule != "modal"
    named = _is_to_you(promise, row) or _is_for_other(promise, row) or _is_help(promise, row)
    told = len(two) > 1 and (put_forward or named)
    return tuple(others) if told or _speaks_of(promise, row, others[0]) else ()


def _speaks_of(promise: Promise, row: Row, side: Party) -> bool:
    """Whether the words of a promise name the side, or its capital, and not as one that only helps: "will be held in
    partnership with A"."""
    chunks, ahead = row.chunks, range(promise.limb.verb + 1, promise.limb.last + 1)
    end = next((at for at in ahead if chunks[at].word == "with" and is_beside(chunks, at)), promise.limb.last + 1)
    named = chunks[promise.limb.verb + 1 : end]
    return any(side.name in chunk.names or any(side == land for land in _ruled(chunk)) for chunk in named)


def _ruled(chunk: Chunk) -> tuple[Party, ...]:
    return ruled_from(chunk.mention) if chunk.mention and chunk.mention.topic is Topic.PLACE else ()


def _is_for_other(promise: Promise, row: Row) -> bool:
    """Whether the words of a promise name the other side without its name as the one that it is for: "send | the
    Embassy | ten maps", "help | his counterpart", "receive | the mission"."""
    chunks, verb = row.chunks, promise.limb.verb
    for at in range(promise.at + 1, promise.limb.last + 1):
        words = [chunk.word or row.text_of(chunk) for chunk in chunks[at : at + 2]]
        named = " ".join(words).split()[:2]
        if len(named) < 2 or named[0] not in _KNOWN or named[1] not in _others(named[0]):
            continue
        served = at == verb + 1 and deed_at(chunks, verb) in promise_words().serving | promise_words().hosting
        if served or at == promise.at + 1 or chunks[at - 1].word in _TOWARDS:
            return True
    return False


def _is_help(promise: Promise, row: Row) -> bool:
    """Whether help is promised, and nobody named whom it is for: "promised | full support in staging the fair"."""
    words = row.chunks[promise.limb.verb : promise.limb.verb + _HELP]
    return promise.rule == "verb object" and any(chunk.word in promise_words().help for chunk in words)


def _others(before: str) -> frozenset[str]:
    """What the other side is called behind a word: "the country", but not "his country"."""
    return _OTHERS | {"country"} if before == "the" else _OTHERS


def _is_to_you(promise: Promise, row: Row) -> bool:
    """Whether what is promised is done for "you": "will send you a letter", "will support your city"."""
    limb = promise.limb
    return any(chunk.word in _YOU for chunk in row.chunks[limb.verb + 1 : limb.last + 1])
