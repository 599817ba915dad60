"""A deadline is cut to the unit that the text names."""

import pytest

from icesco_cli.text.due import settle_due, spans_days
from icesco_cli.text.time_points import ReferenceTime
from icesco_cli.text.times import find_times

MADE = ReferenceTime(day="2021-07-06")


def due(text: str, reference: ReferenceTime = MADE) -> str | None:
    (time,) = find_times(text, 0, len(text))
    span = settle_due(time, reference)
    return span.begin if span else None


NOTHING = [
    "in the month of March 2020",
    "before the end of summer 2019",
    "over the next two years",
    "in the next two years",
    "during the last two months",
    "for three years",
    "every year",
    "in 2019",
    "in the first half of 2020",
    "since 2020",
    "after 2025",
    "today",
    "on Tuesday",
    "yesterday",
    "of 11 May 2028",
    "for 2022-2026",
    "within three months of the signing",
    "within 30 days after",
    "of next year",
    "in the coming months",
    "at the end of last year",
    "in a few weeks",
    "next decade",
    "of the academic year 2019/2020",
    "in fiscal year 2020",
]

FOUND = [
    ("next October", "2021-10"),
    ("in September", "2021-09"),
    ("in June", "2022-06"),
    ("by July", "2021-07"),
    ("in the month of August", "2021-08"),
    ("before the end of the summer", "2021"),
    ("by the end of the spring", "2022"),
    ("before the year is out", "2021"),
    ("in the fall semester of 2026", "2026"),
    ("by the end of the year", "2021"),
    ("before the year's end", "2021"),
    ("by next year's end", "2022"),
    ("before the end of this year", "2021"),
    ("by the end of March", "2022-03"),
    ("by the end of next month", "2021-08"),
    ("within thirty days", "2021-08-05"),
    ("within 48 hours", "2021-07-08"),
    ("in two weeks", "2021-07-20"),
    ("within three months", "2021-10"),
    ("within two to three months", "2021-10"),
    ("within a year", "2022"),
    ("in the first half of 2025", "2025-06"),
    ("in Q3 2025", "2025-09"),
    ("in the spring of 2022", "2022"),
    ("this autumn", "2021"),
    ("next spring", "2022"),
    ("by 2026", "2026"),
    ("next year", "2022"),
    ("next month", "2021-08"),
    ("next week", "2021-07"),
    ("tomorrow", "2021-07-07"),
    ("on Monday", "2021-07-12"),
    ("by 30 April 2024", "2024-04-30"),
    ("no later than 31 March", "2022-03-31"),
    ("in January of 2025", "2025-01"),
    ("in the third week of August", "2021-08"),
    ("from 22 to 26 September", "2021-09-22"),
    ("in April-May 2025", "2025-05"),
    ("from the academic year 2024/2025", "2024"),
    ("in the 2022-23 academic year", "2022"),
    ("within fiscal year 2023", "2023"),
    ("next 31 May", "2022-05-31"),
    ("by autumn", "2021"),
    ("by the end of the first quarter of 2023", "2023-03"),
    ("by the end of Q3 2022", "2022-09"),
    ("by the end of the first quarter", "2022-03"),
    ("in the fourth quarter", "2021-12"),
    ("by end of year", "2021"),
    ("by the year end", "2021"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_due(text: str) -> None:
    assert due(text) is None


@pytest.mark.parametrize(("text", "day"), FOUND)
def test_due(text: str, day: str) -> None:
    assert due(text) == day


@pytest.mark.parametrize("text", ["within thirty days", "next year", "tomorrow", "by July"])
def test_nothing_is_due_where_the_day_of_the_promise_is_unknown(text: str) -> None:
    assert due(text, ReferenceTime()) is None


@pytest.mark.parametrize(("text", "days"), [("three-day", 3), ("two weeks", 14), ("for three years", None)])
def test_spans_days(text: str, days: int | None) -> None:
    (time,) = find_times(text, 0, len(text))
    assert spans_days(time) == days
