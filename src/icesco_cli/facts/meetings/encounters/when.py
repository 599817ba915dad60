"""When an event was: the times of its sentence that belong to it, and what the text has told of the day before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.clauses.verb_tense import verb_group
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.event_times import is_during, times_of
from icesco_cli.facts.meetings.events.events import ADDRESSED, NOUN, Event
from icesco_cli.facts.meetings.events.noun_happenings import ENDS
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Basis, MeetingKind, Shape, Span, Status, TimeExpression
from icesco_cli.text.calendar import Direction
from icesco_cli.text.due import spans_days
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime

_AHEAD = 16
"""Chunks between an event and the verb that says when it closed or happened."""
_OPENING = 4
"""Chunks in which the subject of a sentence begins; a long one has its verb far behind."""
_PHRASE = 9
"""Chunks of the phrase that opens a sentence: "At the end of the official talks,"."""
_HOUR = 6
"""Chunks of a phrase that opens a sentence with an hour: "In the late afternoon,"."""
_AUXILIARIES = function_words("auxiliaries")
_HAVE = frozenset(["has", "have"])
_LONG = (MeetingKind.CONFERENCE, MeetingKind.VISIT)


@dataclass(frozen=True, slots=True)
class When:
    """The day or days of an event. `until` is its last day where only that is said ("until January 15"), `closing` the
    day on which it is said to end ("wrapped up on Thursday"), `days` how many days it lasts."""

    span: Span | None = None
    until: str | None = None
    closing: Span | None = None
    days: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether the sentence says no day."""
        return not (self.span or self.until or self.closing)


def settle_when(row: Row, event: Event, others: Sequence[Event], reference: ReferenceTime) -> When:
    """When an event was, as far as its own sentence says it. `others` are the sentence's other events."""
    direction = Direction.FUTURE if event.status is Status.PLANNED else Direction.PAST
    days = lasting(row) if event.kind in _LONG and not is_during(row.chunks, 0, event.at) else None
    over = event.kind in _LONG and _is_at_its_end(row, event)
    times = times_of(row, event, others)
    if over and not any(settle(time, reference, direction) for time in times):
        times = tuple(chunk.time for chunk in row.chunks if chunk.time)  # the day of what was done at its end
    for time in times:
        ends = dict(time.values).get("bound") in ("until", "by")
        span = settle(time, _counted_from(row, time, reference, direction), Direction.NONE if ends else direction)
        if (
            span is None
            or (_counts_on(time) and event.status is Status.HELD and _is_to_come(span, reference))
            or (span.end and _is_of_a_visit(event, others))
            or (len(span.begin) < 10 and not _is_past(span, reference) and event.kind not in _LONG)
        ):
            continue
        if dict(time.values).get("bound") == "since" and len(span.begin) < len("2021-01"):
            continue
        if ends:
            return When(until=day_of(span), days=days)
        if event.kind in _LONG and day_of(span) and (over or _closes(row, event)):
            return When(closing=span, days=days)
        return When(span, days=days)
    return When(days=days)


def _counted_from(row: Row, time: TimeExpression, reference: ReferenceTime, direction: Direction) -> ReferenceTime:
    """What a time counts from: the day or the days named before it in its sentence, "met A on Monday and B | the next
    day", "visits Oslo from 10 to 12 May and meets A | on the second day"; else what was told before."""
    if not (_counts_on(time) or time.rule == "day of visit"):
        return reference
    before = [chunk.time for chunk in row.chunks if chunk.time and chunk.time.end <= time.start]
    spans = [span for one in before if one.has_days and (span := settle(one, reference, direction))]
    if not spans:
        return reference
    story, end = day_of(spans[-1]), spans[-1].end
    return replace(reference, story=story, visit=(spans[-1].begin, end) if end else reference.visit)


def _counts_on(time: TimeExpression) -> bool:
    """Whether it counts from the day of which the text has just spoken: "the next day", "two days later"."""
    return "story" in dict(time.values)


def _is_to_come(span: Span, reference: ReferenceTime) -> bool:
    return reference.day is not None and span.begin > reference.day


def _is_of_a_visit(event: Event, others: Sequence[Event]) -> bool:
    """Whether several days are those of the visit told before in the sentence: "visited Oslo on May 2-4 and met A"."""
    return event.family is MeetingKind.MEETING and any(
        one.kind is MeetingKind.VISIT and one.at < event.at for one in others
    )


