from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.commands.periods import period
from icesco_cli.errors import IcescoError

TODAY = date(2024, 3, 31)

NOTHING = [
    "", "soon", "2021-13", "2021-02-30", "2021-00-10", "21", "20211", "1.2.2021", "01/02/2021", "32.1.2021",
    "13/13/2021", "2021-01/14", "last", "last decade", "99999 years ago", "monday", "2021-01-14T10:00", "-2021",
    "January", "14 Janvier 2021", "3000 years ago", "end of", "end of end of 2021", "end of yesterday",
    "end of 2021-13", "the end", "middle of 2021",
]  # fmt: skip
FOUND = [
    ("2021", "2021", "2021"),
    ("2021-01", "2021-01", "2021-01"),
    ("2021-1-4", "2021-01-04", "2021-01-04"),
    ("2021/01/14", "2021-01-14", "2021-01-14"),
    ("14.01.2021", "2021-01-14", "2021-01-14"),
    ("01/14/2021", "2021-01-14", "2021-01-14"),
    ("3.3.2021", "2021-03-03", "2021-03-03"),
    ("2024-02-29", "2024-02-29", "2024-02-29"),
    ("today", "2024-03-31", "2024-03-31"),
    ("Yesterday", "2024-03-30", "2024-03-30"),
    ("tomorrow", "2024-04-01", "2024-04-01"),
    ("this week", "2024-03-25", "2024-03-31"),
    ("last week", "2024-03-18", "2024-03-24"),
    ("next  week", "2024-04-01", "2024-04-07"),
    ("last month", "2024-02", "2024-02"),
    ("last_year", "2023", "2023"),
    ("this year", "2024", "2024"),
    ("next month", "2024-04", "2024-04"),
    ("last 30 days", "2024-03-01", "2024-03-31"),
    ("past 1 month", "2024-02-29", "2024-03-31"),
    ("2 weeks ago", "2024-03-17", "2024-03-17"),
    ("1 year ago", "2023-03-31", "2023-03-31"),
    ("14 January 2021", "2021-01-14", "2021-01-14"),
    ("January 14, 2021", "2021-01-14", "2021-01-14"),
    ("jan 2021", "2021-01", "2021-01"),
    ("end of 2026", "2026-12-31", "2026-12-31"),
    ("end of 9999", "9999-12-31", "9999-12-31"),
    ("End of the year", "2024-12-31", "2024-12-31"),
    ("end of next month", "2024-04-30", "2024-04-30"),
    ("end of February 2023", "2023-02-28", "2023-02-28"),
    ("beginning of 2026", "2026-01-01", "2026-01-01"),
    ("start of 2026-07", "2026-07-01", "2026-07-01"),
    ("Jan 14 2021", "2021-01-14", "2021-01-14"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_is_no_date(text: str) -> None:
    with pytest.raises(IcescoError) as caught:
        period(text, TODAY)
    assert caught.value.code == 2


@pytest.mark.parametrize(("text", "first", "last"), FOUND)
def test_is_a_date(text: str, first: str, last: str) -> None:
    assert period(text, TODAY) == (first, last)


@given(st.dates())
def test_every_day_means_itself(day: date) -> None:
    assert period(day.isoformat(), TODAY) == (day.isoformat(), day.isoformat())


@given(st.text(max_size=20))
def test_anything_else_is_a_mistake_of_the_user(text: str) -> None:
    try:
        first, last = period(text, TODAY)
    except IcescoError:
        return
    assert first <= last
