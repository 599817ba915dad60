"""What may or could be opened: who puts it forward."""

import pytest

from tests.promised import bound

MINISTER = "Minister of Education of Malta Ama Owusu"
RECTOR = "Rector of Oran University Omar Said"

NOTHING = [
    f"{MINISTER} said that the door may open again.",
    f"{MINISTER} said that shops may open on Sundays.",
    "Branches of two banks may soon open in Riga.",
    f"{MINISTER} hopes that branches of two banks may soon open in Riga.",
    f"{MINISTER} said that no branches may open in Riga.",
]

FOUND = [
    (f"{MINISTER} said that branches of two banks may soon open in Riga.", ["Malta"]),
    (f"{MINISTER} said that a training centre could open in Riga.", ["Malta"]),
    (f"{MINISTER} said that a corner bearing the name of the Zamzam Bank could be opened in Riga.", ["Malta"]),
    (f"{RECTOR} said that a hall dedicated to the Zamzam Bank could be opened in Oran.", ["Oran University"]),
    (f"{RECTOR} said that an office of the Zamzam Bank could be opened in Oran.", ["Zamzam Bank"]),
    ("The Zamzam Bank may open a branch in Riga.", ["Zamzam Bank"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_proposes_it(text: str) -> None:
    assert bound(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_whose_it_is_or_whoever_says_so_proposes_it(text: str, expected: list[str]) -> None:
    assert bound(text) == [expected]
