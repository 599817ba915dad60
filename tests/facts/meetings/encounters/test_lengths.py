"""How long a conference or a visit lasts, as the text says after it has told of it."""

import pytest

from tests.met import meetings

FORUM = "Minister Ana Reis and Rector Paul Weber opened the Port Forum in Oslo on Monday, 13 May 2024."

OPEN = [
    "The forum will conclude an agreement on Wednesday.",
    "The forum ends the dispute on Wednesday.",
    "The forum will end its dispute on Wednesday.",
    "Over the past three days, it rained in Oslo.",
    "During the last three days, it rained in Oslo.",
    "The three-day sale of boats will begin soon.",
    "The sale of boats will end on Wednesday.",
    "The event, which brings together 80 guests, ends a dispute on Wednesday.",
]

ENDS = [
    "The forum will wrap up on Wednesday.",
    "The forum will conclude its proceedings on Wednesday with a declaration.",
    "The event will wrap up on Wednesday.",
    "The three-day event, which brings together 80 guests from 14 countries, will end on Wednesday with a concert.",
    "The forum concludes on Wednesday with a concert.",
    "The conference will close in Oslo on 15 May.",
    "Over three days, the participants will discuss boats.",
    "For three days, experts will discuss boats.",
    "During its three-day proceedings, the Council will examine its budget.",
    "The three-day forum will discuss boats.",
]


def test_what_is_done_in_the_course_of_a_visit_has_not_its_days() -> None:
    text = "Minister Ana Reis visited Oslo from 6 to 8 May 2024, during which she met Rector Paul Weber."
    found = [("visit", "2024-05-06", "2024-05-08"), ("meeting", None, None)]
    assert [(one.kind, one.date, one.end) for one in meetings(text)] == found


def test_an_opening_does_not_last_as_long_as_the_fair() -> None:
    text = "Minister Ana Reis and Rector Paul Weber attended the opening of the fair in Oslo on Monday. "
    text += "The fair will last until 20 May."
    assert [(one.kind, one.end) for one in meetings(text)] == [("ceremony", None)]


@pytest.mark.parametrize("text", OPEN)
def test_nothing_says_how_long_it_lasts(text: str) -> None:
    assert [(one.date, one.end) for one in meetings(f"{FORUM} {text}")] == [("2024-05-13", None)]


@pytest.mark.parametrize("text", ENDS)
def test_the_text_says_how_long_it_lasts(text: str) -> None:
    assert [(one.date, one.end) for one in meetings(f"{FORUM} {text}")] == [("2024-05-13", "2024-05-15")]


def test_a_visit_ends_on_the_day_that_is_said_after_its_meetings() -> None:
    text = "Minister Ana Reis arrived in Oslo on a visit on Monday. She met Rector Weber. The visit will end on Friday."
    assert [(one.kind, one.end) for one in meetings(text)] == [("visit", "2024-05-17"), ("meeting", None)]


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("opened in Oslo on Monday and closed a chapter of the talks on Wednesday", None),
        ("opened in Oslo on Monday, and the port was closed on Wednesday", None),
        ("opened in Oslo on Monday and closed on Wednesday", "2024-05-15"),
        ("opened in Oslo on Monday and will close on Wednesday", "2024-05-15"),
        ("started in Oslo on Monday and runs until Wednesday", "2024-05-15"),
        ("opened in Oslo on Monday and closed this evening with a concert", "2024-05-14"),
    ],
)
def test_a_forum_that_opened_and_closed(told: str, end: str | None) -> None:
    found = meetings(f"The forum {told}. It was attended by Minister Ana Reis and Rector Paul Weber.", "2024-05-14")
    assert [(one.date, one.end) for one in found] == [("2024-05-13", end)]


@pytest.mark.parametrize(
    ("aside", "end"),
    [
        (", which will cost ten million until 15 May", None),
        (", which was praised on Wednesday", None),
        (", which will run until 15 May", "2024-05-15"),
        (", which continues until Wednesday", "2024-05-15"),
    ],
)
def test_an_aside_says_until_when_it_lasts(aside: str, end: str | None) -> None:
    text = f"Minister Ana Reis and Rector Paul Weber opened on Monday in Oslo the Port Forum{aside}."
    assert [(one.status, one.date, one.end) for one in meetings(text)][:1] == [("held", "2024-05-13", end)]
