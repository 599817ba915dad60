"""Words of promise that are nouns where they stand."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Malta and the Amber Bank discussed cooperation between Malta and the Bank and means of promoting it.",
    "Malta reviewed its ties with the Amber Bank, means to open schools, and other issues.",
    "Malta praised the plans of the Amber Bank and means to open a school.",
]

FOUND = [
    ("The Amber Bank means to open a school.", ["open a school"]),
    ("Malta and the Amber Bank say that Malta means to open a school.", ["open a school"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_means_is_a_noun(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_means_is_a_verb(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected
