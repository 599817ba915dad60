"""The rows of one layer as they come out, block by block."""

from __future__ import annotations

from collections.abc import Iterable

from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.link_writer import Entity, LinkWriter
from icesco_cli.database.writing.locals import Locals, Saying, Touched


class Outcome:
    """What linking blocks again makes of a layer."""

    def __init__(self, noun: str, layer: Locals, writer: LinkWriter, touched: Touched) -> None:
        self._noun = noun
        self._layer = layer
        self._writer = writer
        self.old = {*touched.left}
        """The ids of rows that the blocks had."""
        self.touched = touched.articles
        self.moved: StoredSet[str] = StoredSet(layer.database.conn)
        """The other articles that say what has another row than before."""
        self._new: dict[str, Entity] = {}

    def add(self, sayings: Iterable[Saying], row: Entity) -> None:
        """One row and what is said of it."""
        id_ = row.id or ""
        self._new[id_] = row
        for saying in sayings:
            before = self._layer.row(saying)
            if before != id_:
                self._layer.assign(saying, id_)
                self.moved.update(one for one in self._layer.articles([saying]) if one not in self.touched)
            self.old.update([before] if before else [])

    def write(self) -> None:
        """Writes what has come out so far."""
        self._writer.replace(self._noun, self.old, self._new.values())
        self.old, self._new = set(), {}

    def write_if_new(self) -> None:
        """Writes it if it takes nobody's place, so that a first link of very many need not be held in memory."""
        if not self.old:
            self.write()

    def write_names(self) -> None:
        """Writes whom the touched articles name, and those that say what has another row than before."""
        for articles in (self.touched, self.moved):
            for article in articles:
                self._writer.name(self._noun, article, self._layer.rows_of(article))
