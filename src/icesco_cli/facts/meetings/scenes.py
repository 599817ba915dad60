"""Where an encounter was whose own sentences do not say it: the city of its building, of the dateline, of the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from icesco_cli.facts.meetings.agreement import SPOKE, TOLD
from icesco_cli.facts.meetings.encounters import Encounter
from icesco_cli.facts.meetings.headings import Headings
from icesco_cli.facts.sentences.days import day_of
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.models import Article, MeetingKind, Part, PartyKind, Status
from icesco_cli.text.calendar import to_date

_OPENING = 6
_JUST = timedelta(days=3)
_NEXT = timedelta(days=1)
_ON_THE_SPOT = (
    MeetingKind.CEREMONY,
    MeetingKind.CONFERENCE,
    MeetingKind.MEETING,
    MeetingKind.RECEPTION,
    MeetingKind.TALKS,
)
_STAYS = frozenset(["hold", "leave", "noun of meeting", "travel"])
_GIVEN = (MeetingKind.CEREMONY, MeetingKind.RECEPTION)
_NEAR = 3
_LEAD = 2
_LONGEST = 3
"""How many words the name of a city has at most."""


def settle_scenes(encounters: Sequence[Encounter], headings: Headings, article: Article, today: str | None) -> None:
    """Give each encounter that has no city the one that the article gives it; `headings` is what its headlines tell,
    `today` the day of the dateline.

    The city stands in the name of the building or in the headline; or it is the dateline's, for what was held that day
    or just before; or that in which the same people met on the same day, or at all, where that is one.
    """
    told = [(one, one.place) for one in encounters]
    cities = {place for _, place in told if _is_city(place) and place}
    only = cities | {article.dateline_place} if article.dateline_place else set()
    for one, place in told:
        known = None if _is_site(place) else place
        one.venue = one.venue or (place if _is_site(place) and one.kind in _ON_THE_SPOT else None)
        if one.kind is MeetingKind.CALL and _is_from_afar(one):
            one.place = one.venue = None
        elif one.kind is MeetingKind.CALL and _is_face_to_face(one):
            one.kind = MeetingKind.MEETING
        if one.kind is MeetingKind.CALL or (known and (_is_city(known) or one.kind is MeetingKind.VISIT)):
            continue
        found = _named_in(one.venue) or headings.city_of(one)
        found = found or _goes_on(one, told) or _of_dateline(one, article, today) or _of_the_day(one, told)
        found = (
            found
            or _of_the_mission(one)
            or _here(one, article)
            or _of_the_visit(one, told)
            or one.edge
            or _of_the_journey(one, told)
        )
        found = found or (_of_the_arrival(one, told) if known is None else None)
        if (
            found is None
            and len(only) == 1
            and one.status is Status.HELD
            and not one.earlier
            and _is_recent(one, today)
        ):
            found = next(iter(only))
        if found is None and known is None and len(only or cities) == 1 and _is_recent(one, today):
            found = _of_the_round(one, told)
        one.place = found if found and (known is None or _country(found) == known) else place


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


def _is_site(place: str | None) -> bool:
    """Whether it is a sight in a city: "the Registan"."""
    return place in places() and places()[place or ""].kind == "site"


def _is_city(place: str | None) -> bool:
    return place is not None and place not in country_names() and not _is_site(place)


def _named_in(venue: str | None) -> str | None:
    """The city at an end of a building's name: "Baku National Carpet Museum", "University of Oslo"."""
    words = venue.split() if venue else []
    lengths = range(min(_LONGEST, len(words) - 1), 0, -1)
    names = [" ".join(words[:length]) for length in lengths]
    names += [" ".join(words[-length:]) for length in lengths]
    return next((places()[name].name for name in names if name in places() and places()[name].kind != "site"), None)


def _of_the_mission(one: Encounter) -> str | None:
    """The city of the embassy that gave a reception: "Embassy of Kenya in Rome"."""
    if one.kind not in _GIVEN:
        return None
    hosts = (p.name for p in one.parties.values() if p.part is Part.HOST and p.kind is PartyKind.ORGANISATION)
    return next((city for name in hosts if " in " in name and (city := _named_in(name))), None)


