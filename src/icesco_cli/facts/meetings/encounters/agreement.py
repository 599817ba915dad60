"""Whether an event and an encounter can be one: their kinds, times, people and places agree."""

from __future__ import annotations

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.encounters.encounters import Encounter, is_where_one_lands
from icesco_cli.facts.meetings.events.events import IT, NOUN, RECEIVED, SPOKE, STAGED, TOLD, Event
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.models import MeetingKind, Part, Span, Status

_MIXED = {
    frozenset([MeetingKind.MEETING, MeetingKind.CEREMONY]),
    frozenset([MeetingKind.CONFERENCE, MeetingKind.CEREMONY]),
}
"""Kinds that one encounter may be at once: a signing at a meeting, the opening of a conference."""
_HANDS = frozenset(["sign", "give"])
_HOSTING = ("host", RECEIVED)
_SIGHTS = ("view", "visit")
ON_THE_SPOT = (
    MeetingKind.CEREMONY,
    MeetingKind.CONFERENCE,
    MeetingKind.MEETING,
    MeetingKind.RECEPTION,
    MeetingKind.TALKS,
)
"""Kinds at which those who meet are in one building."""
_ATTENDING = ("attend", "remarks")
_SEATED = frozenset([*_ATTENDING, "hold"])
_MEETING = frozenset(["guest", "hold", "host", "meet", RECEIVED])
_PAIR = 2
"""As many meet where nobody else is there."""
_ENDING = (MeetingKind.CEREMONY, MeetingKind.MEETING)
"""Families of what is over when it was held, while a visit or a conference may go on."""
_WORKING = "working session"
"""A meeting that goes on as "the session"."""
_CROWDED = (MeetingKind.CONFERENCE, MeetingKind.PRESS_CONFERENCE)


def is_same(one: Encounter, event: Event, span: Span | None, current: bool) -> bool:
    """Whether an event tells of this encounter; `current` says that the text speaks of it now."""
    if one.earlier != event.earlier or one.status != event.status or (one.strangers and event.rule in _MEETING):
        return False
    if one.sealed or _is_of_another_time(one, event, span):
        return False
    if not _times_agree(one, span) or not _kinds_agree(one, event):
        return False
    return _people_agree(one, event, current) and _places_agree(one, event) and _matters_agree(one, event)


def may_be_meant(one: Encounter, event: Event, span: Span | None) -> bool:
    """Whether "the meeting", "the visit", "also present" can speak of this encounter."""
    if one.sealed:
        return False
    if event.kind is not None and event.rule != TOLD and not _kinds_agree(one, event):
        return False
    if event.rule == IT and not _was_told_of(one, event):
        return False
    if event.known and event.status is Status.PLANNED and one.status is Status.HELD and one.family in _ENDING:
        return False  # "A received B. C will also attend the event"
    if _is_of_another_time(one, event, span):
        return False
    if event.lonely and event.known and not (event.people <= one.people or len(one.people) < 2):
        return False
    if event.rule in (SPOKE, TOLD) and not (one.is_open or event.people <= one.people):
        return False
    return _times_agree(one, span) and event.beside <= one.people


def _is_of_another_time(one: Encounter, event: Event, span: Span | None) -> bool:
    """Whether an event has a time that the encounter told without one cannot have: "On Monday, A had spoken at the
    meeting of the council", "Last year A attended the meeting of the board"."""
    before = event.earlier or (event.happened and event.rule in _ATTENDING and day_of(span) is None)
    return before and span is not None and one.span is None and not one.earlier


def _was_told_of(one: Encounter, event: Event) -> bool:
    """Whether "It was held in Oslo" goes back to the encounter: to "A attended the fair", not to "A and B discussed the
    fair" or "A spoke there of the fair"."""
    told = one.rows[-1][1] not in (SPOKE, TOLD)
    return told and one.kind in STAGED and one.status == event.status


