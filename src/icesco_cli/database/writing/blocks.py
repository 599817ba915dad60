"""The blocks of sayings that share keys, directly or through others: what must be decided together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.locals import ASKED, OFFERED, SHARED, Locals, Numbers, Saying, Touched

_MEETS = ((SHARED, SHARED), (ASKED, OFFERED), (OFFERED, ASKED))
"""How a saying bears a key, and how those bear it with whom it is decided."""


class Blocks:
    """The sayings of a layer by their blocks."""

    def __init__(self, locals_: Locals) -> None:
        self._locals = locals_

    def settle(self, touched: Touched) -> None:
        """Forgets what nobody says any more; what was decided together with it is to be decided again."""
        unsaid = self._locals.end_replacing(touched)
        for saying in unsaid:
            touched.seeds.update(self._beside(self._locals.keys(saying), set()))
        self._locals.forget(unsaid, touched)

    def of(self, seeds: StoredSet[Saying]) -> Iterator[list[Saying]]:
        """The blocks in which the seeds stand; the set is empty in the end."""
        for seed in seeds:
            if seed in seeds:
                block = self._block(seed)
                seeds.difference_update(block)
                yield sorted(block)

    def _block(self, seed: Saying) -> set[Saying]:
        block, new = {seed}, {seed}
        asked: set[tuple[int, int]] = set()
        while new:
            near = {other for saying in new for other in self._beside(self._locals.keys(saying), asked)}
            new = near - block
            block |= new
        return block

    def _beside(self, keys: Sequence[Numbers], asked: set[tuple[int, int]]) -> Iterator[Saying]:
        """What is decided together with what has these keys; what was `asked` before is not asked again."""
        for side, other in _MEETS:
            fresh = [key for key in keys[side] if (key, other) not in asked]
            asked.update((key, other) for key in fresh)
            if fresh:
                yield from self._locals.with_keys(fresh, other)
