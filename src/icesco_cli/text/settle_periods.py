"""Settle the times that name a month, a year or a span of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from icesco_cli.models import Basis, Span
from icesco_cli.text.calendar import Direction, add_months, month_name, nearest_month, to_date
from icesco_cli.text.time_points import ReferenceTime, basis, day_span, stated_year
from icesco_cli.text.time_tokens import Values

_FARTHEST = 1000
"""Units from a day; what lies further off is misread."""


def shifted(day: date | None, unit: str, count: int) -> Span | None:
    """Return the day, month or year that lies `count` units from `day`; of a week nobody says on which day."""
    if day is None or abs(count) > _FARTHEST:
        return None
    if unit == "day":
        return day_span(day + timedelta(days=count), Basis.RELATIVE)
    if unit == "month":
        return Span(month_name(*add_months(day, count)), None, Basis.RELATIVE)
    return Span(f"{day.year + count:04}", None, Basis.RELATIVE) if unit == "year" else None


def _month(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    month = int(values["month"])
    year = _month_year(values, month, reference, direction)
    return Span(month_name(year, month), None, basis(values)) if year is not None else None


def _month_year(values: Values, month: int, reference: ReferenceTime, direction: Direction) -> int | None:
    today = to_date(reference.day)
    year = stated_year(values, reference)
    if year is not None or today is None:
        return year
    relative = values.get("relative") if "unit" not in values else None
    if relative is None:
        return nearest_month(month, today, direction)
    if relative == 0:
        return today.year
    first = today.replace(day=1)
    if relative == 1:
        return nearest_month(month, first + timedelta(days=31), Direction.FUTURE)
    return nearest_month(month, first - timedelta(days=1), Direction.PAST)


def _months(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    last = _month({"month": values["end_month"], **_only(values, "end_year", "year")}, reference, direction)
    if last is None:
        return None
    month = int(values["month"])
    over_new_year = "year" not in values and month > int(values["end_month"])
    year = int(values.get("year", last.begin[:4])) - over_new_year
    begin = month_name(year, month)
    return Span(begin, last.begin, basis(values)) if begin < last.begin else None


def _only(values: Values, name: str, new: str) -> Values:
    return {new: values[name]} if name in values else {}


def _year(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    return Span(f"{values['year']}", None, Basis.STATED)


def _years(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    if int(values["end_year"]) <= int(values["year"]):
        return None
    return Span(f"{values['year']}", f"{values['end_year']}", Basis.STATED)


def _season(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    year = stated_year(values, reference)
    today = to_date(reference.day)
    ends = "edge" in values and values["season"] != 12 and direction is Direction.FUTURE
    if year is None and today and ends:
        year = today.year + (int(values["season"]) + 2 < today.month)  # "by the end of the summer" that has begun
    elif year is None and today:
        year = _season_year(values, today, direction)
    return Span(f"{year:04}", None, basis(values)) if year is not None else None


def _season_year(values: Values, today: date, direction: Direction) -> int | None:
    """The year of "this autumn", "next spring", "in the spring"; a winter belongs to two years."""
    season = int(values["season"])
    relative = values.get("relative", {Direction.PAST: -1, Direction.FUTURE: 1}.get(direction))
    if season == 12 or relative is None:
        return None
    if relative == 0:
        return today.year
    if relative == 1:
        return today.year + (season <= today.month)
    return today.year - (today.month <= season + 2)


def _relative(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    today = to_date(reference.day)
    if today is None or values.get("bound") in ("over", "for"):
        return None
    unit, relative = str(values["unit"]), int(values["relative"])
    if unit in ("quarter", "half"):
        return _part_of_year(today, unit, relative)
    return shifted(today, unit, relative) if unit in ("month", "year") else None


def _part_of_year(today: date, unit: str, relative: int) -> Span:
    length = 3 if unit == "quarter" else 6
    first = (today.month - 1) // length * length + 1 + relative * length
    start = today.replace(month=1, day=1)
    begin, end = add_months(start, first - 1), add_months(start, first + length - 2)
    return Span(month_name(*begin), month_name(*end), Basis.RELATIVE)


def _fraction(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    if "month" in values:
        return _month(values, reference, direction)
    ordinal, length = values.get("ordinal", "last"), 3 if values["unit"] == "quarter" else 6
    number = 12 // length if ordinal == "last" else int(ordinal)
    year = _year_of_fraction(values, number * length, reference, direction)
    if year is None or not 1 <= number <= 12 // length:
        return None
    begin, end = (month_name(int(year.begin), number * length - back) for back in (length - 1, 0))
    return Span(begin, end, year.basis)


def _year_of_fraction(values: Values, month: int, reference: ReferenceTime, direction: Direction) -> Span | None:
    """The year of a half or a quarter that ends in `month`; one that names none ("in the second quarter") is the one
    to come of a plan, and of nothing else."""
    today = to_date(reference.day)
    if "year" not in values and "of_unit" not in values:
        ahead = direction is Direction.FUTURE and today is not None
        return Span(f"{today.year + (month < today.month):04}", None, Basis.RELATIVE) if ahead and today else None
    found = _edge({name: value for name, value in values.items() if name != "ordinal"}, reference, direction)
    return found if found and len(found.begin) == 4 else None


def _edge(values: Values, reference: ReferenceTime, direction: Direction) -> Span | None:
    """Settle "by the end of March", "early in 2024", "at the end of next year" to the month or the year named."""
    if "month" in values:
        return _month(values, reference, direction)
    if "season" in values:
        return _season(values, reference, direction)
    if "year" in values:
        return _year(values, reference, direction)
    unit = str(values.get("of_unit", values["unit"]))
    if "story" in values:
        return shifted(to_date(reference.story), unit, int(values["story"])) if unit in ("month", "year") else None
    if unit not in ("month", "year", "quarter", "half"):
        return None
    return _relative({"unit": unit, "relative": values.get("relative", 0)}, reference, direction)


PERIOD_RULES: dict[str, Callable[[Values, ReferenceTime, Direction], Span | None]] = {
    "month": _month,
    "months": _months,
    "year": _year,
    "named year": _year,
    "years": _years,
    "season": _season,
    "relative": _relative,
    "fraction": _fraction,
    "edge": _edge,
}
"""How the times of each rule of `text.time_patterns` that names months or years are settled."""
