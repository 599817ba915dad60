"""An office without a name beside another's name is whoever held it before, and no second office of the one named."""

import pytest

from tests.met import met

_LEAD = "Culture Minister of Malta Ana Reis came to Oslo on Monday. "

ALONE = [
    ("The Deputy Prime Minister and Minister of Energy Omar Hill met Rector Rui Lima in Oslo.", ["Hill", "Lima"]),
    ("The deputy prime minister and energy minister Omar Hill met Rector Rui Lima in Oslo.", ["Hill", "Lima"]),
]

TWO = [
    ("The minister and Ambassador Omar Hill held talks in Oslo.", ["Hill", "Reis"]),
    ("The Maltese minister and Chairman of the Board Omar Hill discussed the fair in Oslo.", ["Hill", "Reis"]),
    ("The Maltese Minister and Kenyan Ambassador to Norway Omar Hill held talks in Oslo.", ["Hill", "Reis"]),
    ("Energy Minister Omar Hill received the minister in Oslo.", ["Hill", "Reis"]),
    ("Omar Hill, Minister of Energy, hosted a dinner in honor of the minister.", ["Hill", "Reis"]),
]


NAMED_BEHIND = [
    ("Minister Ana Reis met the chairman of its board of donors and bakers, Professor Omar Hill, and Rector Rui Lima.",
     ["Hill", "Lima", "Reis"]),
    ("Minister Ana Reis was welcomed by the head of the Academy and Chairman of its Board of Directors and Friends, "
     "Professor Omar Hill, Mayor Rui Lima and Dean Nils Dahl.", ["Dahl", "Hill", "Lima", "Reis"]),
    ("Minister Ana Reis met Rector Rui Lima, the chairman of its board of bakers, Omar Hill said.", ["Lima", "Reis"]),
    ("Minister Ana Reis met Rector Rui Lima in the city, and tourists from Kenya, Omar Hill said.", ["Lima", "Reis"]),
    ("Minister Ana Reis and her counterpart from Kenya, Omar Hill, met in Oslo.", ["Hill", "Reis"]),
    ("Minister Ana Reis and her colleagues from Kenya and Malta, Omar Hill and Rui Lima, met in Oslo.",
     ["Hill", "Lima", "Reis"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), NAMED_BEHIND)
def test_who_holds_an_office_is_named_behind_what_it_is_of(text: str, people: list[str]) -> None:
    assert met(text) == [people]


@pytest.mark.parametrize(("text", "people"), ALONE)
def test_two_offices_of_one(text: str, people: list[str]) -> None:
    assert met(text) == [people]


@pytest.mark.parametrize(("text", "people"), TWO)
def test_the_minister_is_another(text: str, people: list[str]) -> None:
    assert people in met(_LEAD + text)