def is_part(one: Encounter, event: Event, span: Span | None) -> bool:
    """Whether an event is what a visitor does where he goes in the same sentence: "visited the museum and met its
    director A", "will leave for Oslo, where he will meet A"; a visit to a country has meetings of their own."""
    if one.status != event.status or not (one.people & event.people):
        return False
    if one.family is MeetingKind.MEETING and event.rule == "hold" and event.kind is MeetingKind.VISIT:
        return event.goal is None and event.people <= one.people
    if one.family is not MeetingKind.VISIT:
        return False
    if event.fresh and event.family is MeetingKind.MEETING and event.people <= one.people:
        return True  # "visited the gallery and met with artists"
    if not (span is None or one.span is None or _begin_together(one.span, span)):
        return False
    city = one.goal not in country_names() and (one.goal in places() or one.goal == one.place)
    for_a_day = city and one.status is Status.PLANNED and (one.span is None or one.span.end is None)
    inside = (
        event.kind is MeetingKind.TOUR and event.goal is None and one.venue is not None and event.people <= one.people
    )
    if event.rule == "guide" or inside or (for_a_day and event.kind in ON_THE_SPOT):
        return True
    if event.rule == "host" and any(p.part is Part.HOST and p.name in one.people for p in event.parties):
        return False  # "visited the office in Oslo and received the ambassadors"
    if event.family is MeetingKind.MEETING and event.kind is not MeetingKind.CALL:
        building = one.venue is not None and one.goal not in places() and one.goal not in country_names()
        return building
    return city and event.rule in _SIGHTS and event.goal != one.goal


def _kinds_agree(one: Encounter, event: Event) -> bool:
    if event.kind is None or (_is_weak(one) and event.people and event.people <= one.people):
        return True
    mine, its = one.family, event.family
    if event.known and event.kind is MeetingKind.MEETING and mine is MeetingKind.CONFERENCE:
        return True
    if event.known and its is MeetingKind.CONFERENCE and any(_WORKING in row.text for row, _ in one.rows[:1]):
        return mine is MeetingKind.MEETING or mine == its
    return mine == its or (frozenset([mine, its]) in _MIXED and _mixes(one, event))


def _mixes(one: Encounter, event: Event) -> bool:
    """Whether a ceremony is part of a meeting, as signing is among the same people, or of a conference, as its
    opening."""
    if _is_signed_in_its_course(one, event):
        return False
    if MeetingKind.MEETING not in (one.family, event.family) or (one.unnamed and event.rule == "attend"):
        return True
    handed = bool({event.rule, *one.rules} & _HANDS)
    if event.known and one.kind is MeetingKind.RECEPTION:
        return True  # "A received B. The ceremony was attended by C"
    if event.known or not event.people:
        return handed
    return handed and (one.family is not MeetingKind.CEREMONY or one.principals <= event.people)


def _is_signed_in_its_course(one: Encounter, event: Event) -> bool:
    """Whether people signed something on one of the days of a conference of which nobody was named: "took part in the
    fair, held from 3 to 9 May. A signed a deed with B"."""
    lasted = one.family is MeetingKind.CONFERENCE and one.span is not None and one.span.end is not None
    return event.rule == "sign" and lasted and bool(event.people) and not one.people


def _is_weak(one: Encounter) -> bool:
    """Whether it is only said that people discussed something: what they did together may still be told."""
    first, how = one.rows[0]
    discussed = how.startswith("discuss") and all(rule.startswith("discuss") or row is first for row, rule in one.rows)
    return discussed and one.span is None and len(one.people) > 1


def _times_agree(one: Encounter, span: Span | None) -> bool:
    if one.span is None or span is None or _begin_together(one.span, span):
        return True
    inside = one.span.end is not None and one.span.begin <= span.begin <= one.span.end
    return inside and one.family is not MeetingKind.VISIT


def _begin_together(one: Span, other: Span) -> bool:
    """Whether two spans begin on one day, or one of them names only the month or the year of it."""
    length = min(len(one.begin), len(other.begin))
    return one.begin[:length] == other.begin[:length]


