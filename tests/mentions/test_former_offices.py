"""Offices held once are kept as such, and stand apart from those that are held."""

import pytest

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.extraction import extract
from tests.mentions.annotating import annotate, roles

NOTHING = [
    "President Ivo Kos met the former rivals.",
    "Then President Ivo Kos spoke.",
    "The ex-pupils and Ivo Kos sang.",
    "Ivo Kos, a former pupil of the school, sang.",
]
FOUND = [
    ("Former President of Mali Ivo Kos sang.", [("former President", "Mali")]),
    ("It was opened by the then Prime Minister Ivo Kos.", [("former Prime Minister", None)]),
    ("Mali's ex-minister Ivo Kos sang.", [("former minister", "Mali")]),
    ("Ex-President of Mali Ivo Kos sang.", [("former President", "Mali")]),
    ("Then-director-general of the Karst Museum Ivo Kos sang.", [("former director-general", "Karst Museum")]),
    ("They met the then-Prime Minister Ivo Kos.", [("former Prime Minister", None)]),
    ("Ivo Kos, former Dean of the Karst Museum, sang.", [("former Dean", "Karst Museum")]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_was_held(text: str) -> None:
    assert annotate(text).past_roles == {}


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_what_was_held_is_told_apart(text: str, expected: list[tuple[str, str | None]]) -> None:
    past = annotate(text).past_roles
    assert {name: [(role.title, role.of) for role in found] for name, found in past.items()} == {"Ivo Kos": expected}
    assert roles(text) == {"Ivo Kos": []}


def test_a_row_has_both() -> None:
    text = "Ana Reis, Minister of Trade of Mali and former Director of the Karst Museum, spoke. The Director left."
    (found,) = extract(read_text(text, "page.txt"))
    assert [(role.title, role.of) for role in found.people[0].roles] == [
        ("Minister of Trade", "Mali"),
        ("former Director", "Karst Museum"),
    ]
