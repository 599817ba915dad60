"""The reader of the table of function words."""

from __future__ import annotations

from functools import cache

from icesco_cli.lexicon.words import table


@cache
def function_words(name: str) -> frozenset[str]:
    """The words that the table lists under `name`, in lower case."""
    return frozenset(table("function_words")[name].split())
