"""What the database keeps of articles, bodies and people, as linking asks for it, one by one."""

from __future__ import annotations

from array import array
from sqlite3 import Connection

from icesco_cli.database.tables.packing import unpack
from icesco_cli.models import Article, Findings, Organisation, Person

HEAD = ("id", "source", "number", "published", "published_basis")
"""What makes an article the original of its reprints."""


class KeptRows:
    """The findings of articles, and the rows that linking made of them."""

    def __init__(self, connection: Connection) -> None:
        self._execute = connection.execute

    # -- articles --------------------------------------------------------------------------------------------------

    def findings(self, article: str) -> Findings | None:
        """What was found in an article, as it was read; None where there is no such article any more."""
        row = self._execute("SELECT body FROM findings WHERE article_id = ?", [article]).fetchone()
        return unpack(Findings, row[0]) if row else None

    def head(self, article: str) -> Article | None:
        """What is told of an article before its text; None where there is no such article any more."""
        row = self._execute(f"SELECT {', '.join(HEAD)} FROM articles WHERE id = ?", [article]).fetchone()
        return Article(**dict(zip(HEAD, row, strict=True)), line=0, start=0, end=0) if row else None

    def prints(self, article: str) -> array[int]:
        """The fingerprints of an article, which must be there."""
        (prints,) = self._execute("SELECT prints FROM findings WHERE article_id = ?", [article]).fetchone()
        return array("Q", prints)

    def original(self, article: str) -> str | None:
        """The article that this one repeats."""
        row = self._execute("SELECT same_as FROM articles WHERE id = ?", [article]).fetchone()
        return row[0] if row else None

    # -- bodies and people -----------------------------------------------------------------------------------------

    def body(self, id_: str) -> Organisation:
        """What tells a body from others: its id, its name, its country. It must be there."""
        name, country = self._execute("SELECT name, country FROM organisations WHERE id = ?", [id_]).fetchone()
        return Organisation(name, country=country, id=id_)

    def person(self, id_: str) -> Person:
        """The id and the name of a person, who must be there."""
        (name,) = self._execute("SELECT name FROM people WHERE id = ?", [id_]).fetchone()
        return Person(name, id=id_)

    def is_body(self, id_: str) -> bool:
        """Whether there is a body with that id."""
        return self._execute("SELECT 1 FROM organisations WHERE id = ?", [id_]).fetchone() is not None

    def is_person(self, id_: str) -> bool:
        """Whether there is a person with that id."""
        return self._execute("SELECT 1 FROM people WHERE id = ?", [id_]).fetchone() is not None

    # -- countries -------------------------------------------------------------------------------------------------

    def country_of(self, body: str) -> str | None:
        """The name of the country of a body; None where it has none, or there is no such body."""
        row = self._execute("SELECT country FROM organisations WHERE id = ?", [body]).fetchone()
        return row[0] if row else None

    def countries_of_bodies(self) -> list[str]:
        """The names of all countries that have a body."""
        rows = self._execute("SELECT DISTINCT country FROM organisations WHERE country IS NOT NULL")
        return [name for (name,) in rows]

    def bodies_of(self, country: str) -> list[str]:
        """The ids of the bodies of the country of that name."""
        return [id_ for (id_,) in self._execute("SELECT id FROM organisations WHERE country = ?", [country])]
