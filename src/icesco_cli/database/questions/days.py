"""Of which days the database knows anything, looked up where the indexes of days begin and end."""

from __future__ import annotations

import sqlite3

from icesco_cli.database.tables.conditions import Condition, is_known, last_of, where

DATED = {"articles": "published", "meetings": "date || '~'", "commitments": "made_on || '~'"}
"""By table its days, as their index has them; some end in "~", so that a year stands behind its days."""


def first_and_last(connection: sqlite3.Connection) -> tuple[str | None, str | None]:
    """The first and the last day of a fact or an article, the most exact, cut to what is known."""
    first = [_outermost(connection, table) for table in DATED]
    last = [_last(connection, table) for table in DATED]
    return min(filter(None, first), key=last_of, default=None), max(filter(None, last), default=None)


def months(connection: sqlite3.Connection, number: int) -> list[str]:
    """The months of this number ("2021-05", "2024-05") in which there is anything."""
    first, last = first_and_last(connection)
    years = range(int(first[:4]), int(last[:4]) + 1) if first and last else ()
    named = (f"{year:04}-{number:02}" for year in years)
    return [month for month in named if any(_outermost(connection, table, month) for table in DATED)]


def _last(connection: sqlite3.Connection, table: str) -> str | None:
    """The last day of a table: where that is only a month or a year, the last day of it, if there is one."""
    last, inside = None, _outermost(connection, table, order="DESC")
    while inside and inside != last:
        last = inside
        inside = _outermost(connection, table, f"{last}-", order="DESC")
    return last


def _outermost(connection: sqlite3.Connection, table: str, begins: str = "", order: str = "") -> str | None:
    """The first day that begins so, or with the order DESC the last."""
    day = DATED[table]
    inside = [Condition(f"{day} >= ?", (begins,)), Condition(f"{day} <= ?", (last_of(begins),))] if begins else []
    clause, values = where([is_known(day), *inside])
    row = connection.execute(f"SELECT {day} FROM {table} {clause} ORDER BY {day} {order} LIMIT 1", values).fetchone()
    return row[0].removesuffix("~") if row else None
