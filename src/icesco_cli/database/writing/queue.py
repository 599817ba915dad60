"""What is still to be decided, in its order: kept in a temporary table, for it may be as long as the archive."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter


class Queue:
    """Numbers by their places, each once. It lasts as long as its connection and is seen by nobody else."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._execute = connection.execute
        self._table = f'temp."queue {id(self)}"'
        self._execute(f"DROP TABLE IF EXISTS {self._table}")
        columns = "place TEXT, number INTEGER, PRIMARY KEY (place, number)"
        self._execute(f"CREATE TABLE {self._table} ({columns}) WITHOUT ROWID")

    def add(self, place: str, number: int) -> None:
        """Puts a number in its place."""
        self._execute(f"INSERT OR IGNORE INTO {self._table} VALUES (?, ?)", [place, number])

    def taken(self) -> Iterator[tuple[str, int]]:
        """Takes out the first, with its place, until there is none; what is added meanwhile comes in its turn."""
        first = f"SELECT place, number FROM {self._table} ORDER BY place, number LIMIT 1"
        while found := self._execute(first).fetchone():
            self._execute(f"DELETE FROM {self._table} WHERE place = ? AND number = ?", found)
            yield found

    def taken_by_place(self) -> Iterator[tuple[str, list[int]]]:
        """Takes out all, place by place."""
        for place, all_ in groupby(self.taken(), key=itemgetter(0)):
            yield place, [number for _, number in all_]
