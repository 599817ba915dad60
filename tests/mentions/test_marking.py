"""How far the noun phrase around a name goes: to the country that a comma sets behind a town."""

import pytest

from icesco_cli.models import Topic
from tests.mentions.annotating import outer
from tests.met import meetings

NOTHING = [
    ("Based in Sfax, Oman will lend ten maps.", "Sfax"),
    ("They met in Oslo, Malta and Kenya.", "Oslo"),
    ("They met in Zanbarg, Malta and Kenya.", "Zanbarg"),
    ("They met in Zanbarg, Malta, Kenya and Togo.", "Zanbarg"),
    ("He flew to Oslo, Malta being far.", "Oslo"),
    ("They met in Tunis, Tunisian experts said.", "Tunis"),
    ("They met in Oslo (Norway).", "Oslo"),
    ("In Rabat, Morocco will open a school.", "Rabat"),
]

FOUND = [
    ("They met in Oslo, Norway.", "Oslo, Norway"),
    ("In Rabat, Morocco, they met.", "Rabat, Morocco"),
    ("The fair in Zanbarg, Malta, is over.", "Zanbarg, Malta"),
    ("The fair was held in Tunis, Tunisia (hall B).", "Tunis, Tunisia"),
    ("They met in Oslo, Norway on Monday.", "Oslo, Norway"),
    ("They flew to Doha, Qatar where it rained.", "Doha, Qatar"),
]

OFFICES = [
    ("Ana Reis, Director of the Gulf Museum in Sfax, Tunisia, met Paul Weber.", "Sfax, Tunisia"),
    ("Paul Weber received Ana Reis, Dean of the Gulf University in Bergen, Norway, on Monday.", "Bergen, Norway"),
]

THERE = [
    "Ana Reis and Paul Weber met in Rabat, Morocco.",
    "In Rabat, Morocco, Ana Reis met Paul Weber.",
    "Ana Reis met on Monday in Rabat, Morocco, with Paul Weber.",
]


@pytest.mark.parametrize(("text", "town"), [*NOTHING, *FOUND])
def test_a_town_and_its_country(text: str, town: str) -> None:
    assert outer(text, Topic.PLACE) == [town]


@pytest.mark.parametrize(("text", "seat"), OFFICES)
def test_the_country_behind_an_office(text: str, seat: str) -> None:
    assert any(phrase.endswith(seat) for phrase in outer(text))


@pytest.mark.parametrize("text", THERE)
def test_the_country_of_the_town_meets_nobody(text: str) -> None:
    (meeting,) = meetings(text)
    assert [party.name for party in meeting.parties] == ["Ana Reis", "Paul Weber"]
