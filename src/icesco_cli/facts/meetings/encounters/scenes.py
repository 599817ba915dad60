"""Where an encounter was whose own sentences do not say it: the city of its building, of the dateline, of the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.encounters.agreement import ON_THE_SPOT
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.headings import Headings
from icesco_cli.facts.meetings.encounters.shared_scenes import (
    PlacedEncounters,
    goes_on,
    is_city,
    of_the_arrival,
    of_the_day,
    of_the_journey,
    of_the_round,
    of_the_visit,
)
from icesco_cli.facts.meetings.events.events import SPOKE, TOLD, WAYS
from icesco_cli.facts.meetings.events.whereabouts import is_site
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.models import Article, MeetingKind, Part, PartyKind, Status
from icesco_cli.text.calendar import to_date

_JUST = timedelta(days=3)
"""How long before the dateline's day its city was the scene."""
_GIVEN = (MeetingKind.CEREMONY, MeetingKind.RECEPTION)
_LEAD = 2
"""Paragraphs that are the lead."""
_LONGEST = 3
"""How many words the name of a city has at most."""


def settle_scenes(
    encounters: Sequence[Encounter],
    everything: Sequence[Encounter],
    headings: Headings,
    article: Article,
    today: str | None,
) -> None:
    """Give each encounter that has no city the one that the article gives it; `everything` is all that it tells of,
    those that are no facts included, `headings` what its headlines tell, `today` the day of the dateline.

    The city stands in the name of the building or in the headline; or it is the dateline's, for what was held that day
    or just before; or that in which the same people met on the same day, or at all, where that is one.
    """
    standing = [(one, one.place) for one in encounters]
    facts = {id(one) for one in encounters}
    told = [
        (one, one.place or one.edge or _named_in(one.venue))
        for one in everything
        if id(one) in facts or _is_witnessed(one)
    ]
    scenes = _Scenes(standing, told, headings, article, today)
    for one, place in standing:
        known = None if is_site(place) else place
        one.venue = one.venue or (place if is_site(place) and one.kind in ON_THE_SPOT else None)
        _settle_call(one, place)
        if one.kind is MeetingKind.CALL or (known and (is_city(known) or _is_to_a_country(one, known))):
            continue
        found = scenes.city_of(one, known)
        one.place = found if found and (known is None or _country(found) == known) else place


def _is_to_a_country(one: Encounter, country: str) -> bool:
    """Whether a country is where the visit goes, and not only where the building stands that is visited."""
    return one.kind is MeetingKind.VISIT and (one.venue is None or one.goal == country)


def _settle_call(one: Encounter, place: str | None) -> None:
    """Let a call of people far from each other be nowhere, and one of people who called on each other, or talked in a
    city that is said, be a meeting."""
    if one.kind is MeetingKind.CALL and _is_from_afar(one):
        one.place = one.venue = None
    elif one.kind is MeetingKind.CALL and (is_city(place) or _is_face_to_face(one)):
        one.kind = MeetingKind.MEETING


def _is_witnessed(one: Encounter) -> bool:
    """Whether somebody was there on a day that is said, though nobody else is named: "A's welcome in Oslo"."""
    return bool(one.people) and one.status is Status.HELD and not one.earlier and day_of(one.span) is not None


