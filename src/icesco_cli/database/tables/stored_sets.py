"""Sets that may be as large as the archive: kept in temporary tables, which SQLite moves to the disk as they grow."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Value = TypeVar("Value", str, int)

_PAGE = 512
"""Values that are looked up at a time while the set is gone through."""


class StoredSet(Generic[Value]):
    """A set of ids or of numbers. It lasts as long as its connection and is seen by nobody else.

    It is gone through in the order of its values; what is added or discarded meanwhile ahead of the place may be met
    or not.
    """

    def __init__(self, connection: sqlite3.Connection, values: Iterable[Value] = ()) -> None:
        self._connection = connection
        self._table = f'temp."stored {id(self)}"'
        connection.execute(f"DROP TABLE IF EXISTS {self._table}")
        connection.execute(f"CREATE TABLE {self._table} (value PRIMARY KEY) WITHOUT ROWID")
        self.update(values)

    def add(self, value: Value) -> None:
        """Puts one value into the set."""
        self._connection.execute(f"INSERT OR IGNORE INTO {self._table} VALUES (?)", [value])

    def update(self, values: Iterable[Value]) -> None:
        """Puts more values into the set."""
        self._connection.executemany(f"INSERT OR IGNORE INTO {self._table} VALUES (?)", ((value,) for value in values))

    def difference_update(self, values: Iterable[Value]) -> None:
        """Takes values out of the set, where they are in it."""
        self._connection.executemany(f"DELETE FROM {self._table} WHERE value = ?", ((value,) for value in values))

    def __contains__(self, value: Value) -> bool:
        return self._connection.execute(f"SELECT 1 FROM {self._table} WHERE value = ?", [value]).fetchone() is not None

    def __iter__(self) -> Iterator[Value]:
        page = self._connection.execute(f"SELECT value FROM {self._table} ORDER BY value LIMIT {_PAGE}").fetchall()
        while page:
            for (value,) in page:
                yield value
            page = self._connection.execute(
                f"SELECT value FROM {self._table} WHERE value > ? ORDER BY value LIMIT {_PAGE}", page[-1]
            ).fetchall()
