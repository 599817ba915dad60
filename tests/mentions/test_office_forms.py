"""Offices by their forms: boards, members, two offices with a dash, fields and places without a preposition."""

import pytest

from tests.mentions.annotating import bodies, people, roles

UNESCO = "United Nations Educational, Scientific and Cultural Organization"

NOTHING = [
    ("Peru, a member of UNESCO, sent Ivo Kos.", "Ivo Kos"),
    ("Ivo Kos, fellow of the sailors, sang.", "Ivo Kos"),
    ("The members of the board of directors and Ivo Kos left.", "Ivo Kos"),
    ("His Eminence Ivo Kos sang, and El Hadj Omar Aziz heard it.", "Ivo Kos"),
    ("The Secretary asked that Culture Ivo Kos had seen.", "Ivo Kos"),
    ("A peace - President of nobody - Ivo Kos wrote.", "Ivo Kos"),
    ("The Commissioner saw Lahore and Ivo Kos.", "Ivo Kos"),
    ("The Management Board of the Sfax Olive Council and Ivo Kos met.", "Ivo Kos"),
    ("Ivo Kos, a member of the choir, left.", "Ivo Kos"),
    ("The Director, UNESCO, and Ivo Kos left.", "Ivo Kos"),
    ("Talks with Ivo Kos - Minister of Culture of Mali Omar Diop receives him.", "Ivo Kos"),
    ("Ivo Kos - director and poet - sang.", "Ivo Kos"),
    ("The president's house was seen by Ivo Kos.", "Ivo Kos"),
    ("The minister's envoy met Ivo Kos.", "Ivo Kos"),
    ("The Rector of Karst University, Sfax, thanked Ivo Kos.", "Ivo Kos"),
    ("The director of the Karst Museum and the Sfax Library thanked Ivo Kos.", "Ivo Kos"),
]
FOUND = [
    (
        'Chairman of the Supervisory Board of "Karst Holding" Timur Saidov',
        [("Chairman of the Supervisory Board", "Karst Holding")],
    ),
    (
        "Timur Saidov, Member of the Board of Trustees, Director of the Sfax Olive Council",
        [("Member of the Board of Trustees", None), ("Director", "Sfax Olive Council")],
    ),
    ("Timur Saidov, also a member of the Sfax Olive Council", [("member", "Sfax Olive Council")]),
    ("Timur Saidov, Senior Fellow at the Sfax Olive Council", [("Senior Fellow", "Sfax Olive Council")]),
    (
        "President of the Sfax Olive Council and the Karst Museum, Dr. Timur Saidov",
        [("President", "Sfax Olive Council")],
    ),
    (
        "Timur Saidov, Deputy Prime Minister - Minister of Energy of Mali",
        [("Deputy Prime Minister", "Mali"), ("Minister of Energy", "Mali")],
    ),
    (
        "Minister of State for National Assembly Affairs Timur Saidov",
        [("Minister of State for National Assembly Affairs", None)],
    ),
    ("Joint Secretary Culture Timur Saidov", [("Joint Secretary Culture", None)]),
    ("Chief Minister Punjab Timur Saidov", [("Chief Minister", "Punjab")]),
    ("the Ambassador of Peru to the Kingdom of Morocco, Timur Saidov", [("Ambassador to Morocco", "Peru")]),
    ("the Ambassador of Peru to the UAE, Timur Saidov", [("Ambassador to UAE", "Peru")]),
    (
        "Assistant to the First Vice-President of Mali Timur Saidov",
        [("Assistant to the First Vice-President", "Mali")],
    ),
    (
        "the Executive Secretary, Sfax Olive Council (SOC), Prof. Timur Saidov",
        [("Executive Secretary", "Sfax Olive Council")],
    ),
    ("1. Timur Saidov - Minister of Culture of Mali;", [("Minister of Culture", "Mali")]),
    ("Timur Saidov, Director, Karst Museum", [("Director", "Karst Museum")]),
    ("the Rector of Karst University, Sfax (KUS), Prof. Timur Saidov", [("Rector", "Karst University")]),
    (
        "Malian Education, Culture, Research, and Technology Minister Timur Saidov",
        [("Education, Culture, Research, and Technology Minister", "Mali")],
    ),
    ("the Malian president's special envoy for water, Timur Saidov", [("special envoy for water", "Mali")]),
    ("Sfax Metropolitan Mayor Timur Saidov", [("Metropolitan Mayor", "Sfax")]),
    ("the Malian special envoy for UNESCO, Timur Saidov", [("special envoy for UNESCO", "Mali")]),
    ("the director of the Karst Museum in Mali, Timur Saidov", [("director", "Karst Museum")]),
    (
        "Deputy Chairman of the Cabinet of Ministers of Mali for Culture Timur Saidov",
        [("Deputy Chairman for Culture", "Cabinet of Ministers of Mali")],
    ),
    ("Vice-rector on youth affairs Timur Saidov", [("Vice-rector on youth affairs", None)]),
    ("His Holiness Pope Timur Saidov", [("Pope", None)]),
]


@pytest.mark.parametrize(("text", "name"), NOTHING)
def test_what_is_no_office(text: str, name: str) -> None:
    assert [title for title, _ in roles(text)[name]] == []


@pytest.mark.parametrize(("phrase", "expected"), FOUND)
def test_an_office_is_found(phrase: str, expected: list[tuple[str, str | None]]) -> None:
    assert roles(f"Yesterday they met {phrase}, at last.")["Timur Saidov"] == expected


def test_a_board_in_an_office_is_no_body_of_its_own() -> None:
    text = 'They met Chairman of the Management Board of "Karst Holding" Timur Saidov.'
    assert bodies(text) == ["Karst Holding"]


def test_who_speaks_for_the_director_is_not_the_director() -> None:
    found = roles("On behalf of the Director-General, Mr. Timur Saidov, Head of ICESCO's Press Department, spoke.")
    assert [title for title, _ in found["Timur Saidov"]] == ["Head of ICESCO's Press Department"]
    assert bodies("She thanked Ana Reis, Head of UNESCO's Press Department.") == [UNESCO]


def test_a_house_named_by_its_kind_alone() -> None:
    found = roles("The Speaker, Ana Reis, and Deputy Chairman Senate Bendur Zarvani spoke.")
    assert found == {"Ana Reis": [("Speaker", None)], "Bendur Zarvani": [("Deputy Chairman", None)]}


def test_a_man_s_title_is_a_woman_s_first_name() -> None:
    assert people("Prime Minister Sheikh Hasina met Sheikh Sabah Al-Khalid.") == ["Sheikh Hasina", "Sabah Al-Khalid"]


def test_a_line_that_ends_with_the_opening_of_a_longer_office() -> None:
    assert people("Talks with Ivo Kos, High Representative") == ["Ivo Kos"]
