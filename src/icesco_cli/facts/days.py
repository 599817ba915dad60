"""The day on which an article was written, and the days of what it tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from icesco_cli.models import Article, Basis, Span, TimeExpression
from icesco_cli.text.calendar import Direction, is_full
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime


def years(times: Iterable[TimeExpression]) -> set[int]:
    """The years of the full dates among the times: day, month and year."""
    return {
        int(year)
        for time in times
        if time.rule in ("date", "days")
        and (values := dict(time.values))
        and (year := values.get("year", values.get("end_year")))
    }


def reference_of(
    article: Article,
    times: Sequence[TimeExpression],
    year_hint: int | None,
    day_first: bool | None,
    visit: tuple[str, str] | None,
) -> ReferenceTime:
    """What the times of an article count from.

    Its today is the dateline's day, or the day it was published, or what its own words give ("today, Wednesday, January
    13"); `year_hint` and `visit` come from the articles beside it.
    """
    today = article.dateline_day or article.published
    today = today if is_full(today) else None
    reference = ReferenceTime(today, year_hint, day_first, visit, month=article.issue_month)
    return reference if today else replace(reference, day=_today(times, reference))


def _today(times: Sequence[TimeExpression], reference: ReferenceTime) -> str | None:
    """The article's today, from a day of the calendar that it calls today or yesterday."""
    for time in times:
        values = dict(time.values)
        if "shift" in values and "day" in values and "month" in values:
            bare = replace(time, values=tuple((k, v) for k, v in time.values if k != "shift"), rule="date")
            span = settle(bare, reference, Direction.PAST)
            if span:
                return (date.fromisoformat(span.begin) - timedelta(days=int(values["shift"]))).isoformat()
    return _today_of_visit(times, reference)


def _today_of_visit(times: Sequence[TimeExpression], reference: ReferenceTime) -> str | None:
    """The day of the visit that the article tells of, where it says "today" as well."""
    told = [span for time in times if time.rule == "day of visit" and (span := settle(time, reference, Direction.PAST))]
    speaks_of_today = any(time.rule == "day" and dict(time.values).get("shift") == 0 for time in times)
    return told[0].begin if told and speaks_of_today else None


def with_day(article: Article, reference: ReferenceTime, year_from_others: bool) -> Article:
    """The article as published on the day that its text gives it, where its page states none; `year_from_others` says
    that only the articles beside it tell the year."""
    if article.published or reference.day is None:
        return article
    return replace(
        article, published=reference.day, published_basis=Basis.FROM_ANOTHER if year_from_others else Basis.RELATIVE
    )


def day_of(span: Span | None) -> str | None:
    """The one day of a span; None for a month, a year or several days."""
    return span.begin if span and span.end is None and is_full(span.begin) else None
