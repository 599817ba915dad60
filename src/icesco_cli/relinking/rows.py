"""The rows of one layer as they come out, block by block."""

from __future__ import annotations

from collections.abc import Iterable

from icesco_cli.database.links import Entity, LinkWriter
from icesco_cli.database.locals import Locals, Ref


class Outcome:
    """What linking blocks again makes of a layer."""

    def __init__(self, noun: str, layer: Locals, writer: LinkWriter, left: Iterable[str]) -> None:
        self._noun = noun
        self._layer = layer
        self._writer = writer
        self.old = {*left}
        """The ids of rows that the blocks had."""
        self.moved: set[Ref] = set()
        """The locals that have another row than before."""
        self._new: dict[str, Entity] = {}

    def add(self, refs: Iterable[Ref], row: Entity) -> None:
        """One row and its locals."""
        id_ = row.id or ""
        self._new[id_] = row
        for ref in refs:
            before = self._layer.row(ref)
            if before != id_:
                self._layer.give(ref, id_)
                self.moved.add(ref)
            self.old.update([before] if before else [])

    def write(self) -> None:
        """Writes what has come out so far."""
        self._writer.replace(self._noun, self.old, self._new.values())
        self.old, self._new = set(), {}

    def write_if_new(self) -> None:
        """Writes it if it takes nobody's place, so that a first link of very many need not be held in memory."""
        if not self.old:
            self.write()
