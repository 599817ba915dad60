"""Text to lines of tokens, with what the tables know of each word. The whole article is cut up at once, for speed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from icesco_cli.lexicon.words import country_by_form
from icesco_cli.mentions.words.tokens import Annotation, Line, spans_of
from icesco_cli.mentions.words.vocabulary import NEVER, word_flags

_ARTICLES = ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "at-", "az-", "d'", "l'")
_AFTER_ARTICLE = slice(2, 5)
_OF_THINGS = ("ism", "ization", "isation", "ology", "phobia")
"""How the names of doctrines and fields end, and nobody's."""
_BEYOND = ["\n"] * 8
"""The empty tokens beyond the end of each line."""
_NO_CAPITALS = [False] * len(_BEYOND)
_NO_FLAGS = [0] * len(_BEYOND)
_NONE: list[Annotation | None] = [None]


def lines_of(text: str, spans: Sequence[tuple[int, int]]) -> list[Line]:
    """The lines at the character `spans` of `text`, which are in order and do not overlap."""
    if not spans:
        return []
    tokens = spans_of(text, spans[0][0], spans[-1][1])
    starts, ends = [first for first, _ in tokens], [last for _, last in tokens]
    words = [text[first:last] for first, last in tokens]
    lower, capital, flags = zip(*map(_traits, [*words, "\n"]), strict=True)
    lines = []
    for start, end in spans:
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        lines.append(
            Line(
                size=last - first,
                words=words[first:last] + _BEYOND,
                starts=starts[first:last],
                ends=ends[first:last],
                lower=[*lower[first:last], *_BEYOND],
                capital=[*capital[first:last], *_NO_CAPITALS],
                flags=[*flags[first:last], *_NO_FLAGS],
                at=_NONE * (last - first + len(_BEYOND)),
            )
        )
    return lines


@lru_cache(maxsize=1 << 15)
def _traits(word: str) -> tuple[str, bool, int]:
    """The word in lower case, whether it bears a capital, and what the tables say of it."""
    lower = word.lower()
    capital = word[0].isupper() or _bears_inner_capital(word)
    thing = capital and (lower.endswith(_OF_THINGS) or _joins_lands(word))
    return lower, capital, word_flags().get(lower) or (NEVER if thing else 0)


def _joins_lands(word: str) -> bool:
    """ "Mali-Peru", "Azerbaijani-Italian": countries or their adjectives that a hyphen joins, and nobody's name."""
    parts = word.split("-")
    return len(parts) > 1 and all(part in country_by_form() for part in parts)


def _bears_inner_capital(word: str) -> bool:
    """ "al-Muaini", "d'Alva": the capital stands after the article."""
    return word.startswith(_ARTICLES) and any(letter.isupper() for letter in word[_AFTER_ARTICLE])
