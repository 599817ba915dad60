"""What the database keeps of each article, as the layers need it, behind a cache of bounded size."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from icesco_cli.database.writing.kept_rows import KeptRows
from icesco_cli.entities.directory import whole
from icesco_cli.models import Findings, Organisation, Person

if TYPE_CHECKING:
    from sqlite_utils import Database

_REMEMBERED = 1 << 8
"""Articles whose findings are remembered, so that memory does not grow with the database."""
_REMEMBERED_ROWS = 1 << 12
"""Rows of bodies, and of people, that are remembered."""


class Kept:
    """The findings and the rows of a database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.rows = KeptRows(database.conn)
        self.found = lru_cache(_REMEMBERED)(self._found)

    def _found(self, article: str) -> Findings | None:
        """What was found in an article; None where there is no such article any more."""
        findings = self.rows.findings(article)
        return whole(findings) if findings else None

    def bodies(self) -> Callable[[str], Organisation]:
        """A look-up of bodies by id that remembers, as long as no row is written."""
        return lru_cache(_REMEMBERED_ROWS)(self.rows.body)

    def people(self) -> Callable[[str], Person]:
        """A look-up of people by id that remembers, as long as no row is written."""
        return lru_cache(_REMEMBERED_ROWS)(self.rows.person)
