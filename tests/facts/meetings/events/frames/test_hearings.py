"""Hearings: who appears before a body, and whom it hears."""

import pytest

from icesco_cli.models import PartyKind
from tests.met import meetings, met

NOTHING = [
    "Minister Ana Reis appeared before noon, the Senate Committee on Health wrote.",
    "Minister Ana Reis appeared before Christmas at the Museum of Kenya.",
    "The lights appeared before the Senate Committee on Health sat.",
    "Minister Ana Reis is asked to appear before the Senate Committee on Health.",
    "The National Museum of Kenya heard Minister Ana Reis.",
    "The Senate Committee on Health heard of the plans of Minister Ana Reis.",
    "Minister Ana Reis failed to appear before the Senate Committee on Health.",
]

FOUND = [
    ("Minister Ana Reis appeared before the Senate Committee on Health on Monday.", [["Reis"]]),
    ("Minister Ana Reis was appearing on Monday morning before the Health Committee of Kenya.", [["Reis"]]),
    ("On Friday Minister Ana Reis will testify before the National Assembly of Kenya.", [["Reis"]]),
    ("The Senate Committee on Health heard Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis was heard by the Senate Committee on Health on Monday.", [["Reis"]]),
    (
        "Minister Ana Reis appeared before the Senate Committee on Health, chaired by Senator Joao Brito. With her "
        "were Dr. Paul Weber and Ms. Kari Lunde.",
        [["Brito", "Lunde", "Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_was_heard(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(("text", "people"), FOUND)
def test_who_was_heard(text: str, people: list[list[str]]) -> None:
    assert met(text) == people
    assert any(party.kind is PartyKind.ORGANISATION for party in meetings(text)[0].parties)


@pytest.mark.parametrize("text", [FOUND[0][0], FOUND[1][0], FOUND[4][0]])
def test_the_day_of_a_hearing(text: str) -> None:
    assert meetings(text)[0].date == "2024-05-13"
