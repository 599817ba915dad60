"""Titles of honour and degrees that are told like an office: before a name, behind it, with a comma, and of several."""

import pytest

from tests.mentions.annotating import people, roles

UNESCO = "United Nations Educational, Scientific and Cultural Organization"

NOTHING = [
    "Honored Guests of the fair thanked Ivo Kos.",
    "Honoured to host the fair, Ivo Kos sang.",
    "People of Sfax thanked Ivo Kos.",
    "The People's Theatre thanked Ivo Kos.",
    "He was given the title of People's Artist, and Ivo Kos sang.",
    "The Honored Teachers of Mali thanked Ivo Kos.",
    "Honored Artists and Ivo Kos sang.",
    "He got the Doctor of Philosophy degree, Ivo Kos said.",
    "A candidate in the election thanked Ivo Kos.",
    "The doctor of the team thanked Ivo Kos.",
]
FOUND = [
    ("Honored Journalist Ivo Kos sang.", {"Ivo Kos": [("Honored Journalist", None)]}),
    ("Honoured Arts and Culture Worker Ivo Kos sang.", {"Ivo Kos": [("Honoured Arts and Culture Worker", None)]}),
    ("Honored Worker of Culture of Mali Ivo Kos sang.", {"Ivo Kos": [("Honored Worker of Culture", "Mali")]}),
    ("People's artist of Mali Ivo Kos sang.", {"Ivo Kos": [("People's artist", "Mali")]}),
    ("PhD in Law Ivo Kos sang.", {"Ivo Kos": [("PhD in Law", None)]}),
    ("Doctor of Historical Sciences, Professor Ivo Kos sang.", {"Ivo Kos": [("Doctor of Historical Sciences", None)]}),
    (
        "Director of the Karst Museum, corresponding member of UNESCO, Doctor of Philosophy in Art Studies Ivo Kos.",
        {
            "Ivo Kos": [
                ("Director", "Karst Museum"),
                ("corresponding member", UNESCO),
                ("Doctor of Philosophy in Art Studies", None),
            ]
        },
    ),
    ("Ivo Kos, People's Painter, sang.", {"Ivo Kos": [("People's Painter", None)]}),
    ("Merited Teacher, Professor Ivo Kos sang.", {"Ivo Kos": [("Merited Teacher", None)]}),
    (
        "Director of the Karst Museum, Honored Culture Worker, Ivo Kos sang.",
        {"Ivo Kos": [("Director", "Karst Museum"), ("Honored Culture Worker", None)]},
    ),
    (
        "People's Poets of Mali Ivo Kos and Ana Reis, Honored Artist Omar Aziz sang.",
        {
            "Ivo Kos": [("People's Poet", "Mali")],
            "Ana Reis": [("People's Poet", "Mali")],
            "Omar Aziz": [("Honored Artist", None)],
        },
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_has_a_title(text: str) -> None:
    assert roles(text) == {"Ivo Kos": []}


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_who_has_a_title(text: str, expected: dict[str, list[tuple[str, str | None]]]) -> None:
    assert roles(text) == expected


def test_a_title_alone_is_nobody() -> None:
    assert people("Honored Artists sang. Honored Guests came.") == []
