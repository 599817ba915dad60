"""Read a time as a deadline, cut to the unit that the text names.

"next October" is cut to a month, "by the end of the year" to a year, "within thirty days" to a day.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from icesco_cli.models import Basis, Span, TimeExpression
from icesco_cli.text.calendar import Direction, add_months, month_name, to_date
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime
from icesco_cli.text.time_tokens import Values

_FARTHEST = 10_000
"""Units ahead; what is promised for later is misread."""
_NO_LIMIT = {"of", "since", "after"}
"""Words before a time that make it no deadline."""
_THROUGHOUT = {"between", "from", "in", "over"}
"""Before several years, something is done in the last of them at last; "for 2022-2026" is how long it lasts."""
_LAST_MONTH_COUNTS = {"fraction", "months", "relative", "edge", "years"}
"""Times of several months or years, of which a deadline is the last."""


def settle_due(expression: TimeExpression, reference: ReferenceTime) -> Span | None:
    """Return the day, month or year by which something is due; None where the words set no such limit.

    `reference.day` is the day on which the promise was made. A span of days is due on its first day, a half-year or a
    quarter in its last month. What lies before the promise is no deadline, nor is how long something lasts.
    """
    values = dict(expression.values)
    today = to_date(reference.day)
    if values.get("bound") in _NO_LIMIT or expression.rule == "ago":
        return None
    if expression.rule == "years" and values.get("bound") not in _THROUGHOUT:
        return None
    if expression.rule == "within":
        return _within(values, today)
    if expression.rule == "relative" and values["unit"] == "week":
        return _week(values, today)
    span = settle(expression, reference, Direction.FUTURE)
    if span is None or (today and _is_over(span.end or span.begin, today.isoformat())):
        return None
    return Span(span.end if span.end and expression.rule in _LAST_MONTH_COUNTS else span.begin, None, span.basis)


def _is_over(last: str, today: str) -> bool:
    """Whether the time ends before today, or today: what is said of today is no deadline."""
    return last < today[: len(last)] or last == today


def _within(values: Values, today: date | None) -> Span | None:
    """Settle "within thirty days" and "in two weeks"; "in the next two years" is how long something lasts."""
    count, unit = int(values.get("end_count", values["count"])), values["unit"]
    lasts = "relative" in values and values["bound"] != "within"
    if today is None or not 0 < count <= _FARTHEST or lasts or "awaits" in values or values.get("relative") == -1:
        return None
    if unit in ("day", "week", "hour"):
        days = -(-count // 24) if unit == "hour" else count * (7 if unit == "week" else 1)
        return Span((today + timedelta(days=days)).isoformat(), None, Basis.RELATIVE)
    if unit == "month":
        return Span(month_name(*add_months(today, count)), None, Basis.RELATIVE)
    return Span(f"{today.year + count:04}", None, Basis.RELATIVE) if unit == "year" else None


def _week(values: Values, today: date | None) -> Span | None:
    """The month of a week, where it lies in one month."""
    if today is None or int(values["relative"]) < 0 or values.get("bound") in ("over", "for"):
        return None
    monday = today + timedelta(days=7 * int(values["relative"]) + 1 - today.isoweekday())
    if monday.day + 6 > monthrange(monday.year, monday.month)[1]:
        return None
    return Span(month_name(monday.year, monday.month), None, Basis.RELATIVE)


def spans_days(expression: TimeExpression) -> int | None:
    """Return the number of days that a duration names ("three-day" is 3, "two weeks" 14), or None."""
    values = dict(expression.values)
    if expression.rule != "duration" or not values.get("count"):
        return None
    length = {"day": 1, "week": 7}.get(str(values["unit"]))
    return int(values["count"]) * length if length else None
