"""How far a long task is: a bar with its rate and the time left, on a terminal, once the task proves long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 0.5
"""Seconds that pass before anything is shown, so that a short task neither flickers nor pays for a bar."""


@contextmanager
def progress(label: str, total: int, err: TextIO, wanted: bool = True) -> Iterator[Callable[[int], None]]:
    """Yields what to call with the number of items done since the last call. Silent where `err` is no terminal."""
    if not wanted or not err.isatty():
        yield lambda done: None
        return
    meter = _Meter(label, total, err)
    try:
        yield meter.advance
    finally:
        meter.stop()


class _Meter:
    """A bar that appears only after a while."""

    def __init__(self, label: str, total: int, err: TextIO) -> None:
        self.label, self.total, self.err = label, total, err
        self.done = 0
        self.begun = monotonic()
        self.bar: Progress | None = None

    def advance(self, done: int) -> None:
        self.done += done
        if self.bar is None and monotonic() - self.begun > PATIENCE:
            self.bar = _bar(self.err)
            self.bar.add_task(self.label, total=self.total, rate="")
            self.bar.start()
        if self.bar:
            rate = self.done / (monotonic() - self.begun)
            self.bar.update(self.bar.task_ids[0], completed=self.done, rate=f"{rate:,.0f}/s")

    def stop(self) -> None:
        if self.bar:
            self.bar.stop()


def _bar(err: TextIO) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        console=Console(file=err, force_terminal=True, legacy_windows=False),
        transient=True,
    )
