"""Reckoning with days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.text.calendar import Direction, add_months, nearest_month, on_weekday, to_date

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize("text", [None, "", "2021", "2021-01", "2021-02-30", "today-2021", "9999-12-31"])
def test_no_day(text: str | None) -> None:
    assert to_date(text) is None


@given(DAYS, st.integers(1, 7), st.sampled_from(Direction))
def test_on_weekday(day: date, weekday: int, direction: Direction) -> None:
    found = on_weekday(day, weekday, direction)
    assert found.isoweekday() == weekday
    assert abs((found - day).days) <= (3 if direction is Direction.NONE else 6)
    assert direction is not Direction.PAST or found <= day
    assert direction is not Direction.FUTURE or found >= day


@given(DAYS, st.integers(-300, 300))
def test_add_months(day: date, months: int) -> None:
    year, month = add_months(day, months)
    assert (year * 12 + month) - (day.year * 12 + day.month) == months


@given(DAYS, st.integers(1, 12), st.sampled_from([Direction.PAST, Direction.FUTURE]))
def test_nearest_month(day: date, month: int, direction: Direction) -> None:
    year = nearest_month(month, day, direction)
    assert year is not None
    ahead = (year * 12 + month) - (day.year * 12 + day.month)
    assert 0 <= ahead <= 11 if direction is Direction.FUTURE else -11 <= ahead <= 0
