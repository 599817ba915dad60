"""The title of an office taken apart, so that "Culture Minister" and "Minister of Culture" are one office."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from icesco_cli.lexicon.linking_words import linking_words
from icesco_cli.lexicon.words import offices
from icesco_cli.text.folding import fold, words


@dataclass(frozen=True, slots=True)
class OfficeName:
    """What a title says: the rank ("deputy"), and what is left ("minister", "culture")."""

    words: frozenset[str]
    ranks: frozenset[str]


@lru_cache(maxsize=1 << 12)
def read_office_name(title: str) -> OfficeName:
    """Takes a title apart; acronyms are spelt out."""
    known = linking_words()
    said = frozenset(words(_acronyms().get(fold(title), title))) - known.office_fillings
    return OfficeName(said - known.office_ranks or said, said & known.office_ranks)


def same_office(one: str, other: str) -> bool:
    """Whether two titles could be one office: no other rank, and one says nothing that the other denies."""
    a, b = read_office_name(one), read_office_name(other)
    return a.ranks == b.ranks and (a.words <= b.words or b.words <= a.words)


@cache
def _acronyms() -> dict[str, str]:
    return {fold(acronym): title for acronym, title in offices().acronyms.items()}
