"""Verbs of whoever is at the meeting that is spoken of: informed the guests, joined online, made a speech,
accompanied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.nouns import Noun, nouns_between
from icesco_cli.facts.meetings.clauses.object_nouns import object_noun
from icesco_cli.facts.meetings.events.events import OF_TWO, SPOKE, TOLD, Event, as_known, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.lexicon.words import venues
from icesco_cli.models import MeetingKind, Part, Status

_AT = meeting_words()["at"]
_INSIDE = meeting_words()["inside"] | {"at", "in"}
_NAMING = meeting_words()["together"] | {"of"}
"""Behind a noun of meeting, before those whose it was."""
_CROWDED = (MeetingKind.CEREMONY, MeetingKind.CONFERENCE, MeetingKind.RECEPTION)
_OPENING = 8
"""Chunks of the phrase that opens a sentence: "In the course of the talks on Monday,"."""
_DETERMINERS = function_words("determiners")
_GUESTS = frozenset(["guest", "guests", "visitor", "visitors"])
_OWNERS = function_words("owners")
_FOR = frozenset(["during", "for", "on"])
_TOUR = frozenset(["tour"])
_NEAR = 14
"""How far behind its verb the place of a lecture stands: "gave a lecture to students and teachers at"."""


def tell(clause: Clause) -> Event | None:
    """ "A informed B of the works": where B is at the meeting spoken of, A is there too."""
    chunks = clause.chunks
    doers, told_to = _who_to_whom(clause)
    if not doers or not told_to or _elsewhere(clause):
        return None
    if received := _to_guest(clause, doers, told_to):
        return received
    if clause.verb.kind is None and (said := say(clause)):
        return said
    others = parties(chunks, told_to)
    part = Part.ATTENDEE if clause.verb.kind is None else Part.PARTICIPANT
    if clause.verb.kind is None and {chunk.word for chunk in chunks[: clause.first]} & meeting_words()["phones"]:
        return event_of(clause, MeetingKind.CALL, parties(chunks, doers), others)
    event = event_of(clause, clause.verb.kind, parties(chunks, doers, part), others, rule=TOLD)
    if event and event.status is Status.PLANNED and _is_shown(clause):
        return replace(event, kind=MeetingKind.TOUR)
    if event is None or event.status is not Status.HELD:
        return None
    beside = frozenset(party.name for party in others)
    if _is_shown(clause):
        return replace(event, kind=MeetingKind.TOUR, known=True, happened=True, beside=beside)
    return replace(event, known=clause.verb.kind is None, beside=beside)


def _is_shown(clause: Clause) -> bool:
    """ "B was | shown the new halls by A": what is there, so that there is an article before it."""
    ahead = clause.chunks[clause.last + 1 : clause.last + 2]
    seen = clause.is_passive and clause.chunks[clause.first].word == "shown"
    return seen and bool(ahead) and (ahead[0].word in _DETERMINERS or ahead[0].is_organisation)


def _to_guest(clause: Clause, doers: list[int], told_to: list[int]) -> Event | None:
    """ "A told her Kenyan guest, B, that": who is a guest is there."""
    chunks = clause.chunks
    said = clause.row.between(chunks[clause.last].end, chunks[told_to[0]].start).lower().rstrip(" ,").split()
    if not said or said[0] not in _OWNERS or said[-1] not in _GUESTS:
        return None
    who = parties(chunks, doers, Part.HOST)
    return event_of(clause, MeetingKind.MEETING, who, parties(chunks, told_to, Part.GUEST), rule="meet")


def _who_to_whom(clause: Clause) -> tuple[list[int], list[int]]:
    """A and B of "A told B", "B was told by A", "A conveyed greetings to B"."""
    doers = clause.behind("by") if clause.is_passive else clause.doers
    told_to = clause.doers if clause.is_passive else clause.behind(*clause.verb.through)
    return named(clause.chunks, doers), named(clause.chunks, told_to)


def say(clause: Clause) -> Event | None:
    """ "At the meeting, A thanked B": a meeting of A and B, where none was told before; no "at the meeting of the
    board, A thanked B"."""
    chunks = clause.chunks
    doers, told_to = _who_to_whom(clause)
    opening = nouns_between(chunks, 0, min(clause.first, _OPENING))
    noun = next(opening, None) or next(nouns_between(chunks, clause.last, clause.end), None)
    if not doers or not told_to or noun is None or noun.kind not in OF_TWO or not _is_inside(chunks, noun):
        return None
    others = parties(chunks, told_to)
    event = event_of(clause, noun.kind, parties(chunks, doers), others, rule=TOLD)
    if event is None or event.status is not Status.HELD or len(event.people) < 2:
        return None
    beside = frozenset(party.name for party in others)
    return replace(event, known=True, happened=True, beside=beside)


