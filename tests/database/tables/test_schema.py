from __future__ import annotations

import sqlite3
from dataclasses import fields, is_dataclass
from functools import reduce
from hashlib import blake2b
from operator import or_
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from icesco_cli.choices import Choice
from icesco_cli.database.tables.connection import VERSION
from icesco_cli.database.tables.schema import STAMPS, TABLES
from icesco_cli.database.tables.views import VIEWS
from icesco_cli.entities.encounters import LocalMeeting
from icesco_cli.entities.humans import LocalPerson
from icesco_cli.entities.organisations import LocalBody
from icesco_cli.entities.reprints import LocalText
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.models import Findings


@pytest.fixture
def plain(world: Path) -> sqlite3.Connection:
    """As whoever has only SQLite opens the file."""
    return sqlite3.connect(world)


def test_every_table_is_there_with_its_columns(plain: sqlite3.Connection) -> None:
    columns = {name: [row[1] for row in plain.execute(f"PRAGMA table_info({name})")] for name in TABLES}
    assert columns == {name: list(table.columns) for name, table in TABLES.items()}


def test_every_reference_is_a_foreign_key_with_an_index(plain: sqlite3.Connection) -> None:
    for name, table in TABLES.items():
        keys = {(row[3], row[2], row[4]) for row in plain.execute(f"PRAGMA foreign_key_list({name})")}
        assert keys == {(column, *to) for column, to in (table.refers or {}).items()}
        indexes = [row[1] for row in plain.execute(f"PRAGMA index_list({name})")]
        first = {plain.execute(f"PRAGMA index_info({index})").fetchone()[2] for index in indexes}
        assert {column for column, _, _ in keys} - first <= {"dateline_place"}


def test_who_met_whom(plain: sqlite3.Connection) -> None:
    met = plain.execute("SELECT date, place, person, other, source, line FROM who_met_whom ORDER BY 1, 3")
    assert met.fetchall() == [
        ("2021-03-02", "Dushanbe", "Nadia Rahmonova", "Tomás Oyelaran", "north/visit.txt", 3),
        ("2021-03-02", "Dushanbe", "Tomás Oyelaran", "Nadia Rahmonova", "north/visit.txt", 3),
        ("2022-05-05", "Khujand", "Tomás Oyelaran", "Əli Səfərzadə", "south/talks.txt", 3),
        ("2022-05-05", "Khujand", "Əli Səfərzadə", "Tomás Oyelaran", "south/talks.txt", 3),
    ]  # fmt: skip


def test_what_was_promised(plain: sqlite3.Connection) -> None:
    promised = plain.execute("SELECT by_whom, to_whom, what, due, said_by FROM what_was_promised ORDER BY what")
    assert promised.fetchall() == [
        ("Lyra Foundation for Heritage; Ministry of Culture of Tajikistan", None, "open a school", None, None),
        ("Lyra Foundation for Heritage", None, "restore the Hisor library by June 2021", "2021-06", None),
        ("Tajikistan", "Lyra Foundation for Heritage", "train twenty restorers", None, "Nadia Rahmonova"),
    ]


def test_an_office_belongs_to_its_body_or_country(plain: sqlite3.Connection) -> None:
    roles = plain.execute("SELECT person_id, title, organisation_id, country_id, leads FROM roles ORDER BY 1")
    assert roles.fetchall() == [
        ("p1", "Minister of Culture", "o2", "tajikistan", 1),
        ("p2", "Director", "o1", None, 1),
        ("p3", "Ambassador", None, None, 0),
        ("p4", "President", None, "tajikistan", 1),
    ]


SHAPES = {
    1: "eb104b19be79",
    2: "e09089a6f604",
    3: "6104235dc98f",
    4: "6104235dc98f",
    5: "0b19a5d1dbb2",
    6: "8acfa68ab6f7",
    7: "4ed8c8f89f28",
    8: "7c3dcde2bff1",
    9: "65819983541c",
}
"""For each version what its tables and the kept findings look like; 4 has other rows: offices among the names, and
every country that is named. 5 has stamps. From 6 on what linking keeps of each article counts as well, and the names of
its classes, which are kept nowhere, do not. From 7 on facts and reprints are kept with their leaders, from 8 on bodies
with their supposed owners, from 9 on articles with the month of their newsletter."""
KEPT = (Findings, LocalText, LocalBody, LocalPerson, LocalMeeting, LocalCommitment)
"""What is kept in bytes, without the names of its fields."""


def shape() -> str:
    """A digest of every table, key and view, and of the fields of what is kept in bytes."""
    tables = {
        name: ({column: kind.__name__ for column, kind in t.columns.items()}, t.key)
        for name, t in {**TABLES, **STAMPS}.items()
    }
    return blake2b(repr((tables, VIEWS, *map(fields_of, KEPT))).encode(), digest_size=6).hexdigest()


def fields_of(kind: Any) -> Any:
    """The fields of a dataclass and of the dataclasses in it, by name and type; a word of a closed list is a text."""
    kind = reduce(or_, map(stored, get_args(kind))) if isinstance(kind, UnionType) else stored(kind)
    if not is_dataclass(kind):
        return [str(get_origin(kind)), *map(fields_of, get_args(kind))] if get_args(kind) else str(kind)
    hints = get_type_hints(kind)
    return [(field.name, fields_of(hints[field.name])) for field in fields(kind)]


def stored(kind: Any) -> Any:
    return str if isinstance(kind, type) and issubclass(kind, Choice) else kind


def test_another_shape_is_another_version() -> None:
    """A database of an older shape is refused, never misread: who changes the shape raises `connection.VERSION`."""
    assert SHAPES[VERSION] == shape(), "raise connection.VERSION and put the new shape here"
