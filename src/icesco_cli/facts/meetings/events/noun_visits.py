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
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import people
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Party, PartyKind, Status

_FELT = 7
"""How far before the noun it may be said that it was a joy: "expressed his happiness at being on his first visit"."""
_REACH = 24
"""Chunks before a visit in which whose it is was named."""
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
    who = parties(chunks, of) or _from_abroad(parse, noun, chunks[place].name) or _inside(parse, noun)
    felt = any(chunk.word in meeting_words()["pleasures"] for chunk in chunks[max(0, noun.first - _FELT) : noun.first])
    event = event_of(parse, noun, told, who, known=felt) if who else None
    return replace(event, goal=chunks[place].name, journey=_is_journey(chunks, noun)) if event else None


def _inside(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "saw the stalls in the course of a visit to Oslo", "at the end of a three-day visit to Oslo": the subject."""
    before = [chunk.word for chunk in parse.row.chunks[max(0, noun.first - _ROUND) : noun.first]]
    parts = meeting_words()["parts"] | meeting_words()["ends"]
    opens = any(a in parts and b == "of" for a, b in pairwise(before)) or before[-2:] == ["during", "a"]
    return those_acting(parse, noun) if opens else ()


def _from_abroad(parse: Parse, noun: Noun, country: str | None) -> tuple[Party, ...]:
    """Who is on the visit: not one who holds office there. "The President of Norway met | B | on a visit to Norway"."""
    row, who = parse.row, owner_of(parse, noun)
    there = [chunk for chunk in row.chunks[max(0, noun.first - _REACH) : noun.first] if chunk.is_person]
    at_home = {name for chunk in there for name in chunk.names if _serves(row, chunk, country)}
    if len(who) != 1 or who[0].name not in at_home:
        return who
    guests = {name for chunk in there for name in chunk.names} - at_home
    return tuple(Party(PartyKind.PERSON, name) for name in guests) if len(guests) == 1 else ()


def _serves(row: Row, chunk: Chunk, country: str | None) -> bool:
    """Whether the words for somebody say that he holds office in a country: "the President of Norway, A"."""
    roles = chunk.mention.roles if chunk.mention else ()
    said = country is not None and country in row.between(chunk.start, chunk.end)
    return said and any(role.of == country for role in roles)


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
