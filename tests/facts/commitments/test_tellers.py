"""Whoever tells of a promise brings it, and "it" and "they" behind "said that" are those who said so."""

import pytest

from tests.promised import bound

NOTHING = [
    "The ministry denied reports that Kenya will build a school in Oslo.",
    "The annual reports that Kenya will publish are long.",
    "The bank built a school. The ministry said it will open in May.",
    "The bank built a school. The ministry said that it will offer courses from May.",
]

FOUND = [
    ("Karst News reports that Kenya will build a school in Oslo.", [["Kenya"]]),
    (
        "Director of the Nordic Theatre Ana Reis said that the troupe would stage a play in May.",
        [["Ana Reis", "Nordic Theatre"]],
    ),
    ("AZERTAC reports that Kenya agreed to build a school in Oslo.", [["Kenya"]]),
    ("The Nordic Bank said that it will open a school in Oslo.", [["Nordic Bank"]]),
    ("The Nordic Bank said in a statement it would offer 20 scholarships.", [["Nordic Bank"]]),
    (
        "Malta and Oman met on Monday. The Nordic Bank and the Port Authority said that they will build a school.",
        [["Nordic Bank", "Port Authority"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_bound(text: str) -> None:
    assert not bound(text)


@pytest.mark.parametrize(("text", "parties"), FOUND)
def test_those_are_bound(text: str, parties: list[list[str]]) -> None:
    assert bound(text) == parties
