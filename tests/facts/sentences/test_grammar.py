"""Phrases that bring further people, with what says that only some of many are named."""

import pytest

from tests.met import met

TALKS = "Minister Ana Reis met Rector Paul Weber in Oslo on Monday. "

NOTHING = [
    "The talks took place in the absence, notably, of Mayor Nils Dahl.",
    "The talks were praised, notably in Malta, by Mayor Nils Dahl.",
    "The talks were attended in full view of Mayor Nils Dahl.",
    "In particular, of Mayor Nils Dahl nothing was said.",
]

FOUND = [
    "The talks took place in the presence, notably, of Mayor Nils Dahl.",
    "The talks took place in the presence in particular of Mayor Nils Dahl.",
    "The talks were attended, among others, by Mayor Nils Dahl.",
    "The talks were attended notably by Mayor Nils Dahl.",
    "The Rector was accompanied, inter alia, by Mayor Nils Dahl.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_else(text: str) -> None:
    assert met(TALKS + text) == [["Reis", "Weber"]]


@pytest.mark.parametrize("text", FOUND)
def test_somebody_else(text: str) -> None:
    assert met(TALKS + text) == [["Dahl", "Reis", "Weber"]]
