"""What a listing shows: its columns, and how each may shrink."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from icesco_cli.errors import IcescoError

AnswerRow = Mapping[str, object]
"""One fact, as `--json` prints it."""
DAYS = len("2021-01-11 – 15")
"""Cells of a span of days within a month."""


def listed(row: AnswerRow, key: str) -> list[dict[str, Any]]:
    """What a row has in that key, if that is a list of rows; else none."""
    found = row.get(key)
    return found if isinstance(found, list) else []


class Fit(StrEnum):
    """How a column of a table gives way to a narrow terminal."""

    WHOLE = "whole"
    """Never wrapped: ids, days, counts."""
    WRAP = "wrap"
    """Wrapped at words."""
    FIRST = "first"
    """The first of several and how many more there are ("a.txt:3 +2"); never wrapped."""
    BAR = "bar"
    """A bar as long as the number is large; in tables only."""


class Tone(StrEnum):
    """How a text is set off on a terminal, readable on dark and on light."""

    QUIET = "dim"
    FRESH = "green"
    FOUND = "bold red"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` is the row's key that it shows, and its name for `--columns` and for programs."""

    key: str
    header: str
    fit: Fit = Fit.WRAP
    right: bool = False
    """Aligned to the right, as numbers are."""
    least: int = 16
    """How many cells a wrapped column needs to be read with ease."""
    under: str | None = None
    """In a narrow terminal the column stands below the column of this key, not beside it."""
    lead: str = ""
    """What introduces it there: "to " before the party to whom something is promised."""
    shown: bool = True
    """Whether readers see it unasked; programs (CSV, TSV) always do."""
    blank: str = ""
    """What a table says where nothing is known."""
    tone: Tone | None = None
    read: Callable[[AnswerRow], object] | None = None
    """What readers see, if it is not `row[key]` alone: "2021-01-11 – 2021-01-15" from `date` and `end`."""
    terse: bool = False
    """Whether `read` leaves out what another column says; a reader who asks for the column sees all."""
    take: Callable[[AnswerRow], object] | None = None
    """Where programs find what the column holds, if the row has no such key."""
    marks: str | None = None
    """The row's key that holds what to highlight in the text: a list of [first, one past last] characters."""

    def held(self, row: AnswerRow) -> object:
        """What the column holds in this row, for programs."""
        return self.take(row) if self.take else row.get(self.key)

    def value(self, row: AnswerRow) -> object:
        """What readers see in this column of the row, before it is made text."""
        return self.read(row) if self.read else self.held(row)


def choose(columns: Sequence[Column], names: str | None) -> tuple[Column, ...]:
    """The columns that readers see, or those of a list like "date,people", in its order.

    Raises IcescoError, which lists the columns, for a name that is none of them.
    """
    if names is None:
        return tuple(column for column in columns if column.shown)
    known = {column.key: column for column in columns}
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    unknown = [name for name in wanted if name not in known]
    if unknown or not wanted:
        problem = f"There is no column {unknown[0]!r}" if unknown else "No column is named"
        raise IcescoError(f"{problem}. The columns are: {', '.join(known)}.")
    return tuple(_in_full(known[name]) for name in dict.fromkeys(wanted))


def _in_full(column: Column) -> Column:
    return replace(column, read=None) if column.terse else column
