"""The days that a time names by day, month and year, and where such a day contradicts itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from icesco_cli.models import TimeExpression
from icesco_cli.text.calendar import Direction, make_date, nearest_day, to_date
from icesco_cli.text.time_tokens import numeric_date

_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Values = dict[str, int | str]


@dataclass(frozen=True, slots=True)
class Reference:
    """What the times of a text count from; all of it may be unknown.

    `day` is the article's today, `year_hint` the year of days and months without one where `day` is unknown,
    `day_first` the order of dates in numbers, `visit` the first and last day of the visit or event under way, `story`
    the day of which the text has just spoken ("the same day", "the day before").
    """

    day: str | None = None
    year_hint: int | None = None
    day_first: bool | None = None
    visit: tuple[str, str] | None = None
    story: str | None = None


def contradiction(expression: TimeExpression, reference: Reference) -> str | None:
    """Return what is wrong with a day that contradicts itself ("Monday, 3 May" of a Tuesday, "31 June"), else None."""
    values = dict(expression.values)
    if expression.rule not in ("date", "days"):
        return None
    for prefix in ("", "end_"):
        if wrong := _wrongfind_day(completed(values, prefix), reference):
            return wrong
    return None


def _wrongfind_day(point: Values, reference: Reference) -> str | None:
    if "day" not in point or "month" not in point:
        return None
    day, month = int(point["day"]), int(point["month"])
    if make_date(2000, month, day) is None:
        return f"month {month} has no day {day}"
    plain = {name: value for name, value in point.items() if name != "weekday"}
    settled = find_day(plain, reference, Direction.NONE)
    if settled is None or "weekday" not in point or find_day(point, reference, Direction.NONE):
        return None
    return f"{settled.isoformat()} is a {_WEEKDAYS[settled.weekday()]}, not a {_WEEKDAYS[int(point['weekday']) - 1]}"


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


def find_day(point: Values, reference: Reference, direction: Direction) -> date | None:
    """Return the day that weekday, day, month and year name; None where they contradict each other or leave it open."""
    if "numbers" in point:
        return _from_numbers(str(point["numbers"]), reference)
    day, month = int(point["day"]), int(point["month"])
    year = stated_year(point, reference)
    today = to_date(reference.day)
    if year is None and today is None:
        return None
    found = make_date(year, month, day) if year is not None else _without_year(point, today, direction)
    if found and "weekday" in point and found.isoweekday() != point["weekday"]:
        return None
    return found


def _without_year(point: Values, today: date | None, direction: Direction) -> date | None:
    """The nearest such day; where its weekday is another, the nearest in the other direction may be the one meant."""
    if today is None:
        return None
    day, month = int(point["day"]), int(point["month"])
    found = nearest_day(month, day, today, direction)
    if found and "weekday" in point and found.isoweekday() != point["weekday"]:
        return nearest_day(month, day, today, Direction.NONE)
    return found


def stated_year(point: Values, reference: Reference) -> int | None:
    """Return the year that the words state or count from the article's ("14 May last year"), or the hint."""
    today = to_date(reference.day)
    if "year" in point:
        return int(point["year"])
    if point.get("unit") == "year" and "relative" in point:
        return today.year + int(point["relative"]) if today else None
    return reference.year_hint if today is None else None


def _from_numbers(text: str, reference: Reference) -> date | None:
    numbers = numeric_date(text)
    if numbers is None:
        return None
    first, second, year = numbers
    if "." in text or text[:4].isdigit() or first > 12 or first == second:
        return make_date(year, second, first)
    if second > 12:
        return make_date(year, first, second)
    if reference.day_first is None:
        return None
    return make_date(year, second, first) if reference.day_first else make_date(year, first, second)


def document_day_order(reading: str) -> bool | None:
    """Return whether the document's dates in numbers put the day first, as a number above 12 tells; else None."""
    first = second = False
    for match in _NUMERIC.finditer(reading):
        first = first or 12 < int(match.group(1)) <= 31
        second = second or 12 < int(match.group(3)) <= 31
    return first if first != second else None
