"""Words and signs of one line (a sentence or a headline), and what the word tables say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:M(?:rs?|s)|Dr|Prof)(?=[A-Z][a-z])|[^\W_]+(?:['-](?!s\b)[^\W_]+)*|'s\b|\.{2,}| {4,}|[^\w\s]"
)
"""Dotted initials ("H.E."); an honorific glued to a name ("MsAnaLima"); a word with its hyphens and apostrophes, but
not its possessive; a sign; a wide gap."""

_ARTICLES = ("al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "at-", "az-", "d'", "l'")


class Label(StrEnum):
    """What a stretch of tokens is."""

    COUNTRY = "country"
    ADJECTIVE = "adjective"
    PLACE = "place"
    REGION = "region"
    BODY = "body"
    EVENT = "event"
    OFFICE = "office"
    HONORIFIC = "honorific"
    NAME = "name"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Tokens `first` to `last` (one past the end) of a line, and what they are; `value` is the table's entry."""

    label: Label
    first: int
    last: int
    value: object = None


@dataclass(slots=True)
class Line:
    """The tokens of one sentence or headline, by property, and the chunks found so far."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    lower: list[str]
    capital: list[bool]
    flags: list[int]
    titled: bool = False
    """Most words bear a capital, so that a capital says nothing."""
    at: list[Chunk | None] = field(default_factory=list)
    """The chunk that covers each token."""

    def __len__(self) -> int:
        return len(self.words)

    def put(self, chunk: Chunk) -> None:
        """Lay a chunk over its tokens; chunks that it touches are gone."""
        for touched in {id(c): c for c in self.at[chunk.first : chunk.last] if c}.values():
            self.at[touched.first : touched.last] = [None] * (touched.last - touched.first)
        self.at[chunk.first : chunk.last] = [chunk] * (chunk.last - chunk.first)

    def chunks(self) -> Iterator[Chunk]:
        """The chunks in the order of the line; one that lies around others comes again after them."""
        before: Chunk | None = None
        for chunk in self.at:
            if chunk is not None and chunk is not before:
                yield chunk
            before = chunk

    def label(self, index: int) -> Label | None:
        """What the token at `index` is part of; None for nothing and beyond the line."""
        if 0 <= index < len(self.words):
            chunk = self.at[index]
            return chunk.label if chunk else None
        return None

    def is_capital(self, index: int) -> bool:
        """Whether the token begins with a capital; False beyond the line."""
        return 0 <= index < len(self.words) and self.capital[index]

    def word(self, index: int) -> str:
        """The lower-case word at `index`; empty beyond the line."""
        return self.lower[index] if 0 <= index < len(self.words) else ""


def read_line(reading: str, start: int, end: int, flags: dict[str, int]) -> Line:
    """Take characters `start` to `end` of `reading` apart. `flags` says what the tables know of a lower-case word."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(reading, start, end):
        words.append(match.group())
        starts.append(match.start())
        ends.append(match.end())
    lower = [word.lower() for word in words]
    capital = [_is_capital(word) for word in words]
    known = flags.get
    return Line(words, starts, ends, lower, capital, [known(word, 0) for word in lower], at=[None] * len(words))


def text_of(reading: str, line: Line, first: int, last: int) -> str:
    """Tokens `first` to `last` as printed, white space normalised."""
    return " ".join(reading[line.starts[first] : line.ends[last - 1]].split())


def _is_capital(word: str) -> bool:
    if word[0].isupper():
        return True
    return (
        len(word) > 4 and word.startswith(_ARTICLES) and (word[2].isupper() or word[3].isupper() or word[4].isupper())
    )
