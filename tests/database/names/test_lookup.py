from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.database.names.lookup import PLACES, Match, find, nearest, outstanding
from icesco_cli.database.names.spelling import distance, lacking, mistakes
from icesco_cli.database.tables.connection import open_to_ask
from icesco_cli.models import Organisation, Person, Role
from tests.invented import LINKED, ORGANISATIONS, PEOPLE, fill

NOBODY = [
    "Nobody",
    "Rahmonova Tomás",
    "Oyelaran Lagos",
    "Alo",
    "Safarzada Xyz",
    "Alo Xyz",
    "Ox",
    "the of",
    "",
    "'",
    "Rxhmxnxvx",
    "Tajikistan Republic Lyra",
    "Omán",
    "UAE",
    "President of Mali",
    "King of Tajikistan",
    "Minister of Lyra",
    "Dr.",
    "Minister Nobody",
    "Foundatoin",
    "Heritege",
]
ONE = {
    "Rahmonova": "p1",
    "rahmonova NADIA": "p1",
    "Nadia Rahmonova": "p1",
    "Nadia": "p1",
    "Rahmonov": "p4",
    "Rahmonof": "p4",
    "Oyelaran": "p2",
    "Tomas": "p2",
    "Tomás Oyelaran": "p2",
    "Oyeleran": "p2",
    "Oyelarna": "p2",
    "Tomas Oyelarann": "p2",
    "tomasoyelaran": "p2",
    "Oye": "p2",
    "Səfərzadə": "p3",
    "Safarzada": "p3",
    "Seferzade": "p3",
    "Safarzada Alo": "p3",
    "lAi Seferzade": "p3",
    "al hadidi": "p5",
    "Al-Hadidi": "p5",
    "alhadidi": "p5",
    "El Hadidi": "p5",
    "LYRA": "o1",
    "Lyra Foundation": "o1",
    "Foundation for Heritage": "o1",
    "Foundation": "o1",
    "Foundat": "o1",
    "Lyta": "o1",
    "Foundatoin Heritage": "o1",
    "Ministry Culture": "o2",
    "Tajikistan": "tajikistan",
    "Republic of Tajikistan": "tajikistan",
    "Minister Rahmonova": "p1",
    "H.E. Dr. Rahmonova": "p1",
    "Rahmonova, Minister of Culture": "p1",
    "Culture Minister Rahmonova": "p1",
    "Minister of Culture Nadia Rahmonova": "p1",
    "President Rahmonof": "p4",
    "Mr. Karim Hadidi": "p5",
    "Minister of Culture": "p1",
    "culture minister": "p1",
    "President": "p4",
    "Tajik President": "p4",
    "President of Tajikistan": "p4",
    "Tajikistan's Minister of Culture": "p1",
    "Director of LYRA": "p2",
    "p3": "p3",
    "o2": "o2",
}
SEVERAL = {"Rahmono": {"p1", "p4"}, "Kari": {"p5", "p6"}}


@pytest.mark.parametrize("name", NOBODY)
def test_finds_nobody(asked: sqlite3.Connection, name: str) -> None:
    assert find(asked, name).matches == ()


@pytest.mark.parametrize(("name", "key"), ONE.items())
def test_finds_one(asked: sqlite3.Connection, name: str, key: str) -> None:
    assert [match.id for match in find(asked, name).matches] == [key]


@pytest.mark.parametrize(("name", "keys"), SEVERAL.items())
def test_finds_several(asked: sqlite3.Connection, name: str, keys: set[str]) -> None:
    assert {match.id for match in find(asked, name).matches} == keys


@pytest.mark.parametrize(
    ("name", "exact"),
    [
        ("Rahmonova", True), ("p1", True), ("al hadidi", True), ("Rahmon", False), ("Oyelaren", False),
        ("Ms. Rahmonova", True), ("Minister Rahmonova", True), ("President Rahmonova", False), ("Director", False),
    ],
)  # fmt: skip
def test_says_whether_it_had_to_guess(asked: sqlite3.Connection, name: str, exact: bool) -> None:
    assert find(asked, name).exact is exact


def test_says_whether_an_office_was_asked_for(asked: sqlite3.Connection) -> None:
    names = ("Nadia", "Minister Rahmonova", "President Rahmonova", "Minister of Culture", "President of Mali")
    assert [find(asked, name).by_office for name in names] == [False, False, False, True, False]


def test_an_office_tells_namesakes_apart(tmp_path: Path) -> None:
    """Two Rahmonovs: one is the President."""
    other = Person("Olim Rahmonov", (), (Role("Rector", "Lyra Foundation for Heritage"),), (), "p7")
    linked = replace(LINKED, people=(*PEOPLE, other))
    connection = open_to_ask(fill(tmp_path / "two.db", linked))
    found = {
        name: {match.id for match in find(connection, name).matches} for name in ("Rahmonov", "President Rahmonov")
    }
    assert found == {"Rahmonov": {"p4", "p7"}, "President Rahmonov": {"p4"}}
    connection.close()


