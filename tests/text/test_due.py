"""A deadline is cut to the unit that the text names."""

import pytest

from icesco_cli.text.due import settle_due, spans_days
from icesco_cli.text.time_points import Reference
from icesco_cli.text.times import find_times

NOTHING = [
    "over the next two years",
    "for three years",
    "every year",
    "in 2019",
    "since 2020",
    "of 12 May 2018",
    "within three months of the signing",
    "of next year",
    "in the coming months",
]

FOUND = [
    ("next October", "2021-10"),
    ("by the end of the year", "2021"),
    ("by the end of March", "2022-03"),
    ("within thirty days", "2021-08-01"),
    ("within three months", "2021-10"),
    ("in the first half of 2025", "2025-06"),
    ("in the spring of 2022", "2022"),
    ("this autumn", "2021"),
    ("by 2026", "2026"),
    ("next year", "2022"),
    ("tomorrow", "2021-07-03"),
    ("by 31 March 2023", "2023-03-31"),
    ("before the end of this year", "2021"),
    ("in January of 2025", "2025-01"),
    ("from 24 to 28 September", "2021-09-24"),
]


def due(text: str) -> str | None:
    (time,) = find_times(text, 0, len(text))
    span = settle_due(time, Reference(day="2021-07-02"))
    return span.begin if span else None


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_due(text: str) -> None:
    assert due(text) is None


@pytest.mark.parametrize(("text", "day"), FOUND)
def test_due(text: str, day: str) -> None:
    assert due(text) == day


@pytest.mark.parametrize(("text", "days"), [("three-day", 3), ("two weeks", 14), ("for three years", None)])
def test_spans_days(text: str, days: int | None) -> None:
    (time,) = find_times(text, 0, len(text))
    assert spans_days(time) == days
