"""The first and the last day of an event of several days, where the text speaks of its opening or of its close."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from icesco_cli.facts.days import day_of
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.grammar import is_past
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Shape, Span
from icesco_cli.text.calendar import Direction, to_date
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime

_OPENINGS, _CLOSINGS = function_words("openings"), function_words("closings")
_GATHERINGS = function_words("gatherings")
_OF_EVENT = frozenset(["her", "his", "its", "the", "their"])
"""Before "closing": that of the event, or of somebody's words at its end."""
_LONGEST = timedelta(days=30)
"""So long after an event may an article about it be printed."""
_ENDED = frozenset(filter(is_past, meeting_words()["closing"]))
_SOON = 4
"""Chunks behind such a verb up to its day: "wrapped up today, | Tuesday"."""
_REACH = 6
"""How many words behind "the opening of" the event may stand."""


class LongEvent:
    """The event of several days that an article told of last: "a workshop was held from 14 to 17 May", or only when
    it ended: "the session wrapped up on Tuesday"."""

    def __init__(self, reference: ReferenceTime) -> None:
        self._reference = reference
        self._first: Span | None = None
        self._last: Span | None = None

    def day_of(self, row: Row) -> Span | None:
        """The day of a sentence that speaks of the event's opening or of its close; None of any other."""
        if row.sentence.shape is not Shape.BODY:
            return None
        self._hear(row)
        for at, chunk in enumerate(row.chunks) if self._last else ():
            if chunk.word in _OPENINGS and _is_of_event(row, at):
                return self._first
            if chunk.word in _CLOSINGS and row.chunks[at - 1].word in _OF_EVENT and _is_of_event(row, at):
                return self._last
        return None

    def _hear(self, row: Row) -> None:
        """Keep the days that a sentence tells of an event."""
        if (told := self._told(row)) is not None:
            self._first, self._last = replace(told, end=None), Span(told.end or told.begin, None, told.basis)
        elif (ended := self._ended(row)) is not None:
            known = self._last is not None and self._last.begin == ended.begin
            self._first, self._last = self._first if known else None, ended

    def _ended(self, row: Row) -> Span | None:
        """The day on which an event ended, if it is just over: "the session | wrapped up on Tuesday"."""
        for at in row.where(_ENDED):
            held = any(chunk.word in _GATHERINGS or chunk.solid for chunk in row.chunks[:at])
            time = next((chunk.time for chunk in row.chunks[at + 1 : at + _SOON] if chunk.time), None)
            span = settle(time, self._reference, Direction.PAST) if held and time and time.is_day else None
            if span and day_of(span) and self._is_over(span):
                return span
        return None

    def _told(self, row: Row) -> Span | None:
        """The days that a sentence about an event names, if they are just over."""
        times = [chunk.time for chunk in row.chunks if chunk.time and chunk.time.rule == "days"]
        if not times or all(chunk.word not in _GATHERINGS and not chunk.solid for chunk in row.chunks):
            return None
        spans = (settle(time, self._reference, Direction.PAST) for time in times)
        return next((span for span in spans if span and span.end and self._is_over(span)), None)

    def _is_over(self, span: Span) -> bool:
        last, today = to_date(span.end or span.begin), to_date(self._reference.day)
        return last is not None and today is not None and timedelta(0) <= today - last <= _LONGEST


def _is_of_event(row: Row, at: int) -> bool:
    """Whether the opening or the close at `at` is that of the event: "the opening ceremony", "at the end of the two
    days", but not "the opening of a school"."""
    behind = row.chunks[at + 1 : at + _REACH]
    if not behind or behind[0].word != "of":
        return row.chunks[at].word not in function_words("ends")
    return any(chunk.word in _GATHERINGS or (chunk.time and chunk.time.rule == "duration") for chunk in behind)
