"""Queries that the user writes: they can read everything and do nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.errors import IcescoError

_ALLOWED = frozenset((sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE))
_HARMLESS_PRAGMAS = frozenset(
    ("table_info", "table_xinfo", "table_list", "foreign_key_list", "index_list", "index_info", "data_version")
)
"""What says how the database is built; the full-text index asks for its version itself."""
_FORBIDDEN_FUNCTIONS = frozenset(("load_extension", "fts3_tokenizer", "writefile", "readfile", "edit"))
STEPS = 100_000
"""Steps of the query after which Python may see an interrupt."""


def query(connection: sqlite3.Connection, sql: str) -> tuple[list[str], Iterator[ListingRow]]:
    """The columns and the rows of one query. IcescoError where it is none, or would do more than read."""
    connection.execute("SELECT 1 FROM sentences_fts LIMIT 0")  # its tables are declared now, which looks like writing
    connection.set_authorizer(_authorize)
    connection.set_progress_handler(lambda: 0, STEPS)
    try:
        cursor = connection.execute(sql)
    except (sqlite3.Error, sqlite3.Warning) as error:
        raise _complaint(error) from None
    if not cursor.description:
        raise IcescoError("Only a SELECT has an answer.")
    keys = _keys([column[0] for column in cursor.description])
    return keys, _rows(cursor, keys)


def _rows(cursor: sqlite3.Cursor, keys: list[str]) -> Iterator[ListingRow]:
    try:
        for row in cursor:
            yield dict(zip(keys, map(_plain, row), strict=True))
    except sqlite3.Error as error:
        raise _complaint(error) from None


def _complaint(error: Exception) -> BaseException:
    """What to raise for an error of SQLite's: it reports the user's Ctrl-C as one."""
    if str(error) == "interrupted":
        return KeyboardInterrupt()
    return IcescoError(f"The query cannot be answered: {str(error).rstrip('.')}.")


def _plain(value: object) -> object:
    """Bytes as the number of them: they are nothing to read."""
    return f"{len(value)} bytes" if isinstance(value, bytes) else value


def _keys(names: list[str]) -> list[str]:
    """The columns' names; a second one of a name is counted."""
    keys: list[str] = []
    for name in names:
        same = sum(key == name or key.startswith(f"{name}:") for key in keys)
        keys.append(f"{name}:{same + 1}" if same else name)
    return keys


def _authorize(action: int, first: str | None, second: str | None, *_: object) -> int:
    """SQLite asks this of every step while it prepares the query (sqlite.org/c3ref/set_authorizer.html)."""
    harmless = action in _ALLOWED and second not in _FORBIDDEN_FUNCTIONS
    harmless |= action == sqlite3.SQLITE_PRAGMA and first in _HARMLESS_PRAGMAS
    return sqlite3.SQLITE_OK if harmless else sqlite3.SQLITE_DENY