def _people_agree(one: Encounter, event: Event, current: bool) -> bool:
    """Whether all the people of one are among those of the other; of a conference not all are named at once."""
    mine, its = one.people, event.people
    if one.family in _CROWDED and event.family == one.family:
        return True
    if one.unnamed and event.rule in _ATTENDING and one.family in STAGED:
        return True  # "The opening of the forum was held. A spoke at it. B addressed the forum."
    if event.fresh and event.rule == NOUN and mine and not its:
        return False  # "Another meeting was held at the Academy"
    if not mine or not its:
        shared = set(one.parties) & {(p.kind, p.name) for p in event.parties}
        near = current or (not mine and one.family == event.family)
        return bool(shared) or (near and not (mine and its))
    if event.fresh and (its < mine or mine < its or event.family is MeetingKind.VISIT):
        return False
    if event.kind == one.kind is MeetingKind.CEREMONY and event.rule == "sign" and current and _is_seen_signing(one):
        return True
    if event.kind == one.kind is MeetingKind.CEREMONY and event.rule in _HANDS and not _is_handing(one):
        return False
    if event.kind == one.kind is MeetingKind.CEREMONY and event.rule in one.rules == {"sign"}:
        other_partner = len(its) == len(mine) == _PAIR and len(its & mine) == 1  # "He also signed a deed with C"
        return (bool(its & mine) and not other_partner) or not one.principals  # "signed between X and Y. By A and B"
    if event.rule == RECEIVED and is_where_one_lands(event.venue) and not is_where_one_lands(one.venue):
        return False  # "A and B held talks. A was received at the airport by B and C"
    if event.rule == RECEIVED and len(event.beside) > _PAIR and mine < its:
        return False  # "the heads of delegations were received by A"
    if one.kind is MeetingKind.MEETING and one.rules <= _SEATED and event.rule in _HOSTING and not its <= mine:
        return False  # "A will attend the meeting of the ministers. A will be received by B"
    elsewhere = one.venue is not None and event.venue is not None and not _are_one(one.venue, event.venue)
    if elsewhere and len(one.principals) == 1 and len(its - mine) > 0 and event.rule in _HOSTING:
        return False
    if event.rule == "meet" and len(its) == _PAIR and len(mine) > _PAIR + 1 and not one.principals:
        return False  # "The council brought together A, B, C and D. In the evening A met B"
    if one.family is MeetingKind.MEETING and len(its) > 1 and one.principals:
        return its <= one.principals or one.principals <= its
    return its <= mine or mine <= its


def _are_one(venue: str, other: str) -> bool:
    """Whether two names may be those of one building: "the Ministry of Trade", "the Ministry"."""
    return venue in other or other in venue


def _matters_agree(one: Encounter, event: Event) -> bool:
    """Whether two ceremonies may be of one thing, "the opening of the museum", "the foundation stone of the mosque",
    and two conferences one of their series, "the second session", "the 7th summit"."""
    numbers = [frozenset(filter(str.isdigit, matter)) for matter in (one.matter, event.matter)]
    words = [matter - number for matter, number in zip((one.matter, event.matter), numbers, strict=True)]
    return not any(mine and its and mine.isdisjoint(its) for mine, its in (numbers, words))


def _is_seen_signing(one: Encounter) -> bool:
    """ "A and B witnessed the signing of the deed": a signing of which only those who saw it were named."""
    return one.rules == {"attend"} and " signing " in one.rows[-1][0].text


def _is_handing(one: Encounter) -> bool:
    """Whether a ceremony may be one of signing or giving: not the opening of something else."""
    return not {"open", "attend"} & one.rules


def _places_agree(one: Encounter, event: Event) -> bool:
    if event.family is one.family is MeetingKind.CONFERENCE:
        return not _are_apart(one.place, event.place)
    if event.family is not MeetingKind.VISIT or one.family is not MeetingKind.VISIT:
        return True
    mine, its = one.goal or one.place, event.goal or event.place
    if mine in country_names() and mine != its and event.rule in ("hold", "visit") and event.venue:
        return False
    if mine in country_names() and its in places() and _is_side_trip(one, event):
        return False
    if MeetingKind.TOUR in (one.kind, event.kind) and one.kind != event.kind:
        return mine is not None and mine == its and len(event.parties) == 1
    if _is_station(one, event):
        return True
    return mine is None or its is None or mine == its or _is_capital(mine, its) or _is_capital(its, mine)


def _is_side_trip(one: Encounter, event: Event) -> bool:
    """Whether somebody new came along to a city that is not the capital of the country visited: "a visit to Kenya. She
    travelled to Kisumu with A"; or those who were there for days "also visited Kisumu"."""
    mine, its = country_names().get(one.goal or one.place or ""), event.goal or event.place
    lasted = one.span is not None and one.span.end is not None
    apart = (event.rule == "travel" and not event.people <= one.people) or (event.rule == "visit" and lasted)
    return mine is not None and its != mine.capital and apart


def _are_apart(one: str | None, other: str | None) -> bool:
    """Whether two places are two cities: "a forum in Oslo", "workshops in Lima"."""
    if one not in places() or other not in places() or {one, other} & country_names().keys():
        return False
    return one != other and places()[one or ""].kind == places()[other or ""].kind


def _is_station(one: Encounter, event: Event) -> bool:
    """Whether a village is but a further station of the visit told before."""
    tour = event.rule == "visit" and one.rules == {"visit"}
    return tour and event.goal == event.place and event.place not in places() and event.venue is None


def _is_capital(inner: str, outer: str) -> bool:
    """Whether a place lies in the country named."""
    place = places().get(inner)
    return place is not None and place.country == outer
