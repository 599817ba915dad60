"""What the database keeps of each article, as the layers need it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from icesco_cli.database.tables.packing import unpack
from icesco_cli.entities.directory import whole
from icesco_cli.models import Article, Findings, Organisation, Person

if TYPE_CHECKING:
    from sqlite_utils import Database

_REMEMBERED = 1 << 8
"""Articles whose findings are remembered, so that memory does not grow with the database."""
_REMEMBERED_ROWS = 1 << 12
"""The same for the rows of bodies or people."""

HEAD = ("id", "source", "number", "published", "published_basis")
"""What makes an article the original of its reprints."""


class Kept:
    """The findings and the rows of a database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.execute = database.conn.execute
        self.found = lru_cache(_REMEMBERED)(self._found)

    def _found(self, article: str) -> Findings | None:
        """What was found in an article; None where there is no such article any more."""
        row = self.execute("SELECT body FROM findings WHERE article_id = ?", [article]).fetchone()
        return whole(unpack(Findings, row[0])) if row else None

    def head(self, article: str) -> Article | None:
        """What is told of an article before its text; None where there is no such article any more."""
        row = self.execute(f"SELECT {', '.join(HEAD)} FROM articles WHERE id = ?", [article]).fetchone()
        return Article(**dict(zip(HEAD, row, strict=True)), line=0, start=0, end=0) if row else None

    def prints(self, article: str) -> array[int]:
        """The fingerprints of an article."""
        (prints,) = self.execute("SELECT prints FROM findings WHERE article_id = ?", [article]).fetchone()
        return array("Q", prints)

    def original(self, article: str) -> str | None:
        """The article that this one repeats."""
        row = self.execute("SELECT same_as FROM articles WHERE id = ?", [article]).fetchone()
        return row[0] if row else None

    def bodies(self) -> Callable[[str], Organisation]:
        """A look-up of bodies by id that remembers, as long as no row is written."""
        return lru_cache(_REMEMBERED_ROWS)(self.body)

    def people(self) -> Callable[[str], Person]:
        """The same of people."""
        return lru_cache(_REMEMBERED_ROWS)(self.person)

    def body(self, id_: str) -> Organisation:
        """What tells a body from others: its id, its name, its country."""
        name, country = self.execute("SELECT name, country FROM organisations WHERE id = ?", [id_]).fetchone()
        return Organisation(name, country=country, id=id_)

    def is_person(self, id_: str) -> bool:
        """Whether there is a person with that id."""
        return self.execute("SELECT 1 FROM people WHERE id = ?", [id_]).fetchone() is not None

    def person(self, id_: str) -> Person:
        """The id and the name of a person."""
        (name,) = self.execute("SELECT name FROM people WHERE id = ?", [id_]).fetchone()
        return Person(name, id=id_)
