"""Workers that are processes of this machine."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from traceback import format_exc
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


class DeadProcessError(Exception):
    """A process ended before it had handed back what it was asked for."""


class Processes:
    """So many processes, each asked by a thread of its own through a pipe of its own; one that dies is replaced.

    A pipe that several share is never closed while one of them lives, and the half of a result that the dead one wrote
    would be waited on for ever: therefore no pool of the standard library, whose processes share one.

    Whoever holds the other end of `leash` keeps the processes alive: when it is closed, be it that its process is
    killed, they are gone at once, whatever they are at.
    """

    batch = BATCH
    lost: tuple[type[BaseException], ...] = (DeadProcessError,)

    def __init__(self, number: int, context: BaseContext, leash: Connection) -> None:
        self.window = 3 * number
        self._context, self._leash = context, leash
        self._idle: deque[_Process] = deque()
        self._threads = ThreadPoolExecutor(number)
        self._first = [self._threads.submit(self._begin) for _ in range(number)]

    def ready(self) -> bool:
        """Whether the processes have begun, which takes as long as reading fifty documents."""
        return all(one.done() for one in self._first)

    def submit(self, function: Callable[[Item], Result], batch: Sequence[Item]) -> Future[list[Result]]:
        """Begins to work on a batch. The future raises IcescoError where no process can be had."""
        return self._threads.submit(self._ask, function, batch)

    def alone(self, function: Callable[[Item], Result], item: Item) -> Result:
        """The result for one item, from a process that works on nothing else. IcescoError where none can be had."""
        return self.submit(function, [item]).result()[0]

    def close(self) -> None:
        """Forgets what nobody has begun to work on; the processes end with their leash.

        Those that have not begun yet are waited for by nobody but the end of the program.
        """
        self._threads.shutdown(wait=self.ready(), cancel_futures=True)

    def _begin(self) -> None:
        self._idle.append(_Process(self._context, self._leash))

    def _ask(self, function: Callable[[Item], Result], batch: Sequence[Item]) -> list[Result]:
        try:
            process = self._idle.pop()
        except IndexError:
            process = _Process(self._context, self._leash)
        results = process.ask(function, batch)
        self._idle.append(process)
        return results


class _Process:
    """A process that has begun, and waits for work."""

    def __init__(self, context: BaseContext, leash: Connection) -> None:
        """IcescoError where no process can begin."""
        self.pipe, end = context.Pipe()
        try:
            with end:
                context.Process(target=_serve, args=(end, leash), daemon=True).start()  # type: ignore[attr-defined]
            self.pipe.recv()
        except (EOFError, OSError):
            raise IcescoError("No process can be started to share the work: use --jobs 1.") from None

    def ask(self, function: Callable[[Item], Result], batch: Sequence[Item]) -> list[Result]:
        """What the process hands back. DeadProcessError where it cannot any more; else, what the function raises."""
        try:
            self.pipe.send((function, batch))
            results, failure = self.pipe.recv()
        except (EOFError, OSError):
            raise DeadProcessError from None
        if failure:
            raise failure
        return list(results)


def _serve(pipe: Connection, leash: Connection) -> None:
    """What a process does: the user's Ctrl-C is for the one that it serves, and without that it has no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(_NEW_OBJECTS)
    threading.Thread(target=_watch, args=(leash,), daemon=True).start()
    with suppress(EOFError, OSError):
        pipe.send("begun")
        while True:
            pipe.send(_answer(*pipe.recv()))


def _watch(leash: Connection) -> None:
    leash.poll(None)
    os._exit(1)


def _answer(function: Callable[[Item], Result], batch: Sequence[Item]) -> tuple[list[Result], Exception | None]:
    """The results, or else what was raised and where."""
    try:
        return each(function, batch), None
    except Exception as failure:
        failure.add_note(format_exc())
        return [], failure


@contextmanager
def processes(number: int, preload: Sequence[str] = ()) -> Iterator[Processes]:
    """So many processes, which have the modules `preload` loaded; gone when the block ends, whatever they are at."""
    context = _context(preload)
    leash, hand = context.Pipe(duplex=False)
    workers = Processes(number, context, leash)
    try:
        yield workers
    finally:
        hand.close()
        workers.close()


def _context(preload: Sequence[str]) -> BaseContext:
    """Processes that inherit no thread, lock or open database of this one."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(preload))
    return context
