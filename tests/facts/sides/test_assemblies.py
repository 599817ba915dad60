"""The body at whose session several act together."""

import pytest

from tests.promised import bound

DECIDED = " The Member States decided to open a library in Sfax."

NOTHING = [
    "A session of the Council was held with the Ocean Crafts, Arts and Weaving Organization as its guest.",
    "The session, said the Amber Bank, was short.",
    "The session was hosted by the Ministry of Health of Peru in Lima.",
]

FOUND = [
    (
        "The 14th session of the Conference of the Ocean Crafts, Arts and Weaving Organization ended in Lima.",
        "Ocean Crafts",
    ),
    ("The 14th session of the Ocean Weaving Organization ended in Lima.", "Ocean Weaving"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert not [names for names in bound(text + DECIDED) if "Ocean" in str(names) or "Amber" in str(names)]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: str) -> None:
    assert [name.startswith(expected) for names in bound(text + DECIDED) for name in names] == [True]
