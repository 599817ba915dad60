"""What a clause behind "that" undertakes, over the asides of its subject."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "The list is now on the site of the Zamzam Bank, said Minister Ana Reis of Malta, and will be read.",
    "Malta and Oman agreed that the school, which has ten rooms, was too small.",
    "Malta and Oman agreed that the school, for which Kenya gave the land, is fine.",
    "Malta noted that the school, which has ten rooms, is old.",
    "The Zamzam Bank promised that the school, whose roof had burnt down.",
]

FOUND = [
    ("Malta said that from now on it would annul old contracts.", ["annul old contracts"]),
    ("From then on the Zamzam Bank will readmit its members.", ["readmit its members"]),
    (
        "Malta and Oman agreed that the school, which was built in 1990, would be reopened in 2026.",
        ["the school, which was built in 1990, would be reopened in 2026"],
    ),
    (
        "It was agreed between Oman and Malta that the school, for which Kenya has given the land, would become free.",
        ["the school, for which Kenya has given the land, would become free"],
    ),
    (
        "Malta proposed that the school, which has ten rooms, be enlarged.",
        ["the school, which has ten rooms, be enlarged"],
    ),
    (
        "Malta and Oman agreed that a UNESCO delegation of experts would inspect Oran.",
        ["a UNESCO delegation of experts would inspect Oran"],
    ),
    ("Malta and Oman agreed that a UNESCO team of divers train them.", ["a UNESCO team of divers train them"]),
    ("Malta proposed that the school be enlarged.", ["the school be enlarged"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_clause_without_an_undertaking_promises_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_the_clause_goes_on_behind_an_aside(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected
