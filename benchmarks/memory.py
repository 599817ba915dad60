"""The memory of a process with all that it started, sampled while it runs (Linux; elsewhere nothing is sampled)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

_EVERY = 0.2
_PSS = re.compile(rb"^Pss:\s+(\d+) kB", re.MULTILINE)
_PROC = Path("/proc")


class Sampler:
    """`most` is the most bytes that the processes of a session had together; shared pages are shared out among them."""

    def __init__(self, session: int) -> None:
        self.most = 0
        self._session = session
        self._over = Event()

    def sample(self) -> None:
        while not self._over.wait(_EVERY):
            self.most = max(self.most, sum(_proportional(process) for process in _processes(self._session)))

    def stop(self) -> None:
        self._over.set()


@contextmanager
def sampled(session: int) -> Iterator[Sampler]:
    """Samples the processes of a session for as long as the block takes."""
    sampler = Sampler(session)
    thread = Thread(target=sampler.sample, daemon=True)
    thread.start()
    try:
        yield sampler
    finally:
        sampler.stop()
        thread.join()


def _processes(session: int) -> Iterator[int]:
    for entry in _PROC.glob("[0-9]*"):
        with suppress(OSError):
            if os.getsid(int(entry.name)) == session:
                yield int(entry.name)


def _proportional(process: int) -> int:
    with suppress(OSError):
        found = _PSS.search((_PROC / str(process) / "smaps_rollup").read_bytes())
        return int(found[1]) * 1024 if found else 0
    return 0