def _is_inside(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """Whether something is said inside the meeting of a noun that names nobody: "at the meeting, A"."""
    behind = chunks[noun.last + 1].word if noun.last + 1 < len(chunks) else ""
    before = {chunk.word for chunk in chunks[max(0, noun.first - 3) : noun.first]}
    return noun.known and behind not in _NAMING and not before.isdisjoint(_INSIDE)


def present(clause: Clause) -> Event | None:
    """ "A, who joined online", "A took the floor"."""
    ahead = clause.chunks[clause.last + 1 : clause.last + 2]
    if ahead and (
        ahead[0].mention or ahead[0].time or (ahead[0].word and ahead[0].word not in meeting_words()["there"])
    ):
        return None
    return _there(clause)


def remarks(clause: Clause) -> Event | None:
    """ "A made a speech", "A will deliver remarks at the forum with B"."""
    said = clause.words(8) | {chunk.word for chunk in clause.chunks[max(0, clause.first - 4) : clause.first]}
    if not said & meeting_words()["speeches"]:
        return None
    chunks = clause.chunks
    doers = clause.behind("by") if clause.is_passive else clause.doers
    noun = object_noun(chunks, clause.last, _AT)
    if clause.words(8) & meeting_words()["press"] and len(named(chunks, doers)) > 1:
        return event_of(clause, MeetingKind.PRESS_CONFERENCE, parties(chunks, doers))
    if noun is None or not people(chunks, doers):
        return _lecture(clause) or _there(clause)
    beside = parties(chunks, people(chunks, clause.behind("with")), Part.ATTENDEE)
    event = event_of(clause, noun.kind, parties(chunks, doers, Part.ATTENDEE), beside)
    known = noun.kind is MeetingKind.MEETING and (noun.known or not beside)
    return replace(event, last=noun.last, known=known) if event else None


def _lecture(clause: Clause) -> Event | None:
    """ "A delivered a lecture at the University of Oslo": a visit to it."""
    near = (one for one in clause.later if one.preposition == "at" and one.first < clause.last + _NEAR)
    sites = [at for at in next((one.members for one in near), ()) if clause.chunks[at].is_organisation]
    doers = named(clause.chunks, clause.doers)
    site = clause.chunks[sites[0]].name if sites else None
    if site is None or not doers:
        return None
    event = event_of(
        clause, MeetingKind.VISIT, parties(clause.chunks, doers, Part.GUEST), parties(clause.chunks, sites, Part.HOST)
    )
    return replace(event, goal=site) if event else None


def _there(clause: Clause) -> Event | None:
    """ "A made a speech", "presentations were made by A"."""
    given = clause.is_passive and clause.verb.frame == "remarks"
    doers = named(clause.chunks, clause.behind("by") if given else clause.doers)
    if not doers or (clause.is_passive and not given) or _elsewhere(clause):
        return None
    chunks, part = clause.chunks, clause.verb.particle == ("part",)
    too = part or chunks[clause.first - 1].word == "also"
    spoke = clause.verb.frame == "remarks" or (chunks[clause.first].word in meeting_words()["speaking"] and not too)
    event = event_of(clause, None, parties(clause.chunks, doers, Part.ATTENDEE), rule=SPOKE if spoke else "present")
    return as_known(event) if event and event.status is Status.HELD and not event.earlier else None


def _elsewhere(clause: Clause) -> bool:
    return bool(clause.words() & meeting_words()["elsewhere"])


def join(clause: Clause) -> Event | None:
    """ "A accompanied B during the tour", "B was accompanied by A", "A joined B at the fair"."""
    chunks = clause.chunks
    if {chunk.word for chunk in chunks[clause.last + 1 : clause.last + 2]} & meeting_words()["delegations"]:
        return None
    if clause.is_passive:
        doers, others = clause.behind("by"), clause.doers
    else:
        doers, others = clause.doers, clause.behind(BARE, "in", "on")
    if _is_of_a_delegation(clause):
        return None
    if not people(chunks, others) and (not people(chunks, doers) or _is_member(clause, others)):
        return None
    if went := _went_along(clause, others, doers):
        return went
    trip = meeting_words()["trips"] & {chunk.word for chunk in chunks[clause.first :]}
    visit = MeetingKind.TOUR if trip == _TOUR else MeetingKind.VISIT
    kind = visit if trip else None
    event = event_of(clause, kind, parties(chunks, others), parties(chunks, doers, Part.ATTENDEE))
    if event and kind and "leg" in clause.words():
        return replace(event, fresh=True)
    if event and kind and len(event.people) > 1 and named(chunks, doers) and named(chunks, others):
        told = _told_visit(clause) if clause.is_passive else None
        if told is not None:
            return replace(event, last=told.last, beside=frozenset(one.name for one in parties(chunks, others)))
        return replace(event, known=True, happened=True) if _is_for_the_trip(clause) else event
    at = next(nouns_between(chunks, clause.last + 1, clause.end), None)
    if event and at and at.kind in _CROWDED and len(event.people) > 1 and "at" in clause.words():
        return replace(event, kind=at.kind, last=at.last, known=at.known, happened=True)
    return as_known(event)


def _is_for_the_trip(clause: Clause) -> bool:
    """ "joined her for | the tour |": for the one of which was told, of which nothing more is said."""
    words = [chunk.word for chunk in clause.chunks[clause.last : clause.end + 1]]
    trip = next((at for at, word in enumerate(words) if word in meeting_words()["trips"]), 0)
    more = any(word.isalpha() for word in words[trip + 1 : trip + 2])
    return trip > 1 and words[trip - 1] == "the" and words[trip - 2] in _FOR and not more


def _is_member(clause: Clause, others: list[int]) -> bool:
    """ "A joined | the Guild in 1999": who became one of a body."""
    return bool(others) and not clause.is_passive and clause.chunks[others[0]].is_organisation


def _went_along(clause: Clause, guests: list[int], company: list[int]) -> Event | None:
    """ "A accompanied B to Oslo", "B was accompanied to Oslo and Bergen by A": a visit to Oslo."""
    chunks = clause.chunks
    to = clause.last + 1 if clause.is_passive else max([clause.last, *guests]) + 1
    site = chunks[to + 1] if to + 2 < len(chunks) and chunks[to].word == "to" else None
    if site is None or not site.is_place or chunks[to + 2].word in venues():
        return None
    if not named(chunks, guests) or not named(chunks, company):
        return None
    there = parties(chunks, guests, Part.GUEST), parties(chunks, company, Part.ATTENDEE)
    event = event_of(clause, MeetingKind.VISIT, *there, rule="travel")
    return replace(event, goal=site.name) if event else None


def _told_visit(clause: Clause) -> Noun | None:
    """ "was accompanied on | this visit | by A": the visit that is spoken of."""
    inside = nouns_between(clause.chunks, clause.last + 1, clause.end)
    return next((one for one in inside if one.known and one.kind is MeetingKind.VISIT), None)


def _is_of_a_delegation(clause: Clause) -> bool:
    """ "the delegation accompanying him": of whom it consists is not said."""
    before = clause.chunks[clause.first - 1] if clause.first else None
    if before is None or clause.chunks[clause.first].word != "accompanying":
        return False
    words = clause.row.words_of(before)
    return bool(words) and words[-1] in meeting_words()["delegations"]


def console(clause: Clause) -> Event | None:
    """ "A offered condolences to B", at the visit of which the sentence speaks."""
    chunks, doers = clause.chunks, named(clause.chunks, clause.doers)
    others = named(chunks, clause.behind("to"))
    if "condolences" not in clause.words(6) or not doers or not others:
        return None
    beside = frozenset(party.name for party in parties(chunks, doers))
    event = event_of(clause, None, parties(chunks, others, Part.HOST))
    return replace(event, known=True, beside=beside) if event and event.status is Status.HELD else None
