"""Meetings that are to take place, and "the next meeting" that was held."""

import pytest

from icesco_cli.models import Status
from tests.met import meetings, people

BOTH = " with the participation of Minister Ana Reis and Rector Paul Weber."

NOTHING = [
    "The forum may take years, Minister Ana Reis told Rector Paul Weber.",
    "At the forum hall, Minister Ana Reis will take the seat of Rector Paul Weber.",
    "The forum is set to please Minister Ana Reis and Rector Paul Weber.",
]

PLANNED = [
    ("A forum is scheduled for June 6-7 in Oslo" + BOTH, "2024-06-06", "2024-06-07"),
    ("A forum is scheduled for 6 to 7 June in Oslo" + BOTH, "2024-06-06", "2024-06-07"),
    ("A signing ceremony is expected to take place in Oslo on June 6" + BOTH, "2024-06-06", None),
    ("A forum will open in Oslo on June 6" + BOTH, "2024-06-06", None),
    (
        "The next meeting of the council will take place in Oslo on June 6. Minister Ana Reis and Rector Paul Weber "
        "will attend the meeting.",
        "2024-06-06",
        None,
    ),
]

HELD = [
    "The next meeting of the council was held in Oslo on May 6. Minister Ana Reis and Rector Paul Weber attended it.",
    "The planned meeting between Minister Ana Reis and Rector Paul Weber took place in Oslo on May 6.",
    "The third round of talks between Kenya and Malta was held in Oslo on May 6; the delegations were headed by "
    "Minister Ana Reis and Rector Paul Weber.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_announced(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(("text", "date", "end"), PLANNED)
def test_planned(text: str, date: str, end: str | None) -> None:
    [meeting] = meetings(text)
    assert (meeting.status, meeting.date, meeting.end, meeting.place) == (Status.PLANNED, date, end, "Oslo")
    assert people(meeting) == ["Reis", "Weber"]


@pytest.mark.parametrize("text", HELD)
def test_held(text: str) -> None:
    [meeting] = meetings(text)
    assert (meeting.status, meeting.date, meeting.place) == (Status.HELD, "2024-05-06", "Oslo")
    assert people(meeting) == ["Reis", "Weber"]


def test_the_next_session_is_not_the_one_that_is_told() -> None:
    text = "Minister Ana Reis and Rector Paul Weber attended the Port Forum in Oslo on May 6. Minister Ana Reis held "
    text += "talks with Rector Paul Weber on a plan, to be signed during the next session of the council in Lima."
    assert [(one.status, one.place) for one in meetings(text)] == [(Status.HELD, "Oslo"), (Status.HELD, "Oslo")]
