"""Runs a function over much work: here, and with the help of others when that takes long."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import chain, islice
from time import monotonic
from typing import TypeVar

from icesco_cli.workers.streaming import Engine, stream

Item = TypeVar("Item")
Result = TypeVar("Result")

PATIENCE = 0.3
"""Seconds after which help is called: sooner, and the help costs more than it saves (about a hundred documents)."""


def run(
    function: Callable[[Item], Result],
    work: Iterable[Item],
    give_up: Callable[[Item], Result],
    helpers: Callable[[], AbstractContextManager[Engine]] | None,
    patience: float = PATIENCE,
) -> Generator[tuple[Item, Result], None, None]:
    """Each item with its result, in the order of the work, whoever made it.

    What is not done here within the seconds of `patience` is shared with the `helpers`, if there are any. `give_up`
    tells what to make of an item at which its worker dies.
    """
    remaining = iter(work)
    here = remaining if helpers is None else _for_a_while(remaining, patience)
    for item in here:
        yield item, function(item)
    first = list(islice(remaining, 1))
    if helpers is not None and first:
        with helpers() as engine:
            yield from stream(engine, function, chain(first, remaining), give_up)


def _for_a_while(work: Iterator[Item], patience: float) -> Iterator[Item]:
    end = monotonic() + patience
    while monotonic() < end and (taken := list(islice(work, 1))):
        yield from taken


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
