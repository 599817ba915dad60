"""Runs a function over much work: here, and with the help of others when that takes long."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from time import monotonic
from typing import TypeVar

from icesco_cli.workers.processes import processes
from icesco_cli.workers.streaming import stream

Item = TypeVar("Item")
Result = TypeVar("Result")

PATIENCE = 0.3
"""Seconds after which help is called: sooner, and the help costs more than it saves (about a hundred documents)."""


def run(
    function: Callable[[Item], Result],
    work: Iterable[Item],
    give_up: Callable[[Item], Result],
    jobs: int,
    preload: Sequence[str] = (),
) -> Generator[tuple[Item, Result], None, None]:
    """Each item with its result, in the order of the work, whoever made it.

    What takes long is shared with `jobs` processes, which have the modules `preload` loaded. `give_up` tells what to
    make of an item at which its process dies.
    """
    remaining = iter(work)
    begun = monotonic()
    for item in remaining:
        yield item, function(item)
        if jobs > 1 and monotonic() - begun > PATIENCE:
            break
    else:
        return
    with processes(jobs, preload) as workers:
        yield from stream(workers, function, remaining, give_up)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
