"""Conditions of a question: pieces of SQL with the values bound to them, never with values written into them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

PARTY_COLUMN = {"person": "person_id", "organisation": "organisation_id", "country": "country_id"}
"""The column of the tables of parties in which an entity of each kind stands."""
KIND_OF_TABLE = {"people": "person", "organisations": "organisation"}
"""The kind of the entities of a table."""


class Condition(NamedTuple):
    """A piece of SQL that is true of the rows asked for, and the values of its question marks."""

    sql: str
    values: tuple[object, ...] = ()
    order: str | None = None
    """The order in whose index the rows are then looked for: said for the sake of that alone."""
    finds: bool = False
    """Whether another index finds the rows, so that none of an order is to be gone through."""


def where(conditions: Iterable[Condition]) -> tuple[str, list[object]]:
    """The WHERE clause that demands all conditions (empty without any), and its values."""
    given = list(conditions)
    clause = " AND ".join(f"({condition.sql})" for condition in given)
    return (f"WHERE {clause}" if given else ""), [value for condition in given for value in condition.values]


def any_of(conditions: Sequence[Condition]) -> Condition:
    """True where at least one of the conditions is; never, where there are none."""
    sql = " OR ".join(f"({condition.sql})" for condition in conditions)
    values = tuple(value for condition in conditions for value in condition.values)
    return Condition(sql or "FALSE", values, finds=all(condition.finds for condition in conditions))


def among(column: str, select: str, values: Iterable[object]) -> Condition:
    """True where the column has one of the values that a SELECT finds: by these the rows are then found."""
    return Condition(f"{column} IN ({select})", tuple(values), finds=True)


def is_known(column: str) -> Condition:
    """True where the column, or what is computed of it, has a value: as the indexes that put the others last say it."""
    return Condition(f"({column} IS NULL) = 0", order=column)


def is_one_of(column: str, values: Sequence[object]) -> Condition:
    """True where the column has one of the values."""
    return Condition(f"{column} IN ({', '.join('?' * len(values))})", tuple(values))


def containing(column: str, text: str) -> Condition:
    """True where the text stands in the column, in capitals or not."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Condition(f"{column} LIKE ? ESCAPE '\\'", (f"%{escaped}%",))


def has_office(column: str, words: Sequence[str]) -> Condition:
    """True where the column has somebody in the name of one of whose offices all of the words stand."""
    clause, values = where(containing("title", word) for word in words)
    return among(column, f"SELECT person_id FROM roles {clause}", values)


def last_of(day: str) -> str:
    """What stands behind all days of a month or a year, and behind no other day."""
    return f"{day}~"


def in_time(first: str, last: str, since: str | None, until: str | None) -> list[Condition]:
    """What lasted from the day in the column `first` to that in `last` (which may be empty), where at least one of its
    days lies between `since` and `until`.

    Days may be cut: what is of "2021-02" lasts until the end of that month, and an `until` of "2021" is its last day.
    """
    conditions = []
    if since:
        ended = f"coalesce({last}, {first})"
        conditions.append(any_of([Condition(f"{ended} >= ?", (since,)), is_one_of(ended, shorter(since))]))
    if until:
        conditions.append(Condition(f"{first} <= ?", (last_of(until),)))
    return conditions


def shorter(day: str) -> tuple[str, ...]:
    """The year and the month of a day that is known more exactly than that."""
    return tuple(day[:length] for length in (4, 7) if length < len(day))
