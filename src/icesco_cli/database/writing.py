"""Opening the database to write it; the only side that loads sqlite-utils."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection, DatabaseError, connect
from typing import TYPE_CHECKING

from icesco_cli.database.connection import PATIENCE, check_head, head
from icesco_cli.database.schema import TABLES, create

if TYPE_CHECKING:
    from sqlite_utils import Database


@contextmanager
def open_to_write(path: Path) -> Iterator[Database]:
    """The database at `path`, made where there is none, inside one transaction.

    It is written when the block ends and left as it was when the block fails. IcescoError (code 3) where the file is
    not ours or of another version.
    """
    from sqlite_utils import Database

    path.parent.mkdir(parents=True, exist_ok=True)
    connection = connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        database = Database(connection)
        if _is_empty(connection):
            create(database)
        check_head(connection, path)
        with database.atomic():
            connection.execute("PRAGMA defer_foreign_keys = ON")
            yield database
    finally:
        connection.close()


def _is_empty(connection: Connection) -> bool:
    """Whether this is a new file: no head and no table. A file that is no database is not empty either."""
    try:
        tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        return head(connection) == (0, 0) and tables == 0
    except DatabaseError:
        return False


def insert(database: Database, table: str, rows: Iterable[Sequence[object]]) -> None:
    """Adds rows, each with all columns of the table in their order."""
    marks = ", ".join("?" * len(TABLES[table].columns))
    database.conn.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
