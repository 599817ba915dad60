"""Runs "one document in, its facts out": here, for now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Work = TypeVar("Work")
Result = TypeVar("Result")


def run(function: Callable[[Work], Result], work: Iterable[Work]) -> Iterator[Result]:
    """The results, in the order of the work."""
    return map(function, work)
