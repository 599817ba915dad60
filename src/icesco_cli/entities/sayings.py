"""What any number of articles say alike, so that a well-known name is decided once and not article by article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Said(Generic[One]):
    """What some articles say alike: how many they are, the first of them by its id, the first and the last day."""

    what: One
    times: int
    first: str
    since: str | None = None
    until: str | None = None
    near: frozenset[tuple[str, str]] = frozenset()
    """The documents, with the articles, in which it is said, of those documents of which that is asked."""
