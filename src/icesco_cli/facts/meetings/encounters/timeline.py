"""The days of which an article has spoken so far, and the encounters that take theirs from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.telling import Encounters
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.models import Shape, Span
from icesco_cli.text.calendar import Direction, is_full
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime

_FIRST = 3
"""Paragraphs of the body in which the lead's day still holds, and days of a sentence that are settled for it."""


class Timeline:
    """The day of the story, sentence by sentence."""

    def __init__(self, reference: ReferenceTime) -> None:
        self._reference = reference
        self._lead: Span | None = None
        self._body = 0

    def hear(self, row: Row) -> None:
        """Keep the day of the lead: of the first sentence, where it names one."""
        if row.sentence.shape is not Shape.BODY:
            return
        self._body += 1
        if self._body == 1:
            days = [chunk.time for chunk in row.chunks if chunk.time and chunk.time.is_day]
            settled = {settle(day, self._reference, Direction.PAST) for day in days[:_FIRST]}
            self._lead = settled.pop() if len(settled) == 1 else None

    def reference(self, encounters: Encounters) -> ReferenceTime:
        """What times count from, with the day and the visit of which the text has spoken last."""
        dated = encounters.dated
        day = dated.day or (dated.span if dated and day_of(dated.span) else None) if dated else None
        visit = self._visit(encounters) or self._reference.visit
        story = day_of(day) or (self._reference.day if self._body < 2 else None)
        same = (story, visit) == (self._reference.story, self._reference.visit)
        return self._reference if same else replace(self._reference, story=story, visit=visit)

    def _visit(self, encounters: Encounters) -> tuple[str, str] | None:
        """The first and last day of what went on for days: the last that had begun when the article was written, before
        what it announces."""
        today, announced = self._reference.day or "", None
        for span in (one.span for one in reversed(encounters.told) if one.span):
            if span.end and span.begin <= today:
                return span.begin, span.end
            announced = announced or ((span.begin, span.end) if span.end else None)
        return announced

    def default(self, known: bool) -> Span | None:
        """The day of what the first lines tell without one: the lead's."""
        return self._lead if not known and 1 < self._body <= _FIRST and day_of(self._lead) else None


def span_of(one: Encounter) -> Span | None:
    """The day or days of an encounter, with what is said of its length and of its last day put together."""
    span = one.span if one.span and is_full(one.span.begin) else None
    if span is None:
        return _back(one.closing, one.days) if one.closing else one.span
    if span.end is None and one.closing and one.closing.begin > span.begin:
        return replace(span, end=one.closing.begin)
    if span.end is None and one.days and one.days > 1:
        return replace(span, end=_shifted(span.begin, one.days - 1))
    return span


def _back(closing: Span, days: int | None) -> Span:
    if days is None or days < 2:
        return closing
    return Span(_shifted(closing.begin, 1 - days), closing.begin, closing.basis)


def _shifted(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
