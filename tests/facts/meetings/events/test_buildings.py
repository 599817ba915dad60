"""Buildings that are only spoken of, or that credit the news, are no venues."""

import pytest

from tests.met import meetings

NOWHERE = [
    "Minister Ana Reis met Rector Paul Weber during a trip to Oslo, Report says, referring to the Ministry of Trade.",
    "Minister Ana Reis visited Oslo on Monday, Report was told in the Parliament House.",
    "Minister Ana Reis met Rector Paul Weber on ways to set up a chair at the University of Oslo.",
    "Minister Ana Reis met Rector Paul Weber. At the meeting, they agreed to open a corner in the National Library.",
    "Minister Ana Reis met Rector Paul Weber. Following the meeting, the rector spoke at the National Library.",
]

SOMEWHERE = [
    ("Minister Ana Reis and Rector Paul Weber signed a deal to set up a chair, on Sunday, at the University of Oslo.",
     "University of Oslo"),
    ("Minister Ana Reis met Rector Paul Weber, at the National Library, to discuss the port.", "National Library"),
    ("Minister Ana Reis met Rector Paul Weber in the National Library to discuss the port.", "National Library"),
]  # fmt: skip


@pytest.mark.parametrize("text", NOWHERE)
def test_nowhere(text: str) -> None:
    assert {meeting.venue for meeting in meetings(text)} <= {None}


@pytest.mark.parametrize(("text", "venue"), SOMEWHERE)
def test_venue(text: str, venue: str) -> None:
    assert meetings(text)[0].venue == venue
