"""Settle a time to days, months or years of the calendar, as far as the text and its article allow.

Nothing is guessed: where the reference that the words count from is unknown, or two answers are as good, there is none.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from icesco_cli.models import Span, TimeExpression
from icesco_cli.text.calendar import (
    Direction,
    add_months,
    make_date,
    month_name,
    nearest_month,
    on_weekday,
    to_date,
)
from icesco_cli.text.time_points import Reference, Values, completed, find_day, stated_year

STATED = "stated"
RELATIVE = "relative to the article"
WEEKDAY = "from the weekday"


def settle(expression: TimeExpression, reference: Reference, direction: Direction) -> Span | None:
    """Return the day, month, year or span of them that the time names, or None where that is not settled."""
    values = dict(expression.values)
    rule = _RULES.get(expression.rule)
    if rule is None or values.get("awaits"):
        return None
    return rule(values, reference, direction)


def _basis(values: Values) -> str:
    stated = "year" in values or "end_year" in values or "numbers" in values or "end_numbers" in values
    return STATED if stated else RELATIVE


def _day_span(day: date | None, basis: str) -> Span | None:
    return Span(day.isoformat(), None, basis) if day else None


def _date(values: Values, reference: Reference, direction: Direction) -> Span | None:
    return _day_span(find_day(completed(values, ""), reference, direction), _basis(values))


def _days(values: Values, reference: Reference, direction: Direction) -> Span | None:
    first_point, last_point = completed(values, ""), completed(values, "end_")
    if "end_numbers" in values and "day" in first_point:
        last = find_day(last_point, reference, direction)
        first = last and make_date(last.year, last.month, int(first_point["day"]))
    else:
        first, last = find_day(first_point, reference, direction), find_day(last_point, reference, direction)
    if first and last and last < first:
        first, last = _over_new_year(first, last, values)
    if first is None or last is None or last < first:
        return None
    return Span(first.isoformat(), last.isoformat(), _basis(values))


def _over_new_year(first: date, last: date, values: Values) -> tuple[date | None, date | None]:
    """From December to January: the year that is not stated is the one before, or the one after."""
    if first.month <= last.month or ("year" in values and "end_year" in values):
        return None, None
    if "end_year" in values:
        return make_date(first.year - 1, first.month, first.day), last
    return first, make_date(last.year + 1, last.month, last.day)


def _weekday(values: Values, reference: Reference, direction: Direction) -> Span | None:
    weekday = int(values["weekday"])
    if "story" in values:
        return _weekday_of_story(weekday, int(values["story"]), reference)
    today = to_date(reference.day)
    if today is None:
        return None
    return _day_span(_relative_weekday(weekday, values, today, direction), WEEKDAY)


def _relative_weekday(weekday: int, values: Values, today: date, direction: Direction) -> date | None:
    """ "last Monday" is the latest before today, "this Monday" that of this week, "next Monday" one of next week."""
    relative = values.get("relative")
    if relative is None:
        return on_weekday(today, weekday, direction)
    if relative == 0:
        return today + timedelta(days=weekday - today.isoweekday())
    if relative == -1:
        return on_weekday(today - timedelta(days=1), weekday, Direction.PAST)
    ahead = on_weekday(today + timedelta(days=1), weekday, Direction.FUTURE)
    return ahead if ahead.isocalendar()[:2] != today.isocalendar()[:2] else None


def _weekday_of_story(weekday: int, shift: int, reference: Reference) -> Span | None:
    story = to_date(reference.story)
    if story is None or shift == 0:
        return None
    start = story + timedelta(days=shift)
    return _day_span(on_weekday(start, weekday, Direction.FUTURE if shift > 0 else Direction.PAST), WEEKDAY)


def _weekdays(values: Values, reference: Reference, direction: Direction) -> Span | None:
    today = to_date(reference.day)
    if today is None:
        return None
    last = on_weekday(today, int(values["end_weekday"]), direction)
    first = on_weekday(last, int(values["weekday"]), Direction.PAST)
    if direction is Direction.FUTURE:
        first = on_weekday(today, int(values["weekday"]), direction)
        last = on_weekday(first, int(values["end_weekday"]), direction)
    return Span(first.isoformat(), last.isoformat(), WEEKDAY)


def _day(values: Values, reference: Reference, direction: Direction) -> Span | None:
    today = to_date(reference.day)
    if today is None:
        return None
    shift = int(values.get("shift", values.get("relative", 0)))
    day = today + timedelta(days=shift)
    if "weekday" in values and day.isoweekday() != values["weekday"]:
        sense = Direction.FUTURE if shift > 0 else Direction.PAST
        return _day_span(on_weekday(today, int(values["weekday"]), sense), WEEKDAY)
    return _day_span(day, RELATIVE)


def _story(values: Values, reference: Reference, direction: Direction) -> Span | None:
    return _shifted(to_date(reference.story), str(values.get("unit", "day")), int(values.get("story", 0)), exact=True)


def _ago(values: Values, reference: Reference, direction: Direction) -> Span | None:
    count = int(values["count"])
    return _shifted(to_date(reference.day), str(values["unit"]), -count, exact=False) if count else None


def _shifted(day: date | None, unit: str, count: int, exact: bool) -> Span | None:
    """The day, month or year that lies `count` units from `day`; weeks are days only where they are counted exactly."""
    if day is None:
        return None
    if unit == "day" or (unit == "week" and exact):
        return _day_span(day + timedelta(days=count * (7 if unit == "week" else 1)), RELATIVE)
    if unit == "month":
        return Span(month_name(*add_months(day, count)), None, RELATIVE)
    return Span(f"{day.year + count:04}", None, RELATIVE) if unit == "year" else None


def _day_of_visit(values: Values, reference: Reference, direction: Direction) -> Span | None:
    if reference.visit is None:
        return None
    first, last = (to_date(day) for day in reference.visit)
    ordinal = values.get("ordinal", 1)
    if first is None or last is None:
        return None
    day = last if ordinal == "last" else first + timedelta(days=int(ordinal) - 1)
    return _day_span(day, RELATIVE) if day <= last else None


def _month(values: Values, reference: Reference, direction: Direction) -> Span | None:
    month = int(values["month"])
    year = _month_year(values, month, reference, direction)
    return Span(month_name(year, month), None, _basis(values)) if year is not None else None


def _month_year(values: Values, month: int, reference: Reference, direction: Direction) -> int | None:
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


def _months(values: Values, reference: Reference, direction: Direction) -> Span | None:
    last = _month({"month": values["end_month"], **_only(values, "end_year", "year")}, reference, direction)
    if last is None:
        return None
    month = int(values["month"])
    over_new_year = "year" not in values and month > int(values["end_month"])
    year = int(values.get("year", last.begin[:4])) - over_new_year
    return Span(month_name(year, month), last.begin, _basis(values))


def _only(values: Values, name: str, new: str) -> Values:
    return {new: values[name]} if name in values else {}


def _year(values: Values, reference: Reference, direction: Direction) -> Span | None:
    return Span(f"{values['year']}", None, STATED)


def _years(values: Values, reference: Reference, direction: Direction) -> Span | None:
    if int(values["end_year"]) <= int(values["year"]):
        return None
    return Span(f"{values['year']}", f"{values['end_year']}", STATED)


def _season(values: Values, reference: Reference, direction: Direction) -> Span | None:
    year = stated_year({**values}, Reference(day=reference.day))
    today = to_date(reference.day)
    if year is None and today:
        year = _season_year(values, today, direction)
    return Span(f"{year:04}", None, _basis(values)) if year is not None else None


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


def _relative(values: Values, reference: Reference, direction: Direction) -> Span | None:
    today = to_date(reference.day)
    if today is None or values.get("bound") in ("over", "for"):
        return None
    unit, relative = str(values["unit"]), int(values["relative"])
    if unit in ("quarter", "half"):
        return _part_of_year(today, unit, relative)
    return _shifted(today, unit, relative, exact=False) if unit in ("month", "year") else None


def _part_of_year(today: date, unit: str, relative: int) -> Span:
    length = 3 if unit == "quarter" else 6
    first = (today.month - 1) // length * length + 1 + relative * length
    start = today.replace(month=1, day=1)
    begin, end = add_months(start, first - 1), add_months(start, first + length - 2)
    return Span(month_name(*begin), month_name(*end), RELATIVE)


def _fraction(values: Values, reference: Reference, direction: Direction) -> Span | None:
    if "month" in values:
        return _month(values, reference, direction)
    year = _edge({name: value for name, value in values.items() if name != "ordinal"}, reference, direction)
    ordinal, length = values.get("ordinal", values.get("day")), 3 if values["unit"] == "quarter" else 6
    if year is None or len(year.begin) != 4:
        return None
    number = 12 // length if ordinal == "last" else int(ordinal or 0)
    if not 1 <= number <= 12 // length:
        return None
    begin, end = (month_name(int(year.begin), number * length - back) for back in (length - 1, 0))
    return Span(begin, end, year.basis)


def _edge(values: Values, reference: Reference, direction: Direction) -> Span | None:
    """ "by the end of March", "early in 2024", "at the end of next year": the month or the year named."""
    if "month" in values:
        return _month(values, reference, direction)
    if "season" in values:
        return _season(values, reference, direction)
    if "year" in values:
        return _year(values, reference, direction)
    unit = str(values.get("of_unit", values["unit"]))
    if "story" in values:
        return _story({**values, "unit": unit}, reference, direction) if unit in ("month", "year") else None
    if unit not in ("month", "year", "quarter", "half"):
        return None
    return _relative({"unit": unit, "relative": values.get("relative", 0)}, reference, direction)


_RULES: dict[str, Callable[[Values, Reference, Direction], Span | None]] = {
    "date": _date,
    "days": _days,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "day": _day,
    "story": _story,
    "day of visit": _day_of_visit,
    "ago": _ago,
    "month": _month,
    "months": _months,
    "year": _year,
    "years": _years,
    "season": _season,
    "relative": _relative,
    "fraction": _fraction,
    "edge": _edge,
}
