"""The rows of one layer as they come out, block by block."""

from __future__ import annotations

from collections.abc import Iterable

from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.link_writer import Entity, LinkWriter
from icesco_cli.database.writing.locals import Locals, Saying, Touched


class Outcome:
    """The rows that a layer gets as its blocks are linked again, kept until they are written."""

    def __init__(self, noun: str, layer: Locals, writer: LinkWriter, touched: Touched) -> None:
        self._noun = noun
        self._layer = layer
        self._writer = writer
        self.old = {row for _, row in touched.gone if row}
        """The ids of rows that the blocks had."""
        self.touched = touched.articles
        self.moved: StoredSet[str] = StoredSet(layer.database.conn)
        """The other articles that say what has another row than before."""
        self._new: dict[str, Entity] = {}

    def add(self, sayings: Iterable[Saying], row: Entity) -> None:
        """Takes a row, and the sayings that are of it."""
        id_ = row.id or ""
        self._new[id_] = row
        for saying in sayings:
            before = self._layer.row(saying)
            if before != id_:
                self._layer.assign(saying, id_)
                self.moved.update(one for one in self._layer.articles([saying]) if one not in self.touched)
            self.old.update([before] if before else [])

    def write(self) -> None:
        """Writes the rows taken since the last time, in the place of those that their blocks had."""
        self._writer.replace(self._noun, self.old, self._new.values())
        self.old, self._new = set(), {}

    def write_if_new(self) -> None:
        """Writes the rows if they replace none, so that the first linking of a large archive is not held in memory."""
        if not self.old:
            self.write()

    def write_names(self) -> None:
        """Writes whom each article names, for the touched articles and for those whose sayings have another row now."""
        for articles in (self.touched, self.moved):
            for article in articles:
                self._writer.name(self._noun, article, self._layer.rows_of(article))
