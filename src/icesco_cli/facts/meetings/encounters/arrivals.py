"""How visitors were received where they went: "arrived in Oslo and was met by A", "visited the port. B received
her"."""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.events.events import RECEIVED, SPOKE, Event, parties
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.groups import group_after, named
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part, Party, PartyKind, Role

_AMBASSADOR = "Ambassador"
_FORMAL = frozenset(["received", "receives"])
_NEAR = 2
"""Paragraphs, that of the visit among them, in which it is told how the visitors were received."""
_LATER = 2
"""Chunks in which a time opens a sentence: "On | the same day"."""
_SEEING = frozenset(["guide", "view", "visit"])
_TALKING = frozenset(["discuss", "meet"])
_AT = frozenset(["at", "during", "in"])
_THERE = 6
"""Chunks of the subject behind "at which" and "where"."""
_OFFICE = 6
"""Chunks of the office before who leads a delegation."""
_ARRIVING = frozenset(["travel", "visit"])
"""Rules of the verbs behind which a welcome is part of the visit: "arrived in Oslo, where he was met by A"."""


def arrived_in(one: Encounter, event: Event, row: Row) -> bool:
    """Whether a visitor arrived in the very sentence that says who received him: "travelled to Oslo and was met by
    A"."""
    if one.family is not MeetingKind.VISIT or one.status != event.status:
        return False
    if _is_shown(one, event, row) or _is_at_home(one, event, row):
        return True
    near = _is_near(one, row) and one.kind is MeetingKind.VISIT
    if _lasts(one) and one.people and row.chunks[event.at].word in _FORMAL:
        return False  # "visited Oslo from May 2 to 9. The mission was received by A": on one of the days
    greeted = (event.rule == RECEIVED and not _is_later(row)) or row.chunks[event.at].word not in _FORMAL
    if event.beside and near and greeted and event.beside <= one.people:
        return True
    if near and greeted and one.unnamed and not one.people and not event.beside:
        return True
    arrived = row.chunks[event.at].word != "received" or not _ARRIVING.isdisjoint(one.rules)
    here = one.rows[-1][0] is row and one.rows[-1][1] != SPOKE
    return event.rule == RECEIVED and here and arrived and bool(one.people & event.people)


def _is_later(row: Row) -> bool:
    """ "On the same day, the delegation was received by A": not where it was before."""
    return any(chunk.time for chunk in row.chunks[:_LATER])


def _lasts(one: Encounter) -> bool:
    return one.span is not None and one.span.end is not None


def is_done_there(one: Encounter, event: Event, row: Row) -> bool:
    """ "A had paid a call on B, at which | they talked", "visited B, where | they talked": what those did at it of whom
    its sentence has told."""
    if one.status != event.status or event.rule not in _TALKING or not event.people <= one.people:
        return False
    before = [chunk.word for chunk in row.chunks[max(0, event.at - _THERE) : event.at]]
    return "where" in before or any(a in _AT and b == "which" for a, b in pairwise(before))


def is_on_the_spot(one: Encounter, event: Event, row: Row) -> bool:
    """ "A flew to Oslo, accompanied by B. There she visited the hospital": what visitors see where they went."""
    if not row.chunks or row.chunks[0].word != "there" or one.status != event.status or not _is_near(one, row):
        return False
    came = one.family is event.family is MeetingKind.VISIT and not _ARRIVING.isdisjoint(one.rules)
    return came and bool(event.people) and event.people <= one.people


def sent_on(one: Encounter | None, event: Event, row: Row) -> tuple[Party, ...]:
    """The visitors of a visit of days of whom it was not told who they were: "The mission was received by A"."""
    if one is None or event.rule != RECEIVED or one.family is not MeetingKind.VISIT or not _lasts(one):
        return ()
    unnamed = not one.people and one.status == event.status
    return _guests(event) if unnamed and _is_near(one, row) else ()


def _guests(event: Event) -> tuple[Party, ...]:
    return tuple(party for party in event.parties if party.part is Part.GUEST)


