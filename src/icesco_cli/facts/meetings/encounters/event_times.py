"""The times of a sentence that belong to an event of it, and not to another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.noun_tense import noun_status
from icesco_cli.facts.meetings.clauses.nouns import noun_at, nouns_between
from icesco_cli.facts.meetings.events.events import NOUN, WAYS, Event
from icesco_cli.facts.meetings.events.said_places import is_said_before, is_told_then
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import acts, is_past
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Status, TimeExpression

_BREAKS = function_words("clause_breaks")
_WHEN = frozenset(["after", "as", "before", "since"])
"""Before a party, these open a clause: "was called after A spoke last month"."""
_ASIDES = function_words("relatives")
_TELLING = function_words("of_things")
_JOINERS = function_words("separators")
_TITLE = 6
"""Chunks of a title behind its year: "the 2021 Water Prize"."""
_REACH = 60
"""Chunks around an event in which its times stand, so that a long sentence takes no longer for each."""
_WAY = 12
"""Chunks between a verb of leaving and what for: "left for Oslo on Monday with a delegation to attend"."""
_AUXILIARIES = function_words("auxiliaries")
_JOINING = "join"
"""The rule of those who are only named beside others: "accompanied by A"."""


def times_of(row: Row, event: Event, others: Sequence[Event]) -> tuple[TimeExpression, ...]:
    """The sentence's times that belong to the event, the nearest first."""
    chunks = row.chunks
    low, high = max(0, event.at - _REACH), event.at + _REACH
    timed = [(at, chunk.time) for at, chunk in enumerate(chunks[low:high], low) if chunk.time]
    timed = [(at, time) for at, time in timed if not _in_other_words(chunks, at, event.at)]
    timed = [(at, time) for at, time in timed if not _is_of_a_title(chunks, at)]
    timed = [(at, time) for at, time in timed if not is_said_before(chunks, at, event.at)]
    timed = [(at, time) for at, time in timed if not (event.known and event.at < at and is_told_then(chunks, at))]
    timed = [(at, time) for at, time in timed if not _is_of_its_history(chunks, event, at)]
    timed = [(at, time) for at, time in timed if not _is_of_the_whole(chunks, event, at)]
    timed = [(at, time) for at, time in timed if not _is_of_what_comes(chunks, event, at)]
    timed = [(at, time) for at, time in timed if at > event.last or not (event.journey or _is_aside(chunks, at))]
    if _is_what_for(chunks, event):
        timed = [(at, time) for at, time in timed if at > event.at]
    if not timed:
        return ()
    beside = (other for other in others if low <= other.at < high and other.at != event.at)
    rivals = [other for other in beside if other.people != event.people or (event.known and not other.known)]
    rivals = [rival for rival in rivals if rival.rule != _JOINING or event.known]
    mine = [(at, time) for at, time in timed if not any(_claims(chunks, other, event, at) for other in rivals)]
    near = [(at, time) for at, time in mine if _within(chunks, event.at, at) or _is_said_of_it(chunks, event, at)]
    if not near and len(timed) == 1 and timed[0][0] < event.at and not event.earlier and event.status is Status.HELD:
        near = timed
    if any(time and time.has_days for _, time in near):
        near = [one for one in near if not _is_bare_year(one[1])]
    return tuple(time for _, time in sorted(near, key=lambda pair: _farness(chunks, event.at, pair[0])) if time)


