"""Those whom somebody met one after the other: "met A, and later B", "the first meeting was with A"."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis and later Rector Paul Weber praised the book.",
    "Minister Ana Reis met the goals that Rector Paul Weber and then Mayor Nils Dahl had set.",
    "Minister Ana Reis wrote to Rector Paul Weber, and later to Mayor Nils Dahl.",
]

FOUND = [
    ("Minister Ana Reis met Rector Paul Weber, and later Mayor Nils Dahl.", [["Reis", "Weber"], ["Dahl", "Reis"]]),
    ("Minister Ana Reis received Rector Paul Weber and then Mayor Nils Dahl.", [["Reis", "Weber"], ["Dahl", "Reis"]]),
    (
        "Minister Ana Reis met with Rector Paul Weber and subsequently with Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    ("Minister Ana Reis's first meeting was with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis met Rector Paul Weber, later Mayor of Oslo.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis was in Oslo and held bilateral talks with:\n\n- Paul Weber, Rector of Lund University\n\n"
        "- Nils Dahl, Mayor of Oslo",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_met(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected
