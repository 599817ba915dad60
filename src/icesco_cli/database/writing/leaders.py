"""Which sayings lead and which have joined them, in layers that go through all in one order (`entities.leading`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from icesco_cli.database.writing.locals import ASKED, EQUAL, OFFERED, SHARED, Locals, Numbers, Saying

_LOOKS_AT = ((SHARED, SHARED), (ASKED, OFFERED))
"""How a saying bears a key, and how those before it bear it that it may join."""
_IS_SEEN_BY = ((SHARED, SHARED), (OFFERED, ASKED))
"""How a saying bears a key, and how those behind it bear it that may join it."""
_BEARERS = (
    "SELECT DISTINCT s.place, s.id FROM json_each(?) CROSS JOIN saying_keys k ON k.key = value AND k.side = ?"
    " JOIN sayings s ON s.id = k.saying "
)
_RAREST = (
    "SELECT json_group_array(value) FROM (SELECT value FROM json_each(?) ORDER BY"
    " (SELECT count(*) FROM (SELECT 1 FROM saying_keys WHERE key = value AND side = ? LIMIT 256)), value LIMIT ?)"
)
"""The keys that the fewest sayings bear; what very many bear is not counted to the end."""

Standing = tuple[str, Saying]
"""The place of a saying in the order, and the saying."""


class Leaders:
    """The sayings of a layer by whom they joined. Who has joined nobody and leads nobody is still to be decided."""

    def __init__(self, locals_: Locals, enough: Callable[[int], int]) -> None:
        self._locals = locals_
        self._enough = enough
        self._execute = locals_.database.conn.execute

    def is_there(self, saying: Saying) -> bool:
        """Whether there is such a saying, still or already."""
        return self._execute("SELECT 1 FROM sayings WHERE id = ?", [saying]).fetchone() is not None

    def standing(self, saying: Saying) -> Standing:
        """Where a saying stands."""
        standing: Standing = self._execute("SELECT place, id FROM sayings WHERE id = ?", [saying]).fetchone()
        return standing

    def of(self, saying: Saying) -> Saying | None:
        """The leader that a saying has joined, or itself where it leads; None where that is still to be decided."""
        leader: Saying | None = self._execute("SELECT leader FROM sayings WHERE id = ?", [saying]).fetchone()[0]
        return leader

    def any_decided(self) -> bool:
        """Whether anything in this layer was decided before."""
        found = "SELECT 1 FROM sayings WHERE leader IS NOT NULL AND layer = ? LIMIT 1"
        return self._execute(found, [self._locals.layer]).fetchone() is not None

    def put(self, saying: Saying, leader: Saying) -> None:
        """Has a saying join a leader, or lead."""
        self._execute("UPDATE sayings SET leader = ? WHERE id = ?", [leader, saying])

    def before(self, standing: Standing) -> list[Saying]:
        """The leaders that a saying may join, in their order: they stand before it and bear keys that it looks at."""
        there = "WHERE s.leader = s.id AND (s.place, s.id) < (?, ?)"
        return self._bearers(standing[1], _LOOKS_AT, there, standing)

    def behind(self, leader: Saying, standing: Standing) -> list[Saying]:
        """Those behind a standing that were decided before and might join the leader."""
        there = "WHERE s.leader IS NOT NULL AND (s.place, s.id) > (?, ?)"
        return self._bearers(leader, _IS_SEEN_BY, there, standing)

    def _bearers(
        self, saying: Saying, sides: Iterable[tuple[int, int]], there: str, standing: Standing
    ) -> list[Saying]:
        keys, found = self._locals.keys(saying), set[Standing]()
        for side, other in sides:
            if keys[side]:
                sought = self._sought(keys[side], other)
                found.update(self._execute(_BEARERS + there, [sought, other, *standing]))
        return [other for _, other in sorted(found)]

    def _sought(self, keys: Numbers, side: int) -> str:
        """As many of the keys as find whoever may fit, the rarest, as a statement asks for them."""
        all_, enough = self._locals.sought(keys), self._enough(len(keys))
        if enough == len(keys):
            return all_
        rarest: str = self._execute(_RAREST, [all_, side, enough]).fetchone()[0]
        return rarest

    def equal(self, saying: Saying) -> list[Saying]:
        """The sayings that say the same, itself among them, in their order."""
        found, new = {saying}, {saying}
        asked: set[int] = set()
        while new:
            new = {*self.equal_to(new, asked)} - found
            found |= new
        return [one for _, one in sorted(map(self.standing, found))] if len(found) > 1 else [saying]

    def equal_to(self, sayings: Iterable[Saying], asked: set[int]) -> list[Saying]:
        """Those that share an `equal` key with one of these, of keys that were not `asked` for before."""
        keys = {key for one in sayings for key in self._locals.keys(one)[EQUAL]} - asked
        asked |= keys
        return self._locals.with_keys(keys, EQUAL) if keys else []

    def members(self, leader: Saying) -> list[Saying]:
        """A leader and those that have joined it, in their order."""
        return [one for (one,) in self._execute("SELECT id FROM sayings WHERE leader = ? ORDER BY place, id", [leader])]

    def assign(self, leader: Saying, row: str) -> None:
        """Sets the row of a leader and of those that have joined it."""
        self._execute("UPDATE sayings SET row = ? WHERE leader = ? AND row IS NOT ?", [row, leader, row])

    def of_row(self, row: str) -> Saying | None:
        """The leader of the sayings of a row."""
        found = self._execute("SELECT id FROM sayings WHERE row = ? AND leader = id", [row]).fetchone()
        return found[0] if found else None
