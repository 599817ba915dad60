"""The reader of the table of languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from icesco_cli.lexicon.words import table

_READ = "english"


@cache
def english_words() -> frozenset[str]:
    """The little words of the language that the rules read."""
    return frozenset(table("languages")[_READ].split())


@cache
def foreign_words() -> Mapping[str, frozenset[str]]:
    """The little words of each other language, by its English name."""
    return {name: frozenset(words.split()) for name, words in table("languages").items() if name != _READ}


@cache
def all_foreign_words() -> frozenset[str]:
    """The little words of all other languages."""
    return frozenset().union(*foreign_words().values())
