"""Of which days the database knows anything."""

from __future__ import annotations

import sqlite3

DAYS = """
    (SELECT date AS day FROM meetings UNION ALL SELECT made_on FROM commitments
        UNION ALL SELECT published FROM articles)
"""


def first_and_last(connection: sqlite3.Connection) -> tuple[str | None, str | None]:
    """The first and the last day of a fact or an article, cut to what is known."""
    first, last = connection.execute(f"SELECT min(day), max(day) FROM {DAYS}").fetchone()
    return first, last


def months(connection: sqlite3.Connection, number: int) -> list[str]:
    """The months of this number ("2021-05", "2024-05") in which there is anything."""
    sql = f"SELECT DISTINCT substr(day, 1, 7) FROM {DAYS} WHERE substr(day, 6, 2) = ? ORDER BY 1"
    return [month for (month,) in connection.execute(sql, [f"{number:02}"])]
