"""What has been read but not linked yet: in a file beside the database, so that an ingest that is interrupted goes on.

Questions never see it: they get the last whole state until all that was read is linked, in one transaction. The file
holds the tables of `schema.READ` alone, and is gone when the ingest is complete.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from icesco_cli.database.tables.connection import APPLICATION_ID, PATIENCE, VERSION, head, is_empty
from icesco_cli.database.tables.schema import READ, SQL_TYPES, Table
from icesco_cli.database.writing.document_rows import DocumentRows
from icesco_cli.database.writing.insertion import insert
from icesco_cli.database.writing.saved_documents import delete_document
from icesco_cli.errors import IcescoError

SUFFIX = "-readings"
"""What the file's name has behind the database's."""
MEMORY = ":memory:"
"""SQLite's name for a database that is no file."""
PERIOD = 1.0
"""Seconds after which what has been read is put on the disk: at most so much is lost."""


class Staging:
    """The documents that wait to be linked: those of this ingest, and those that an interrupted one has left of other
    folders."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        connection.execute("CREATE TEMP TABLE mine (source TEXT PRIMARY KEY) WITHOUT ROWID")
        self.saved_at = monotonic()

    def digest(self, source: str) -> str | None:
        """The digest of a document that waits; None if it does not."""
        row = self.connection.execute("SELECT digest FROM documents WHERE source = ?", [source]).fetchone()
        return row[0] if row else None

    def add(self, rows: DocumentRows) -> None:
        """Keeps a document, in place of what was read of it before."""
        delete_document(self.connection, rows.source)
        for table, found in rows.tables.items():
            insert(self.connection, table, found)
        self.claim(rows.source)
        if monotonic() - self.saved_at > PERIOD:
            self.save()

    def save(self) -> None:
        """Puts on the disk what has been read so far."""
        self.connection.commit()
        self.saved_at = monotonic()

    def waiting(self) -> list[str]:
        """All documents that wait, for whichever ingest."""
        return [source for (source,) in self.connection.execute("SELECT source FROM documents")]

    def claim(self, source: str) -> None:
        """Makes a document that waits one of this ingest."""
        self.connection.execute("INSERT OR IGNORE INTO mine VALUES (?)", [source])

    def forget(self, source: str) -> None:
        """Lets a document wait no more."""
        delete_document(self.connection, source)

    def sources(self) -> Iterator[str]:
        """The documents of this ingest that wait."""
        return (source for (source,) in self.connection.execute("SELECT source FROM mine ORDER BY source"))

    def articles(self) -> int:
        """How many articles of this ingest wait."""
        sql = "SELECT count(*) FROM articles WHERE source IN mine"
        number: int = self.connection.execute(sql).fetchone()[0]
        return number

    def leave_others(self) -> bool:
        """Lets the documents of this ingest wait no more. Whether others are left."""
        others = self.connection.execute("SELECT 1 FROM documents WHERE source NOT IN mine LIMIT 1").fetchone()
        if others:
            for source in [*self.sources()]:
                self.forget(source)
        return bool(others)


@contextmanager
def open_staging(path: Path | None) -> Iterator[Staging]:
    """What waits in the file at `path`, made where there is none; in memory where no path is given.

    What is not saved when the block fails is lost. IcescoError (code 3) where something else has the file's name.
    """
    connection = sqlite3.connect(path or MEMORY, timeout=PATIENCE)
    try:
        _prepare(connection, path)
        yield Staging(connection)
        connection.commit()
    finally:
        connection.close()


def staging_path(database: Path) -> Path:
    """Where what is read for a database waits."""
    return database.with_name(database.name + SUFFIX)


def number_waiting(database: Path) -> int:
    """How many documents wait beside a database that were read for it."""
    path = staging_path(database)
    if not path.exists():
        return 0
    with open_staging(path) as staged:
        return len(staged.waiting())


def remove_staging(database: Path) -> None:
    """Removes the file in which documents waited, once all of them are linked."""
    path = staging_path(database)
    path.unlink(missing_ok=True)
    path.with_name(path.name + "-journal").unlink(missing_ok=True)


def _prepare(connection: sqlite3.Connection, path: Path | None) -> None:
    if is_empty(connection):
        _create(connection)
    elif not _is_ours(connection):
        raise IcescoError(f"{path} is in the way, and not what this version of icesco left there: remove it.", 3)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA journal_mode = TRUNCATE")


def _is_ours(connection: sqlite3.Connection) -> bool:
    try:
        return head(connection) == (APPLICATION_ID, VERSION)
    except sqlite3.DatabaseError:
        return False


def _create(connection: sqlite3.Connection) -> None:
    with connection:
        connection.execute("BEGIN")
        for name, table in READ.items():
            _create_table(connection, name, table)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _create_table(connection: sqlite3.Connection, name: str, table: Table) -> None:
    columns = [f'"{column}" {SQL_TYPES.get(kind, "BLOB")}' for column, kind in table.columns.items()]
    if table.key:
        columns.append(f"PRIMARY KEY ({', '.join(map(_quoted, table.key))})")
    connection.execute(f'CREATE TABLE "{name}" ({", ".join(columns)})')
    for indexed in table.indexes:
        if indexed[0] in ("source", "article_id"):
            connection.execute(f'CREATE INDEX "{name}_of" ON "{name}" ({", ".join(map(_quoted, indexed))})')


def _quoted(column: str) -> str:
    return f'"{column}"'
