"""Undertakings told in a relative clause that closes its sentence, and clauses that only say which thing is meant."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "The forum that Malta will host in Sfax in June is the third of its kind.",
    "She praised the role that Malta will play in Africa.",
    "She praised the school that Malta built in Sfax in May.",
    "She praised the school that Malta will build.",
    "The fair that Malta will host in Sfax in May, and the forum of June, were praised.",
    "She asked about the exams that Ivo Kos will take in Sfax in May.",
    "She hopes for the school that Malta will build in Sfax in May.",
    "The trouble that Malta would have in Sfax in May was foreseen.",
]
FOUND = [
    ("She visited the school which Malta will open in Sfax next year.", ["open [the school] in Sfax next year"]),
    ("He praised the fair that the Amber Bank plans to hold in Oran in May.", ["hold [the fair] in Oran in May"]),
    (
        "He praised the fair that the Amber Bank plans to hold in Oran in May, and renewed its commitment to peace.",
        ["hold [the fair] in Oran in May"],
    ),
    ("The two discussed a hostel that the Amber Bank intends to build in Oran.", ["build [a hostel] in Oran"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected
