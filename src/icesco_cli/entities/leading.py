"""One row for all that tells of one thing: leader clustering (Hartigan 1975, "quick partition").

What is told is gone through in one order, the most exact first. Each *telling* joins the *leader* that it fits, or else
leads itself. So a telling depends on those before it alone, and a change on few: `relinking.leading` decides again only
what a change can reach, however many share its keys.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

One = TypeVar("One")
Alike = list[One]
"""Locals that say the same (`Keys.equal`), the most exact first; mostly one."""
PlaceInOrder = tuple[str | int, ...]
"""What locals are sorted by; those of one layer have the same types in the same order, and one may be a shorter one's
continuation."""


class Following(Protocol[One]):
    """A leader and those that have joined it."""

    @property
    def leader(self) -> One:
        """The most exact local of the telling that leads."""

    def tellings(self) -> Sequence[Alike[One]]:
        """All tellings in their order, that of the leader first."""


def _all(keys: int) -> int:
    return keys


@dataclass(frozen=True, slots=True)
class JoiningRules(Generic[One]):
    """How the tellings of one layer are put in order, and whom each joins."""

    place: Callable[[One], PlaceInOrder]
    """Where a local stands in the order."""
    fits: Callable[[One, One], bool]
    """Whether nothing that a local and a leader before it say speaks against one row for both."""
    choose: Callable[[Alike[One], Sequence[Following[One]]], Following[One] | None]
    """Which of the groups whose leaders fit a telling joins, if any; they come in their order."""
    enough: Callable[[int], int] = _all
    """Of how many keys how many find whoever may fit, whichever they are."""
    by_company: bool = False
    """Whether it depends on those who joined a leader before whether another may."""
