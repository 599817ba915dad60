"""Opening the database to write it; the only side that loads sqlite-utils.

At rest the database is one file, which can be asked in a folder where nothing may be written. While it is written it is
in WAL mode (sqlite.org/wal.html), so that whoever asks meanwhile gets the last whole state without waiting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection, DatabaseError, OperationalError, connect
from typing import TYPE_CHECKING

from icesco_cli.database.tables.connection import PATIENCE, check_head, is_empty
from icesco_cli.database.tables.schema import create
from icesco_cli.errors import IcescoError

if TYPE_CHECKING:
    from sqlite_utils import Database


CACHE = 32_000
"""Thousands of bytes of the database kept in memory while it is written: what linking asks for lies all over it."""


def silently() -> None:
    """Tells nobody."""


@contextmanager
def open_to_write(path: Path, waiting: Callable[[], None] = silently) -> Iterator[Database]:
    """The database at `path`, made where there is none, inside one transaction.

    What the block writes is there as a whole when the block ends, and not at all when it fails; nobody else writes
    meanwhile. `waiting` is called if somebody else does, before it waits for them. IcescoError (code 3) where the file
    is not ours, of another version, locked by another process, or cannot be written.
    """
    from sqlite_utils import Database

    connection = _open(path)
    try:
        _lock(connection, path, waiting)
        database = Database(connection)
        if is_empty(connection):
            create(database)
            connection.execute("COMMIT")
            _begin(connection, path, waiting)
        yield database
        if connection.in_transaction:
            connection.execute("COMMIT")
    except OperationalError as error:
        raise IcescoError(f"{path} could not be written and is as it was: {error}.", 3) from error
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        _close_wal(connection)
        connection.close()


def commit(database: Database) -> bool:
    """Commits what was written so far, and locks the database again. False where another writer was sooner."""
    database.conn.execute("COMMIT")
    return _begins_at_once(database.conn)


def _begins_at_once(connection: Connection) -> bool:
    """Whether the database could be locked without waiting."""
    connection.execute("PRAGMA busy_timeout = 0")
    with suppress(OperationalError):
        connection.execute("BEGIN IMMEDIATE")
    return connection.in_transaction


def _open(path: Path) -> Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return connect(path, timeout=PATIENCE, isolation_level=None)
    except (OSError, OperationalError) as error:
        raise IcescoError(f"{path} cannot be made: {error}.", 3) from None


def _lock(connection: Connection, path: Path, waiting: Callable[[], None]) -> None:
    """Locks the database for writing, if it is new or ours."""
    try:
        if not is_empty(connection):
            check_head(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
    except OperationalError as error:
        raise _locked(path, error) from None
    _begin(connection, path, waiting)


def _begin(connection: Connection, path: Path, waiting: Callable[[], None]) -> None:
    try:
        at_once = _begins_at_once(connection)
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE * 1000:.0f}")
        if not at_once:
            waiting()
            connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys = ON")
    except OperationalError as error:
        raise _locked(path, error) from None


def _locked(path: Path, error: OperationalError) -> IcescoError:
    reason = "another process is writing it" if "locked" in str(error) else str(error)
    return IcescoError(f"{path} cannot be written now: {reason}.", 3)


def _close_wal(connection: Connection) -> None:
    """Leaves WAL mode, so that the database is one file again; while somebody still asks it, it stays as it is, and
    whoever writes next closes it."""
    connection.execute("PRAGMA busy_timeout = 100")
    with suppress(DatabaseError):
        connection.execute("PRAGMA journal_mode = DELETE")
