"""What each article says, layer by layer of linking, with the row that it was given, and the keys by which what must
be decided together is found. This is what lets linking be redone for a part of the articles alone.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

Ref = tuple[str, int]
"""An article and the number of one of its locals."""
Numbers = frozenset[int]

SHARED, ASKED, OFFERED = range(3)
MEETS = ((SHARED, SHARED), (ASKED, OFFERED), (OFFERED, ASKED))
"""How a local bears a key, and how those bear it with whom it is decided."""


@dataclass(frozen=True, slots=True)
class Local:
    """Something that an article says: what it is, packed; and its keys: those that it shares, asks for and offers."""

    body: bytes
    keys: tuple[Numbers, Numbers, Numbers]


@dataclass(slots=True)
class Touched:
    """What a change of articles touches in a layer: locals to be decided again, and rows that locals have left."""

    seeds: set[Ref] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    gone: list[bytes] = field(default_factory=list)
    """The bodies of locals that are no more."""


class Locals:
    """The locals of one layer."""

    def __init__(self, database: Database, layer: str) -> None:
        self._execute = database.conn.execute
        self._executemany = database.conn.executemany
        self._layer = layer

    def replace(self, article: str, new: Sequence[Local], touched: Touched) -> None:
        """Puts what an article says now in the place of what it said before; what is as it was is not touched."""
        old = self._execute(
            'SELECT body, keys, "row" FROM locals WHERE layer = ? AND article_id = ? ORDER BY number',
            [self._layer, article],
        ).fetchall()
        for number, (before, after) in enumerate(zip_longest(old, new)):
            if before and after and before[:2] == (after.body, _packed(after.keys)):
                continue
            if before:
                touched.gone.append(before[0])
                touched.left.update([before[2]] if before[2] else [])
                self._remove((article, number), _unpacked(before[1]), touched)
            if after:
                self._add((article, number), after, touched)

    def _remove(self, ref: Ref, keys: Sequence[Numbers], touched: Touched) -> None:
        for side, own in enumerate(keys):
            rows = [(self._layer, key, side, *ref) for key in own]
            self._executemany(
                "DELETE FROM local_keys WHERE layer = ? AND key = ? AND side = ? AND article_id = ? AND number = ?",
                rows,
            )
        self._execute("DELETE FROM locals WHERE layer = ? AND article_id = ? AND number = ?", [self._layer, *ref])
        touched.seeds.update(self._beside(keys, set()))
        touched.seeds.discard(ref)

    def _add(self, ref: Ref, local: Local, touched: Touched) -> None:
        row = (self._layer, *ref, local.body, _packed(local.keys), None)
        self._execute("INSERT INTO locals VALUES (?, ?, ?, ?, ?, ?)", row)
        for side, own in enumerate(local.keys):
            rows = [(self._layer, key, side, *ref) for key in own]
            self._executemany("INSERT INTO local_keys VALUES (?, ?, ?, ?, ?)", rows)
        touched.seeds.add(ref)

    def blocks(self, seeds: Iterable[Ref]) -> Iterator[list[Ref]]:
        """The blocks in which the seeds stand that are still there, each in the order of the articles' ids."""
        known: set[Ref] = set()
        asked: set[tuple[int, int]] = set()
        for seed in sorted(seeds):
            if seed not in known and self._keys(seed) is not None:
                block = self._block(seed, asked)
                known |= block
                yield sorted(block)

    def _block(self, seed: Ref, asked: set[tuple[int, int]]) -> set[Ref]:
        block, new = {seed}, {seed}
        while new:
            near = {other for ref in new for other in self._beside(self._keys(ref) or (), asked)}
            new = near - block
            block |= new
        return block

    def _keys(self, ref: Ref) -> tuple[Numbers, ...] | None:
        row = self._execute(
            "SELECT keys FROM locals WHERE layer = ? AND article_id = ? AND number = ?", [self._layer, *ref]
        ).fetchone()
        return _unpacked(row[0]) if row else None

    def _beside(self, keys: Sequence[Numbers], asked: set[tuple[int, int]]) -> Iterator[Ref]:
        """Those with whom one that has these keys is decided; what was `asked` before is not asked again."""
        for (_, other), own in zip(MEETS, keys, strict=False):
            for key in own:
                if (key, other) not in asked:
                    asked.add((key, other))
                    yield from self.with_key(key, other)

    def with_key(self, key: int, side: int) -> Iterator[Ref]:
        """Those who bear the key in that way."""
        return iter(
            self._execute(
                "SELECT article_id, number FROM local_keys WHERE layer = ? AND key = ? AND side = ?",
                [self._layer, key, side],
            ).fetchall()
        )

    def body(self, ref: Ref) -> bytes:
        """What the article says, packed."""
        body: bytes = self._execute(
            "SELECT body FROM locals WHERE layer = ? AND article_id = ? AND number = ?", [self._layer, *ref]
        ).fetchone()[0]
        return body

    def rows_of(self, article: str) -> list[Any]:
        """The ids of the rows of an article's locals, in their order."""
        found = self._execute(
            'SELECT "row" FROM locals WHERE layer = ? AND article_id = ? ORDER BY number', [self._layer, article]
        )
        return [row for (row,) in found]

    def row(self, ref: Ref) -> str | None:
        """The id of the row that a local has."""
        row: str | None = self._execute(
            'SELECT "row" FROM locals WHERE layer = ? AND article_id = ? AND number = ?', [self._layer, *ref]
        ).fetchone()[0]
        return row

    def give(self, ref: Ref, row: str | None) -> None:
        """Gives a local its row."""
        self._execute(
            'UPDATE locals SET "row" = ? WHERE layer = ? AND article_id = ? AND number = ?', [row, self._layer, *ref]
        )


def _packed(keys: Sequence[Numbers]) -> bytes:
    lengths = [len(own) for own in keys]
    return array("q", [*lengths, *(key for own in keys for key in sorted(own))]).tobytes()


def _unpacked(packed: bytes) -> tuple[Numbers, ...]:
    numbers = array("q", packed)
    ends = [len(MEETS)]
    for length in numbers[: len(MEETS)]:
        ends.append(ends[-1] + length)
    return tuple(frozenset(numbers[start:end]) for start, end in pairwise(ends))
