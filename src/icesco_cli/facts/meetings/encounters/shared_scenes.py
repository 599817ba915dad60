"""The city of an encounter that is the city of another: of the same people, on the same day or journey."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.when import is_sequel
from icesco_cli.facts.meetings.events.events import STAYS
from icesco_cli.facts.meetings.events.whereabouts import is_site
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import city_states, country_names
from icesco_cli.models import MeetingKind, Status
from icesco_cli.text.calendar import to_date

_OPENING = 6
"""The chunks that open a sentence: "On the same day, she also"."""
_NEXT = timedelta(days=1)
_JUST = timedelta(days=3)
"""How long whoever came is taken to be still there."""
_NEAR = 3
"""Paragraphs within which a guest who landed is met where he landed."""
PlacedEncounters = Sequence[tuple[Encounter, str | None]]
"""The encounters of an article in the order in which they are told, each with the place that its own sentences say."""


def goes_on(one: Encounter, told: PlacedEncounters) -> str | None:
    """The city of the encounter told before, where the same people go on from it: "She also met A on Thursday", "On
    the same day, she visited the museum"."""
    row = one.rows[0][0]
    time = row.chunks[0].time
    same_day = time is not None and time.rule == "story"
    if one.status is not Status.HELD or (
        not (same_day or is_sequel(row)) and row.opening(_OPENING).isdisjoint(meeting_words()["going_on"])
    ):
        return None
    before = ((other, place) for other, place in reversed(_before(one, told)) if is_city(place))
    return next((place for other, place in before if _share(one, other) and not other.earlier), None)


def of_the_round(one: Encounter, told: PlacedEncounters) -> str | None:
    """The one city of the article, where people of the encounter met in it."""
    if one.status is not Status.HELD or one.earlier:
        return None
    there = ((other, place) for other, place in told if is_city(place) and _share(one, other) and not other.earlier)
    near = ((other, place) for other, place in there if None in (one.span, other.span) or _is_on_the_spot(one, other))
    return next((place for other, place in near if _is_stay(other) or _is_behind(one, other)), None)


def _is_stay(one: Encounter) -> bool:
    """Whether its people were there for more than to see something: "paid a visit to Oslo", not "visited the ruins"."""
    return one.family is not MeetingKind.VISIT or not STAYS.isdisjoint(one.rules)


def _is_on_a_stay(one: Encounter, other: Encounter) -> bool:
    """Whether its people may still be where the other was: not where they only saw a building on another day."""
    return _is_stay(other) or other.venue is None or day_of(other.span) in (None, day_of(one.span))


def _is_behind(one: Encounter, other: Encounter) -> bool:
    """Whether it is told right behind the other."""
    return 0 <= one.rows[0][0].sentence.paragraph - other.last_paragraph < 2


def _same_day(one: Encounter, other: Encounter) -> bool:
    return day_of(one.span) == day_of(other.span)


def _is_on_the_spot(one: Encounter, other: Encounter) -> bool:
    """Whether it was on the day of the other, or the day after for some of those at a conference."""
    day, before = to_date(day_of(one.span)), to_date(day_of(other.span))
    stayed = other.kind is MeetingKind.CONFERENCE and one.people <= other.people and len(one.people) > 1
    return _same_day(one, other) or (stayed and day is not None and before is not None and day - before == _NEXT)


def of_the_visit(one: Encounter, told: PlacedEncounters) -> str | None:
    """The one city that one of those who met visited, or where he was at a conference, in the days of which theirs is
    one."""
    day = day_of(one.span)
    found = {
        place
        for other, place in told
        if place
        and is_city(place)
        and _lasts_for_days(one, other)
        and other.span
        and day
        and other.span.begin <= day <= (other.span.end or other.span.begin)
        and bool(one.people & other.people)
    }
    return found.pop() if len(found) == 1 else None


def _lasts_for_days(one: Encounter, other: Encounter) -> bool:
    """Whether the other may have had this one on one of its days."""
    meets = other.kind is MeetingKind.CONFERENCE and other.status == one.status
    return other.family is MeetingKind.VISIT or meets


def of_the_journey(one: Encounter, told: PlacedEncounters) -> str | None:
    """The city to which one of those who met had come just before: "A arrived in Oslo on Monday", be it told behind, "A
    had arrived in Oslo on Monday", or for which he has left: "A has left for Oslo. He will attend a forum on
    Friday"."""
    before = _before(one, told)
    behind = (pair for pair in told[len(before) + 1 :] if pair[0].earlier)
    stays = (*(pair for pair in reversed(before) if _is_on_a_stay(one, pair[0]) and not pair[0].earlier), *behind)
    placed = (pair for pair in stays if pair[1] is not None and not is_site(pair[1]))
    visits = (pair for pair in placed if pair[0].family is MeetingKind.VISIT)
    last = next((visit for visit in visits if _share(one, visit[0]) or _sets_out_for(one, visit[0])), None)
    day, arrived = to_date(day_of(one.span)), to_date(day_of(last[0].span)) if last else None
    if last is None or day is None or arrived is None or not is_city(last[1]):
        return None
    return last[1] if timedelta(0) <= day - arrived <= _JUST else None


def _sets_out_for(one: Encounter, other: Encounter) -> bool:
    """Whether somebody has left on the visit on which the other encounter is still to be."""
    return "leave" in other.rules and one.status is Status.PLANNED and bool(one.people & other.people)


def of_the_arrival(one: Encounter, told: PlacedEncounters) -> str | None:
    """The place at which a guest had just arrived when he was received: "A landed in Kenya. He was met by B"."""
    before = _before(one, told)
    if not before or one.kind is not MeetingKind.RECEPTION:
        return None
    last, place = before[-1]
    near = one.rows[0][0].sentence.paragraph - last.last_paragraph < _NEAR
    arrived = "travel" in last.rules and near and (last.span is None or one.span in (None, last.span))
    return place if arrived and _share(one, last) else None


def of_the_day(one: Encounter, told: PlacedEncounters) -> str | None:
    """The one city in which people of the encounter met on its day."""
    day = day_of(one.span)
    found = {
        place
        for other, place in told
        if place and is_city(place) and day and day_of(other.span) == day and _share(one, other)
    }
    return found.pop() if len(found) == 1 else None


def _before(one: Encounter, told: PlacedEncounters) -> PlacedEncounters:
    """Those that are told before it."""
    return told[: next(at for at, (other, _) in enumerate(told) if other is one)]


def _share(one: Encounter, other: Encounter) -> bool:
    return one.status == other.status and other.kind is not MeetingKind.CALL and bool(one.people & other.people)


def is_city(place: str | None) -> bool:
    """Whether it is a city, and neither a country nor a sight in a city."""
    return place is not None and (place not in country_names() or place in city_states()) and not is_site(place)