def test_a_body_goes_before_its_secretariat_that_has_its_acronym(tmp_path: Path) -> None:
    parts = (
        Organisation("Lyra Foundation for Heritage Secretariat", "LYRA", (), None, ("atalks", "avisit"), "o8"),
        Organisation("Lyrical Youth Reading Association", "LYRA", (), None, ("atalks",), "o9"),
    )
    linked = replace(LINKED, organisations=(*ORGANISATIONS, *parts))
    connection = open_to_ask(fill(tmp_path / "parts.db", linked))
    assert [match.id for match in find(connection, "LYRA").matches] == ["o1", "o9"]
    assert [match.id for match in find(connection, "Lyra Foundation for Heritage Secretariat").matches] == ["o8"]
    connection.close()


@pytest.mark.parametrize(
    ("times", "meant"),
    [((9, 1), False), ((20, 2, 1), False), ((3, 0), False), ((10, 1), True), ((10, 0), True), ((81, 1, 1), True)],
)
def test_one_far_more_often_named_than_all_others_is_meant(times: tuple[int, ...], meant: bool) -> None:
    matches = [Match("person", f"p{number}", "Karim", each) for number, each in enumerate(times)]
    assert outstanding(matches) == (matches[0] if meant else None)


def test_the_most_often_named_comes_first(asked: sqlite3.Connection) -> None:
    assert [match.id for match in find(asked, "Rahmono").matches] == ["p1", "p4"]


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("Kulob", []),
        ("Rahmonova", []),
        ("dushanbe", ["Dushanbe"]),
        ("Kujand", ["Khujand"]),
        ("Arbob", ["Palace of Arbob"]),
    ],
)
def test_finds_places(asked: sqlite3.Connection, name: str, places: list[str]) -> None:
    assert [match.name for match in find(asked, name, PLACES).matches] == places


@pytest.mark.parametrize("name", ["Żwirek", "Oyxx", "Nadezhda", "Nobody", "Rahmon Forum", "Lyrical", "Lirra", "'"])
def test_nobody_is_near_whose_name_is_not_like_it(asked: sqlite3.Connection, name: str) -> None:
    assert nearest(asked, name) is None


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Oyalorin", "Tomás Oyelaran"),
        ("Foundatoin", "Lyra Foundation for Heritage"),
        ("Nadja Rachmanowa", "Nadia Rahmonova"),
    ],
)
def test_names_the_nearest(asked: sqlite3.Connection, name: str, near: str) -> None:
    found = nearest(asked, name)
    assert found and found.name == near


def test_a_country_that_is_not_there_is_near_nobody(asked: sqlite3.Connection) -> None:
    """One letter more, and "Oman" would be Omar."""
    assert [match.id for match in find(asked, "Omat").matches] == ["p6"]
    assert nearest(asked, "Oman") is None
    assert find(asked, "Oman", PLACES).matches == ()


@pytest.mark.parametrize(
    ("a", "b", "steps"),
    [("", "", 0), ("karim", "karim", 0), ("karim", "kaim", 1), ("karim", "kraim", 1), ("karimov", "karimof", 1),
     ("aliyev", "eliyef", 2), ("abc", "", 3), ("ca", "abc", 3)],
)  # fmt: skip
def test_distance(a: str, b: str, steps: int) -> None:
    assert distance(a, b) == distance(b, a) == steps


WORDS = st.text("abcdefgh", min_size=4, max_size=14)


@given(WORDS, st.data())
def test_a_mistake_in_typing_is_found_by_what_both_lack(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefghz"))
    typed = data.draw(
        st.sampled_from(
            [
                word[:place] + word[place + 1 :],
                word[:place] + letter + word[place:],
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
            ]
        )
    )
    if mistakes(typed) and mistakes(word):
        assert lacking(word) & lacking(typed)


def test_an_office_goes_before_a_body_with_its_words(tmp_path: Path) -> None:
    agency = Organisation("Agency for Lakes under the President of Mali", None, (), "Mali", ("atalks",), "o8")
    linked = replace(LINKED, organisations=(*LINKED.organisations, agency))
    with closing(open_to_ask(fill(tmp_path / "agency.db", linked))) as connection:
        assert [match.id for match in find(connection, "President").matches] == ["p4"]
        assert [match.id for match in find(connection, "Agency for Lakes").matches] == ["o8"]
        assert [match.id for match in find(connection, "Lakes under President").matches] == ["o8"]


def test_an_office_is_one_whatever_the_order_of_its_words(tmp_path: Path) -> None:
    """A Culture Minister beside the Minister of Culture, and two ambassadors to one country."""
    others = (
        Person("Awa Kane", (), (Role("Culture Minister", "Tajikistan"),), (), "p7"),
        Person("Ama Mensah", (), (Role("Ambassador to Morocco", "Tajikistan"),), (), "p8"),
        Person("Lu Song", (), (Role("Ambassador to Morocco", None),), (), "p9"),
    )
    connection = open_to_ask(fill(tmp_path / "two.db", replace(LINKED, people=(*PEOPLE, *others))))
    expected = {
        "Minister of Culture": {"p1", "p7"},
        "culture minister": {"p1", "p7"},
        "ambassador to Morocco": {"p8", "p9"},
        "ambassador of Tajikistan to Morocco": {"p8"},
        "ambassador of Tajikistan to Lagos": set(),
    }
    assert {name: {match.id for match in find(connection, name).matches} for name in expected} == expected
    connection.close()
