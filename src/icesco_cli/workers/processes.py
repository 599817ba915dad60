"""Workers that are processes of this machine."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from typing import TypeVar

from icesco_cli.errors import IcescoError
from icesco_cli.workers.streaming import each

Item = TypeVar("Item")
Result = TypeVar("Result")

BATCH = 16
"""Documents in a batch: fewer, and handing them over takes longer than reading them; more, and a core may be idle at
the end."""


_NEW_OBJECTS = 50_000
"""So many before a worker looks for cycles to clear away: the rules make many objects and no cycles, and looking for
them costs a twentieth of the time."""


class Processes:
    """A pool of processes that is made anew when one of them dies, for then all its futures are lost.

    Whoever holds the other end of `leash` keeps the processes alive: when it is closed, be it that its process is
    killed, they are gone at once, whatever they are at.
    """

    batch = BATCH
    lost: tuple[type[BaseException], ...] = (BrokenProcessPool,)

    def __init__(self, number: int, context: BaseContext, leash: Connection) -> None:
        self.number, self.context, self.leash = number, context, leash
        self.window = 3 * number
        self.pool = self._pool(number)
        self.single: ProcessPoolExecutor | None = None
        self._begun, self._closing = threading.Event(), threading.Event()
        self._keeper = threading.Thread(target=self._keep)
        self._keeper.start()

    def ready(self) -> bool:
        """Whether the processes have begun, which takes as long as reading fifty documents."""
        return self._begun.is_set()

    def submit(self, function: Callable[[Item], Result], batch: Sequence[Item]) -> Future[list[Result]]:
        """Begins to work on a batch."""
        try:
            return self.pool.submit(each, function, batch)
        except BrokenProcessPool:
            self.pool = self._pool(self.number)
            return self.pool.submit(each, function, batch)

    def alone(self, function: Callable[[Item], Result], item: Item) -> Result:
        """The result for one item, from a process that works on nothing else. IcescoError where none can be had."""
        if self.single is None:
            self.single = self._pool(1)
            _try_out(self.single)
        try:
            return self.single.submit(function, item).result()
        except BrokenProcessPool:
            self.single = None
            raise

    def close(self) -> None:
        """Ends the processes when they have done what they are at; those that have not begun yet end when they have,
        and nobody waits for them but the end of the program."""
        if self.single:
            self.single.shutdown(cancel_futures=True)
        self._closing.set()
        if self.ready():
            self._keeper.join()

    def _pool(self, number: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(number, self.context, _begin, (self.leash,))

    def _keep(self) -> None:
        """Has every process begin, and ends them; one that cannot begin is told of when there is work for it.

        A RuntimeError says that the program ends before all have begun.
        """
        with suppress(BrokenProcessPool, RuntimeError):
            for first in [self.pool.submit(os.getpid) for _ in range(self.number)]:
                first.result()
        self._begun.set()
        self._closing.wait()
        self.pool.shutdown(cancel_futures=True)
        self.leash.close()


@contextmanager
def processes(number: int, preload: Sequence[str] = ()) -> Iterator[Processes]:
    """So many processes, which have the modules `preload` loaded; gone when the block ends, at once when it fails."""
    context = _context(preload)
    leash, hand = context.Pipe(duplex=False)
    workers = Processes(number, context, leash)
    try:
        yield workers
    except BaseException:
        hand.close()
        raise
    finally:
        workers.close()
        hand.close()


def _try_out(pool: ProcessPoolExecutor) -> None:
    """Tells a process that dies at its work from one that cannot even begin."""
    try:
        pool.submit(os.getpid).result()
    except BrokenProcessPool:
        raise IcescoError("No process can be started to share the work: use --jobs 1.") from None


def _context(preload: Sequence[str]) -> BaseContext:
    """Processes that inherit no thread, lock or open database of this one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(preload))
    return context


def _begin(leash: Connection) -> None:
    """A worker's first act: the user's Ctrl-C is for the process that it serves, and without that it has no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(_NEW_OBJECTS)
    threading.Thread(target=_watch, args=(leash,), daemon=True).start()


def _watch(leash: Connection) -> None:
    leash.poll(None)
    os._exit(1)
