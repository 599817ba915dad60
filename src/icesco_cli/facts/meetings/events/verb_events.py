"""Events that the verbs of a sentence state: each verb of the table by its frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.clauses import Clause, Parse
from icesco_cli.facts.meetings.clauses.nouns import is_verb
from icesco_cli.facts.meetings.clauses.verbs import verbs
from icesco_cli.facts.meetings.events.apart import apart
from icesco_cli.facts.meetings.events.events import RECEIVED, Event
from icesco_cli.facts.meetings.events.frames import (
    attending,
    ceremonies,
    gatherings,
    hearings,
    hosting,
    journeys,
    meeting,
    missions,
    openings,
    presence,
    visiting,
)
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.meeting_words import MeetingVerb, meeting_words
from icesco_cli.models import Form, Status, Topic

FRAMES: Mapping[str, Callable[[Clause], Event | None]] = {
    "meet": meeting.meet,
    "ring": meeting.ring,
    "see": meeting.see,
    "discuss": meeting.discuss,
    "host": hosting.host,
    "guest": hosting.guest,
    "guide": hosting.guide,
    "invite": hosting.invite,
    "visit": visiting.visit,
    "view": visiting.view,
    "travel": journeys.travel,
    "leave": journeys.leave,
    "lead": missions.lead,
    "take": missions.take,
    "appear": hearings.appear,
    "hear": hearings.hear,
    "hold": gatherings.hold,
    "attend": attending.attend,
    "open": openings.open_,
    "join": presence.join,
    "tell": presence.tell,
    "say": presence.say,
    "present": presence.present,
    "remarks": presence.remarks,
    "console": presence.console,
    "sign": ceremonies.sign,
    "give": ceremonies.give,
}

_AS_TWO = ("guest", "hold", "host", "meet", RECEIVED)


def verb_events(parse: Parse) -> list[Event]:
    """The events that the verbs of a sentence state, in its order; at one place the first frame that fits."""
    found: list[Event] = []
    for at, fitting in _triggers(parse.row.chunks):
        for verb in fitting:
            clause = parse.clause(at, verb)
            event = FRAMES[verb.frame](clause)
            if event is not None:
                found += apart(clause, _of_an_office(clause, event))
                break
    told = [one for one, other in pairwise(found) if _is_way_to(parse, one, other) or _is_aside(parse, one, other)]
    return [one for one in found if one not in told]


def _is_way_to(parse: Parse, one: Event, other: Event) -> bool:
    """Whether the first event is but the way to the second: "flew to Oslo | to meet B"."""
    meant = other.at > 0 and parse.row.chunks[other.at - 1].word == "to" and one.people < other.people
    return meant and one.rule == "travel" and one.status is other.status is Status.HELD


def _is_aside(parse: Parse, one: Event, other: Event) -> bool:
    """Whether the first event only says with whom somebody came to the second: "A, | accompanied by B, opened"."""
    beside = one.rule == "join" and one.known and one.at > 0 and parse.row.chunks[one.at - 1].word == ","
    return beside and not other.known and bool(other.people) and other.people < one.people


def _triggers(chunks: Sequence[Chunk]) -> Iterator[tuple[int, list[MeetingVerb]]]:
    table = meeting_words().verbs
    for at, chunk in enumerate(chunks):
        if chunk.word in table and (fitting := verbs(chunks, at)) and is_verb(chunks, at):
            yield at, fitting


def _of_an_office(clause: Clause, event: Event) -> Event:
    """The event as one of whoever the article is about, where its subject is an office of which it is not said who
    holds it: "the head of the Kazakh foreign ministry met A"."""
    if event.rule not in _AS_TWO or len(event.people) != 1:
        return event
    return replace(event, lonely=any(_is_open(clause, clause.chunks[at]) for at in clause.doers))


def _is_open(clause: Clause, chunk: Chunk) -> bool:
    mention = chunk.mention
    if mention is None or mention.names or mention.form is not Form.OFFICE or mention.topic is not Topic.PERSON:
        return False
    return clause.row.text_of(chunk).startswith("the ")
