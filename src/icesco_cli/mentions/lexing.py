"""Text to lines of tokens, with what the tables know of each word. The whole article is cut up at once, for speed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from icesco_cli.mentions.tokens import Chunk, Line, spans_of
from icesco_cli.mentions.vocabulary import word_flags

_ARTICLES = ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "at-", "az-", "d'", "l'")
_AFTER_ARTICLE = slice(2, 5)
_BEYOND = ["\n"] * 8
"""The empty tokens beyond the end of each line."""
_NONE: list[Chunk | None] = [None]


def read_lines(text: str, spans: Sequence[tuple[int, int]]) -> list[Line]:
    """The lines at the character `spans` of `text`, which are in order and do not overlap."""
    if not spans:
        return []
    tokens = spans_of(text, spans[0][0], spans[-1][1])
    starts, ends = [first for first, _ in tokens], [last for _, last in tokens]
    words = [text[first:last] for first, last in tokens]
    lines = []
    for start, end in spans:
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        lines.append(_line(words[first:last], starts[first:last], ends[first:last]))
    return lines


def _line(words: list[str], starts: list[int], ends: list[int]) -> Line:
    size = len(words)
    words += _BEYOND
    traits = [_traits(word) for word in words]
    return Line(
        size=size,
        words=words,
        starts=starts,
        ends=ends,
        lower=[lower for lower, _, _ in traits],
        capital=[capital for _, capital, _ in traits],
        flags=[flags for _, _, flags in traits],
        at=_NONE * len(words),
    )


@lru_cache(maxsize=1 << 15)
def _traits(word: str) -> tuple[str, bool, int]:
    """The word in lower case, whether it bears a capital, and what the tables say of it."""
    lower = word.lower()
    return lower, word[0].isupper() or _bears_inner_capital(word), word_flags().get(lower, 0)


def _bears_inner_capital(word: str) -> bool:
    """ "al-Muaini", "d'Alva": the capital stands after the article."""
    return word.startswith(_ARTICLES) and any(letter.isupper() for letter in word[_AFTER_ARTICLE])
