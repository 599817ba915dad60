"""Words and signs of one line (a sentence or a headline), and what the word tables say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import compress

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:M(?:rs?|s)|Dr|Prof)(?=[A-Z][a-z])|[^\W_]+(?:['-](?!s\b)[^\W_]+)*|'s\b|\.{2,}| {4,}|[^\w\s]"
)
"""Dotted initials ("H.E."); an honorific glued to a name ("MsAnaLima"); a word with its hyphens and apostrophes, but
not its possessive; a sign; a wide gap."""


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
    """The tokens of one sentence or headline, by property, and the chunks found so far.

    Each list but `starts` and `ends` is longer than the line by some empty tokens, so that rules may look a few tokens
    beyond either end (a small negative index is one of them).
    """

    size: int
    words: list[str]
    starts: list[int]
    ends: list[int]
    lower: list[str]
    capital: list[bool]
    flags: list[int]
    at: list[Chunk | None]
    """The chunk that covers each token."""
    titled: bool = False
    """Most words bear a capital, so that a capital says nothing."""

    def put(self, chunk: Chunk) -> None:
        """Lay a chunk over its tokens; chunks that it touches are gone."""
        for touched in {id(c): c for c in self.at[chunk.first : chunk.last] if c}.values():
            self.at[touched.first : touched.last] = [None] * (touched.last - touched.first)
        self.at[chunk.first : chunk.last] = [chunk] * (chunk.last - chunk.first)

    def chunks(self) -> Iterator[Chunk]:
        """The chunks in the order of the line; one that lies around others comes again after them."""
        before: Chunk | None = None
        for chunk in self.at:
            if chunk is not before:
                if chunk is not None:
                    yield chunk
                before = chunk

    def label(self, index: int) -> Label | None:
        """What the token at `index` is part of, if anything."""
        chunk = self.at[index]
        return chunk.label if chunk else None

    def capitals(self) -> list[int]:
        """The indexes of the tokens that begin with a capital."""
        return list(compress(range(self.size), self.capital))


def spans_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """First and last character of each token between characters `start` and `end`."""
    return [match.span() for match in _TOKEN.finditer(text, start, end)]


def words_of(text: str) -> list[str]:
    """The tokens of a text."""
    return _TOKEN.findall(text)


def text_of(reading: str, line: Line, first: int, last: int) -> str:
    """Tokens `first` to `last` as printed, white space normalised."""
    return " ".join(reading[line.starts[first] : line.ends[last - 1]].split())
