"""Work in batches to many workers, the results in the order of the work, so many at a time as memory allows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

Item = TypeVar("Item")
Result = TypeVar("Result")


class Engine(Protocol):
    """Many workers, any of which may be lost at any time."""

    @property
    def batch(self) -> int:
        """Items that a worker gets at once."""

    @property
    def window(self) -> int:
        """Batches that are under way at once."""

    @property
    def lost(self) -> tuple[type[BaseException], ...]:
        """What a future raises whose worker was lost, and could not be replaced."""

    def ready(self) -> bool:
        """Whether the workers have begun."""

    def submit(self, function: Callable[[Item], Result], batch: Sequence[Item]) -> Future[list[Result]]:
        """Begins to work on a batch."""

    def alone(self, function: Callable[[Item], Result], item: Item) -> Result:
        """The result for one item that nothing else is worked on beside, so that it alone can be to blame."""


def stream(
    engine: Engine,
    function: Callable[[Item], Result],
    work: Iterable[Item],
    give_up: Callable[[Item], Result],
) -> Iterator[tuple[Item, Result]]:
    """Each item with its result, in the order of the work.

    The items of a batch whose worker was lost are tried again one by one; what loses its worker again is given up.
    """
    remaining = iter(work)
    under_way: deque[tuple[list[Item], Future[list[Result]]]] = deque()
    while batch := list(islice(remaining, engine.batch)):
        under_way.append((batch, engine.submit(function, batch)))
        if len(under_way) > engine.window:
            yield from _finished(engine, function, *under_way.popleft(), give_up)
    while under_way:
        yield from _finished(engine, function, *under_way.popleft(), give_up)


def _finished(
    engine: Engine,
    function: Callable[[Item], Result],
    batch: list[Item],
    future: Future[list[Result]],
    give_up: Callable[[Item], Result],
) -> Iterator[tuple[Item, Result]]:
    try:
        results: Iterable[Result] = future.result()
    except engine.lost:
        results = (_tried_again(engine, function, item, give_up) for item in batch)
    return zip(batch, results, strict=True)


def _tried_again(
    engine: Engine, function: Callable[[Item], Result], item: Item, give_up: Callable[[Item], Result]
) -> Result:
    try:
        return engine.alone(function, item)
    except engine.lost:
        return give_up(item)


def each(function: Callable[[Item], Result], batch: Sequence[Item]) -> list[Result]:
    """What a worker does with a batch."""
    return [function(item) for item in batch]
