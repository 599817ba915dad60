"""Who joins whom, decided again for what a change can reach.

A telling looks only at those before it in the order of its layer, so what is to be decided is taken up in that order;
where somebody's leader comes out other than before, those behind who fit the old leader or the new are decided again.
The outcome is that of going through all in order, whatever was decided before (Censor-Hillel, Haramaty and Karnin 2016
keep a greedy independent set in this way).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Generic, TypeVar

from icesco_cli.database.tables.packing import unpack
from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.leaders import Leaders, Standing
from icesco_cli.database.writing.locals import Locals, Saying, Touched
from icesco_cli.database.writing.queue import Queue
from icesco_cli.entities.leading import Alike, JoiningRules

One = TypeVar("One")
_REMEMBERED = 1 << 11
"""Sayings that are remembered unpacked."""


@dataclass(frozen=True, slots=True)
class _Following(Generic[One]):
    """A leader with those that have joined it, who are looked up when they are asked for."""

    leader: One
    tellings: Callable[[], Sequence[Alike[One]]]


class Leading(Generic[One]):
    """A layer in which what is told joins a leader."""

    def __init__(self, locals_: Locals, kind: type[One], rules: JoiningRules[One]) -> None:
        self._locals = locals_
        self.leaders = Leaders(locals_, rules.enough)
        """Who has joined whom."""
        self._rules = rules
        self._queue = Queue(locals_.database.conn)
        self._changed: StoredSet[Saying] = StoredSet(locals_.database.conn)
        self._first = not self.leaders.any_decided()
        """Whether nothing was decided before, so that there is nobody to decide again."""

        def what(saying: Saying) -> One:
            return unpack(kind, locals_.body(saying))

        self.what: Callable[[Saying], One] = lru_cache(_REMEMBERED)(what)

    def settle(self, touched: Touched) -> StoredSet[Saying]:
        """Forgets what nobody says any more; decides what was touched, and what that reaches. Gives the leaders whom
        others have joined than before, among them those who lead no more or are gone. The seeds are none in the end."""
        unsaid = self._locals.end_replacing(touched)
        touched.seeds.update(self.leaders.equal_to(unsaid, set()))
        touched.seeds.update(self._left_by(unsaid))
        self._locals.forget(unsaid, touched)
        for seed in touched.seeds:
            if seed in touched.seeds:
                touched.seeds.difference_update(self._ask(seed))
        for standing in self._queue.taken():
            self._decide(standing)
        return self._changed

    def _left_by(self, sayings: Iterable[Saying]) -> Iterator[Saying]:
        """Whom it touches that these are no longer there."""
        leaders = {leader for leader in map(self.leaders.of, sayings) if leader is not None}
        for leader in leaders:
            self._changed.add(leader)
            yield from self._reached(leader, self.leaders.standing(leader))

    def _ask(self, saying: Saying) -> list[Saying]:
        """Has the telling of which a saying is one decided in its turn, which is that of its first; gives all of it."""
        sayings = self.leaders.equal(saying)
        self._queue.add(*self.leaders.standing(sayings[0]))
        return sayings

    def _decide(self, standing: Standing) -> None:
        """Has a telling join whom it fits, or lead."""
        sayings = self.leaders.equal(standing[1])
        leader = self._chosen(standing, [self.what(saying) for saying in sayings])
        before = {saying: self.leaders.of(saying) for saying in sayings}
        moved = [saying for saying in sayings if before[saying] != leader]
        for saying in moved:
            self.leaders.put(saying, leader)
        leaders = {leader}.union(old for old in before.values() if old is not None) if moved else set()
        self._changed.update(leaders)
        for one in leaders if self._rules.by_company else leaders.intersection(moved):
            self._tell(one, standing)

    def _chosen(self, standing: Standing, telling: Alike[One]) -> Saying:
        """The leader of a telling, which may be itself."""
        near = [one for one in self.leaders.before(standing) if self._rules.fits(telling[0], self.what(one))]
        groups = {one: _Following(self.what(one), partial(self._joined, one, standing)) for one in near}
        chosen = self._rules.choose(telling, [*groups.values()])
        return next((one for one, group in groups.items() if group is chosen), standing[1])

    def _joined(self, leader: Saying, standing: Standing) -> list[Alike[One]]:
        """The tellings before a standing that have joined a leader, its own first."""
        tellings = self._tellings(self.leaders.members(leader))
        before = [told for told in tellings if self.leaders.standing(told[0]) < standing]
        return [[self.what(saying) for saying in told] for told in before]

    def _tellings(self, sayings: Iterable[Saying]) -> Iterator[list[Saying]]:
        """The tellings of which these are, each once."""
        met: set[Saying] = set()
        for saying in sayings:
            if saying not in met:
                told = self.leaders.equal(saying)
                met.update(told)
                yield told

    def _tell(self, leader: Saying, standing: Standing) -> None:
        """Has those decided again behind a standing who might join the leader, or might have."""
        for telling in self._tellings(self._reached(leader, standing)):
            self._queue.add(*self.leaders.standing(telling[0]))

    def _reached(self, leader: Saying, standing: Standing) -> list[Saying]:
        """Those behind a standing who fit a leader, of those who were decided before."""
        if self._first or not self.leaders.is_there(leader):
            return []
        there = self.what(leader)
        return [one for one in self.leaders.behind(leader, standing) if self._rules.fits(self.what(one), there)]
