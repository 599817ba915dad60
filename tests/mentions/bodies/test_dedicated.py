"""Bodies that bear a human's name, acronyms behind humans, and what in a headline is no part of a body's name."""

import pytest

from tests.mentions.annotating import bodies, people

NOTHING = [
    ("The school was named after Bendur Zarvani, a poet.", []),
    ("A street named after Bendur Zarvani leads to it.", []),
    ("Ana Reis (AZE), Omar Aziz (MBE) and Ivo Kos (tbc) came.", []),
    ("Ivo Kos (GDPR) spoke of data.", []),
    ("Donors fund the school, the Peruvian fund is empty and Zarvan trust is no word.", []),
    ("The Karst Museum and a hall named after Bendur Zarvani opened.", ["Karst Museum"]),
]
FOUND = [
    (
        "The Institute of Songs named after Bendur Zarvani met.",
        ["Institute of Songs named after Bendur Zarvani"],
    ),
    (
        "Karst State Chamber Orchestra named after Omar Zarvan (conductor Ivo Kos) played.",
        ["Karst State Chamber Orchestra named after Omar Zarvan"],
    ),
    (
        "Ivo Kos, Director of the Institute of Songs named after Zarvani, left.",
        ["Institute of Songs named after Zarvani"],
    ),
    ("He sits on the board of the Bendur Zarvani fund.", ["Bendur Zarvani fund"]),
    ("Dr. Ana Reis (KIMRO) and Ivo Kos (BENDA) held the opinion.", ["KIMRO", "BENDA"]),
]


@pytest.mark.parametrize(("text", "expected"), NOTHING)
def test_no_longer_name(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_whole_names(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


def test_the_human_stays_one() -> None:
    assert "Bendur Zarvani" in people("The Institute of Songs named after Bendur Zarvani met.")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Karst Museum and Institute of Songs Review Preparation of Atlas", ["Karst Museum", "Institute of Songs"]),
        ("Institute of Songs and Policy Review Board Opens Its Doors", ["Policy Review Board"]),
    ],
)
def test_the_verb_of_a_headline_with_two_subjects(title: str, expected: list[str]) -> None:
    assert set(expected) <= set(bodies("They met.", title))


SHORT_NAMES = [
    ("The Centre of Analysis of Karst Trade (AIK Centre) met, and the AIK Centre agreed.", 1),
    ("The Centre of Analysis of Karst Trade (AIR Centre) met, and Ivo Kos, Chairman of the AIR Centre, agreed.", 1),
    ("The Centre of Analysis of Karst Trade (Sfax) met, and the AIK Centre agreed.", 2),
]


@pytest.mark.parametrize(("text", "count"), SHORT_NAMES)
def test_a_short_name_in_brackets(text: str, count: int) -> None:
    assert len(bodies(text)) == count
