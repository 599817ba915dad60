"""The keys of what articles say: what shares a key must be decided together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one local, as numbers of 63 bits.

    Locals with one `shared` key are decided together, and so is a local that `asks` for a key with all that `offer`
    it. Two that offer one key are not, unless a third asks for it. Locals with an `equal` key, directly or through
    others, say the same.
    """

    shared: frozenset[int] = frozenset()
    asks: frozenset[int] = frozenset()
    offers: frozenset[int] = frozenset()
    equal: frozenset[int] = frozenset()


def numbers(*keys: Iterable[object]) -> frozenset[int]:
    """The numbers of keys, which are texts, numbers, and tuples or sets of such."""
    return frozenset(number(key) for group in keys for key in group)


def number(key: object) -> int:
    """The number of a key. That two keys come to one number is as good as impossible, and of `shared` keys, those asked
    for and those offered it does no harm: only more is looked at."""
    return int.from_bytes(blake2b(_written(key).encode(), digest_size=8).digest()) >> 1


def _written(key: object) -> str:
    """The key as it is always written: equal ones alike, whatever the order in which a set gives its members."""
    if isinstance(key, int | float):
        return repr(float(key))
    if isinstance(key, frozenset):
        return f"{{{','.join(sorted(map(_written, key)))}}}"
    if isinstance(key, tuple):
        return f"({','.join(map(_written, key))})"
    return repr(key)
