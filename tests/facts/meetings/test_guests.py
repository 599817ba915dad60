"""Guests by what is done with them: "was shown the halls by A", "told her guest, A", "one of those whom A received"."""

import pytest

from tests.met import met

NOTHING = [
    "Alongside her fame, Minister Ana Reis has the ear of Rector Paul Weber.",
    "Minister Ana Reis praised the dinners which Rector Paul Weber gave in Oslo.",
    "Minister Ana Reis was shown to be wrong by Rector Paul Weber.",
    "Minister Ana Reis was shown respect by Mayor Nils Dahl.",
    "Minister Ana Reis told her colleague, Rector Paul Weber, that all was well.",
    "Minister Ana Reis told the guest of the week, Rector Paul Weber, in a letter that all was well.",
    "Ana Reis is one of the painters whom Rector Paul Weber admires.",
    "Ana Reis wrote of the guests whom Rector Paul Weber admires.",
    "A delegation led by Director Ana Reis is expected. Our experts know Rector Paul Weber.",
]

FOUND = [
    ("Minister Ana Reis was the guest of honour at a lunch which Mayor Nils Dahl gave in Oslo.", [["Dahl", "Reis"]]),
    ("Minister Ana Reis attended the dinner which Mayor Nils Dahl hosted in Oslo.", [["Dahl", "Reis"]]),
    ("Minister Ana Reis attended the forum alongside her Kenyan colleague, Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis and Mayor Nils Dahl opened the Oslo Museum on Monday. The guests were shown the new halls "
        "by Rector Paul Weber.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "A delegation led by Director Ana Reis visited Oslo. The experts met Rector Paul Weber and Dean Kim Holm. On "
        "the same day, they were received by Mayor Nils Dahl.",
        [["Reis"], ["Holm", "Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    ("Minister Ana Reis was shown the new halls by Rector Paul Weber.", [["Reis", "Weber"]]),
    ("President Adeline Okou told her Maltese guest, Minister Ana Reis, that the port was open.", [["Okou", "Reis"]]),
    ("President Adeline Okou assured her visitor, Minister Ana Reis, of her support.", [["Okou", "Reis"]]),
    ("Dean Ana Reis was among the dignitaries whom Mayor Nils Dahl welcomed in Oslo.", [["Dahl", "Reis"]]),
    ("Ana Reis was one of the guests whom Mayor Nils Dahl received on 18 April.", [["Dahl", "Reis"]]),
    (
        "Ambassador Ana Reis took leave of Mayor Nils Dahl on Monday and of Rector Paul Weber on Tuesday.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Ambassador Ana Reis called on Mayor Nils Dahl on Monday and on Rector Paul Weber on Tuesday.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    ("Ambassador Ana Reis called on Mayor Nils Dahl and Rector Paul Weber on Monday.", [["Dahl", "Reis", "Weber"]]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected
