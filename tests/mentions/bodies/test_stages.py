"""Halls and summer schools are no bodies, forums that arrange something are."""

import pytest

from tests.mentions.annotating import bodies

NOTHING = [
    "The concert was held at the Karst State Philharmonic Hall named after Ana Reis.",
    "They sang in the State Philharmonic Hall.",
    "The Karst International Summer School on Rivers opened on Monday.",
    "It was held in conjunction with the Karst Youth Forum.",
    "It was supported by the 5th Karst Youth Forum.",
    "The Karst Women Forum was organised by Ana Reis.",
    "She hoped for cooperation with the Karst Youth Forum.",
    "They met with the Karst Youth Congress ahead.",
]
FOUND = [
    (
        "They heard the choir of the Karst State Philharmonic Hall named after Ana Reis.",
        ["Karst State Philharmonic Hall named after Ana Reis"],
    ),
    ("The State Philharmonic Hall will get a new roof.", ["State Philharmonic Hall"]),
    ("It was organised by the Karst Women Forum.", ["Karst Women Forum"]),
    ("It is held in partnership with the Karst Youth Congress.", ["Karst Youth Congress"]),
    ("It was seen by the Karst Secondary School.", ["Karst Secondary School"]),
    ("They saw the Vatican Museums.", ["Vatican Museums"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_takes_place_or_where(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_bodies_with_such_heads(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected
