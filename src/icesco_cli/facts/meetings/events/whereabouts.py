"""Where an event was: the place and the building that its sentence gives it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.noun_tense import noun_status
from icesco_cli.facts.meetings.clauses.nouns import Noun, nouns_between
from icesco_cli.facts.meetings.events.building_names import printed
from icesco_cli.facts.meetings.events.buildings import building_of, distance
from icesco_cli.facts.meetings.events.events import NOUN, STAGED, Event
from icesco_cli.facts.meetings.events.noun_happenings import BEFORE_AND_AFTER, dates_the_rest
from icesco_cli.facts.meetings.events.noun_owners import opener_of
from icesco_cli.facts.meetings.events.said_places import is_of_what_is_said
from icesco_cli.facts.meetings.events.stated_places import is_dated, stated
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.capitals import capitals
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.models import MeetingKind, Status, Topic

_OWNERS = function_words("owners")
_JOURNEYS = ("hold", "leave", "travel")
"""Rules of verbs that say how far somebody went."""
_SEEING = ("attend", "open", "view", "visit")
_THEN = 3
"""Chunks before a verb in which "and" stands: "and | later toured"."""
_TITLE = 6
"""Chunks of an event's title with its city, or of an infinitive with its object."""
_AHEAD = 4
_INVITED = 8
"""Chunks between "inviting" and where somebody is asked to come."""
_AT = frozenset(["at", "during", "in"])
_CAPITAL = frozenset(["capital"])
_HAPPENING = frozenset(["be", "take"])
_NEAR = 24
"""Chunks around an event in which the capital of its country is its own."""
_REACH = 60
"""Chunks around an event in which its place stands, so that a long sentence takes no longer for each."""


def settle_whereabouts(row: Row, event: Event, others: Sequence[Event] = ()) -> Event:
    """The event with the place and the venue that stand nearest to it; `others` are the sentence's other events."""
    if event.journey:
        return replace(event, place=event.goal)
    row = _before_the_rest(row, event)
    place = _place(row, event, [other.at for other in others if _goes_elsewhere(event, other)])
    abroad = event.goal in country_names()
    aside = abroad and event.rule == "visit" and any(other.at < event.at for other in others)
    if abroad and event.kind is MeetingKind.VISIT:
        place = event.goal if aside else _in_country(event, place)
    only_there = aside or (abroad and event.rule == NOUN)  # "on his visit to Kenya, met B at his office"
    venue = None if only_there else building_of(_before_others(row, event, others), event)
    place = place or event.place
    titled = _titled(row, event) if place is None or place in country_names() else None
    inside = titled is not None and place in (None, places()[titled].country)
    return replace(event, place=titled if inside else place, venue=venue)


def _before_others(row: Row, event: Event, others: Sequence[Event]) -> Row:
    """The row as far as what those who met went on to see, "met B | and toured the laboratories at the Academy", or
    those who went to a city held there: "visited Lima | and held talks at the Academy"."""
    chunks, last = row.chunks, max(event.at, event.last)
    goes_on = (*_SEEING, "hold", "meet") if event.goal in places() else _SEEING
    later = (one.at for one in others if one.at > last and one.rule in goes_on)
    joined = (at for at in later if any(chunk.word == "and" for chunk in chunks[max(last, at - _THEN) : at]))
    end = min(joined, default=None)
    return replace(row, chunks=chunks[:end]) if end else row


def _in_country(event: Event, place: str | None) -> str | None:
    """Where a visit to a country was: there, where the words only say how far somebody went, or that it was held."""
    if place not in (None, event.goal) and event.rule in (*_JOURNEYS, NOUN):
        return event.goal
    return place or (event.goal if event.status is Status.HELD else None)


def put_here(row: Row, event: Event, dateline: str | None) -> Event:
    """The visit with the city of the dateline, where somebody is said to have come "here"."""
    came = event.kind is MeetingKind.VISIT and event.place is None and event.goal is None
    ahead = (chunk.word for chunk in row.chunks[event.last + 1 : event.last + _AHEAD])
    return replace(event, place=dateline) if came and dateline and "here" in ahead else event


def _before_the_rest(row: Row, event: Event) -> Row:
    """The row as far as the comma behind a meeting that only says when the rest was, "After the talks, A visited", or
    what was said there, "At the talks with A, the two sides agreed"."""
    said_there = event.rule == NOUN and not event.happened and row.chunks[0].word in _AT
    if not (said_there or (event.known and dates_the_rest(row.chunks, event.at))):
        return row
    ahead = range(event.last + 1, len(row.chunks) - 1)
    commas = (at for at in ahead if row.chunks[at].word == "," and not is_dated(row.chunks, at + 1))
    comma = next((at for at in commas if not said_there or row.chunks[at + 1].is_party), None)
    return replace(row, chunks=row.chunks[:comma]) if comma else row


def _titled(row: Row, event: Event) -> str | None:
    """The place in the title of the event at which they were: "the Oslo Peace Conference"."""
    chunks = row.chunks
    for noun in nouns_between(chunks, event.at - _REACH, event.last + _REACH):
        first = noun.first
        while first and noun.first - first < _TITLE - 1 and (chunks[first - 1].solid or chunks[first - 1].mention):
            first -= 1
        words = (printed(row, at, at) for at in (range(first, noun.first) if noun.kind in STAGED else ()))
        name = next((word for word in words if word in places()), "")
        if name and _is_there(chunks, event, noun):
            return places()[name].name
    return None


