"""The reader of `page_furniture.toml` and `headline_words.toml`: the words of pages around and over their stories."""

from __future__ import annotations

from functools import cache

from icesco_cli.lexicon.calendar_words import calendar_words
from icesco_cli.lexicon.words import table


@cache
def phrases(section: str) -> frozenset[str]:
    """The phrases of a section of the table ("lines", "links", "labels", ...)."""
    return frozenset(line for line in table("page_furniture")[section].splitlines() if line)


@cache
def openings() -> dict[str, tuple[str, ...]]:
    """The phrases that open lines of furniture, by their first word."""
    by_word: dict[str, list[str]] = {}
    for phrase in sorted(phrases("openings")):
        by_word.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(found) for word, found in by_word.items()}


@cache
def headline_words(section: str) -> frozenset[str]:
    """The single words of a section on headlines ("verbs", "openers", ...), in lower case."""
    return frozenset(table("headline_words")[section].split())


@cache
def headline_phrases(section: str) -> frozenset[str]:
    """The phrases of a section on headlines ("sections", ...), in lower case."""
    return frozenset(line for line in table("headline_words")[section].splitlines() if line)


@cache
def months() -> dict[str, int]:
    """The number of each month by its name and abbreviations, in lower case, and by its names in other languages."""
    return {**table("page_furniture")["foreign_months"], **_numbers("months")}


@cache
def weekdays() -> dict[str, int]:
    """The number of each day of the week (Monday is 1) by its name and abbreviations, in lower case."""
    return _numbers("weekdays")


def _numbers(kind: str) -> dict[str, int]:
    return {word: int(entry.value) for word, entry in calendar_words().items() if entry.kind.endswith(kind)}
