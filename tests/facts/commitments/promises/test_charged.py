"""Who will be in charge of something, and so undertakes it."""

import pytest

from tests.promised import bound

NOTHING = [
    "Oman will be responsible for the loss.",
    "Minister Ana Reis of Oman said that she will be responsible for it.",
    "The Amber Bank will be responsible to its owners.",
    "The Amber Bank will be charged with theft.",
]

FOUND = [
    (
        "The Ministry of Culture of Oman will be responsible for the safety of the site.",
        ["Ministry of Culture of Oman"],
    ),
    ("The Amber Bank will be in charge of printing the catalogue.", ["Amber Bank"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert bound(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert bound(text) == [expected]
