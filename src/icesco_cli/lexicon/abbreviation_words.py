"""The reader of `abbreviations.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.words import table


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words in lower case, without their last full stop; `openers` are the words that open a sentence."""

    titles: frozenset[str]
    connecting: frozenset[str]
    before_number: frozenset[str]
    ending: frozenset[str]
    closing: frozenset[str]
    openers: frozenset[str]
    particles: frozenset[str]
    saying: frozenset[str]


@cache
def abbreviations() -> Abbreviations:
    """Return the table of abbreviations."""
    return Abbreviations(**{name: frozenset(words) for name, words in table("abbreviations").items()})
