"""Times settle to what the text and its article allow, and to no more."""

import pytest

from icesco_cli.text.calendar import Direction
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import Reference, contradiction
from icesco_cli.text.times import find_times

THURSDAY = "2023-10-12"


def settled(text: str, direction: str, day: str | None = THURSDAY) -> tuple[str, str | None] | None:
    (time,) = find_times(text, 0, len(text))
    span = settle(time, Reference(day=day), Direction(direction))
    return (span.begin, span.end) if span else None


NOTHING = [
    ("on Wednesday 12 October", "past", THURSDAY),
    ("on 31 June 2023", "past", THURSDAY),
    ("from 20 to 18 May 2023", "past", THURSDAY),
    ("on Monday", "past", None),
    ("on 12 October", "past", None),
    ("yesterday", "past", None),
    ("in 2022 or 2023", "future", THURSDAY),
    ("every year", "future", THURSDAY),
    ("three-day", "past", THURSDAY),
    ("over the next two years", "future", THURSDAY),
    ("last week", "past", THURSDAY),
    ("on the same day", "past", THURSDAY),
    ("on the first day of", "past", THURSDAY),
    ("on 03/04/2023", "past", THURSDAY),
]

FOUND = [
    ("on Monday", "past", "2023-10-09", None),
    ("on Monday", "future", "2023-10-16", None),
    ("on Thursday", "past", "2023-10-12", None),
    ("yesterday evening", "past", "2023-10-11", None),
    ("on 20 December", "past", "2022-12-20", None),
    ("on 20 December", "future", "2023-12-20", None),
    ("on 13.04.2023", "past", "2023-04-13", None),
    ("on 04/13/2023", "past", "2023-04-13", None),
    ("from December 30 to January 2", "future", "2023-12-30", "2024-01-02"),
    ("1-2 July 2021", "past", "2021-07-01", "2021-07-02"),
    ("in December last year", "past", "2022-12", None),
    ("next May", "future", "2024-05", None),
    ("last June", "past", "2023-06", None),
    ("in late September", "past", "2023-09", None),
    ("since 1991", "past", "1991", None),
    ("three days ago", "past", "2023-10-09", None),
    ("next year", "future", "2024", None),
    ("in the first half of 2024", "future", "2024-01", "2024-06"),
]


@pytest.mark.parametrize(("text", "direction", "day"), NOTHING)
def test_nothing_is_settled(text: str, direction: str, day: str | None) -> None:
    assert settled(text, direction, day) is None


@pytest.mark.parametrize(("text", "direction", "begin", "end"), FOUND)
def test_settled(text: str, direction: str, begin: str, end: str | None) -> None:
    assert settled(text, direction) == (begin, end)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("on Thursday 12 October", None),
        ("on Wednesday 12 October", "2023-10-12 is a Thursday, not a Wednesday"),
        ("on Monday, 31 June 2023", "month 6 has no day 31"),
    ],
)
def test_contradiction(text: str, wrong: str | None) -> None:
    (time,) = find_times(text, 0, len(text))
    assert contradiction(time, Reference(day=THURSDAY)) == wrong
