"""Bodies that meet as such, and people who meet a body of which nobody is named."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "The Ministry of Culture and the Harbour Museum value their meetings.",
    "The Ministry of Culture and the Harbour Museum held talks.",
    "The Ministry of Culture welcomed the report of the committee of the Harbour Museum on Monday.",
    "The Ministry of Culture received a grant of the Harbour Museum on Monday.",
    "A meeting between the Ministry of Culture and the Harbour Museum was not held on Monday.",
    "Minister Ana Reis met with representatives of civil society on Monday.",
    "Minister Ana Reis met the costs of the representatives of Delta University.",
    "Minister Ana Reis met officials from Kenya on Monday.",
    "Minister Ana Reis praised the meeting with the management.",
    "Students of Delta University visited the Harbour Museum on Monday.",
    "The mission of the Harbour Museum is to visit schools on Monday.",
]

OF_BODIES = [
    "The Ministry of Culture and the Harbour Museum held a meeting in Oslo on Monday.",
    "A meeting between the Ministry of Culture and the Harbour Museum took place on Monday.",
    "Representatives of the Ministry of Culture met with representatives of the Harbour Museum on Monday.",
    "The Ministry of Culture hosted a delegation of the Harbour Museum on Monday.",
    "The Ministry of Culture received representatives of the Harbour Museum on Monday.",
    "A delegation of the Harbour Museum visited the Ministry of Culture on Monday.",
    "A meeting with a delegation of the Harbour Museum was held at the Ministry of Culture on Monday.",
]

WITH_A_BODY = [
    ("Minister Ana Reis met with representatives of the Harbour Museum in Oslo.", ["Reis"]),
    ("Minister Ana Reis received experts from the Harbour Museum.", ["Reis"]),
    ("Minister Ana Reis held a meeting with the management of the Harbour Museum.", ["Reis"]),
    ("A meeting was held today at the Harbour Museum with Minister Ana Reis.", ["Reis"]),
    ("A meeting with Minister Ana Reis was held at the headquarters of the Harbour Museum.", ["Reis"]),
    (
        "Minister Ana Reis met with officials of the Harbour Museum, Director Paul Weber and Curator Kari Lunde.",
        ["Lunde", "Reis", "Weber"],
    ),
    (
        "A meeting was held at the Harbour Museum with Minister Ana Reis. Director Paul Weber said that it rained.",
        ["Reis", "Weber"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("text", OF_BODIES)
def test_bodies_met(text: str) -> None:
    [meeting] = meetings(text)
    assert (people(meeting), len(meeting.parties), meeting.date) == ([], 2, "2024-05-13")


@pytest.mark.parametrize(("text", "expected"), WITH_A_BODY)
def test_met_a_body(text: str, expected: list[str]) -> None:
    [meeting] = meetings(text)
    assert people(meeting) == expected
    assert "Harbour Museum" in [party.name for party in meeting.parties]


def test_a_building_where_two_met_is_no_party() -> None:
    text = (
        "A meeting between Minister Ana Reis and Rector Paul Weber was held at the headquarters of the Harbour Museum."
    )
    [meeting] = meetings(text)
    assert [party.name for party in meeting.parties] == ["Ana Reis", "Paul Weber"]
    assert meeting.venue == "headquarters of the Harbour Museum"


DEPUTIES = [
    (
        "Minister Ana Reis and Rector Paul Weber attended the forum in Oslo. The Harbour Museum represented nobody.",
        False,
    ),
    ("The Oran Guild, represented by the Harbour Museum, and Minister Ana Reis attended the forum in Oslo.", True),
]


@pytest.mark.parametrize(("text", "there"), DEPUTIES)
def test_a_body_that_represents_another_is_there(text: str, there: bool) -> None:
    assert [any("Museum" in party.name for party in one.parties) for one in meetings(text)] == [there]
