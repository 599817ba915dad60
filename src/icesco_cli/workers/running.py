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

    What is not done here within the seconds of `patience` is shared with the `helpers`, if there are any, as soon as
    they are ready. `give_up` tells what to make of an item at which its worker dies.
    """
    remaining = iter(work)
    if helpers is None:
        yield from _here(function, remaining)
        return
    end = monotonic() + patience
    yield from _here(function, _until(lambda: monotonic() >= end, remaining))
    first = list(islice(remaining, 1))
    if first:
        rest = chain(first, remaining)
        with helpers() as engine:
            yield from _here(function, _until(engine.ready, rest))
            yield from stream(engine, function, rest, give_up)


def _here(function: Callable[[Item], Result], work: Iterator[Item]) -> Iterator[tuple[Item, Result]]:
    return ((item, function(item)) for item in work)


def _until(time: Callable[[], bool], work: Iterator[Item]) -> Iterator[Item]:
    while not time() and (taken := list(islice(work, 1))):
        yield from taken


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
