"""Adding rows to a table, be it of the database or of what waits to be put there."""

from __future__ import annotations

from collections.abc import Iterable
from sqlite3 import Connection

from icesco_cli.database.tables.schema import TABLES
from icesco_cli.database.tables.table_rows import TableRow


def insert(connection: Connection, table: str, rows: Iterable[TableRow]) -> None:
    """Adds rows, each with all columns of the table in their order."""
    marks = ", ".join("?" * len(TABLES[table].columns))
    connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
