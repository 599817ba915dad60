"""Who puts on what is to be held, where another verb says so."""

import pytest

from tests.promised import bound

NOTHING = [
    "The next session was held in Oran at the invitation of Malta.",
    "A fair will be held in Oran in June.",
    "A fair will be held in Oran in June. The Zamzam Bank was founded in 1990.",
    "A fair will be held in Oran in June. A concert was organised by the Zamzam Bank.",
    "A fair will be held in Oran in June.\n\nIt is late.\n\nIt rains.\n\nThe event is organised by the Zamzam Bank.",
    "A fair organised by the Zamzam Bank closed in June.",
    "The fair, which was organised by the Zamzam Bank, was held in Oran.",
]
FOUND = [
    ("The next session will be held in Oran at the invitation of Malta.", ["Malta"]),
    ("The next round will take place in Oran upon the kind offer of Malta.", ["Malta"]),
    ("A fair organised by the Zamzam Bank will be held in Oran in June.", ["Zamzam Bank"]),
    ("A fair, organized by the Zamzam Bank, will be held in Oran in June.", ["Zamzam Bank"]),
    ("A fair will be held in Oran in June. The event is organised by the Zamzam Bank.", ["Zamzam Bank"]),
    (
        "A fair will be held in Oran in June.\n\nCo-organised by the Zamzam Bank and the Ministry of Culture of Malta, "
        "it will gather 20 choirs.",
        ["Zamzam Bank", "Ministry of Culture of Malta"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert bound(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert bound(text) == [expected]
