"""What an ingest may be told: its bounds, and whom to tell how it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from icesco_cli.work import Limits

Watch = Callable[[int], AbstractContextManager[Callable[[int], None]]]
"""Gets the number of documents, and gives what is to be told how many more are done."""
News = Callable[[str], None]
"""Gets a line."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to ingest: whether to forget documents that are gone, and what bounds each document.

    `jobs` is the number of processes. On a cluster - that of the `scheduler` at an address, or one of so many processes
    here - every document is read by its workers.
    """

    prune: bool = False
    limits: Limits = field(default_factory=Limits)
    jobs: int = 1
    on_cluster: bool = False
    scheduler: str | None = None


@contextmanager
def unwatched(total: int) -> Iterator[Callable[[int], None]]:
    """Watches nothing."""
    yield lambda done: None


def unheard(line: str) -> None:
    """Hears nothing."""