class _Scenes:
    """The cities that an article gives to its encounters."""

    def __init__(
        self,
        standing: PlacedEncounters,
        told: PlacedEncounters,
        headings: Headings,
        article: Article,
        today: str | None,
    ) -> None:
        self._told = told
        self._headings = headings
        self._article = article
        self._today = today
        self._cities = {place for _, place in standing if place and is_city(place)}
        self._home = article.dateline_place
        self._only = self._cities | _lands_abroad(standing, self._home) | {self._home} if self._home else set()

    def city_of(self, one: Encounter, known: str | None) -> str | None:
        """The city of an encounter of which only the country is `known`, or nothing."""
        return (
            _named_in(one.venue)
            or self._headings.city_of(one)
            or goes_on(one, self._told)
            or one.edge
            or _of_dateline(one, self._article, self._today)
            or of_the_day(one, self._told)
            or _of_the_mission(one)
            or _here(one, self._article)
            or of_the_visit(one, self._told)
            or of_the_journey(one, self._told)
            or (of_the_arrival(one, self._told) if known is None else None)
            or self._sole_city(one)
            or (self._of_the_round(one) if known is None else None)
        )

    def _sole_city(self, one: Encounter) -> str | None:
        """The only city of the article, the dateline's among them, for what was held lately; but for trips from there
        to the country on other days. Of an article that tells of a stay in a country abroad there is none."""
        if one.status is not Status.HELD or one.earlier or not _is_recent(one, self._today):
            return None
        cities = [city for city in self._only if len(self._only) == 1 or not self._is_trip(city, day_of(one.span))]
        return cities[0] if len(cities) == 1 else None

    def _is_trip(self, city: str, day: str | None) -> bool:
        """Whether the article tells only of a journey to a city on another day, from the dateline's, to its country or
        where no map knows it."""
        if city == self._home or day is None or _country(city) not in (None, _country(self._home or "")):
            return False
        there = [other for other, place in self._told if place == city]
        return all(day_of(other.span) not in (None, day) and other.rules & WAYS for other in there)

    def _of_the_round(self, one: Encounter) -> str | None:
        """The only city of the article, where people of the encounter met there."""
        sole = len(self._only or self._cities) == 1 and _is_recent(one, self._today)
        return of_the_round(one, self._told) if sole else None


def _lands_abroad(standing: PlacedEncounters, home: str) -> set[str]:
    """The countries of which alone it is said that encounters were there, but for that of the dateline's city."""
    held = {place for one, place in standing if place and one.status is Status.HELD and not one.earlier}
    return (held & country_names().keys()) - {_country(home)}


def _is_from_afar(one: Encounter) -> bool:
    """Whether its people did not see each other: "spoke by telephone", "held a virtual meeting", but not "calls on"."""
    return any(word in meeting_words()["from_afar"] and not _calls_on(word, after) for word, after in _words(one))


def _is_face_to_face(one: Encounter) -> bool:
    """Whether people called on each other, in a building or "here": "The envoy, who called on him at his office"."""
    return one.venue is not None or any(word == "here" or _calls_on(word, after) for word, after in _words(one))


def _calls_on(word: str, after: str) -> bool:
    return word in meeting_words()["face_to_face"] and after == "on"


def _words(one: Encounter) -> Iterator[tuple[str, str]]:
    """Each word of the sentences that tell of it, with the next."""
    for row, _ in one.rows:
        yield from pairwise([*(chunk.word for chunk in row.chunks), ""])


def _named_in(venue: str | None) -> str | None:
    """The city at an end of a building's name: "Baku National Carpet Museum", "University of Oslo"."""
    words = venue.split() if venue else []
    lengths = range(min(_LONGEST, len(words) - 1), 0, -1)
    names = [" ".join(words[:length]) for length in lengths]
    names += [" ".join(words[-length:]) for length in lengths]
    return next((places()[name].name for name in names if name in places() and not is_site(name)), None)


def _of_the_mission(one: Encounter) -> str | None:
    """The city of the embassy that gave a reception: "Embassy of Kenya in Rome"."""
    if one.kind not in _GIVEN:
        return None
    hosts = (p.name for p in one.parties.values() if p.part is Part.HOST and p.kind is PartyKind.ORGANISATION)
    return next((city for name in hosts if " in " in name and (city := _named_in(name))), None)


def _of_dateline(one: Encounter, article: Article, today: str | None) -> str | None:
    day = day_of(one.span)
    return article.dateline_place if one.status is Status.HELD and day and day == today else None


def _is_recent(one: Encounter, today: str | None) -> bool:
    """Whether it was on no day that is said, or on one just before that of the dateline, and at the edge of no event
    elsewhere; where the dateline has no day, whether it is told first."""
    if one.span is None:
        return True
    if today is None:
        return one.rows[0][0].sentence.paragraph < _LEAD
    day = to_date(day_of(one.span))
    now = to_date(today)
    return day is not None and now is not None and timedelta(0) <= now - day <= _JUST and not one.is_at_edge


def _here(one: Encounter, article: Article) -> str | None:
    """The city of the dateline, of what is said to be "here": "A called on B here"."""
    there = (chunk.word for row, rule in one.rows if rule not in (SPOKE, TOLD) for chunk in row.chunks)
    return article.dateline_place if article.dateline_place and "here" in there else None


def _country(place: str) -> str | None:
    known = places().get(place)
    return known.country if known else None
