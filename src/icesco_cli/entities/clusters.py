"""What belongs together: union-find, and the blocks of all that share a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from hashlib import sha256


class Clusters:
    """Items 0 to `size` - 1 in clusters that only grow (union-find with path halving; Tarjan 1975)."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, item: int) -> int:
        """The item that stands for the cluster of `item`: its smallest."""
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Make one cluster of two."""
        low, high = sorted((self.find(one), self.find(other)))
        self._parent[high] = low

    def groups(self) -> list[list[int]]:
        """Every cluster, its items ascending, in the order of their smallest."""
        found: dict[int, list[int]] = {}
        for item in range(len(self._parent)):
            found.setdefault(self.find(item), []).append(item)
        return list(found.values())


def blocks(keys: Sequence[Iterable[Hashable]]) -> list[list[int]]:
    """The indices of items that share a key, directly or through others; an item without keys is a block of its own."""
    clusters = Clusters(len(keys))
    first: dict[Hashable, int] = {}
    for item, own in enumerate(keys):
        for key in own:
            clusters.join(first.setdefault(key, item), item)
    return clusters.groups()


def only(candidates: Iterable[int]) -> int | None:
    """The one candidate; None where there is none or more than one."""
    found = set(candidates)
    return found.pop() if len(found) == 1 else None


def digest(*parts: object, length: int = 8) -> str:
    """The first `length` hexadecimal digits of the SHA-256 of the parts."""
    return sha256("\0".join(map(str, parts)).encode()).hexdigest()[:length]


def unique_ids(names: Sequence[str], content: Callable[[int], object]) -> list[str]:
    """An id for each name: the name itself; where several want it, with a hash of each one's `content` (by index).

    What others are called has no say in it, so that ids can be made block by block.
    """
    bearers: dict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(names):
        bearers[name].append(at)
    ids = [*names]
    for name, several in bearers.items():
        if len(several) > 1:
            hashes = [digest(content(at), length=16) for at in several]
            length = 6 if len({hash_[:6] for hash_ in hashes}) == len(several) else 16
            for at, hash_ in zip(several, hashes, strict=True):
                ids[at] = f"{name}-{hash_[:length]}"
    return ids
