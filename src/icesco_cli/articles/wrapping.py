"""Hard-wrapped lines to paragraphs: the line breaks that end no paragraph become spaces.

Lines of one block (no blank line between) are one paragraph where a line goes on in lower case, or where the first
word of the next would not have fitted on it. The width to fit in is learnt from the lines that surely go on, so that
a page whose lines are paragraphs, and a head of short lines, stay as they are.
"""

from __future__ import annotations

import re
from itertools import pairwise

_LONGEST_WRAP = 140
_SHORTEST_WRAP = 40
_MARKER = re.compile(r"\s*(?:[-*+•·■▪●◦>–]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)")
_ENDS = (".", "!", "?", ":", ";", '."', ".'", '!"', '?"', ".)")
_QUARTER = 4


def join_wrapped(reading: str) -> str:
    """The reading with a space for each line break inside a paragraph; its length stays."""
    lines = reading.split("\n")
    if len(lines) < 2:
        return reading
    width = _Width(lines)
    pieces = [lines[0]]
    for line, following in pairwise(lines):
        pieces.append(" " if following and line and width.joins(line, following) else "\n")
        pieces.append(following)
    return "".join(pieces)


class _Width:
    """The width to which a page is wrapped; 0 when it is not."""

    def __init__(self, lines: list[str]) -> None:
        flows = [(line, following) for line, following in pairwise(lines) if _flows(line, following)]
        wrapped = [pair for pair in flows if _SHORTEST_WRAP <= len(pair[0].rstrip()) <= _LONGEST_WRAP]
        self.width = max((len(line.rstrip()) for line, _ in wrapped), default=0)
        spare = sorted(self.width - _needed(*pair) for pair in wrapped)
        self.slack = max(0, spare[len(spare) - 1 - len(spare) // _QUARTER] + 1) if spare else 0

    def joins(self, line: str, following: str) -> bool:
        """Whether two adjacent lines are of one paragraph."""
        if _flows(line, following):
            return True
        if not _SHORTEST_WRAP <= len(line.rstrip()) <= self.width * 1.1 or _MARKER.match(following):
            return False
        return bool(following.strip()) and _needed(line, following) > self.width - self.slack


def _flows(line: str, following: str) -> bool:
    """Whether the second line goes on in the middle of a sentence of the first."""
    head = following.lstrip()[:1]
    if not head.islower() or _MARKER.match(following):
        return False
    end = line.rstrip()
    return bool(end) and not end.endswith(_ENDS)


def _needed(line: str, following: str) -> int:
    return len(line.rstrip()) + 1 + len(_first_word(following))


def _first_word(line: str) -> str:
    return line.split(None, 1)[0] if line.strip() else ""