def _is_past(span: Span, reference: ReferenceTime) -> bool:
    """Whether a month or a year was over when the text was written: then it tells two meetings apart."""
    return reference.day is not None and span.begin < reference.day[: len(span.begin)]


def _closes(row: Row, event: Event) -> bool:
    """ "the workshop wrapped up on Thursday", "came to a close on Thursday"."""
    reach = 3 * _AHEAD if event.at < _OPENING else _AHEAD
    ahead = [chunk.word for chunk in row.chunks[event.last + 1 : event.last + reach]]
    before = [chunk.word for chunk in row.chunks[max(0, event.at - _AHEAD) : event.at + 1]]
    ends = not meeting_words()["closing"].isdisjoint([*ahead, *before])
    return ends or not ENDS.isdisjoint(pairwise(ahead))


def _is_at_its_end(row: Row, event: Event) -> bool:
    """ "At the end of a two-day visit to Oslo, A met B on Monday", "left at the end of the visit on Monday"."""
    before = [chunk.word for chunk in row.chunks[max(0, event.last - _PHRASE) : event.last]]
    return any(a in meeting_words()["ends"] and b == "of" for a, b in pairwise(before))


def lasting(row: Row) -> int | None:
    """How many days it lasts, where the sentence says so once: "the three-day forum"."""
    lengths = [length for chunk in row.chunks if chunk.time and (length := spans_days(chunk.time))]
    return lengths[0] if len(lengths) == 1 else None


def goes_on(row: Row, event: Event, dated: Encounter | None) -> Span | None:
    """The day of the encounter told before, where the sentence goes on from it: "Following the session, A met B", "At
    the talks with C, the two sides agreed", "That was followed by talks with C", "The last meeting of the day", "At the
    joint press conference"."""
    next_one = (event.known and event.lonely) or (event.joint and event.kind is MeetingKind.PRESS_CONFERENCE)
    only_adds = event.known and not next_one and not (event.happened and event.people)
    if (
        dated is None
        or only_adds
        or event.earlier
        or event.status is not Status.HELD
        or dated.status is not Status.HELD
    ):
        return None
    opening = row.opening(4)
    words = [chunk.word for chunk in row.chunks[:2]]
    back = (
        words == ["earlier", ","]
        or "followed" in opening
        or ("day" in row.opening(_HOUR) and not meeting_words()["serial"].isdisjoint(opening))
        or (words[1:] == ["earlier"] and words[0].startswith("hour"))
        or (words[:1] == ["in"] and bool({"another", "separate"} & opening))
    )
    back = back or next_one or is_of_the_document(row, event) or _opens_with_an_hour(row)
    going_on = meeting_words()["going_on"] | meeting_words()["edges"]
    return dated.day if is_sequel(row) or back or not opening.isdisjoint(going_on) else None


def _opens_with_an_hour(row: Row) -> bool:
    """ "At noon, A met B", "In the late afternoon", "Over lunch": on the day of which the text speaks."""
    opening = row.chunks[:_HOUR]
    comma = next((at for at, chunk in enumerate(opening) if chunk.word == ","), 0)
    return comma > 1 and opening[comma - 1].word in meeting_words()["hours"]


def is_sequel(row: Row) -> bool:
    """ "Following the session, A met B", "At the end of the talks, she visited the port": on the day of what was told
    before, and where that was."""
    after = not row.opening(_OPENING).isdisjoint(meeting_words()["afterwards"])
    return after and any(noun.last < _PHRASE for noun in nouns(row.chunks[: _PHRASE + 1]))


def is_of_the_document(row: Row, event: Event) -> bool:
    """ "The document was signed by A and B": the one of which the text has just told."""
    opening = [chunk.word for chunk in row.chunks[:2]]
    return event.rule == "sign" and opening[:1] == ["the"] and opening[-1] in meeting_words()["documents"]


def told_today(row: Row, event: Event, reference: ReferenceTime) -> Span | None:
    """The article's day for what its first lines tell in the perfect or in the present, "A has visited the port", and
    for the speech that it is."""
    if reference.day is None or event.earlier or event.status is not Status.HELD or event.kind is None:
        return None
    today = Span(reference.day, None, Basis.RELATIVE)
    if event.rule == ADDRESSED:
        return today
    told = event.happened if event.rule == NOUN else event.people and not event.known
    if row.sentence.shape is not Shape.BODY or row.sentence.paragraph > 3 or not told:
        return None
    return today if _is_perfect(row.chunks, event) or _is_present(row, event) else None


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
