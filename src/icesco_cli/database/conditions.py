"""Conditions of a question: pieces of SQL with the values bound to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL that is true of the rows asked for, and the values of its question marks."""

    sql: str
    values: tuple[object, ...] = ()


def where(conditions: Iterable[Condition]) -> tuple[str, list[object]]:
    """The WHERE clause that demands all conditions (empty without any), and its values."""
    given = list(conditions)
    clause = " AND ".join(f"({condition.sql})" for condition in given)
    return (f"WHERE {clause}" if given else ""), [value for condition in given for value in condition.values]


def since(first: str, last: str, day: str) -> Condition:
    """What ended on `day` or later; `first` and `last` are the columns of its first day and of its last, if it has one.

    Days may be cut: something of "2021-02" lasts until the end of that month.
    """
    cut = tuple(day[:length] for length in (4, 7) if length < len(day))
    ended = f"coalesce({last}, {first})"
    marks = ", ".join("?" * len(cut))
    return Condition(f"{ended} >= ? OR {ended} IN ({marks})", (day, *cut))


def until(first: str, day: str) -> Condition:
    """What began on `day` or before; a cut day means its end."""
    return Condition(f"{first} <= ?", (f"{day}~",))


def in_time(first: str, last: str, begin: str | None, end: str | None) -> list[Condition]:
    """What lasted from `first` to `last`, or was within that, between `begin` and `end`; None leaves a side open."""
    conditions = [since(first, last, begin)] if begin else []
    return [*conditions, until(first, end)] if end else conditions
