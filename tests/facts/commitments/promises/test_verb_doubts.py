"""Words of promise that are no verbs of their sentence's subject: gerunds of a list, participles behind a noun."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Malta praised a plan that includes training ten pilots and building a school.",
    "Malta and Oman welcomed projects such as opening a museum, and establishing a fund.",
    "Malta came to follow up on the plans agreed upon during the fair.",
    "Oman carried out the works agreed on in Sur.",
]

FOUND = [
    ("Malta is training ten pilots and building a school.", ["building a school"]),
    ("Malta is also currently preparing a museum in Gozo.", ["preparing a museum in Gozo"]),
    ("Malta and Oman agreed on launching a fund.", ["launching a fund"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_verb_of_promise(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_verb_of_promise(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected
