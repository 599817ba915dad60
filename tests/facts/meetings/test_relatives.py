"""Whom somebody met, told by a relative clause behind the name."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis thanked Rector Paul Weber, whom she called a friend.",
    "Minister Ana Reis praised Rector Paul Weber, whom she has never met.",
    "Minister Ana Reis praised Rector Paul Weber, to whom talks are a pleasure.",
    "Minister Ana Reis praised Rector Paul Weber, who is fond of talks.",
    "Minister Ana Reis praised the museum, whose director Paul Weber she congratulated.",
    "Minister Ana Reis praised the museum, whose director Paul Weber met the deadline.",
]

FOUND = [
    "Minister Ana Reis praised Rector Paul Weber, whom she received in Oslo on Monday.",
    "Minister Ana Reis praised Rector Paul Weber, with whom she met last week.",
    "Minister Ana Reis thanked Rector Paul Weber, with whom she had talks on Monday.",
    "Minister Ana Reis spoke of Rector Paul Weber, with whom she had held a meeting in Oslo.",
    "Rector Paul Weber was among the guests with whom Minister Ana Reis held talks on Monday.",
    "Rector Paul Weber, whom Minister Ana Reis met in Oslo, is a poet.",
    "Minister Ana Reis thanked the museum, whose director Paul Weber she met last week.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("text", FOUND)
def test_found(text: str) -> None:
    assert met(text) == [["Reis", "Weber"]]
