"""Whose ministry "the Ministry" is, where only its minister was named."""

import pytest

from tests.found import findings
from tests.mentions.annotating import bodies

NOTHING = [
    "Minister of Trade of Mali Ana Reis spoke. A ministry was built.",
    "Minister of Trade of Mali Ana Reis met Minister of Trade of Peru Omar Aziz. The Ministry will pay.",
    "The Ministry will pay. Minister of Trade of Mali Ana Reis spoke.",
    "Minister Ana Reis of Mali spoke. The Ministry will pay.",
    "Minister of Arts Omar Aziz and Minister of Trade of Mali Ana Reis met in Mali. The Ministry will pay.",
    "Rector Ana Reis spoke. The Ministry will pay.",
    "Minister of Trade of Mali Ana Reis and Minister of Arts of Peru Omar Aziz lauded his ministry.",
    "Minister for Africa of Mali Ana Reis spoke. The Ministry will pay.",
    "Former Minister of Trade of Mali Ana Reis spoke. The Ministry will pay.",
    "Minister of Trade Ana Reis met guests from Mali, Peru and Togo. The Ministry will pay.",
]

FOUND = [
    ("Minister of Trade of Mali Ana Reis spoke. The Ministry will pay.", ["Ministry of Trade of Mali"]),
    (
        "Minister of Arts of Peru Omar Aziz spoke. Minister of Trade of Mali Ana Reis pledged her ministry's help.",
        ["Ministry of Trade of Mali"],
    ),
    ("Malian Arts and Sport Minister Ana Reis spoke. The Ministry will pay.", ["Ministry of Arts and Sport of Mali"]),
    ("Malian Trade Minister Ana Reis spoke. Her ministry will pay.", ["Ministry of Trade of Mali"]),
    (
        "It rained. A Malian delegation led by Deputy Minister of Trade Ana Reis met Minister of Trade of Peru "
        "Omar Aziz, the Ministry of Trade said.",
        ["Ministry of Trade of Mali"],
    ),
    ("Foreign Minister of Mali Ana Reis spoke, the ministry said.", ["Ministry of Foreign Affairs of Mali"]),
    ("Deputy Minister of Arts of Mali Ana Reis spoke. The Ministry will pay.", ["Ministry of Arts of Mali"]),
    (
        "Minister of Trade of Mali Ana Reis saw the Ministry of Arts of Peru. The Ministry will pay.",
        ["Ministry of Arts of Peru"],
    ),
]

SENDERS = [
    ("Ministry of Foreign Affairs of Mali", ["Ministry of Foreign Affairs of Mali"]),
    ("Ministry of Trade of Mali", ["Ministry of Trade of Mali"]),
    ("Harbour Times", ["Ministry of Trade of Mali"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_ministry_is_implied(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_minister_implies_the_ministry(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize(("outlet", "expected"), SENDERS)
def test_on_a_ministry_s_page_it_is_no_other(outlet: str, expected: list[str]) -> None:
    text = "Minister of Trade of Mali Ana Reis came to Oslo. The Ministry will pay for the harbour, she said on Monday."
    (article,) = findings(text, outlet=outlet)
    assert [body.name for body in article.organisations] == expected
