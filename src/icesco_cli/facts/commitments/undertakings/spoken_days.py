"""The days of which the sentences of an article speak: the day of what is promised next, if nothing else tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.long_events import LongEvent
from icesco_cli.facts.commitments.undertakings.terms import is_of_what_will_be
from icesco_cli.facts.commitments.undertakings.undertaking import Undertaking
from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.encounters.timeline import span_of
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.models import Shape, Span, TimeExpression
from icesco_cli.text.calendar import Direction, to_date
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime

_RULES = frozenset(["date", "weekday", "day", "story"])
_BOUNDS = frozenset([None, "on", "of"])
_BACKGROUND = function_words("background")
_RECALLING = frozenset(["recalled", "recalling", "recalls"])
"""Before one of these stands the day on which somebody does so: "On Monday, A | recalled that"."""
_WHOSE = function_words("whose") | {"whom"}
_FAR = 12
"""A sentence that speaks of what was before or is to come later than so many words tells first of its own day."""
_LONGEST = timedelta(days=10)
"""So long after the day of which it tells may an article be printed."""


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A day, the sentence that names it, and whether it opens that sentence ("On Monday, A met B")."""

    row: Row
    span: Span
    opens: bool


class SpokenDays:
    """The days of which an article has spoken so far."""

    def __init__(self, reference: ReferenceTime) -> None:
        self._reference = reference
        self._event = LongEvent(reference)
        self._told: list[_Spoken] = []

    def hear(self, row: Row, promises: Sequence[Promise], speech: Speech) -> None:
        """Keep the day of a sentence that names one day and tells what was; of one that promises, the day before
        that. The days of a quotation are the speaker's, and not those of the story."""
        if (day := self._event.day_of(row)) is not None:
            self._told.append(_Spoken(row, day, opens=False))
            return
        end = min((promise.at for promise in promises), default=len(row.chunks))
        chunks = _before_aside(row.chunks[:end])
        if row.sentence.shape is not Shape.BODY:
            return
        ground = next((at for at, chunk in enumerate(chunks) if chunk.word in _BACKGROUND), None)
        if ground is not None:
            chunks = chunks[: ground if ground > _FAR or chunks[ground].word in _RECALLING else 0]
        told = ((at, chunk) for at, chunk in enumerate(chunks) if chunk.time and not speech.covers(chunk.start))
        told = ((at, chunk) for at, chunk in told if not is_of_what_will_be(row.chunks, at, end))
        found = [(span, at) for at, chunk in told if (span := self._day(chunk.time))]
        days = {span.begin: (span, at) for span, at in reversed(found)}
        if len(days) == 1:
            ((span, at),) = days.values()
            self._told.append(_Spoken(row, span, opens=at == 0))

    def note(self, row: Row, span: Span | None) -> None:
        """Keep the day on which a sentence says that something was said: "..., A told reporters on Tuesday"."""
        if span and day_of(span) and self._is_recent(span.begin):
            self._told.append(_Spoken(row, span, opens=False))

    def _day(self, time: TimeExpression | None) -> Span | None:
        """The day that a time names, if it lies shortly before the article's."""
        values = dict(time.values) if time else {}
        if time is None or time.rule not in _RULES or values.get("bound") not in _BOUNDS or values.get("shift") == 0:
            return None
        story = self._told[-1].span.begin if self._told else None
        span = settle(time, replace(self._reference, story=story), Direction.PAST)
        return span if day_of(span) and span and self._is_recent(span.begin) else None

    def _is_recent(self, day: str) -> bool:
        spoken, today = to_date(day), to_date(self._reference.day)
        return spoken is not None and today is not None and timedelta(0) <= today - spoken <= _LONGEST

    @property
    def last(self) -> Span | None:
        """The day named last."""
        return self._told[-1].span if self._told else None

    def of(self, one: Undertaking) -> Span | None:
        """The day named last in the paragraph of an undertaking, but for that of an encounter told there as well."""
        paragraph = one.last_row.sentence.paragraph
        near = [told for told in self._before(one) if told.row.sentence.paragraph == paragraph]
        if not near:
            return None
        there = one.encounter is not None and any(row.sentence.paragraph == paragraph for row, _ in one.encounter.rows)
        dated = one.encounter is not None and day_of(span_of(one.encounter)) is not None
        return None if there and dated and not near[-1].opens else near[-1].span

    def before(self, one: Undertaking) -> Span | None:
        """The day named last before an undertaking."""
        return next((told.span for told in reversed(self._before(one)) if one.shape is not Shape.TITLE), None)

    def _before(self, one: Undertaking) -> list[_Spoken]:
        start = one.last_row.sentence.start
        return [told for told in self._told if told.row.sentence.start <= start]


def _before_aside(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks before a clause that tells of what was before that: "On Monday they met B, | who had come on foot"."""
    aside = next((at for at, chunk in enumerate(chunks) if chunk.word in _WHOSE), len(chunks))
    return chunks[:aside] if any(chunk.word in _BACKGROUND for chunk in chunks[aside:]) else chunks
