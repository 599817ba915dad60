"""The reader of `calendar.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.words import table

_BROKEN = ("months", "name_like_months")


@dataclass(frozen=True, slots=True)
class CalendarWord:
    """A word of the calendar: the section of the table in which it stands, and what it says."""

    kind: str
    value: int | str


@cache
def calendar_words() -> dict[str, CalendarWord]:
    """Return every word of the table, in lower case, with its kind and value."""
    rows = table("calendar")
    return {word: CalendarWord(kind, value) for kind, words in rows.items() for word, value in words.items()}


@cache
def broken_months() -> dict[str, str]:
    """Return the months without their first letter, as old pages break them ("J anuary"): "anuary" gives "january"."""
    return {word[1:]: word for word, entry in calendar_words().items() if entry.kind in _BROKEN}
