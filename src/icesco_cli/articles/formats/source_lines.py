"""In which line of an HTML file a block of its text stands: its first letters are looked for between the tags."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape

_PIECE = re.compile(r"<[^<>]*>?|[^<]+")
_NOT_LETTER = re.compile(r"[\W_]+")
_KEY = 60
_MOST_MISSES = 200
"""Each search from the top takes the whole page; a page of blocks that stand nowhere would take its square."""


class SourceLines:
    """The letters of a page in the order of the file, and the lines in which they stand."""

    def __init__(self, page: str) -> None:
        letters: list[str] = []
        self._offsets: list[int] = []
        self._lines: list[int] = []
        line, offset = 1, 0
        for piece in _PIECE.finditer(page, max(page.find("<body"), 0)):
            raw = piece[0]
            if raw[0] != "<":
                offset = self._add(raw, line, offset, letters)
            line += raw.count("\n")
        before = page.count("\n", 0, max(page.find("<body"), 0))
        self._lines = [line + before for line in self._lines]
        self._letters = "".join(letters)
        self._cursor = 0
        self._misses = 0

    def _add(self, raw: str, line: int, offset: int, letters: list[str]) -> int:
        squeezed = _letters(unescape(raw))
        if not squeezed:
            return offset
        letters.append(squeezed)
        self._offsets.append(offset)
        self._lines.append(line + raw.count("\n", 0, len(raw) - len(raw.lstrip())))
        return offset + len(squeezed)

    def line_of(self, block: str) -> int:
        """The 1-based line of the file in which the block begins; where it is not found, that of the block before."""
        key = _letters(block)[:_KEY]
        found = self._letters.find(key, self._cursor)
        if found < 0 and self._misses < _MOST_MISSES:
            self._misses += 1
            found = self._letters.find(key)
        if found >= 0:
            self._cursor = found
        index = bisect_right(self._offsets, self._cursor) - 1
        return self._lines[index] if index >= 0 else 1


def _letters(text: str) -> str:
    return _NOT_LETTER.sub("", text)
