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


@pytest.mark.parametrize(("text", "people"), ALONE)
def test_two_offices_of_one(text: str, people: list[str]) -> None:
    assert met(text) == [people]


@pytest.mark.parametrize(("text", "people"), TWO)
def test_the_minister_is_another(text: str, people: list[str]) -> None:
    assert people in met(_LEAD + text)
