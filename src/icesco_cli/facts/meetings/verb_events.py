"""Events that the verbs of a sentence state: each verb of the table by its frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses import Clause, Parse
from icesco_cli.facts.meetings.encounters import CLASSES
from icesco_cli.facts.meetings.events import Event, join, named, parties
from icesco_cli.facts.meetings.frames import ceremonies, gatherings, hosting, meeting, openings, presence, visiting
from icesco_cli.facts.meetings.nouns import is_verb, nouns_between
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.meeting_words import MeetingVerb, meeting_words
from icesco_cli.models import Form, Part, Topic

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
    "travel": visiting.travel,
    "leave": visiting.leave,
    "hold": gatherings.hold,
    "attend": gatherings.attend,
    "open": openings.open_,
    "join": presence.join,
    "tell": presence.tell,
    "present": presence.present,
    "remarks": presence.remarks,
    "console": presence.console,
    "sign": ceremonies.sign,
    "give": ceremonies.give,
}

_OF_TWO = ("guest", "hold", "host", "meet", "received by")
_AGAIN = {"hold": "with", "meet": "with", "received by": "by"}
"""The preposition that parts those whom it names again: "met with A, and with B", "was received by A, and by B"."""
_SINGLE = frozenset(["call", "conversation", "meeting"])
_IN_TURN = (frozenset(["one", "after"]), frozenset(["in", "turn"]))
"""The words of "one after the other", "one after another" and "in turn"."""
_PARTED = ("guest", "hold", "host", "meet")
_ASIDE = 8
"""How far behind the last whom somebody met he may say how: "received A and B, of the Guild, each apart"."""


def verb_events(parse: Parse) -> list[Event]:
    """The events that the verbs of a sentence state, in its order; at one place the first frame that fits."""
    found: list[Event] = []
    for at, verbs in _triggers(parse.row.chunks):
        for verb in verbs:
            clause = parse.clause(at, verb)
            event = FRAMES[verb.frame](clause)
            if event is not None:
                found += _apart(parse, _of_an_office(clause, event), verb)
                break
    return found


def _triggers(chunks: Sequence[Chunk]) -> Iterator[tuple[int, list[MeetingVerb]]]:
    table = meeting_words().verbs
    for at, chunk in enumerate(chunks):
        if chunk.word in table and is_verb(chunks, at):
            fitting = [verb for verb in table[chunk.word] if _follows(chunks, at, verb.particle)]
            if fitting:
                yield at, fitting


def _follows(chunks: Sequence[Chunk], at: int, particle: tuple[str, ...]) -> bool:
    return not particle or tuple(chunk.word for chunk in chunks[at + 1 : at + 1 + len(particle)]) == particle


def _of_an_office(clause: Clause, event: Event) -> Event:
    """The event as one of whoever the article is about, where its subject is an office of which it is not said who
    holds it: "the head of the Kazakh foreign ministry met A"."""
    if event.rule not in _OF_TWO or len(event.people) != 1:
        return event
    return replace(event, lonely=any(_is_open(clause, clause.chunks[at]) for at in clause.doers))


def _is_open(clause: Clause, chunk: Chunk) -> bool:
    mention = chunk.mention
    if mention is None or mention.names or mention.form is not Form.OFFICE or mention.topic is not Topic.PERSON:
        return False
    return clause.row.between(chunk.start, chunk.end).lower().startswith("the ")


def _apart(parse: Parse, event: Event, verb: MeetingVerb) -> list[Event]:
    """ "held separate meetings with A and B", "met separately with A and B": one meeting with each."""
    if groups := _repeated(parse, event, verb):
        return groups
    several = event.rule == "hold" and parse.row.chunks[event.last].word == "meetings"
    if event.rule not in _PARTED:
        return [event]
    clause = parse.clause(event.at, verb)
    around = _around(clause, event)
    if not (several or around & meeting_words()["apart"] or _one_by_one(around)):
        return [event]
    doers = parties(parse.row.chunks, clause.doers)
    names = {party.name for party in doers}
    first = [party for party in event.parties if party.name in names]
    others = [party for party in event.parties if party.name not in names]
    others = [party for party in others if party.name in event.people] or others
    if len(others) == 1 and "separately" in around:
        return [replace(event, parties=(one, *others)) for one in first if one.name in event.people] or [event]
    noun = next(nouns_between(parse.row.chunks, event.last + 1, event.last + 8), None)
    last = noun.last if noun and "in" in around else event.last
    return [replace(event, last=last, parties=(*first, other)) for other in others] or [event]


def _around(clause: Clause, event: Event) -> set[str]:
    """The words around the verb, to the first whom the subject met, and right behind the last: "met, one after the
    other, with A and B", "met with A and B separately"."""
    met = [at for one in clause.phrases for at in one.members if clause.chunks[at].is_person]
    first, last = (met[0], met[-1]) if met else (event.last + 3, event.last + 3)
    before = clause.chunks[max(0, event.at - 1) : max(first, event.last + 3)]
    behind = {chunk.word for chunk in clause.chunks[last + 1 : last + 3] if chunk.word.endswith("ly")}
    aside = pairwise(chunk.word for chunk in clause.chunks[last + 1 : last + _ASIDE])
    alone = {word for each, word in aside if each == "each"}
    return {chunk.word for chunk in before} | behind | alone


def _one_by_one(around: set[str]) -> bool:
    return _IN_TURN[0] <= around or _IN_TURN[1] <= around


def _repeated(parse: Parse, event: Event, verb: MeetingVerb) -> list[Event]:
    """ "met with A, and with B": the preposition said again behind a comma parts them."""
    chunks, clause = parse.row.chunks, parse.clause(event.at, verb)
    if CLASSES.get(event.kind) != "meeting" or event.rule not in _AGAIN or chunks[event.last].word in _SINGLE:
        return []
    again = _AGAIN[event.rule]
    if again == "by" and chunks[event.at].word != "received":
        return []  # "was met at the airport by A, and by B"
    groups: list[list[int]] = []
    for at in clause.behind(again):
        before = [chunk.word for chunk in chunks[at - 5 : at]]
        if not groups or before[-3:] == [",", "and", again] or ("separately" in before and before[-1:] == [again]):
            groups.append([])
        groups[-1].append(at)
    if len(groups) < 2 or not all(named(chunks, group) for group in groups):
        return []
    first = parties(chunks, clause.doers)
    part = Part.HOST if again == "by" else Part.PARTICIPANT
    guests = tuple(party for party in event.parties if party.part is Part.GUEST) or first
    first = guests if again == "by" else first
    return [replace(event, parties=join(first, parties(chunks, group, part))) for group in groups]
