"""Offices by rarer words and in rarer places: behind "whose", before "the Hon.", as a label, by a profession."""

import pytest

from tests.mentions.annotating import people, roles

NOTHING = [
    ("She praised Ana Reis, whose secretary wept.", "Ana Reis"),
    ("Who heads and chairs Ana Reis knew.", "Ana Reis"),
    ("Minister: Ana Reis will come.", "Ana Reis"),
    ("The director of the museum's library met Ana Reis.", "Ana Reis"),
    ("Princess Ana, the Prime Minister, Hon. Omar Diop, and the Mayor, Mr. Ivo Kos, came.", "Ana"),
    ("The HR-Manager's desk and the OIC-Director saw Ana Reis.", "Ana Reis"),
    ("Whose chairman is Ana Reis asking for?", "Ana Reis"),
    ("The ministry of justice wrote to Ana Reis.", "Ana Reis"),
    ("The chief guide led Ana Reis and the keeper's son home.", "Ana Reis"),
]

FOUND = [
    ("The Rais of the Republic of Tatarstan Mr. Ana Reis left.", [("Rais of the Republic", "Tatarstan")]),
    ("King Ana Reis, Amir Al-Mouminine, left.", [("Amir Al-Mouminine", None), ("King", None)]),
    (
        "The head of the Karst Towns of Africa (KTOA Africa), Ana Reis, the Mayor of Oslo, Ivo Kos, and others came.",
        [("head", "Karst Towns of Africa")],
    ),
    ("The Karst Chamber of Trade, whose chairman, Ana Reis, left, is old.", [("chairman", "Karst Chamber of Trade")]),
    ("They thanked the Karst Museum, whose chief conservator Ana Reis came.", [("chief conservator", "Karst Museum")]),
    ("The Chairperson, the Hon. Ana Reis MP, spoke.", [("Chairperson", None)]),
    ("Moderator: Dr. Ana Reis, Karst University", [("Moderator", None)]),
    ("The head of Peru's embassy, Ana Reis, spoke.", [("head of Peru's embassy", "Peru")]),
    ("The director of the institute's library, Ana Reis, sang.", [("director of the institute's library", None)]),
    ("They met judges Ana Reis and Omar Diop in Lima.", [("judge", None)]),
    ("The Chief Conservator, Ms. Ana Reis, spoke.", [("Chief Conservator", None)]),
    ("Lord Chamberlain Ana Reis and Headmaster Omar Diop sang.", [("Lord Chamberlain", None)]),
    ("Rector Magnificus Prof. Ana Reis opened the year.", [("Rector Magnificus", None)]),
    ("The clerk assistant, Dr Ana Reis, was there.", [("clerk assistant", None)]),
    ("They met OIC-Director Ana Reis of the Karst Bank.", [("OIC-Director", "Karst Bank")]),
    ("Peru sent its Blue Economy Principal Secretary, Ana Reis.", [("Economy Principal Secretary", None)]),
    ("The Minister for Justice, Mr Ana Reis, spoke.", [("Minister for Justice", None)]),
    ("Deminer Ana Reis spoke.", [("Deminer", None)]),
]

NAMES = [
    ("They sang after Hurricane Bendi and Cyclone Freddy.", []),
    ("They saw Mount Bendi, Lake Zarvan and Rue Omar Diop on 5 Mar.", []),
    ("The Dean, Prof. (Mrs.) Kemi Bendo, met Mr. Abdoulaye Mar Zarvan.", ["Kemi Bendo", "Abdoulaye Mar Zarvan"]),
    ("The Hon. Omar Zarvan Sultana MP sang.", ["Omar Zarvan Sultana"]),
    ("Kenya sent its Principal Secretary, Ochieng' Zarvan.", ["Ochieng' Zarvan"]),
    ("Pr. Omar Diop, Ato Bekele Zarvan and Wing Commander Ivo Kos sang.", ["Omar Diop", "Bekele Zarvan", "Ivo Kos"]),
]


@pytest.mark.parametrize(("text", "name"), NOTHING)
def test_what_is_no_office(text: str, name: str) -> None:
    assert roles(text)[name] == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_an_office_is_found(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert roles(text)["Ana Reis"] == expected


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_titles_and_storms_are_no_part_of_a_name(text: str, expected: list[str]) -> None:
    assert people(text) == expected
