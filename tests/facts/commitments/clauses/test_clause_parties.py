"""Whose undertaking the clause is that others decide on."""

import pytest

from tests.promised import bound

NOTHING = [
    "It was decided that the fair will be hosted by whoever comes first.",
    "It was hoped that the fair will be hosted by Malta.",
]

FOUND = [
    ("It was decided that the next fair will be hosted by Malta in 2025.", ["Malta"]),
    ("It was decided that the next Congress of the Amber League will be hosted by Malta in 2025.", ["Malta"]),
    ("It was decided that Malta will host the next fair.", ["Malta"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert bound(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert bound(text) == [expected]
