"""Visits that a noun names: "his visit to B", "the visit of A to B", "as part of her visit to B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.goals import goal_of
from icesco_cli.facts.meetings.clauses.nouns import Noun
from icesco_cli.facts.meetings.clauses.phrases import Phrase
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.noun_owners import owner_of, those_acting
from icesco_cli.facts.meetings.events.noun_told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import people
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Party, Status

_FELT = 7
"""How far before the noun it may be said that it was a joy: "expressed his happiness at being on his first visit"."""
_ROUND = 6
"""Chunks before the noun in which it is said who was beside the visitor, and of what the rest was part."""


def travelled(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """ "his visit to B", "the visit of A to B", where B is a place."""
    chunks = parse.row.chunks
    place = goal_of(chunks, noun.last) if noun.family is MeetingKind.VISIT else None
    if place is None:
        return None
    if any(chunk.word == "accompanied" for chunk in chunks[max(0, noun.first - _ROUND) : noun.first]):
        return None  # "will be accompanied on her visit to Oslo by A"
    of = [at for one in parse.after(noun.last) if _says_whose(one) for at in people(chunks, one.members)]
    who = parties(chunks, of) or owner_of(parse, noun) or _inside(parse, noun)
    felt = any(chunk.word in meeting_words()["pleasures"] for chunk in chunks[max(0, noun.first - _FELT) : noun.first])
    event = event_of(parse, noun, told, who, known=felt) if who else None
    return replace(event, goal=chunks[place].name, journey=_is_journey(chunks, noun)) if event else None


def _inside(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "saw the stalls in the course of a visit to Oslo", "at the end of a three-day visit to Oslo": the subject."""
    before = [chunk.word for chunk in parse.row.chunks[max(0, noun.first - _ROUND) : noun.first]]
    parts = meeting_words()["parts"] | meeting_words()["ends"]
    opens = any(a in parts and b == "of" for a, b in pairwise(before)) or before[-2:] == ["during", "a"]
    return those_acting(parse, noun) if opens else ()


def _says_whose(one: Phrase) -> bool:
    """ "the visit of A", "a visit by A", unlike "as part of his visit, in the presence of A"."""
    return one.preposition in {"of", "by"} and one.noun not in meeting_words()["company"]


def _is_journey(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "as part of his visit to Oslo", "within her visit": the journey on which the rest of the sentence was."""
    for at in range(noun.first - 1, max(-1, noun.first - _ROUND), -1):
        if chunks[at].word in PREPOSITIONS:
            inside = chunks[at].word == "of" and at > 0 and chunks[at - 1].word in meeting_words()["parts"]
            return inside or chunks[at].word in meeting_words()["inside"]
        if chunks[at].mention and not chunks[at].is_person:
            return False
    return False
