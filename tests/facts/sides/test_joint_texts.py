"""Texts of two parties, of which the words of a contract are."""

import pytest

from tests.promised import promised

BANK = 'The Amber Bank, represented by Ana Reis (hereinafter "the Bank"),'
BOTH = f'{BANK} and the University of Oran (hereinafter referred to as "the University"), agree:\n\n'
TITLE = "Memorandum of Understanding\n\n"
NOTHING = [
    f"{TITLE}{BANK} is old.\n\nThe Parties shall name a coordinator.",
    f"{TITLE}The Parties are old.\n\nEach Party shall name a coordinator.",
    f"{TITLE}{BOTH}The Parties are old.",
]
FOUND = [
    ("The Parties shall organise a symposium in Oran every two years.", ["Amber Bank", "University of Oran"]),
    ("Each Party will name a coordinator within thirty days.", ["Amber Bank", "University of Oran"]),
    ("The Bank shall lend ten maps.", ["Amber Bank"]),
    ("The University shall scan them by May 2025.", ["University of Oran"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert [party for one in promised(text) for party in one.by] == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    (found,) = promised(f"{TITLE}{BOTH}{text}")
    assert ([party.name for party in found.by], found.kind) == (expected, "agreement")
