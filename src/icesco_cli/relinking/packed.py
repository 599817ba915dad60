"""What articles say, as the layers of linking keep it, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from icesco_cli.database.tables.packing import pack, unpack
from icesco_cli.database.writing.locals import Local, Locals, Saying
from icesco_cli.entities.keys import Keys

One = TypeVar("One")


def packed(what: object, keys: Keys, day: str | None = None) -> Local:
    """What an article says, with its keys, and the article's day where that matters."""
    return Local(pack(what), (keys.shared, keys.asks, keys.offers), day)


def unpacked(kind: type[One], layer: Locals, sayings: Iterable[Saying]) -> dict[One, Saying]:
    """What these sayings of a layer say, all of the type `kind`, each with its handle."""
    return {unpack(kind, layer.body(saying)): saying for saying in sayings}
