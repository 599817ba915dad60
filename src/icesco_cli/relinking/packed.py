"""What articles say, as the layers of linking keep it, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from icesco_cli.database.tables.packing import pack, unpack
from icesco_cli.database.writing.locals import Local, Locals, Saying
from icesco_cli.entities.keys import Keys
from icesco_cli.entities.leading import PlaceInOrder

One = TypeVar("One")
_MIDDLE = 1 << 31
"""What is added to numbers, so that none is negative."""


def packed(what: object, keys: Keys, day: str | None = None, place: PlaceInOrder | None = None) -> Local:
    """What an article says, with its keys, and the article's day or its own place in the order where that matters."""
    sides = keys.shared, keys.asks, keys.offers, keys.equal
    return Local(pack(what), sides, day, written(place) if place is not None else None)


def unpacked(kind: type[One], layer: Locals, sayings: Iterable[Saying]) -> dict[One, Saying]:
    """What these sayings of a layer say, all of the type `kind`, each with its handle."""
    return {unpack(kind, layer.body(saying)): saying for saying in sayings}


def written(place: PlaceInOrder) -> str:
    """A place as a text; such texts stand in the order of the places."""
    return "\0".join(f"{part + _MIDDLE:08x}" if isinstance(part, int) else part for part in place)
