"""How many facts there are by year, place, person, kind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.tables.conditions import Condition, where

_MEETINGS = "meetings LEFT JOIN meeting_parties parties ON meeting_id = meetings.id"
_COMMITMENTS = "commitments LEFT JOIN commitment_parties parties ON commitment_id = commitments.id"
_NAMES = """LEFT JOIN people ON people.id = person_id LEFT JOIN organisations ON organisations.id = organisation_id
    LEFT JOIN countries ON countries.id = country_id"""
_ANY_NAME = "coalesce(people.name, organisations.name, countries.name)"

COUNTS = {
    "meetings": {
        "year": ("substr(date, 1, 4)", "meetings", "1"),
        "place": ("place", "meetings", "2 DESC, 1"),
        "kind": ("kind", "meetings", "2 DESC, 1"),
        "person": ("people.name", f"{_MEETINGS} JOIN people ON people.id = person_id", "2 DESC, 1"),
        "organisation": (
            "organisations.name", f"{_MEETINGS} JOIN organisations ON organisations.id = organisation_id", "2 DESC, 1",
        ),
    },
    "commitments": {
        "year": ("substr(made_on, 1, 4)", "commitments", "1"),
        "due": ("substr(due, 1, 4)", "commitments", "1"),
        "kind": ("kind", "commitments", "2 DESC, 1"),
        "by": (_ANY_NAME, f"{_COMMITMENTS} AND side = 'by' {_NAMES}", "2 DESC, 1"),
        "to": (_ANY_NAME, f"{_COMMITMENTS} AND side = 'to' {_NAMES}", "2 DESC, 1"),
    },
}  # fmt: skip
"""By table and by what is counted: the value, the tables it comes from, and the order."""


def count(
    connection: sqlite3.Connection, table: str, by: str, conditions: Sequence[Condition], limit: int | None
) -> Iterator[ListingRow]:
    """How many of the facts that are asked for have each value of `by`; unknown is None."""
    value, tables, order = COUNTS[table][by]
    number = "count(*)" if tables == table else f"count(DISTINCT {table}.id)"
    clause, values = where(conditions)
    sql = f"SELECT {value}, {number} FROM {tables} {clause} GROUP BY 1 ORDER BY {order} LIMIT ?"
    for found, number in connection.execute(sql, [*values, -1 if limit is None else limit]):
        yield {by: found, "count": number}