def _is_aside(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a time closes an aside on somebody: "A, who came here on Monday, met B"."""
    who = next((i for i in range(at - 1, max(0, at - _TITLE), -1) if chunks[i].word == "who"), 0)
    return bool(who) and [chunk.word for chunk in (chunks[who - 1], *chunks[at + 1 : at + 2])] == [",", ","]


def _is_bare_year(time: TimeExpression | None) -> bool:
    """Whether only a year is said, which beside a day dates something else: "in Oslo, the Capital for 2023, on May
    5"."""
    return time is not None and dict(time.values).keys() <= {"bound", "unit", "year"}


def _is_of_a_title(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a year only tells one prize or list from another: "winner of the 2021 Water Prize"; several years are
    those of a plan, "under the Water Strategy 2023-2027", for nobody meets for years."""
    time = chunks[at].time
    if time and time.rule == "years":
        return True
    values = dict(time.values) if time else {}
    named = at + 1 < len(chunks) and chunks[at + 1].solid
    if not named or "year" not in values or values.keys() - {"bound", "year"} or values.get("bound", "of") != "of":
        return False
    return all(chunk.word not in meeting_words().noun_starts for chunk in chunks[at + 1 : at + _TITLE])


def _is_of_its_history(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether a time says since when something or somebody is there: "the mosque, built in 1883", "the poet, who was
    born on May 10", "the fort founded by Yusuf in 1752"."""
    verb = at - 3 if at > 2 and chunks[at - 2].word == "by" and chunks[at - 1].mention else at - 1
    if verb < 1 or chunks[verb].word not in meeting_words()["begun_once"] or event.at <= verb <= event.last:
        return False
    before = chunks[verb - 1].word
    return before in _ASIDES or before not in _AUXILIARIES or chunks[verb - 2].word in _ASIDES


def _is_of_the_whole(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether days are those of a visit of which the event was a part: "a visit from 2 to 4 May, during which A met
    B"."""
    time = chunks[at].time
    return time is not None and time.rule == "days" and is_during(chunks, at, event.at)


def is_during(chunks: Sequence[Chunk], first: int, at: int) -> bool:
    """Whether what stands at `at` was in the course of what stands behind `first`: "her visit, during which she | met
    A"."""
    return ("during", "which") in pairwise(chunk.word for chunk in chunks[first:at])


def _is_what_for(chunks: Sequence[Chunk], event: Event) -> bool:
    """Whether somebody left or came for it, on a day of its own: "left for Oslo on Monday to | attend the summit"."""
    if event.status is not Status.PLANNED or not event.at or chunks[event.at - 1].word != "to":
        return False
    before = [chunk.word for chunk in chunks[max(0, event.at - _WAY) : event.at] if is_past(chunk.word)]
    return any(WAYS & meeting_words().frames_of(word) for word in before)


def _is_of_what_comes(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether a time is that of something still to come: "met A ahead of the summit | in November", but not "met A
    ahead of the summit, on Monday"."""
    if event.status is not Status.HELD or chunks[at - 1].word == ",":
        return False
    between = nouns_between(chunks, event.last + 1, at)
    return any(noun_status(chunks, noun.first, noun.last) is Status.PLANNED for noun in between)


def _claims(chunks: Sequence[Chunk], rival: Event, event: Event, at: int) -> bool:
    """Whether the time at `at` belongs to the rival; one before both is for both, and a noun of meeting claims only
    what stands behind it."""
    if at < rival.at < event.at and rival.status is Status.HELD and event.status is Status.PLANNED:
        return True
    if event.at < at < rival.at and _is_for(chunks, rival, event):
        return False
    if rival.at < at < event.at and _is_for(chunks, event, rival):
        return True
    if event.rule == NOUN and rival.rule == "attend" and rival.kind is None:
        return False  # "The event, held in Oslo on Monday, was attended by A"
    if at < rival.at and (at < event.at or rival.rule == NOUN):
        return False
    if event.at < at < rival.at and _is_before_object(chunks, event, at, rival.at):
        return False
    if event.at < at < rival.at and any(chunk.word in _ASIDES for chunk in chunks[at + 1 : rival.at]):
        return False
    if event.at < rival.at < at and _is_behind_aside(chunks, event.at, rival.at, at):
        return False
    if event.at < at < rival.at and _is_told_behind(chunks, at, rival.at):
        return False
    if event.at < rival.at < at and _goes_on_behind(chunks, event, rival, at):
        return False
    if rival.at < event.at < at and _goes_on_behind(chunks, rival, event, at):
        return True
    return _farness(chunks, rival.at, at) < _farness(chunks, event.at, at)


def _goes_on_behind(chunks: Sequence[Chunk], event: Event, inner: Event, at: int) -> bool:
    """Whether whom the event was with stands between what it was part of and the time: "met during her visit to Oslo
    with | A on Monday", "held talks at the forum with | A on Monday"."""
    others = event.people - inner.people
    return inner.rule == NOUN != event.rule and any(
        not others.isdisjoint(chunk.names) for chunk in chunks[inner.last + 1 : at]
    )


def _is_for(chunks: Sequence[Chunk], one: Event, way: Event) -> bool:
    """Whether the meeting is still to come for which somebody travelled: "arrived in Oslo on Monday to meet B"."""
    return one.status is Status.PLANNED and way.rule == "travel" and chunks[one.at - 1].word == "to"


def _is_told_behind(chunks: Sequence[Chunk], at: int, rival: int) -> bool:
    """Whether only who tells it stands behind the time: "will meet in Oslo on Monday, A told a briefing"."""
    said = [chunk.word for chunk in chunks[at + 1 : rival] if not chunk.mention or chunk.word == ","]
    return said == [","] and chunks[rival - 1].is_person


def _is_before_object(chunks: Sequence[Chunk], event: Event, at: int, rival: int) -> bool:
    """Whether the time stands between the verb and whom it is about: "received on Monday A, now visiting the city"."""
    if any(chunk.word in _JOINERS for chunk in chunks[event.last + 1 : at]):
        return False
    behind = (chunk.mention for chunk in chunks[at + 1 : rival])
    return any(mention and not event.people.isdisjoint(mention.names) for mention in behind)


def _is_behind_aside(chunks: Sequence[Chunk], trigger: int, inner: int, at: int) -> bool:
    """Whether the time stands behind an aside with commas in which only `inner` is: "met A, who is in Oslo, on
    Monday"."""
    if chunks[at - 1].word != ",":
        return False
    opened = [i for i in range(trigger + 1, inner) if chunks[i].word in _BREAKS]
    return bool(opened) and all(chunks[i].word in _ASIDES and chunks[i - 1].word == "," for i in opened)


def _farness(chunks: Sequence[Chunk], trigger: int, at: int) -> int:
    """How far a time is from the trigger; a comma between them counts like several words, and so does "and" behind a
    time, "arrived on Monday and met"; behind a semicolon another clause begins."""
    low, high = sorted((trigger, at))
    between = chunks[low : min(high, low + _REACH)]
    joined = at < trigger and any(chunk.word == "and" for chunk in between)
    parted = at < trigger and any(chunk.word == ";" for chunk in between)
    return high - low + 5 * sum(chunk.word == "," for chunk in between) + 10 * joined + 40 * parted


def _in_other_words(chunks: Sequence[Chunk], at: int, trigger: int) -> bool:
    """Whether a quotation mark parts the two: what is quoted tells of another time."""
    low, high = sorted((at, trigger))
    marks = sum(chunk.word == '"' for chunk in chunks[low : min(high, low + _REACH)])
    return marks % 2 == 1


def _within(chunks: Sequence[Chunk], trigger: int, at: int) -> bool:
    """Whether a time belongs to the trigger's clause: it stands before it, or behind it with no clause between."""
    if at < trigger or not any(chunk.word in _BREAKS or chunk.word in _WHEN for chunk in chunks[trigger + 1 : at]):
        return True
    if chunks[at - 1].word in meeting_words()["given"]:
        return True  # "the meeting that A held on Monday"
    relative = [chunk.word for chunk in chunks[trigger + 1 : trigger + 3]] == [",", "which"]
    between = range(max(trigger + (3 if relative else 1), _past_aside(chunks, trigger, at)), at)
    if _is_behind_aside(chunks, trigger, at, at):
        return True
    return not any(chunks[i].word in _BREAKS or (chunks[i].word in _WHEN and acts(chunks, i + 1)) for i in between)


def _past_aside(chunks: Sequence[Chunk], trigger: int, at: int) -> int:
    """Behind a relative clause on the event, if it is told next how that ran: "the session on maps, which A organised |
    , concluded on Friday"; the trigger where there is none."""
    ran = meeting_words()["ran"]
    opened = any(chunks[i].word == "," and chunks[i + 1].word == "which" for i in range(trigger + 1, at - 1))
    closing = (i for i in range(trigger + 1, at - 1) if chunks[i].word == "," and chunks[i + 1].word in ran)
    return next(closing, trigger) if opened else trigger


def _is_said_of_it(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether a relative clause behind the noun of the event says when it was: "attended the forum, which was held in
    Oslo from May 2 to 4", "a visit to Kenya that lasted until Friday"."""
    opened = next((i for i in range(event.last + 1, at) if chunks[i].word in _BREAKS), at)
    if at < event.last or chunks[opened].word not in _TELLING:
        return False
    sits = event.kind is MeetingKind.MEETING and event.rule == "attend" and chunks[opened - 2].is_organisation
    if noun_at(chunks, event.last) is None and not sits:
        return False
    verb = opened + 1
    while verb < at and (chunks[verb].word in _AUXILIARIES or chunks[verb].word.endswith("ly")):
        verb += 1
    others = any(nouns_between(chunks, event.last + 1, opened)) or any(
        chunks[i].word in _BREAKS or (chunks[i].word in _WHEN and acts(chunks, i + 1)) for i in range(verb, at)
    )
    return chunks[verb].word in meeting_words()["ran"] and not others