def _is_there(chunks: Sequence[Chunk], event: Event, noun: Noun) -> bool:
    """Whether the event was at what the noun names, or is that itself: "on the margins of the forum"."""
    if noun_status(chunks, noun.first, noun.last) != event.status or is_of_what_is_said(
        chunks, event, _after(chunks, event, noun.first), noun.first
    ):
        return False
    beside = event.at <= noun.first <= event.last or opener_of(chunks, noun) in meeting_words()["margins"]
    return beside or any(chunk.word == "participation" for chunk in chunks[max(0, noun.first - _TITLE) : noun.first])


def _goes_elsewhere(event: Event, other: Event) -> bool:
    """Whether another event of the sentence has places of its own: another visit, or what is still planned."""
    return other.at > event.last and (other.status != event.status or other.rule in _JOURNEYS or other.rule == "visit")


def _place(row: Row, event: Event, rivals: Sequence[int]) -> str | None:
    """The nearest place behind "in", "at" or "to"; a city before a country."""
    chunks = row.chunks
    near = range(max(0, event.at - _REACH), min(len(chunks), event.at + _REACH))
    named = [
        (at, chunks[at].mention)
        for at in near
        if chunks[at].is_place and stated(chunks, at) and not _is_of_the_document(chunks, event, at)
    ]
    named = [one for one in named if not _is_of_another(chunks, event, one[0])]
    named = [one for one in named if not is_of_what_is_said(chunks, event, _after(chunks, event, one[0]), one[0])]
    named = [one for one in named if not any(rival < one[0] for rival in rivals)]
    named = [one for one in named if not _is_where_to_come(chunks, event, one[0])]
    named = [one for one in named if not _leaves_for(chunks, event, one[0])]
    cities = [(at, mention) for at, mention in named if mention and mention.topic is Topic.PLACE]
    cities = [(at, mention) for at, mention in cities if mention.names and not is_site(mention.names[0])] or (
        cities if event.family is MeetingKind.VISIT else []
    )
    nearest = min(cities or named, key=lambda pair: _farness(chunks, pair[0], event), default=None)
    if not cities and (city := _capital(row, event)):
        return city
    return nearest[1].names[0] if nearest and nearest[1] and nearest[1].names else None


def _is_where_to_come(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether somebody is only asked to come there: "handed over a letter inviting A to Oslo"."""
    start = max(event.last, at - _INVITED)
    asked = any(chunk.word.startswith("invit") for chunk in chunks[start + 1 : at])
    return asked and chunks[at - 1].word == "to"


def _leaves_for(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether somebody only goes there afterwards: "met B before | departing for Oslo"."""
    between = (chunk.word for chunk in chunks[event.last + 1 : at])
    return any(word.endswith("ing") and "leave" in meeting_words().frames_of(word) for word in between)


def _farness(chunks: Sequence[Chunk], at: int, event: Event) -> tuple[bool, int]:
    """How far a place is from the event; one that stands with its day is nearer than any other."""
    return not is_dated(chunks, at), distance(at, event.at)


def _capital(row: Row, event: Event) -> str | None:
    """The city in "opened in the Tunisian capital on Monday"."""
    chunks = row.chunks
    for at in (at for at in row.where(_CAPITAL) if max(2, event.at - _NEAR) <= at < event.at + _NEAR):
        mention = chunks[at - 1].mention
        behind = chunks[at + 1].is_place if at + 1 < len(chunks) else False
        before = chunks[at - 3 if chunks[at - 2].word == "the" else at - 2].word
        inside = before in {"at", "in"}
        if mention and mention.names and inside and not behind:
            found = [city for city, country in capitals().items() if country == mention.names[0]]
            return found[0] if len(found) == 1 else None
    return None


def _is_of_the_document(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether the place belongs to what is signed: "signed a letter of intent for a centre in Oran"."""
    between = pairwise(chunk.word for chunk in chunks[_behind_aside(chunks, event, at) : at + 1])
    if event.rule == "give":
        return any(a == "for" and b in _OWNERS for a, b in between)  # "for his services to the fair in Oran"
    return event.rule == "sign" and any(a == "for" or (a == "to" and b not in _HAPPENING) for a, b in between)


def _behind_aside(chunks: Sequence[Chunk], event: Event, at: int) -> int:
    """Where what is said of the event itself goes on: "signed an agreement to build a school, | on Monday, in Oran"."""
    dated = (i for i in range(at - 1, event.last + 1, -1) if chunks[i].time and chunks[i - 1].word == ",")
    return next(dated, event.last + 1)


def _after(chunks: Sequence[Chunk], event: Event, at: int) -> int:
    """Where what is said of the event itself begins, before the place at `at`."""
    return _behind_aside(chunks, event, at) if event.rule == "sign" else event.last + 1


def is_site(name: str | None) -> bool:
    """Whether it is a sight in a city, "the Registan", and no city or region itself."""
    return name in places() and places()[name or ""].kind == "site"


def _is_of_another(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether the place is that of a meeting only spoken of: "met to prepare for the summit in Oslo"."""
    own = "visit" if event.kind is MeetingKind.VISIT and event.rule in _JOURNEYS else ""
    between = [noun for noun in nouns_between(chunks, event.last + 1, at) if noun.kind != own]
    if any(noun.kind is MeetingKind.VISIT and opener_of(chunks, noun) in BEFORE_AND_AFTER for noun in between):
        return True  # "met B following his trip to Oslo"
    return any(noun_status(chunks, noun.first, noun.last) != event.status for noun in between)
