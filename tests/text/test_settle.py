"""Times settle to what the text and its article allow, and to no more."""

import pytest

from icesco_cli.models import Basis
from icesco_cli.text.calendar import Direction
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime
from icesco_cli.text.times import find_times

THURSDAY = ReferenceTime(day="2023-10-19")
KNOWN = ReferenceTime(day="2023-10-19", visit=("2023-10-17", "2023-10-20"), story="2023-10-17")
UNKNOWN = ReferenceTime()
FEBRUARY = ReferenceTime(month="2024-02")
VISIT = ReferenceTime(visit=("2023-10-17", "2023-10-20"))
MONTH = ReferenceTime(visit=("2023-10-02", "2023-10-30"))


def settled(text: str, direction: str, reference: ReferenceTime) -> tuple[str, str | None] | None:
    (time,) = find_times(text, 0, len(text))
    span = settle(time, reference, Direction(direction))
    return (span.begin, span.end) if span else None


NOTHING = [
    ("this coming Friday", "future", UNKNOWN),
    ("on Wednesday 19 October", "past", THURSDAY),
    ("on Friday, 19 October 2023", "past", THURSDAY),
    ("on 31 November 2023", "past", THURSDAY),
    ("from 21 to 17 May 2023", "past", THURSDAY),
    ("on Monday", "past", UNKNOWN),
    ("on Monday", "past", VISIT),
    ("last Wednesday", "past", VISIT),
    ("on Wednesday", "past", MONTH),
    ("on 19 October", "past", UNKNOWN),
    ("on Monday", "past", FEBRUARY),
    ("yesterday", "past", FEBRUARY),
    ("in October", "past", FEBRUARY),
    ("in October", "past", UNKNOWN),
    ("next year", "future", UNKNOWN),
    ("yesterday", "past", ReferenceTime(day="2023-10")),
    ("in 2024 or 2025", "future", THURSDAY),
    ("on 3 or 4 June", "future", THURSDAY),
    ("every year", "future", THURSDAY),
    ("three-day", "past", THURSDAY),
    ("over the next two years", "future", THURSDAY),
    ("last week", "past", THURSDAY),
    ("two weeks ago", "past", THURSDAY),
    ("several days later", "past", KNOWN),
    ("in April", "none", THURSDAY),
    ("next winter", "future", THURSDAY),
    ("next Saturday", "future", THURSDAY),
    ("on the same day", "past", THURSDAY),
    ("on the first day of", "past", THURSDAY),
    ("on the sixth day of", "past", KNOWN),
    ("on 03/04/2023", "past", THURSDAY),
    ("on 30 February", "past", THURSDAY),
]

