"""Authorities of places, offices of bodies, names that small words, titles and places belong to."""

import pytest

from tests.mentions.annotating import bodies

NOTHING = [
    "The office in Sfax is closed; the post office for the region opens.",
    "The executive power of the state and the power of love were discussed.",
    "An akimat may decide it, and the governor of Zarvalli came in 1962.",
    "She got the Dame Grand Cross of the Order of the Lake and saw the Southern Cross.",
    "GDP will grow, DNA said nothing, and VAT would rise.",
    "The union of striking workers and the league of old friends met.",
    "In Can Do spirit they said Will Power wins.",
    "The governor of Karst County thanked them.",
    "Can Peru win? Will Mali come?",
]
FOUND = [
    ("Head of Bendol District Executive Power Ana Reis came.", ["Bendol District Executive Power"]),
    ("Ana Reis signed with the Executive Power of Bendol a contract.", ["Executive Power of Bendol"]),
    ("The akimat of Astana and the Almaty region akimat met.", ["akimat of Astana", "Almaty region akimat"]),
    (
        "They met at UNESCO's Doha-based office for the Gulf and Yemen.",
        ["UNESCO's Doha-based office for the Gulf and Yemen"],
    ),
    ("The director of the UNESCO regional office for Maghreb left.", ["UNESCO regional office for Maghreb"]),
    ("The Minister said KEC would name a person.", ["KEC"]),
    ("The Sfax Museum (Mali), KARVA-DCI (Mali) and the Oran Bank won.", ["Sfax Museum", "KARVA-DCI", "Oran Bank"]),
    ("Experts from ICCROM-Sharjah came.", ["ICCROM-Sharjah"]),
    ("The Union of Malian publishers met.", ["Union of Malian publishers"]),
    ("She leads the Karst Centre for Education in Islamic Finance.", ["Karst Centre for Education in Islamic Finance"]),
    ("They toured the Karst Lama Temple Museum.", ["Karst Lama Temple Museum"]),
    ("They went to Can Bendo University by boat.", ["Can Bendo University"]),
    ("They saw the Bendol Palace Museum.", ["Bendol Palace Museum"]),
    ("He heads the Pali and Buddhist University of Mali.", ["Pali and Buddhist University of Mali"]),
    ("Zain Jordan, a telecommunication company, paid.", ["Zain Jordan"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_body(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_body_is_found(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected
