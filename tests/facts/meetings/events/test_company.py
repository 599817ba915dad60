"""In whose company somebody did what no verb of meeting tells: "Flanked by A, B broke ground for the port"."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis, who was accompanied by Mayor Nils Dahl, assured them that the land would be theirs.",
    "Minister Ana Reis wrote to Oslo on Monday, accompanied by Mayor Nils Dahl.",
    "Minister Ana Reis will light the torch in the presence of Mayor Nils Dahl.",
    "Minister Ana Reis was in the company of thieves, Mayor Nils Dahl said.",
    "Minister Ana Reis said that Mayor Nils Dahl had acted in the presence of witnesses.",
    "The will was read in the presence of Mayor Nils Dahl.",
    "Minister Ana Reis wrote the book that was sold in the presence of Mayor Nils Dahl.",
    "Minister Ana Reis praised the school founded in the presence of Mayor Nils Dahl.",
    "The letter of Minister Ana Reis was accompanied by a note of Mayor Nils Dahl.",
    "With Mayor Nils Dahl ill, Minister Ana Reis announced the plan in Oslo.",
]

FOUND = [
    ("Flanked by Mayor Nils Dahl, Minister Ana Reis broke ground for the cold store in Oslo.", [["Dahl", "Reis"]]),
    ("With Mayor Nils Dahl at her side, Minister Ana Reis announced the plan in Oslo.", [["Dahl", "Reis"]]),
    (
        "Minister Ana Reis, flanked by Mayor Nils Dahl and Rector Paul Weber, waved to the crowd.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("Minister Ana Reis lit the torch in Oslo on Monday in the presence of Mayor Nils Dahl.", [["Dahl", "Reis"]]),
    (
        "Minister Ana Reis received Rector Paul Weber on Monday.\n\nMinister Ana Reis handed over a book in the "
        "presence of Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
]

LED = [
    ("The two teams, led by Minister Ana Reis, will meet in Oslo.", []),
    ("The two teams, led by Minister Ana Reis and Rector Paul Weber, met the target.", []),
    ("The two delegations, led by Minister Ana Reis and Rector Paul Weber, met in Oslo.", [["Reis", "Weber"]]),
    (
        "Kenyan and Maltese officials, led respectively by Minister Ana Reis and Rector Paul Weber, gathered in Oslo.",
        [["Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(("text", "expected"), LED)
def test_who_leads_them(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected
