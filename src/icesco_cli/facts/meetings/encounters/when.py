"""When an event was: the times of its sentence that belong to it, and what the text has told of the day before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.nouns import noun_at, nouns, nouns_between
from icesco_cli.facts.meetings.clauses.verb_tense import verb_group
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.events.events import NOUN, Event
from icesco_cli.facts.meetings.events.whereabouts import is_said_before
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.days import day_of
from icesco_cli.facts.sentences.grammar import acts
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Basis, MeetingKind, Shape, Span, Status, TimeExpression
from icesco_cli.text.calendar import Direction
from icesco_cli.text.due import spans_days
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import Reference

_BREAKS = function_words("clause_breaks")
_WHEN = frozenset(["after", "as", "before", "since"])
"""Before a party, these open a clause: "was called after A spoke last month"."""
_ASIDES = function_words("relatives")
_TELLING = frozenset(["that", "which"])
_JOINERS = frozenset([",", ";", "and"])
_AHEAD = 16
"""Chunks between an event and the verb that says when it closed or happened."""
_OPENING = 4
"""Chunks in which the subject of a sentence begins; a long one has its verb far behind."""
_TITLE = 6
"""Chunks of a title behind its year: "the 2021 Water Prize"."""
_REACH = 60
"""Chunks around an event in which its times stand, so that a long sentence takes no longer for each."""
_AUXILIARIES = function_words("auxiliaries")
_HAVE = frozenset(["has", "have"])
_LONG = (MeetingKind.CONFERENCE, MeetingKind.VISIT)
_EXACT = ("date", "day", "days", "weekday")
_JOINING = "join"
"""The rule of those who are only named beside others: "accompanied by A"."""


@dataclass(frozen=True, slots=True)
class When:
    """The day or days of an event. `until` is its last day where only that is said ("until January 15"), `closing` the
    day on which it is said to end ("wrapped up on Thursday"), `days` how many days it lasts."""

    span: Span | None = None
    until: str | None = None
    closing: Span | None = None
    days: int | None = None


def settle_when(row: Row, event: Event, others: Sequence[Event], reference: Reference) -> When:
    """When an event was, as far as its own sentence says it. `others` are the sentence's other events."""
    direction = Direction.FUTURE if event.status is Status.PLANNED else Direction.PAST
    days = lasting(row) if event.kind in _LONG else None
    for time in times_of(row, event, others):
        span = settle(time, reference, direction)
        if (
            span is None
            or (span.end and _is_of_a_visit(event, others))
            or (len(span.begin) < 10 and not _is_past(span, reference) and event.kind not in _LONG)
        ):
            continue
        if dict(time.values).get("bound") == "since" and len(span.begin) < len("2021-01"):
            continue
        if dict(time.values).get("bound") in ("until", "by"):
            return When(until=day_of(span), days=days)
        if event.kind in _LONG and day_of(span) and _closes(row, event):
            return When(closing=span, days=days)
        return When(span, days=days)
    return When(_today(row, event, reference), days=days)


def _is_of_a_visit(event: Event, others: Sequence[Event]) -> bool:
    """Whether several days are those of the visit told before in the sentence: "visited Oslo on May 2-4 and met A"."""
    return event.family is MeetingKind.MEETING and any(
        one.kind is MeetingKind.VISIT and one.at < event.at for one in others
    )


def _is_past(span: Span, reference: Reference) -> bool:
    """Whether a month or a year was over when the text was written: then it tells two meetings apart."""
    return reference.day is not None and span.begin < reference.day[: len(span.begin)]


def _closes(row: Row, event: Event) -> bool:
    """ "the workshop wrapped up on Thursday"."""
    reach = 3 * _AHEAD if event.at < _OPENING else _AHEAD
    ahead = {chunk.word for chunk in row.chunks[event.last + 1 : event.last + reach]}
    before = {chunk.word for chunk in row.chunks[max(0, event.at - _AHEAD) : event.at + 1]}
    return not meeting_words()["closing"].isdisjoint(ahead | before)


def lasting(row: Row) -> int | None:
    """How many days it lasts, where the sentence says so once: "the three-day forum"."""
    lengths = [length for chunk in row.chunks if chunk.time and (length := spans_days(chunk.time))]
    return lengths[0] if len(lengths) == 1 else None


def times_of(row: Row, event: Event, others: Sequence[Event]) -> tuple[TimeExpression, ...]:
    """The sentence's times that belong to the event, the nearest first."""
    chunks = row.chunks
    low, high = max(0, event.at - _REACH), event.at + _REACH
    timed = [(at, chunk.time) for at, chunk in enumerate(chunks[low:high], low) if chunk.time]
    timed = [(at, time) for at, time in timed if not _in_other_words(chunks, at, event.at)]
    timed = [(at, time) for at, time in timed if not _is_of_a_title(chunks, at)]
    timed = [(at, time) for at, time in timed if not is_said_before(chunks, at, event.at)]
    timed = [(at, time) for at, time in timed if not _is_of_its_history(chunks, event, at)]
    if not timed:
        return ()
    beside = (other for other in others if low <= other.at < high and other.at != event.at)
    rivals = [other for other in beside if other.people != event.people or (event.known and not other.known)]
    rivals = [rival for rival in rivals if rival.rule != _JOINING or event.known]
    mine = [(at, time) for at, time in timed if not any(_claims(chunks, other, event, at) for other in rivals)]
    near = [(at, time) for at, time in mine if _within(chunks, event.at, at) or _is_said_of_it(chunks, event, at)]
    if not near and len(timed) == 1 and timed[0][0] < event.at and not event.earlier and event.status is Status.HELD:
        near = timed
    if any(time and time.rule in _EXACT for _, time in near):
        near = [one for one in near if not _is_bare_year(one[1])]
    return tuple(time for _, time in sorted(near, key=lambda pair: _farness(chunks, event.at, pair[0])) if time)


