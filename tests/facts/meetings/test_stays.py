"""Visits told by what the visitor did there: spent two days, was a guest, left at the end of the visit."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Ambassador Kari Lunde spent ten years in Lisbon.",
    "Ambassador Kari Lunde spent a fortune in Lisbon.",
    "Ambassador Kari Lunde left Nairobi in 1999 at the end of her studies.",
    "Ambassador Kari Lunde went to school in Lisbon.",
    "Ambassador Kari Lunde went to great lengths in Lisbon.",
    "In the course of her life, Ambassador Kari Lunde wrote to Lisbon.",
    "The guests of Lisbon praised the book of Ambassador Kari Lunde.",
    "Ambassador Kari Lunde came to power in Lisbon from 13 to 16 May.",
    "Ambassador Kari Lunde was in Lisbon when it rained.",
    "The spouse of Ambassador Kari Lunde was a friend of Lisbon.",
]

FOUND = [
    ("Ambassador Kari Lunde spent two days in Lisbon.", None, None, "Lisbon"),
    (
        "Ambassador Kari Lunde spent Monday and Tuesday in Lisbon to look at schools.",
        "2024-05-13",
        "2024-05-14",
        "Lisbon",
    ),
    ("Ambassador Kari Lunde was in Lisbon from 13 to 14 May.", "2024-05-13", "2024-05-14", "Lisbon"),
    ("Ambassador Kari Lunde came to Lisbon on Monday.", "2024-05-13", None, "Lisbon"),
    ("Ambassador Kari Lunde went to Lisbon on Monday.", "2024-05-13", None, "Lisbon"),
    ("Ambassador Kari Lunde saw the stalls in the course of a mission to Lisbon.", None, None, "Lisbon"),
    (
        "Ambassador Kari Lunde left Lisbon on Monday at the end of a two-day visit.",
        "2024-05-12",
        "2024-05-13",
        "Lisbon",
    ),
    ("Ambassador Kari Lunde and her delegation were guests of the city of Lisbon.", None, None, "Lisbon"),
    (
        "At the end of a two-day mission to Norway, Minister Kari Lunde opened a school on Monday.",
        "2024-05-12",
        "2024-05-13",
        "Norway",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_visit(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "day", "end", "place"), FOUND)
def test_a_visit(text: str, day: str | None, end: str | None, place: str) -> None:
    one = meetings(text)[0]
    assert (one.date, one.end, one.place, people(one)) == (day, end, place, ["Lunde"])


def test_what_somebody_travelled_for_was_held() -> None:
    text = "Minister Kari Lunde travelled to Oslo on Monday to take part in the assembly of the Ocean Union."
    assert [(one.kind, one.status, one.date) for one in meetings(text)] == [
        ("visit", "held", "2024-05-13"),
        ("conference", "held", "2024-05-13"),
    ]


def test_what_somebody_left_for_is_ahead() -> None:
    text = "Minister Kari Lunde left for Oslo on Monday to meet Rector Paul Weber."
    assert [one.status for one in meetings(text)] == ["planned"]
