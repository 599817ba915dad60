"""Whole processes, measured from start to end: seconds by the clock, seconds of the processor, and memory."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from statistics import median
from tempfile import TemporaryFile
from time import perf_counter

from benchmarks.memory import sampled

_UNIT = 1 if sys.platform == "darwin" else 1024
"""Of `ru_maxrss`, in bytes."""


@dataclass(frozen=True, slots=True)
class Run:
    """`wall` and `cpu` are seconds, `cpu` without that of processes that nobody waits for, as the workers of a fork
    server; `peak` is in bytes, of all processes together."""

    wall: float
    cpu: float
    peak: int


def run(command: Sequence[object], terminal: bool = False, fine: frozenset[int] = frozenset((0,))) -> Run:
    """Runs a command to its end. Its output is read by a terminal or thrown away; RuntimeError where it fails."""
    arguments = [str(part) for part in command]
    begin = perf_counter()
    ours, its = pty.openpty() if terminal else (None, os.open(os.devnull, os.O_WRONLY))
    with TemporaryFile("w+") as told:
        process = subprocess.Popen(
            arguments, stdin=subprocess.DEVNULL, stdout=its, stderr=told, env=_settings(), start_new_session=True
        )
        os.close(its)
        with sampled(process.pid) as memory:
            if ours is not None:
                _drain(ours)
            _, status, used = os.wait4(process.pid, 0)
        wall = perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in fine:
            told.seek(0)
            raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}: {told.read()[-2000:]}")
    return Run(wall, used.ru_utime + used.ru_stime, max(used.ru_maxrss * _UNIT, memory.most))


def _settings() -> Mapping[str, str]:
    """The caller's, but for what hinders Python from keeping what it has compiled, as it does for any user: other
    programs came compiled with their packages."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PAGER": "cat", "COLUMNS": "100", "LINES": "50"}


def _drain(terminal: int) -> None:
    with suppress(OSError):
        while os.read(terminal, 1 << 16):
            pass
    os.close(terminal)


def in_turns(measures: Sequence[Callable[[], Run]], times: int) -> list[Run]:
    """The median of each measure, all taken in turns, so that what disturbs one disturbs the others."""
    rounds = [[measure() for measure in measures] for _ in range(times)]
    return [middle(runs) for runs in zip(*rounds, strict=True)]


def middle(runs: Sequence[Run]) -> Run:
    """The medians of several runs, each figure for itself; of memory the most."""
    return Run(median(r.wall for r in runs), median(r.cpu for r in runs), max(r.peak for r in runs))
