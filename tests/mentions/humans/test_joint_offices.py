"""Two offices before one name are of one holder, unless the first is of somebody told before."""

import pytest

from tests.mentions.annotating import roles

NOTHING = [
    ("The Secretary General and Minister Reis were there.", "Minister"),
    ("The Director-General and Ambassador Reis spoke of trade.", "Ambassador"),
    ("The President and Minister Ana Reis were there.", "Minister"),
    ("The minister and Ambassador Ana Reis spoke of trade.", "Ambassador"),
]
FOUND = [
    ("The Deputy Prime Minister and Minister of Trade Ana Reis spoke.", ["Deputy Prime Minister", "Minister of Trade"]),
    ("The Chairman and Rector Ana Reis spoke.", ["Chairman", "Rector"]),
    ("They met Chairman and Rector Reis there.", ["Chairman", "Rector"]),
    ("The Director of the Karst Museum and Ambassador Reis spoke.", ["Director", "Ambassador"]),
]


@pytest.mark.parametrize(("text", "title"), NOTHING)
def test_the_first_is_of_somebody_told_before(text: str, title: str) -> None:
    assert [role for role, _ in next(iter(roles(text).values()))] == [title]


@pytest.mark.parametrize(("text", "titles"), FOUND)
def test_both_are_of_one_holder(text: str, titles: list[str]) -> None:
    assert [role for role, _ in next(iter(roles(text).values()))] == titles