def _have_come(one: Encounter, event: Event) -> bool:
    """Whether the guests of an event are those of whose visit is told."""
    guests = {party.name for party in _guests(event)}
    return bool(guests) and guests <= one.people


def _is_near(one: Encounter, row: Row) -> bool:
    """Whether the visit was told in the paragraph of the row or in the one before."""
    return row.sentence.paragraph - one.last_paragraph < _NEAR


def led_by(one: Encounter | None, row: Row) -> tuple[Party, ...]:
    """The leader of a delegation of which nobody was named: "A delegation of the Guild visited the port. The delegation
    headed by A saw the docks."."""
    if one is None or one.people or not any(party.part is Part.GUEST for party in one.parties.values()):
        return ()
    first, words = row.chunks[:1], [chunk.word for chunk in row.chunks[1:4]]
    opens = bool(first) and not meeting_words()["delegations"].isdisjoint(row.words_of(first[0])[-1:])
    by = words.index("by") + 2 if "by" in words else 0
    if not opens or not by or words[by - 3] not in meeting_words()["leaders"]:
        return ()
    return parties(row.chunks, named(row.chunks, group_after(row.chunks, by, _OFFICE)), Part.GUEST)


def _is_shown(one: Encounter, event: Event, row: Row) -> bool:
    """Whether it is how the visitors of a building were received there: "visited the port. He was welcomed by A"."""
    there = one.venue is not None and event.venue is None and event.place in (None, one.place)
    near = row.sentence.paragraph == one.last_paragraph and one.rules & _SEEING
    greeted = event.rule == "guide" or (event.rule == RECEIVED and row.chunks[event.at].word not in _FORMAL)
    return bool(greeted and near and there and _have_come(one, event))


def _is_at_home(one: Encounter, event: Event, row: Row) -> bool:
    """Whether somebody of the very body that was visited received the visitors: "visited the Museum. They were received
    by A, Director of the Museum", "by its Director, A"."""
    here = _is_near(one, row) and event.place in (None, one.place)
    if event.rule != RECEIVED or not here or not _have_come(one, event):
        return False
    return _is_of_the_body(one, row, event.at, {party.name for party in event.parties if party.part is Part.HOST})


def is_met_there(one: Encounter, event: Event, row: Row) -> bool:
    """Whether those who visited a body met somebody of it there: "visited the University. Rector A met the guests",
    "The Director of the Museum, A, met with her"."""
    guests = {party.name for party in one.parties.values() if party.part is Part.GUEST and party.name in one.people}
    met = event.rule == "meet" and event.kind is MeetingKind.MEETING and one.kind is MeetingKind.VISIT
    if not (met and guests and guests < event.people) or one.venue is None or one.status != event.status:
        return False
    elsewhere = event.venue is not None or event.place not in (None, one.place) or _is_later(row)
    if elsewhere or row.sentence.paragraph != one.last_paragraph or one.rules.isdisjoint(_SEEING):
        return False
    called = not meeting_words()["visitors"].isdisjoint(row.text.lower().split())
    return called or _is_of_the_body(one, row, 0, event.people - guests)


def _is_of_the_body(one: Encounter, row: Row, start: int, hosts: Set[str]) -> bool:
    """Whether the first of the hosts named from the chunk `start` on is of the body that was visited."""
    bodies = {party.name for party in one.parties.values() if party.kind is PartyKind.ORGANISATION}
    host = next((chunk for chunk in row.chunks[start:] if not hosts.isdisjoint(chunk.names)), None)
    if host is None or host.mention is None or not bodies:
        return False
    own = row.between(host.start, host.end).lower().startswith("its ")
    return own or any(role.of in bodies or _is_of_embassy(role, bodies) for role in host.mention.roles)


def _is_of_embassy(role: Role, bodies: Set[str]) -> bool:
    """Whether somebody is the ambassador whose embassy is one of the bodies."""
    embassy = any("Embassy" in name and (role.of or "") in name for name in bodies)
    return embassy and role.title.startswith(_AMBASSADOR)