FOUND = [
    ("on Wednesday", "past", VISIT, "2023-10-18", None),
    ("on Friday evening", "past", VISIT, "2023-10-20", None),
    ("on Monday", "past", THURSDAY, "2023-10-16", None),
    ("on Monday", "future", THURSDAY, "2023-10-23", None),
    ("on Monday", "none", THURSDAY, "2023-10-16", None),
    ("on Thursday", "past", THURSDAY, "2023-10-19", None),
    ("last Thursday", "past", THURSDAY, "2023-10-12", None),
    ("this Friday", "future", THURSDAY, "2023-10-20", None),
    ("this coming Friday", "future", THURSDAY, "2023-10-20", None),
    ("next Monday", "future", THURSDAY, "2023-10-23", None),
    ("from Monday to Wednesday", "past", THURSDAY, "2023-10-16", "2023-10-18"),
    ("from Monday to Wednesday", "future", THURSDAY, "2023-10-23", "2023-10-25"),
    ("yesterday evening", "past", THURSDAY, "2023-10-18", None),
    ("the day after tomorrow", "future", THURSDAY, "2023-10-21", None),
    ("today, Wednesday", "past", THURSDAY, "2023-10-18", None),
    ("yesterday, October 17, 2023", "past", THURSDAY, "2023-10-17", None),
    ("on 20 December", "past", THURSDAY, "2022-12-20", None),
    ("on 20 December", "future", THURSDAY, "2023-12-20", None),
    ("on 22 October", "past", THURSDAY, "2023-10-22", None),
    ("on Monday 20 March", "future", THURSDAY, "2023-03-20", None),
    ("on 14 May last year", "past", THURSDAY, "2022-05-14", None),
    ("on 14 May", "past", ReferenceTime(year_hint=2019), "2019-05-14", None),
    ("on the 25th of next month", "future", THURSDAY, "2023-11-25", None),
    ("on 03.04.2023", "past", THURSDAY, "2023-04-03", None),
    ("on 04/13/2023", "past", THURSDAY, "2023-04-13", None),
    ("on Tuesday 6/2/2024", "past", THURSDAY, "2024-02-06", None),
    ("on 16 / 2 / 2024", "past", THURSDAY, "2024-02-16", None),
    ("from 5-6/3/2024", "past", THURSDAY, "2024-03-05", "2024-03-06"),
    ("over the period 5 - 6 / 3 / 2024", "past", THURSDAY, "2024-03-05", "2024-03-06"),
    ("on 03/04/2023", "past", ReferenceTime(day_first=False), "2023-03-04", None),
    ("on 2022-03-16", "past", UNKNOWN, "2022-03-16", None),
    ("01-03.06.2022", "past", UNKNOWN, "2022-06-01", "2022-06-03"),
    ("from December 29 to January 3", "future", THURSDAY, "2023-12-29", "2024-01-03"),
    ("from 30 December to 2 January 2021", "past", THURSDAY, "2020-12-30", "2021-01-02"),
    ("6-7 July 2022", "past", UNKNOWN, "2022-07-06", "2022-07-07"),
    ("in December last year", "past", THURSDAY, "2022-12", None),
    ("in December", "past", THURSDAY, "2022-12", None),
    ("in October", "past", THURSDAY, "2023-10", None),
    ("next May", "future", THURSDAY, "2024-05", None),
    ("last June", "past", THURSDAY, "2023-06", None),
    ("this November", "future", THURSDAY, "2023-11", None),
    ("in late September", "past", THURSDAY, "2023-09", None),
    ("in November-January 2024", "past", THURSDAY, "2023-11", "2024-01"),
    ("since 1991", "past", UNKNOWN, "1991", None),
    ("for 2022-2026", "past", UNKNOWN, "2022", "2026"),
    ("three days ago", "past", THURSDAY, "2023-10-16", None),
    ("on 23 January", "past", FEBRUARY, "2024-01-23", None),
    ("on 19 February", "future", FEBRUARY, "2024-02-19", None),
    ("on 14 December", "past", FEBRUARY, "2023-12-14", None),
    ("on Monday, 4 March", "past", FEBRUARY, "2024-03-04", None),
    ("two years ago", "past", THURSDAY, "2021", None),
    ("next year", "future", THURSDAY, "2024", None),
    ("next quarter", "future", THURSDAY, "2024-01", "2024-03"),
    ("in the first half of 2024", "future", UNKNOWN, "2024-01", "2024-06"),
    ("in the last quarter of this year", "future", THURSDAY, "2023-10", "2023-12"),
    ("last summer", "past", THURSDAY, "2023", None),
    ("on the first day of", "past", KNOWN, "2023-10-17", None),
    ("on the last day of", "past", KNOWN, "2023-10-20", None),
    ("the day before", "past", KNOWN, "2023-10-16", None),
    ("later that day", "past", KNOWN, "2023-10-17", None),
    ("the following Monday", "past", KNOWN, "2023-10-23", None),
]


@pytest.mark.parametrize(("text", "direction", "reference"), NOTHING)
def test_nothing_is_settled(text: str, direction: str, reference: ReferenceTime) -> None:
    assert settled(text, direction, reference) is None


@pytest.mark.parametrize(("text", "direction", "reference", "begin", "end"), FOUND)
def test_settled(text: str, direction: str, reference: ReferenceTime, begin: str, end: str | None) -> None:
    assert settled(text, direction, reference) == (begin, end)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("on 11 May 2018", Basis.STATED),
        ("from 17 to 21 May 2018", Basis.STATED),
        ("in March 2018", Basis.STATED),
        ("on 11 May", Basis.RELATIVE),
        ("yesterday", Basis.RELATIVE),
        ("next year", Basis.RELATIVE),
        ("on Monday", Basis.WEEKDAY),
    ],
)
def test_basis(text: str, basis: str) -> None:
    (time,) = find_times(text, 0, len(text))
    span = settle(time, THURSDAY, Direction.PAST)
    assert span is not None
    assert span.basis == basis
