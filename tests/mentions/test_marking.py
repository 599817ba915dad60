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

UNDESCRIBED = [
    ("The meeting Karst Council held is over.", "Karst Council"),
    ("The long-awaited Karst Council sat.", "Karst Council"),
    ("A newly established Karst Council sat.", "Karst Council"),
    ("Created by Karst Council members, it sat.", "Karst Council"),
]

DESCRIBED = [
    ("The Sfax-based Karst Council sat.", "The Sfax-based Karst Council"),
    ("They met the newly established Karst Council (KC).", "the newly established Karst Council (KC)"),
    ("He thanked the largest state-run Karst Bank.", "the largest state-run Karst Bank"),
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


@pytest.mark.parametrize(("text", "phrase"), [*UNDESCRIBED, *DESCRIBED])
def test_what_describes_a_body(text: str, phrase: str) -> None:
    assert phrase in outer(text, Topic.ORGANISATION)


@pytest.mark.parametrize("described", [phrase for _, phrase in DESCRIBED])
def test_a_body_that_is_described_stands_in_a_list(described: str) -> None:
    text = f"Minister Ana Reis and {described[0].lower()}{described[1:]} signed a memorandum."
    (meeting,) = meetings(text)
    assert len(meeting.parties) == 2


@pytest.mark.parametrize(("text", "seat"), OFFICES)
def test_the_country_behind_an_office(text: str, seat: str) -> None:
    assert any(phrase.endswith(seat) for phrase in outer(text))


@pytest.mark.parametrize("text", THERE)
def test_the_country_of_the_town_meets_nobody(text: str) -> None:
    (meeting,) = meetings(text)
    assert [party.name for party in meeting.parties] == ["Ana Reis", "Paul Weber"]
