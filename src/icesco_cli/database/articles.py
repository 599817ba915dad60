"""Questions about articles."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from icesco_cli.database.conditions import Condition, where
from icesco_cli.database.rows import Row, rows

ARTICLES = """
    SELECT id, title, published, published_basis, outlet, author, source, line, same_as
    FROM articles {where} ORDER BY source, number
"""


def articles(connection: sqlite3.Connection, conditions: Iterable[Condition] = ()) -> list[Row]:
    """The articles in the order of the documents."""
    clause, values = where(conditions)
    return rows(connection, ARTICLES.format(where=clause), values, ())
