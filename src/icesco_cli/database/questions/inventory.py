"""What is in the database, and what it was made of."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from icesco_cli.database.questions.days import first_and_last
from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.tables.connection import head

COUNTED = ("documents", "articles", "sentences", "people", "organisations", "countries", "meetings", "commitments")
DOCUMENTS = """
    SELECT source, size, (SELECT count(*) FROM articles a WHERE a.source = d.source) AS articles,
        (SELECT count(*) FROM problems p WHERE p.source = d.source) AS problems
    FROM documents d ORDER BY source LIMIT ?
"""
PROBLEMS = "SELECT source, line, kind, message FROM problems ORDER BY source, line, kind, message"


def inventory(connection: sqlite3.Connection, path: Path, most: int | None = None) -> ListingRow:
    """The database's numbers, its documents, at `most` so many, and all problems. `size` is in bytes; `sqlite` is the
    version that runs now, whichever made the database."""
    first, last = first_and_last(connection)
    return {
        "database": str(path),
        "size": path.stat().st_size,
        "schema": head(connection)[1],
        "sqlite": sqlite3.sqlite_version,
        **{table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED},
        "first_day": first,
        "last_day": last,
        "from": [dict(row) for row in connection.execute(DOCUMENTS, [-1 if most is None else most])],
        "problems": [dict(row) for row in connection.execute(PROBLEMS)],
    }
