"""The days that a time names by day, month and year, and where such a day contradicts itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from icesco_cli.models import Basis, Span, TimeExpression
from icesco_cli.text.calendar import Direction, make_date, nearest_day, to_date
from icesco_cli.text.time_tokens import Values, numeric_date

_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)")
_NEAR = timedelta(days=270)
_MIDDLE = 15
"""The day of a month from which the days near it are counted."""
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class ReferenceTime:
    """What the times of a text count from; all of it may be unknown.

    `day` is the article's today, `year_hint` the year of days and months without one where `day` is unknown,
    `day_first` the order of dates in numbers, `visit` the first and last day of the visit or event under way, `story`
    the day of which the text has just spoken ("the same day", "the day before"), `month` that of a newsletter, near
    which its days lie where `day` is unknown.
    """

    day: str | None = None
    year_hint: int | None = None
    day_first: bool | None = None
    visit: tuple[str, str] | None = None
    story: str | None = None
    month: str | None = None


def contradiction(expression: TimeExpression, reference: ReferenceTime) -> str | None:
    """Return what is wrong with a day that contradicts itself ("Monday, 3 May" of a Tuesday, "31 June"), else None."""
    values = dict(expression.values)
    if expression.rule not in ("date", "days"):
        return None
    first, last = completed(values, ""), completed(values, "end_")
    return _wrong_point(first, reference) or _wrong_point(last, reference) or _wrong_order(first, last)


def _wrong_point(point: Values, reference: ReferenceTime) -> str | None:
    plain = {name: value for name, value in point.items() if name != "weekday"}
    if "month" in point and "day" in point and make_date(2000, int(point["month"]), int(point["day"])) is None:
        return f"month {point['month']} has no day {point['day']}"
    day = find_day(plain, reference, Direction.NONE)
    if day is None or any(find_day(point, reference, direction) for direction in Direction):
        return None
    return f"{day.isoformat()} is a {_WEEKDAYS[day.weekday()]}, not a {_WEEKDAYS[int(point['weekday']) - 1]}"


def _wrong_order(first: Values, last: Values) -> str | None:
    same_month = first.get("month") == last.get("month") and first.get("year") == last.get("year")
    if not same_month or "day" not in first or "day" not in last or int(first["day"]) <= int(last["day"]):
        return None
    return f"the last day, {last['day']}, comes before the first, {first['day']}"


def completed(values: Values, prefix: str) -> Values:
    """Return the fields of the first or the last point of a span; what one leaves out the other says."""
    point: Values = {}
    for name in ("weekday", "day", "month", "year", "numbers"):
        if prefix + name in values:
            point[name] = values[prefix + name]
    if prefix == "" or "end_day" in values:
        other = "end_" if prefix == "" else ""
        for name in ("month", "year"):
            if name not in point and other + name in values:
                point[name] = values[other + name]
    for name in ("relative", "unit"):
        if name in values:
            point[name] = values[name]
    return point


def find_day(point: Values, reference: ReferenceTime, direction: Direction) -> date | None:
    """Return the day that weekday, day, month and year name; None where they contradict each other or leave it open."""
    if "day" not in point and "numbers" not in point:
        return None
    found = _from_numbers(point, reference) if "numbers" in point else _from_words(point, reference, direction)
    return found if found and _has_weekday(found, point) else None


def _has_weekday(day: date, point: Values) -> bool:
    return point.get("weekday", day.isoweekday()) == day.isoweekday()


def _from_words(point: Values, reference: ReferenceTime, direction: Direction) -> date | None:
    if "month" not in point:
        return None
    year = stated_year(point, reference)
    if year is None and reference.day is None and reference.month:
        return _without_year(point, to_date(f"{reference.month}-{_MIDDLE}"), Direction.NONE)
    if year is None:
        return _without_year(point, to_date(reference.day), direction)
    return make_date(year, int(point["month"]), int(point["day"]))


def _without_year(point: Values, today: date | None, direction: Direction) -> date | None:
    """The nearest such day in the direction; where its weekday is another, one less than nine months away."""
    if today is None:
        return None
    month, day = int(point["month"]), int(point["day"])
    found = nearest_day(month, day, today, direction)
    if found is None or _has_weekday(found, point):
        return found
    others = (other for year in range(today.year - 1, today.year + 2) if (other := make_date(year, month, day)))
    return next((other for other in others if _has_weekday(other, point) and abs(other - today) < _NEAR), found)


def stated_year(point: Values, reference: ReferenceTime) -> int | None:
    """Return the year that the words state or count from the article's ("14 May last year"), or the hint."""
    today = to_date(reference.day)
    if "year" in point:
        return int(point["year"])
    if point.get("unit") == "year" and "relative" in point:
        return today.year + int(point["relative"]) if today else None
    if today is None and reference.day:
        return int(reference.day[:4])
    return reference.year_hint if today is None else None


def _from_numbers(point: Values, reference: ReferenceTime) -> date | None:
    """The day of a date in numbers; which of day and month comes first, they tell, the weekday or the habit."""
    text = str(point["numbers"])
    first, second, year = numeric_date(text) or (0, 0, 1)
    day_first, month_first = make_date(year, second, first), make_date(year, first, second)
    if "." in text or text[:4].isdigit() or month_first is None or first == second:
        return day_first
    if day_first is None or _has_weekday(day_first, point) != _has_weekday(month_first, point):
        return day_first if day_first and _has_weekday(day_first, point) else month_first
    if reference.day_first is None:
        return None
    return day_first if reference.day_first else month_first


def document_day_order(reading: str) -> bool | None:
    """Return whether the document's dates in numbers put the day first, as a number above 12 tells; else None."""
    first = second = False
    for match in _NUMERIC.finditer(reading):
        first = first or 12 < int(match.group(1)) <= 31
        second = second or 12 < int(match.group(3)) <= 31
    return first if first != second else None


def basis(values: Values) -> Basis:
    """Return `stated` where the year stands in the text, else `relative to the article`."""
    stated = "year" in values or "end_year" in values or "numbers" in values or "end_numbers" in values
    return Basis.STATED if stated else Basis.RELATIVE


def day_span(day: date | None, how: Basis) -> Span | None:
    """Return the span of one day, settled as `how` says; None where there is no day."""
    return Span(day.isoformat(), None, how) if day else None
