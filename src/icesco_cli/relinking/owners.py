"""Whose bodies of one name are, as all articles say it: many a country has a Ministry of Culture."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from icesco_cli.database.tables.packing import unpack
from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.locals import OFFERED, Local, Locals, Touched
from icesco_cli.entities.keys import Keys, number
from icesco_cli.entities.locals import owned_names
from icesco_cli.entities.organisations import OwnedName
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.packed import packed

_REMEMBERED = 1 << 12
"""Names whose owners are remembered."""


class OwnerLayer:
    """The owners that articles give with the names of bodies. A saying has its owner as its row once it is known to the
    layers above."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept
        self._layer = Locals(kept.database, "owners")
        self.of = lru_cache(_REMEMBERED)(self._of)

    def relink(self, articles: Iterable[str]) -> StoredSet[str]:
        """Notes the owners that the articles give; gives the names that have more or fewer owners than before."""
        touched, changed = Touched(self._kept.database), StoredSet[str](self._kept.database.conn)
        for article in articles:
            self._layer.replace(article, self._locals(article), touched)
        self._layer.forget(self._layer.end_replacing(touched), touched)
        changed.update(unpack(OwnedName, body).core for body, _ in touched.gone)
        for saying in touched.seeds:
            if self._layer.row(saying) is None:
                owned = unpack(OwnedName, self._layer.body(saying))
                self._layer.assign(saying, owned.owner)
                changed.add(owned.core)
        self.of.cache_clear()
        return changed

    def _of(self, core: str) -> frozenset[str]:
        """The owners of the bodies that have a name."""
        sayings = self._layer.with_keys([number(core)], OFFERED)
        return frozenset(filter(None, map(self._layer.row, sayings)))

    def _locals(self, article: str) -> list[Local]:
        found = self._kept.found(article)
        owned = dict.fromkeys(owned_names(found)) if found else ()
        return [packed(one, Keys(offers=frozenset([number(one.core)]))) for one in owned]
