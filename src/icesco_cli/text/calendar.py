"""Reckoning with days of the Gregorian calendar, written as in ISO 8601 and cut to what is known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeGuard

FIRST_YEAR, LAST_YEAR = 1800, 2199
SLACK = timedelta(days=7)
"""So far may a day lie on the wrong side of the article's: pages are dated a few days late, rarely early."""


class Direction(StrEnum):
    """Where the words look from the article's day: "met on Monday" back, "will meet on Monday" ahead."""

    PAST = "past"
    FUTURE = "future"
    NONE = "none"


def is_full(day: str | None) -> TypeGuard[str]:
    """Whether a day is known, and not only its month or its year: "2021-01-13"."""
    return day is not None and len(day) == len("2021-01-13")


def to_date(day: str | None) -> date | None:
    """Return the day that "2021-01-13" stands for; None where it is cut ("2021-01"), no day, or of no year of ours."""
    if not is_full(day):
        return None
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def make_date(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none such (31 June)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_name(year: int, month: int) -> str:
    """Return "2021-03" for the third month of 2021."""
    return f"{year:04}-{month:02}"


def add_months(day: date, months: int) -> tuple[int, int]:
    """Return the year and the month that lie `months` after the month of `day`."""
    total = day.year * 12 + day.month - 1 + months
    return total // 12, total % 12 + 1


def on_weekday(day: date, weekday: int, direction: Direction) -> date:
    """Return the nearest day that is a `weekday` (1 is Monday), `day` itself included, in the direction."""
    ahead = (weekday - day.isoweekday()) % 7
    if direction is Direction.FUTURE or (direction is Direction.NONE and ahead <= 3):
        return day + timedelta(days=ahead)
    return day - timedelta(days=(-ahead) % 7)


def nearest_day(month: int, day: int, reference: date, direction: Direction) -> date | None:
    """Return the day of that month and day-number nearest to the reference in the direction; None for 31 June."""
    years = range(reference.year - 1, reference.year + 2)
    return _nearest((found for year in years if (found := make_date(year, month, day))), reference, direction)


def _nearest(days: Iterable[date], reference: date, direction: Direction) -> date | None:
    earliest = reference - SLACK if direction is Direction.FUTURE else date.min
    latest = reference + SLACK if direction is Direction.PAST else date.max
    return min((d for d in days if earliest <= d <= latest), key=lambda d: abs(d - reference), default=None)


def nearest_month(month: int, reference: date, direction: Direction) -> int | None:
    """Return the year in which that month is nearest to the reference in the direction, its own month included.

    None where two years are equally near.
    """
    ahead = (month - reference.month) % 12
    if direction is Direction.NONE and ahead == 6:
        return None
    looks_ahead = direction is Direction.FUTURE or (direction is Direction.NONE and ahead < 6)
    return add_months(reference, ahead if looks_ahead or ahead == 0 else ahead - 12)[0]
