"""What any number of articles say alike, so that a well-known name is decided once and not article by article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Local(Protocol):
    """What one article says."""

    @property
    def article(self) -> str:
        """The article's id."""

    @property
    def source(self) -> str:
        """Its document."""

    @property
    def day(self) -> str | None:
        """Its day, where it matters."""


One = TypeVar("One")
L = TypeVar("L", bound=Local)


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


def said_alike(locals_: Iterable[L], alike: Callable[[L], L], asked: Iterable[str] = ()) -> dict[L, Said[L]]:
    """What `alike` makes equal, with where it is said; `asked` are the documents of which `near` is to tell."""
    groups: dict[L, list[L]] = defaultdict(list)
    for local in locals_:
        groups[alike(local)].append(local)
    documents = {*asked}
    return {what: _said(what, group, documents) for what, group in groups.items()}


def _said(what: L, group: Sequence[L], documents: set[str]) -> Said[L]:
    days = [local.day for local in group if local.day]
    near = frozenset((local.source, local.article) for local in group if local.source in documents)
    first = min(local.article for local in group)
    return Said(what, len(group), first, min(days, default=None), max(days, default=None), near)
