"""Meetings that a visit or its programme is said to bring: "The visit included | meetings with A and B", "A's programme
will feature | talks with B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.nouns import Noun, is_verb, nouns_between
from icesco_cli.facts.meetings.events.events import OF_TWO, Event, join, parties
from icesco_cli.facts.meetings.events.frames.gatherings import partners_in
from icesco_cli.facts.meetings.events.noun_partners import going_with
from icesco_cli.facts.meetings.events.noun_told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Status

_CLOSING = frozenset([".", ";", '"'])
_FUTURE = function_words("future")
_PRESENT = frozenset(["includes", "features", "comprises", "involves"])
"""In the present, a programme tells what is to come."""
_JOINERS = frozenset(["and", ","])
_KNOWN = function_words("known")
_REACH = 24
"""Chunks from the verb over other points of the programme: "included a tour of the port, a visit to A and | talks"."""


def programmed(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """The meeting of whoever is on the visit, or of whoever the text tells where that is not said, with those behind
    "with"."""
    chunks = parse.row.chunks
    told_of = noun.first > 0 and chunks[noun.first - 1].word in _KNOWN
    verb = _bringing(chunks, noun) if noun.kind in OF_TWO and not told_of else None
    if verb is None:
        return None
    behind = [one for one in going_with(parse, noun, ()) if one.preposition == "with"]
    partners = join(*(parties(chunks, partners_in(chunks, noun, one)) for one in behind))
    if not people(chunks, (at for one in behind for at in one.members)):
        return None
    owner = parties(chunks, named(chunks, people(chunks, range(verb)))[:1])
    status = Status.PLANNED if chunks[verb].word in _PRESENT else told
    event = event_of(parse, noun, status, join(owner, partners), known=False, happened=True)
    return replace(event, lonely=not owner)


def _bringing(chunks: Sequence[Chunk], noun: Noun) -> int | None:
    """The verb by which the visit or its programme brings the noun, whose subject they are."""
    listed = False
    for at in range(noun.first - 1, max(0, noun.first - _REACH), -1):
        word = chunks[at].word
        if word in meeting_words()["brought_along"] or (word in meeting_words()["bringing"] and _is_ahead(chunks, at)):
            return at if _is_of_a_visit(chunks, at) else None
        listed = listed or word in _JOINERS
        other = word in meeting_words().verbs and is_verb(chunks, at)
        if other or word in _CLOSING or (word in PREPOSITIONS and not listed):
            return None
    return None


def _is_ahead(chunks: Sequence[Chunk], verb: int) -> bool:
    return any(chunk.word in _FUTURE for chunk in chunks[max(0, verb - 2) : verb])


def _is_of_a_visit(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether a visit or a programme is what the sentence tells of before the verb."""
    programme = any(chunk.word in meeting_words()["programmes"] for chunk in chunks[:verb])
    return programme or any(noun.kind is MeetingKind.VISIT for noun in nouns_between(chunks, 0, verb))
