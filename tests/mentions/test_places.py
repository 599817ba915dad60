"""Countries by name and by adjective, places of the table and places by what stands beside them."""

import pytest

from icesco_cli.models import Form, Topic
from tests.mentions.annotating import of_topic

NOTHING = [
    "In English and in Hausa the text is the same.",
    "He believes in God and in Reform.",
    "In March and in Ramadan they rest.",
    "The Ministers of Culture met in Parliament.",
    "He prayed in St. Anselm's Basilica.",
    "It is written in Petrova's letter.",
    "She flew home, to Zanbarg and his wife.",
    "They travel light to Monday and to March.",
    "He travelled to Archbishop Zanbarg's house.",
    "The Ministers in Charge of Culture wrote in Support of it.",
]

FOUND = [
    ("They met in Oslo and in Tashkent.", ["Oslo", "Tashkent"]),
    ("The fair is held in Zanbarg every year.", ["Zanbarg"]),
    ("He toured the villages of Ordubil and the Karsova district.", ["Ordubil", "Karsova"]),
    ("On Monday she travelled by helicopter to Zanbarg, where it rained.", ["Zanbarg"]),
    ("They flew to Karsova and drove on to Ordubil.", ["Karsova", "Ordubil"]),
    ("In Costa da Brava it rained.", ["Costa da Brava"]),
]

COUNTRIES = [
    ("The Republic of Azerbaijan and Türkiye agreed.", [("Azerbaijan", Form.NAME), ("Türkiye", Form.NAME)]),
    ("Azerbaijani and Turkish experts met.", [("Azerbaijan", Form.ADJECTIVE), ("Türkiye", Form.ADJECTIVE)]),
    ("The US and the UK told us.", [("United States", Form.NAME), ("United Kingdom", Form.NAME)]),
    ("KUWAIT paid.", [("Kuwait", Form.NAME)]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_place(text: str) -> None:
    assert of_topic(text, Topic.PLACE) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_place_is_found(text: str, expected: list[str]) -> None:
    assert [mention.names[0] for mention in of_topic(text, Topic.PLACE)] == expected


@pytest.mark.parametrize(("text", "expected"), COUNTRIES)
def test_a_country_is_found(text: str, expected: list[tuple[str, Form]]) -> None:
    assert [(mention.names[0], mention.form) for mention in of_topic(text, Topic.COUNTRY)] == expected
