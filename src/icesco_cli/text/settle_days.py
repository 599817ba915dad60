"""Settle the times that name a day, or a span of days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from icesco_cli.models import Basis, Span
from icesco_cli.text.calendar import Direction, add_months, make_date, on_weekday, to_date
from icesco_cli.text.settle_periods import shifted
from icesco_cli.text.time_points import ReferenceTime, basis, completed, day_span, find_day
from icesco_cli.text.time_tokens import Values


def _date(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    return day_span(find_day(completed(values, ""), reference, direction), basis(values))


def _days(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    first_point, last_point = completed(values, ""), completed(values, "end_")
    if "end_numbers" in values and "month" not in first_point and "day" in first_point:
        # "5-6/3/2024": what stands before the month must be a day, as the first of the two is
        last = find_day(last_point, replace(reference, day_first=True), direction)
        first = last and make_date(last.year, last.month, int(first_point["day"]))
    else:
        first, last = find_day(first_point, reference, direction), find_day(last_point, reference, direction)
    if first and last and last < first:
        first, last = _over_new_year(first, last, values)
    if first is None or last is None or last < first:
        return None
    return Span(first.isoformat(), last.isoformat(), basis(values))


def _over_new_year(first: date, last: date, values: Values) -> tuple[date | None, date | None]:
    """From December to January: the year that is not stated is the one before, or the one after."""
    if first.month <= last.month or ("year" in values and "end_year" in values):
        return None, None
    if "end_year" in values:
        return make_date(first.year - 1, first.month, first.day), last
    return first, make_date(last.year + 1, last.month, last.day)


def _day_of_month(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    """Settle "on the 12th of next month"."""
    today = to_date(reference.day)
    if today is None or values["unit"] != "month":
        return None
    year, month = add_months(today, int(values["relative"]))
    return day_span(make_date(year, month, int(values["day"])), Basis.RELATIVE)


def _weekday(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    weekday = int(values["weekday"])
    if "story" in values:
        return _weekday_of_story(weekday, int(values["story"]), reference)
    today = to_date(reference.day)
    if today is None:
        return None if "relative" in values else _weekday_of_visit(weekday, reference)
    return day_span(_relative_weekday(weekday, values, today, direction), Basis.WEEKDAY)


def _relative_weekday(weekday: int, values: Values, today: date, direction: Direction) -> date | None:
    """Tell "last Monday", the latest before today, from "this Monday", of this week, and "next Monday", of the next."""
    relative = values.get("relative")
    if relative is None:
        return on_weekday(today, weekday, direction)
    if relative == 0:
        return today + timedelta(days=weekday - today.isoweekday())
    if relative == -1:
        return on_weekday(today - timedelta(days=1), weekday, Direction.PAST)
    ahead = on_weekday(today + timedelta(days=1), weekday, Direction.FUTURE)
    return ahead if ahead.isocalendar()[:2] != today.isocalendar()[:2] else None


def _weekday_of_story(weekday: int, shift: int, reference: ReferenceTime) -> Span | None:
    story = to_date(reference.story)
    if story is None or shift == 0:
        return None
    start = story + timedelta(days=shift)
    return day_span(on_weekday(start, weekday, Direction.FUTURE if shift > 0 else Direction.PAST), Basis.WEEKDAY)


def _weekday_of_visit(weekday: int, reference: ReferenceTime) -> Span | None:
    """The one day of the visit under way with that weekday, in an article that says nowhere when it was written."""
    if reference.visit is None:
        return None
    first, last = (to_date(day) for day in reference.visit)
    day = on_weekday(first, weekday, Direction.FUTURE) if first else None
    once = first is not None and last is not None and last - first < timedelta(days=7)
    return day_span(day, Basis.WEEKDAY) if once and last and day and day <= last else None


def _weekdays(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    today = to_date(reference.day)
    if today is None:
        return None
    last = on_weekday(today, int(values["end_weekday"]), direction)
    first = on_weekday(last, int(values["weekday"]), Direction.PAST)
    if direction is Direction.FUTURE:
        first = on_weekday(today, int(values["weekday"]), direction)
        last = on_weekday(first, int(values["end_weekday"]), direction)
    return Span(first.isoformat(), last.isoformat(), Basis.WEEKDAY)


def _day(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    today = to_date(reference.day)
    if today is None:
        return None
    shift = int(values["shift"])
    day = today + timedelta(days=shift)
    if "weekday" in values and day.isoweekday() != values["weekday"]:
        sense = Direction.FUTURE if shift > 0 else Direction.PAST
        return day_span(on_weekday(today, int(values["weekday"]), sense), Basis.WEEKDAY)
    return day_span(day, Basis.RELATIVE)


def _story(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    if "story" not in values:
        return None
    return shifted(to_date(reference.story), str(values.get("unit", "day")), int(values["story"]))


def _ago(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    count = int(values["count"])
    return shifted(to_date(reference.day), str(values["unit"]), -count) if count else None


def _day_of_visit(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    if reference.visit is None:
        return None
    first, last = (to_date(day) for day in reference.visit)
    ordinal = values.get("ordinal", 1)
    if first is None or last is None:
        return None
    day = last if ordinal == "last" else first + timedelta(days=int(ordinal) - 1)
    return day_span(day, Basis.RELATIVE) if first <= day <= last else None


DAY_RULES: dict[str, Callable[[Values, ReferenceTime, Direction], Span | None]] = {
    "date": _date,
    "days": _days,
    "day of month": _day_of_month,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "day": _day,
    "story": _story,
    "day of visit": _day_of_visit,
    "ago": _ago,
}
"""How the times of each rule of `text.time_patterns` that names days are settled."""
