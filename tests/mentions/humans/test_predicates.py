"""Offices that somebody takes: "X took over as Rector", "X, who was sworn in as Minister"."""

import pytest

from tests.mentions.annotating import roles

NOTHING = [
    "Ana Reis took the Minister of Trade to the museum.",
    "Ana Reis took over from the Minister of Trade.",
    "Ana Reis assumed that the Rector of Oran University was ill.",
    "Ana Reis took office with the Minister of Trade.",
    "Ana Reis, who met the Minister of Trade, sang.",
    "Ana Reis, who was thanked by the Minister of Trade, sang.",
    "Ana Reis, who is a friend of the Minister of Trade, sang.",
    "Ana Reis, who was Minister of Trade for a year, sang.",
    "Ana Reis has been Minister of Trade in many countries.",
]

FOUND = [
    "Ana Reis took over as Minister of Trade in May.",
    "Ana Reis, who took the oath of office as Minister of Trade in May, sang.",
    "Ana Reis assumed the post of Minister of Trade.",
    "Ana Reis was sworn in as Minister of Trade.",
    "Ana Reis, who is also the Minister of Trade, sang.",
    "Ana Reis has been Minister of Trade since 2016.",
    "Ana Reis, who was appointed Minister of Trade in May, sang.",
    "Ana Reis, who assumed her duties as Minister of Trade in May, sang.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_office_is_taken(text: str) -> None:
    assert roles(text)["Ana Reis"] == []


@pytest.mark.parametrize("text", FOUND)
def test_the_office_taken(text: str) -> None:
    assert roles(text)["Ana Reis"] == [("Minister of Trade", None)]


def test_offices_behind_dashes_in_a_list() -> None:
    found = roles("Speakers: Olga Petrova – Chair; Dr. Ana Reis – Deputy Director; Omar Aziz – Coordinator.")
    assert list(found.values()) == [
        [("Chair", None)],
        [("Deputy Director", None)],
        [("Coordinator", None)],
    ]


def test_an_archbishop_of_two_sees() -> None:
    assert roles("Archbishop of Lima and Peru Ana Reis sang.") == {"Ana Reis": [("Archbishop", "Lima")]}


def test_an_ambassador_to_several_countries() -> None:
    found = roles(
        "Ambassador of Togo to Italy, Malta and Peru Ana Reis and Ambassador of Mali to Oman and Chad Ivo Kos sang."
    )
    assert found["Ana Reis"] == [("Ambassador to Italy, Malta and Peru", "Togo")]
    assert found["Ivo Kos"] == [("Ambassador to Oman and Chad", "Mali")]