def _goes_on(one: Encounter, told: Sequence[tuple[Encounter, str | None]]) -> str | None:
    """The city of the encounter told before, where the same people go on from it: "She also met A on Thursday", "On
    the same day, she visited the museum"."""
    row = one.rows[0][0]
    time = row.chunks[0].time
    same_day = time is not None and time.rule == "story"
    if one.status is not Status.HELD or (
        not same_day and row.opening(_OPENING).isdisjoint(meeting_words()["going_on"])
    ):
        return None
    at = next(at for at, (other, _) in enumerate(told) if other is one)
    before = ((other, place) for other, place in reversed(told[:at]) if _is_city(place))
    return next((place for other, place in before if _share(one, other) and not other.earlier), None)


def _of_the_round(one: Encounter, told: Sequence[tuple[Encounter, str | None]]) -> str | None:
    """The one city of the article, where people of the encounter met in it."""
    if one.status is not Status.HELD or one.earlier:
        return None
    there = ((other, place) for other, place in told if _is_city(place) and _share(one, other) and not other.earlier)
    near = ((other, place) for other, place in there if None in (one.span, other.span) or _is_on_the_spot(one, other))
    return next((place for other, place in near if _is_stay(other) or _is_behind(one, other)), None)


def _is_stay(one: Encounter) -> bool:
    """Whether its people were there for more than to see something: "paid a visit to Oslo", not "visited the ruins"."""
    return one.family is not MeetingKind.VISIT or not _STAYS.isdisjoint(rule for _, rule in one.rows)


def _is_behind(one: Encounter, other: Encounter) -> bool:
    """Whether it is told right behind the other."""
    return 0 <= one.rows[0][0].sentence.paragraph - other.rows[-1][0].sentence.paragraph < 2


def _same_day(one: Encounter, other: Encounter) -> bool:
    return day_of(one.span) == day_of(other.span)


def _is_on_the_spot(one: Encounter, other: Encounter) -> bool:
    """Whether it was on the day of the other, or the day after for some of those at a conference."""
    day, before = to_date(day_of(one.span)), to_date(day_of(other.span))
    stayed = other.kind is MeetingKind.CONFERENCE and one.people <= other.people and len(one.people) > 1
    return _same_day(one, other) or (stayed and day is not None and before is not None and day - before == _NEXT)


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


def _of_the_visit(one: Encounter, told: Iterable[tuple[Encounter, str | None]]) -> str | None:
    """The one city that one of those who met visited in the days of which theirs is one."""
    day = day_of(one.span)
    found = {
        place
        for other, place in told
        if place
        and _is_city(place)
        and other.family is MeetingKind.VISIT
        and other.span
        and day
        and other.span.begin <= day <= (other.span.end or other.span.begin)
        and _share(one, other)
    }
    return found.pop() if len(found) == 1 else None


def _of_the_journey(one: Encounter, told: Sequence[tuple[Encounter, str | None]]) -> str | None:
    """The city to which one of those who met had come just before: "A arrived in Oslo on Monday"."""
    at = next(at for at, (other, _) in enumerate(told) if other is one)
    before = ((other, place) for other, place in reversed(told[:at]) if other.family is MeetingKind.VISIT)
    last = next(((other, place) for other, place in before if _share(one, other) and not other.earlier), None)
    day, arrived = to_date(day_of(one.span)), to_date(day_of(last[0].span)) if last else None
    if last is None or day is None or arrived is None or not _is_city(last[1]):
        return None
    return last[1] if timedelta(0) <= day - arrived <= _JUST else None


def _of_the_arrival(one: Encounter, told: Sequence[tuple[Encounter, str | None]]) -> str | None:
    """The place at which a guest had just arrived when he was received: "A landed in Kenya. He was met by B"."""
    at = next(at for at, (other, _) in enumerate(told) if other is one)
    if not at or one.kind is not MeetingKind.RECEPTION:
        return None
    last, place = told[at - 1]
    near = one.rows[0][0].sentence.paragraph - last.rows[-1][0].sentence.paragraph < _NEAR
    arrived = (
        "travel" in {rule for _, rule in last.rows} and near and (last.span is None or one.span in (None, last.span))
    )
    return place if arrived and _share(one, last) else None


def _of_the_day(one: Encounter, told: Iterable[tuple[Encounter, str | None]]) -> str | None:
    """The one city in which people of the encounter met on its day."""
    day = day_of(one.span)
    found = {
        place
        for other, place in told
        if place and _is_city(place) and day and day_of(other.span) == day and _share(one, other)
    }
    return found.pop() if len(found) == 1 else None


def _share(one: Encounter, other: Encounter) -> bool:
    return one.status == other.status and other.kind is not MeetingKind.CALL and bool(one.people & other.people)


def _country(place: str) -> str | None:
    known = places().get(place)
    return known.country if known else None
