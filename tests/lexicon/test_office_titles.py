from __future__ import annotations

import pytest

from icesco_cli.lexicon.office_titles import is_lacking, leading, ministerial_words, sole_countries, sole_country
from icesco_cli.lexicon.words import country_names, table

NOTHING = [
    "",
    "Deputy Minister of Culture",
    "former President",
    "First Vice-President",
    "Goodwill Ambassador",
    "Chief of Staff",
]
FOUND = {
    "Minister of Culture": "minister",
    "Culture Minister": "minister",
    "President": "head of state",
    "Prime Minister": "head of government",
    "Chief Minister": "head of government",
    "Director-General": "body head",
    "Secretary-General": "body head",
}


@pytest.mark.parametrize("title", NOTHING)
def test_speaks_only_for_himself(title: str) -> None:
    assert leading(title) is None


@pytest.mark.parametrize(("title", "kind"), FOUND.items())
def test_speaks_for_a_body(title: str, kind: str) -> None:
    assert leading(title) == kind


def test_words_of_ministers_say_nothing_of_the_field() -> None:
    assert {"minister", "ministry"} <= ministerial_words()
    assert not {"culture", "education", "interior"} & ministerial_words()


@pytest.mark.parametrize(
    "title",
    ["", "Minister of State", "Secretary of State for Education", "Chancellor of the University", "Secretary-General"],
)
def test_office_of_many_countries(title: str) -> None:
    assert sole_countries(title) == ()


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("Secretary of State", "United States"),
        ("Under Secretary of State for Public Diplomacy", "United States"),
        ("Assistant Secretary of State", "United States"),
        ("Chancellor of the Exchequer", "United Kingdom"),
        ("Minister of External Affairs", "India"),
    ],
)
def test_office_of_few_countries(title: str, country: str | None) -> None:
    assert sole_countries(title)
    assert sole_country(title) == country


@pytest.mark.parametrize(
    ("country", "title"), [("France", "President"), ("Japan", "Prime Minister"), ("Japan", "Vice President"), ("", "")]
)
def test_country_with_the_office(country: str, title: str) -> None:
    assert not is_lacking(country, title)


@pytest.mark.parametrize(
    ("country", "title"), [("Japan", "President"), ("Morocco", "president"), ("United States", "Prime Minister")]
)
def test_country_without_the_office(country: str, title: str) -> None:
    assert is_lacking(country, title)


def test_offices_are_of_countries_that_are_known() -> None:
    rows = (*table("offices")["sole"].values(), *table("offices")["lacking"].values())
    assert {name.strip() for row in rows for name in row.split("|")} - country_names().keys() == set()