def _is_bare_year(time: TimeExpression | None) -> bool:
    """Whether only a year is said, which beside a day dates something else: "in Oslo, the Capital for 2023, on May
    5"."""
    return time is not None and dict(time.values).keys() <= {"bound", "year"}


def _is_of_a_title(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a year only tells one prize or list from another: "winner of the 2021 Water Prize"."""
    time = chunks[at].time
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


def _claims(chunks: Sequence[Chunk], rival: Event, event: Event, at: int) -> bool:
    """Whether the time at `at` belongs to the rival; one before both is for both, and a noun of meeting claims only
    what stands behind it."""
    if at < rival.at < event.at and rival.status is Status.HELD and event.status is Status.PLANNED:
        return True
    if at < rival.at and (at < event.at or rival.rule == NOUN):
        return False
    if event.at < at < rival.at and _is_before_object(chunks, event, at, rival.at):
        return False
    if event.at < at < rival.at and any(chunk.word in _ASIDES for chunk in chunks[at + 1 : rival.at]):
        return False
    if event.at < rival.at < at and _is_behind_aside(chunks, event.at, rival.at, at):
        return False
    return _farness(chunks, rival.at, at) < _farness(chunks, event.at, at)


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
    time: "arrived on Monday and met"."""
    low, high = sorted((trigger, at))
    between = chunks[low : min(high, low + _REACH)]
    joined = at < trigger and any(chunk.word == "and" for chunk in between)
    return high - low + 5 * sum(chunk.word == "," for chunk in between) + 10 * joined


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
    between = range(trigger + (3 if relative else 1), at)
    if _is_behind_aside(chunks, trigger, at, at):
        return True
    return not any(chunks[i].word in _BREAKS or (chunks[i].word in _WHEN and acts(chunks, i + 1)) for i in between)


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


def goes_on(row: Row, event: Event, dated: Encounter | None) -> Span | None:
    """The day of the encounter told before, where the sentence goes on from it: "Following the session, A met B"."""
    only_adds = event.known and not (event.happened and event.people)
    if (
        dated is None
        or only_adds
        or event.earlier
        or event.status is not Status.HELD
        or dated.status is not Status.HELD
    ):
        return None
    opening = row.opening(4)
    after = not opening.isdisjoint(meeting_words()["afterwards"]) and any(n.last < 9 for n in nouns(row.chunks[:10]))
    words = [chunk.word for chunk in row.chunks[:2]]
    back = words == ["earlier", ","] or (words[:1] == ["in"] and bool({"another", "separate"} & opening))
    back = back or is_of_the_document(row, event)
    going_on = meeting_words()["going_on"] | meeting_words()["edges"]
    return dated.day if after or back or not opening.isdisjoint(going_on) else None


def is_of_the_document(row: Row, event: Event) -> bool:
    """ "The document was signed by A and B": the one of which the text has just told."""
    opening = [chunk.word for chunk in row.chunks[:2]]
    return event.rule == "sign" and opening[:1] == ["the"] and opening[-1] in meeting_words()["documents"]


def _today(row: Row, event: Event, reference: Reference) -> Span | None:
    """The article's day for what its first lines tell in the perfect or in the present: "A has visited the port"."""
    if reference.day is None or event.earlier or event.status is not Status.HELD or event.kind is None:
        return None
    told = event.happened if event.rule == NOUN else event.people and not event.known
    if row.sentence.shape is not Shape.BODY or row.sentence.paragraph > 3 or not told:
        return None
    return (
        Span(reference.day, None, Basis.RELATIVE) if _is_perfect(row.chunks, event) or _is_present(row, event) else None
    )


def _is_present(row: Row, event: Event) -> bool:
    """ "A shakes hands with B": a caption, or news told as a headline; a visit may last longer."""
    verb = row.chunks[event.at].word
    if event.family is MeetingKind.VISIT or event.rule == NOUN:
        return False
    finite = verb.endswith("s") and not verb.endswith("ss") and verb not in _AUXILIARIES
    return finite and verb in meeting_words().verbs and not verb_group(row.chunks, event.at)


def _is_perfect(chunks: Sequence[Chunk], event: Event) -> bool:
    """ "A has met B", "the forum has opened in Oslo"."""
    if any(chunks[at].word in _HAVE for at in verb_group(chunks, event.at)):
        return True
    behind = [chunk.word for chunk in chunks[event.last + 1 : event.last + 2 * _AHEAD]]
    begun = any(a in _HAVE and b in meeting_words()["begun"] for a, b in pairwise(behind))
    return event.rule == NOUN and begun
