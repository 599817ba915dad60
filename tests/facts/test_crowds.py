"""Those who are meant by "the two ministers", "the guests", "the delegation", "they" and "we"."""

import pytest

from tests.met import met

NOBODY = [
    "Minister Ana Reis met Rector Paul Weber. The participants visited the National Museum of Kenya.",
    "The two sides signed a protocol.",
    "They visited the National Museum of Kenya.",
    "The delegation visited the National Museum of Kenya.",
    "The guests toured the port of Oslo.",
]

MEANT = [
    (
        "Ministers Ana Reis and James Mutua met Mayor Nils Dahl. The two ministers then visited the National Museum of "
        "Kenya.",
        ["Mutua", "Reis"],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. They then visited the National Museum of Kenya.",
        ["Reis", "Weber"],
    ),
    (
        "A delegation led by Minister Ana Reis arrived in Oslo. The delegation was received by Mayor Nils Dahl.",
        ["Dahl", "Reis"],
    ),
    (
        "The Kenyan delegation was comprised of Minister Ana Reis and Rector Paul Weber. The members of the Kenyan "
        "delegation were received by Mayor Nils Dahl.",
        ["Dahl", "Reis", "Weber"],
    ),
    (
        "The Director-General of ICESCO, Dr. Paul Weber, and his accompanying delegation were in Oslo. Mayor Nils Dahl "
        "received the ICESCO delegation.",
        ["Dahl", "Weber"],
    ),
    (
        '"This morning I hosted Rector Paul Weber for breakfast," Minister Ana Reis said.',
        ["Reis", "Weber"],
    ),
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert met(text) in ([], [["Reis", "Weber"]])


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_meant(text: str, expected: list[str]) -> None:
    assert met(text)[-1] == expected
