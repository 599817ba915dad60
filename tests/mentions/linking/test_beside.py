"""Offices that other articles of a page say of a person."""

import pytest

from icesco_cli.mentions.linking.beside import OfficesBeside
from icesco_cli.models import Person, Role

MAYOR, RECTOR = Role("Mayor", "Sfax"), Role("Rector", "Oran University")

NOTHING = [
    ("one article", [[Person("Ana Reis", roles=(MAYOR,)), Person("Reis")]], "Reis"),
    ("another human", [[Person("Ana Reis", roles=(MAYOR,))], [Person("Rui Reis")]], "Rui Reis"),
    (
        "two of the name",
        [[Person("Ana Reis", roles=(MAYOR,))], [Person("Rui Reis", roles=(RECTOR,))], [Person("Reis")]],
        "Reis",
    ),
    ("nobody has one", [[Person("Ana Reis")], [Person("Reis")]], "Reis"),
]

FOUND = [
    ("the same name", [[Person("Ana Reis", roles=(MAYOR,))], [Person("Ana Reis")]], "Ana Reis", (MAYOR,)),
    ("a family name", [[Person("Reis")], [Person("Ana M. Reis", roles=(MAYOR,))]], "Reis", (MAYOR,)),
    (
        "the same human twice",
        [[Person("Ana Reis", roles=(MAYOR,))], [Person("Ana M. Reis", roles=(RECTOR,))], [Person("Reis")]],
        "Reis",
        (MAYOR,),
    ),
    (
        "an office of its own",
        [[Person("Ana Reis", roles=(MAYOR,))], [Person("Reis", roles=(RECTOR,))]],
        "Reis",
        (RECTOR,),
    ),
]


def roles(articles: list[list[Person]], name: str) -> tuple[Role, ...]:
    beside = OfficesBeside(articles)
    return next(p.roles for people in articles for p in beside.added(people) if p.name == name)


@pytest.mark.parametrize(("articles", "name"), [row[1:] for row in NOTHING], ids=[row[0] for row in NOTHING])
def test_nobody_else_s_office_is_given(articles: list[list[Person]], name: str) -> None:
    assert roles(articles, name) == ()


@pytest.mark.parametrize(("articles", "name", "expected"), [row[1:] for row in FOUND], ids=[row[0] for row in FOUND])
def test_an_office_is_that_of_another_article(
    articles: list[list[Person]], name: str, expected: tuple[Role, ...]
) -> None:
    assert roles(articles, name) == expected
