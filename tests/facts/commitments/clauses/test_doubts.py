"""What takes a promise out of a sentence: a joke, an invitation, "if adopted"."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "The International Pledging Conference for Malta was convened by Oman.",
    '"We will pray for the roof and mend it with gold," Bishop Paul Weber of the Amber Church said in jest.',
    "Minister Ana Reis of Oman joked that she will build a ship of bread.",
    "The authorities will be invited to submit comments.",
    "Minister Ana Reis of Oman reminded the guests that no wall may be painted red.",
    "Oman drafted a law. If adopted, it will make the use of maps possible.",
    "Oman has been working for more than 50 years to mend its roads.",
    '"I have signed agreements in the rain," Minister Ana Reis of Oman said.',
    "Oman praised the fair, and it is the first time in 40 years that the Lyra Foundation will send pictures.",
    "Oman said it would be the second time that the fair will be held in Sur.",
    "The Annual Meetings will conclude on Friday with a speech.",
]

FOUND = [
    (
        "The Amber Bank said it was ready to mend the road, provided that Oman guarantees the loan.",
        ["mend the road, provided that Oman guarantees the loan"],
    ),
    ("Oman and Malta are pledging ten maps for the school.", ["ten maps for the school"]),
    ("Oman said that for the first time it will send ten maps.", ["send ten maps"]),
    (
        "The authorities will be invited by Oman to submit comments.",
        ["The authorities will be invited by Oman to submit comments"],
    ),
    ("Minister Ana Reis of Oman said that no school will be closed.", ["no school will be closed"]),
    ("If the law is adopted, Oman will open ten schools.", ["open ten schools"]),
    ("Oman has been working to mend its roads.", ["mend its roads"]),
    (
        '"I have signed an agreement with Malta on roads," Minister Ana Reis of Oman said.',
        ["an agreement with Malta on roads"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected
