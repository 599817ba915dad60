"""Bodies that are named with their countries: "Oman's A and Malta's B"."""

import pytest

from tests.promised import bound

ONE = [
    ('Director of the Zamzam Bank Eva Borg said that an "Evening of Oman" will be held in Gozo.', {"Zamzam Bank"}),
    ("Director of the Zamzam Bank Eva Borg said that the bells of Oman will be restored.", {"Oman"}),
    ('Director of the Zamzam Bank Eva Borg said: "The experts of Oman will be trained in Gozo."', {"Oman"}),
    ("Kenya's Zamzam Bank praised Oman, and Malta's National Library will open a school.", {"National Library"}),
    ("Malta's National Library will open a school.", {"National Library"}),
    ("The Zamzam Bank's Gozo branch will be opened in May.", {"Zamzam Bank"}),
    (
        "Director of UNICEF Eva Borg came. The UNICEF Regional Office will be opened in Gozo in May.",
        {"United Nations Children's Fund"},
    ),
    ("A UNICEF Chair in Ethics will be set up in Gozo.", {"United Nations Children's Fund"}),
]

BOTH = [
    (
        "Oman's Zamzam Bank and Malta's National Library have agreed to open a school.",
        {"Zamzam Bank", "National Library"},
    ),
    ("The Zamzam Bank and Kenya's University of Mombasa signed an accord.", {"Zamzam Bank", "University of Mombasa"}),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_a_clause_behind_a_comma_has_a_subject_of_its_own(text: str, expected: set[str]) -> None:
    assert {name for names in bound(text) for name in names} == expected


@pytest.mark.parametrize(("text", "expected"), BOTH)
def test_both_are_bound(text: str, expected: set[str]) -> None:
    assert {name for names in bound(text) for name in names} == expected
