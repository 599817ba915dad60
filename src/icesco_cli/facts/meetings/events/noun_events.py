"""Events that a noun of meeting states: "the press conference between A and B", "the luncheon that A held", "his visit
to B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.delegations import is_led
from icesco_cli.facts.meetings.clauses.nouns import Noun, follows, is_joint, nouns
from icesco_cli.facts.meetings.events.events import NOUN, OF_TWO, STAGED, Event, join, parties
from icesco_cli.facts.meetings.events.frames.gatherings import partners_in
from icesco_cli.facts.meetings.events.noun_given import given
from icesco_cli.facts.meetings.events.noun_happenings import (
    are_many,
    are_some,
    assembled,
    dates_the_rest,
    happens,
    held_there,
    is_another,
    is_dated_anew,
    is_following,
    is_recalled,
    staged,
    verb_of,
)
from icesco_cli.facts.meetings.events.noun_meals import given_for, over_meal
from icesco_cli.facts.meetings.events.noun_owners import (
    addressed,
    bodies_inside,
    exclaimed,
    host_at,
    opener_of,
    owner_of,
    those_inside,
)
from icesco_cli.facts.meetings.events.noun_partners import going_with
from icesco_cli.facts.meetings.events.noun_programmes import programmed
from icesco_cli.facts.meetings.events.noun_several import each_of, gathered, goes_on_with_others, in_its_course, signed
from icesco_cli.facts.meetings.events.noun_status import denied, is_no_meeting, is_told_by_verb, told_status
from icesco_cli.facts.meetings.events.noun_told import event_of
from icesco_cli.facts.meetings.events.noun_visits import travelled
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after, joined_after, named, people
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part, Party, PartyKind, Status

_BE = function_words("forms_of_be")
_CLOSING = frozenset([";", '"', "."])
_DASHES = function_words("dashes") | {":", "("}
_PAID = 4
"""How far before the noun its verb stands: "paid | a brief courtesy visit"."""
_OPENING = 3
"""Chunks in which the subject of a sentence begins."""
_REACH = 16
"""Chunks around a noun of meeting in which its verb, its people and its purpose stand."""


def noun_events(parse: Parse, verbs: Sequence[Event]) -> list[Event]:
    """The events that the nouns of meeting of a sentence state, in its order, but for those of which its verbs have
    said what is to be said; `verbs` are the events of the verbs."""
    chunks = parse.row.chunks
    found = list(nouns(chunks))
    if course := held_there(parse.row):
        return course
    if not found:
        return assembled(parse.row) or ([] if verbs else staged(parse.row))
    told = {event.last for event in verbs} | (denied(parse.row) if found else set())
    found = [noun for noun in found if noun.last not in told and not is_told_by_verb(chunks, noun, verbs)]
    events = ((noun, _noun_event(parse, noun, verbs)) for noun in found)
    return [one for noun, event in events if event for one in each_of(chunks, noun, event)]


def _noun_event(parse: Parse, noun: Noun, verbs: Sequence[Event]) -> Event | None:
    """The event that a noun of meeting names: given to somebody, a journey, with a partner, or held; None where it is
    denied or no meeting."""
    chunks = parse.row.chunks
    told = told_status(chunks, noun)
    if noun.last + 1 < len(chunks) and chunks[noun.last + 1].word in meeting_words()["speeches"]:
        return None  # "in his opening remarks"
    if told is None or is_no_meeting(chunks, noun) or are_many(chunks, noun):
        return None
    if told is Status.CANCELLED:
        return Event(noun.first, noun.last, noun.kind, NOUN, status=told, known=True)
    return (
        gathered(parse, noun, told)
        or in_its_course(parse, noun, told)
        or signed(parse, noun, told)
        or given(parse, noun, told)
        or travelled(parse, noun, told)
        or programmed(parse, noun, told)
        or _partnered(parse, noun, told, verbs)
        or over_meal(parse, noun, told)
        or _held(parse, noun, told)
    )


def _partnered(parse: Parse, noun: Noun, told: Status, verbs: Sequence[Event]) -> Event | None:
    """ "A's meeting with B", "the talks between A and B", but not "in her visit, A | came together with B"."""
    chunks = parse.row.chunks
    behind = going_with(parse, noun, verbs)
    found = [parties(chunks, partners_in(chunks, noun, one)) for one in behind if not is_led(one)]
    found += [parties(chunks, _named_aside(chunks, noun))]
    partners = join(*found, *(parties(chunks, one.members) for one in behind if is_led(one)))
    if not any(found):
        return None
    owner = owner_of(parse, noun) or _met_with(parse, noun) or _paid(parse, noun) or exclaimed(parse, noun)
    owner = owner or _giver(parse, noun) or given_for(parse, noun)
    who = join(owner, partners, () if owner else host_at(parse, noun, behind))
    event = event_of(
        parse,
        noun,
        told,
        who,
        known=noun.known and (len(who) < 2 or _are_bodies(noun, who)),
        happened=happens(chunks, noun),
    )
    told_of = noun.known and event.status is Status.HELD
    opens = noun.first < _OPENING or told_of
    met = event.happened or (opens and noun.kind in OF_TWO and not event.earlier)
    several = goes_on_with_others(chunks, noun)
    met = met or (follows(chunks, noun) and noun.kind in OF_TWO and event.status is Status.HELD)
    met = met or (
        event.status is Status.PLANNED and not noun.known and noun.kind in OF_TWO and _is_listed(chunks, noun)
    )
    return replace(event, lonely=not owner and met and (len(event.people) == 1 or several))


def _is_listed(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "will visit the port; a meeting with A is scheduled for Monday": one of whoever the text tells of."""
    ahead = chunks[noun.last + 1 : noun.last + _REACH]
    return any(a.word in _BE and b.word in meeting_words()["slated"] | {"on"} for a, b in pairwise(ahead))


def _are_bodies(noun: Noun, who: Sequence[Party]) -> bool:
    """ "The talks dealt with the cooperation between A and B": bodies, which open no meeting of their own."""
    return noun.kind in OF_TWO and all(party.kind is not PartyKind.PERSON for party in who)


def _named_aside(chunks: Sequence[Chunk], noun: Noun) -> list[int]:
    """ "the meeting of the three ministers - A, B and C - took place": those whom the aside names."""
    for at in range(noun.last + 1, min(len(chunks) - 1, noun.last + _REACH)):
        if chunks[at].word in _DASHES and chunks[at + 1].is_person:
            group = named(chunks, joined_after(chunks, at + 1))
            return group if len(group) > 1 else []
        if chunks[at].word in _CLOSING or (chunks[at].is_person and named(chunks, [at])):
            break
    return []


def _met_with(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "the meeting of A with B": A."""
    of = (one for one in parse.after(noun.last) if one.preposition == "of" and one.first <= noun.last + 3)
    return parties(parse.row.chunks, (at for one in of for at in people(parse.row.chunks, one.members)))


def _paid(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "A was paid a courtesy call by B": A."""
    chunks = parse.row.chunks
    for at in range(noun.first - 1, max(0, noun.first - _PAID), -1):
        if chunks[at].word == "paid" and chunks[at - 1].word in _BE:
            return parties(chunks, named(chunks, subject(chunks, at - 1)), Part.HOST)
    return ()


def _giver(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "A courtesy call was paid on A by B", "the talks, held by B with A, lasted": B."""
    chunks, verb = parse.row.chunks, verb_of(parse.row.chunks, noun)
    said_of_it = chunks[verb - 1].word in _BE or chunks[verb - 1].word == ","
    if verb == noun.last or chunks[verb].word not in meeting_words()["given"] or not said_of_it:
        return ()
    by = (one.members for one in parse.after(verb) if one.preposition == "by" and one.first <= verb + _REACH)
    return parties(chunks, next(by, ()))


def _held(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """ "the forum kicked off", "said at a meeting held in B": those who speak there took part."""
    chunks = parse.row.chunks
    happened = happens(chunks, noun)
    if happened and _is_reported(chunks, noun):
        return None
    inside = those_inside(parse, noun)
    bodies = bodies_inside(parse, noun) if noun.kind in OF_TWO and not (happened or inside) else ()
    if bodies:
        return event_of(parse, noun, told, bodies, known=True, happened=True)
    if happened and not inside and are_some(chunks, noun):
        return None
    if not (happened or inside) and is_dated_anew(chunks, noun):
        return event_of(parse, noun, told, (), known=True)
    if not happened and (not inside or is_another(chunks, noun) or is_recalled(chunks, noun)):
        return None
    if told is Status.PLANNED and not happened and len(inside) == 1 and is_following(chunks, noun):
        return None
    if inside and not happened and dates_the_rest(chunks, noun.first):
        event = event_of(parse, noun, told, (), known=True)
        return replace(event, beside=frozenset(one.name for one in inside if one.kind is PartyKind.PERSON))
    if noun.kind is MeetingKind.PRESS_CONFERENCE and inside:
        event = event_of(parse, noun, told, inside, known=noun.known, happened=True)
        return replace(event, joint=is_joint(chunks, noun))
    theirs = join(inside, _with_them(parse, noun)) if _is_theirs(chunks, noun) else ()
    if len({party.name for party in theirs if party.kind is PartyKind.PERSON}) > 1:
        return event_of(parse, noun, told, theirs, known=False, happened=True)
    heard = addressed(chunks, noun) if inside and noun.kind in OF_TWO else ()
    if heard:
        return event_of(parse, noun, told, join(inside, heard), known=False, happened=True)
    known = noun.known or not happened or len(inside) == 1
    crowd = (
        (noun.kind in STAGED or not noun.known)
        and len(inside) > 1
        and opener_of(chunks, noun) in meeting_words()["on_stage"]
    )
    return event_of(parse, noun, told, inside, known=known, happened=happened or crowd)


def _is_reported(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "A noted that the guidelines follow the decisions of the 12th conference, held in Oslo": what came of it is
    told, and not the conference."""
    before = {chunk.word for chunk in chunks[: noun.first]}
    return noun.kind in STAGED and opener_of(chunks, noun) == "of" and "that" in before


def _with_them(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "A with B after their meeting in Oslo": B."""
    chunks = parse.row.chunks
    beside = [at for at in range(1, noun.first) if chunks[at].word == "with" and chunks[at - 1].is_person]
    return parties(chunks, named(chunks, group_after(chunks, beside[0] + 1, 2))) if beside else ()


def _is_theirs(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "in their talks in Oslo, the two ministers agreed"."""
    return noun.kind in OF_TWO and any(chunk.word == "their" for chunk in chunks[max(0, noun.first - 2) : noun.first])
