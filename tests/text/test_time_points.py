"""A day that contradicts itself is told, and a document's habit in numbers is known from its numbers."""

import pytest

from icesco_cli.text.time_points import ReferenceTime, contradiction, document_day_order
from icesco_cli.text.times import find_times

THURSDAY = ReferenceTime(day="2023-10-19")

NOTHING = [
    "on Thursday 19 October",
    "on Thursday, 19 October 2023",
    "on Monday 20 March",
    "on 19 October",
    "on Wednesday",
    "from Monday, 16, to Thursday, 19 October 2023",
    "from 30 December to 2 January",
    "on Tuesday 6/2/2024",
]

FOUND = [
    ("on Wednesday 19 October", "2023-10-19 is a Thursday, not a Wednesday"),
    ("from Monday, 16, to Friday, 19 October 2023", "2023-10-19 is a Thursday, not a Friday"),
    ("on Monday, 31 November 2023", "month 11 has no day 31"),
    ("from 21 to 17 May 2023", "the last day, 17, comes before the first, 21"),
]


def wrong(text: str) -> str | None:
    (time,) = find_times(text, 0, len(text))
    return contradiction(time, THURSDAY)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_wrong(text: str) -> None:
    assert wrong(text) is None


@pytest.mark.parametrize(("text", "message"), FOUND)
def test_contradiction(text: str, message: str) -> None:
    assert wrong(text) == message


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("Oslo, 03/04/2023. On 05/06/2023 they met.", None),
        ("Version 14.1.2.3 and 23/05/99/2021.", None),
        ("On 13/04/2023 and on 04/13/2023.", None),
        ("Oslo, 03/04/2023. On 23/06/2023 they met.", True),
        ("On 04/13/2023 they met.", False),
    ],
)
def test_document_day_order(text: str, day_first: bool | None) -> None:
    assert document_day_order(text) is day_first
