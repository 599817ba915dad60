"""Those of whom a clause of "where" or "whose" says what they did at the place that somebody visits."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "Minister Joao Brito visited Oslo on Monday, where King Harald Olav was born.",
    "Minister Joao Brito visited on Monday the house where Kari Lunde wrote her books.",
    "Minister Joao Brito visited Oslo on Monday, where the poet Kari Lunde had lived.",
    "Minister Joao Brito visited Oslo on Monday, whose mayor, Kari Lunde, is ill.",
    "Minister Joao Brito visited Oslo on Monday, where the guests of Kari Lunde told him of fish.",
]

FOUND = [
    "Minister Joao Brito toured the pilot plant at Andacollo on Monday, where Dr. Kari Lunde explained the works.",
    "On Tuesday Minister Joao Brito will visit the Oceania Regional University, where the Vice-Chancellor, Kari Lunde, "
    "will show him the marine station.",
    "Minister Joao Brito spoke at a seminar in Oslo on Wednesday, where Kari Lunde presented the terminal.",
    "Minister Joao Brito addressed a forum at the Chamber on Friday, whose chairman, Kari Lunde, asked him for time.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_else_was_there(text: str) -> None:
    assert met(text) == [["Brito"]]


@pytest.mark.parametrize("text", FOUND)
def test_was_there(text: str) -> None:
    assert met(text) == [["Brito", "Lunde"]]


def test_where_somebody_is_on_a_visit_is_where_it_goes() -> None:
    text = "Minister Joao Brito met Kari Lunde in Oslo, where he is paying an official visit."
    assert [(meeting.kind, meeting.place) for meeting in meetings(text)] == [("meeting", "Oslo"), ("visit", "Oslo")]
