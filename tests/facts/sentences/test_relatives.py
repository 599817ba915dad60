"""Who goes on behind "and": whoever a relative clause tells of, or the subject of the sentence."""

import pytest

from tests.promised import bound

WHO = "Rector Ana Reis of Zamzam University met Omar Said, Minister of Trade of Malta"

SUBJECT = [
    f"{WHO}, who runs a fair, and promised to lend ten maps.",
    f"{WHO}, and promised to lend ten maps.",
    f"{WHO} and promised to lend ten maps.",
    "Rector Ana Reis of Zamzam University, who runs a fair, met guests and promised to lend ten maps.",
]

ANTECEDENT = [
    f"{WHO}, who praised the fair and promised to lend ten maps.",
    f"{WHO}, who thanked her and pledged to lend ten maps.",
]


@pytest.mark.parametrize("text", SUBJECT)
def test_the_subject_goes_on(text: str) -> None:
    assert bound(text) == [["Ana Reis", "Zamzam University"]]


@pytest.mark.parametrize("text", ANTECEDENT)
def test_whoever_the_clause_is_of_goes_on(text: str) -> None:
    assert bound(text) == [["Omar Said", "Malta"]]
