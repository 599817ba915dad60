"""Opening the database to ask it questions: read-only, and only if it is ours."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from icesco_cli.errors import IcescoError

USUAL_PATH = Path("data/icesco.db")
"""The database, where none is named."""
APPLICATION_ID = 0x49434553
"""Stands in the file's head ("ICES" in ASCII), so that a database of another program is not taken for ours."""
VERSION = 9
"""The version of the schema, in the file's head."""
PATIENCE = 10.0
"""Seconds to wait for another process to finish with the file."""


def open_to_ask(path: Path) -> sqlite3.Connection:
    """A connection that can only read, rows by column name; IcescoError (code 3) where there is no database of ours."""
    if path.is_dir():
        raise IcescoError(f"{path} is a folder: name the database in it, as {path / USUAL_PATH.name}.", 3)
    if not path.is_file():
        raise IcescoError(f"There is no database at {path}: run `icesco ingest` first.", 3)
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)
    try:
        if is_empty(connection):
            raise IcescoError(f"The database {path} is still empty: run `icesco ingest`.", 3)
        check_head(connection, path)
    except BaseException:
        connection.close()
        raise
    connection.row_factory = sqlite3.Row
    return connection


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether this is a new file, without head and table. A file that is no database is not empty."""
    try:
        tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        return tables == 0 and head(connection) == (0, 0)
    except sqlite3.DatabaseError:
        return False


def holds_nothing(connection: sqlite3.Connection) -> bool:
    """Whether no document has been ingested yet; nothing that the first ingest reads is seen before it ends."""
    return connection.execute("SELECT 1 FROM documents LIMIT 1").fetchone() is None


def check_head(connection: sqlite3.Connection, path: Path) -> None:
    """Raises IcescoError (code 3) unless the file's head says that it is ours and of this version."""
    try:
        application, version = head(connection)
    except sqlite3.DatabaseError as error:
        raise IcescoError(f"{path} cannot be read as a database ({error}): name another with --db.", 3) from None
    if application != APPLICATION_ID:
        raise IcescoError(f"{path} was not made by icesco: name another database with --db.", 3)
    if version != VERSION:
        raise IcescoError(f"{path} was made by another version of icesco: move it away and run `icesco ingest`.", 3)


def head(connection: sqlite3.Connection) -> tuple[int, int]:
    """The application id and the version in the file's head; both 0 in an empty file."""
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return application, version
