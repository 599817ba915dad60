"""Page numbers and running heads of printed pages, as they come along when a PDF is pasted as text."""

from __future__ import annotations

import re
from collections import Counter

_NUMBER_LINE = re.compile(
    r"\n[ \t\f]*+(?:(?:[^\n]{1,100}?(?: {3,150}+| \| ))?page\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?(?: \| [^\n]{1,100})?"
    r"|[-–]\s*\d{1,4}\s*[-–]|\d{1,4}\s*(?:/|of)\s*\d{1,4})[ \t]*(?=\n|$)",
    re.I,
)
_BARE_NUMBER = re.compile(r"(?m)^[ \t\f]*(\d{1,3})[ \t]*$")
_LINE = re.compile(r"[^\n]+")
_DIGITS_AND_BLANKS = re.compile(r"[\d\s]+")
_LONGEST_HEAD = 120


def without_page_breaks(reading: str) -> str:
    """The reading with page numbers, and the lines that stand beside them on every page, blanked."""
    numbers = [_after_break(found) for found in _NUMBER_LINE.finditer(reading)] or _running_numbers(reading)
    if not numbers:
        return reading
    starts = {start for start, _ in numbers}
    lines = [line for line in _LINE.finditer(reading) if not line[0].isspace()]
    beside = [
        neighbour
        for index, line in enumerate(lines)
        if line.start() in starts
        for neighbour in lines[max(index - 1, 0) : index + 2]
        if neighbour is not line and len(neighbour[0]) <= _LONGEST_HEAD
    ]
    keys = [_key(line[0]) for line in beside]
    times = Counter(keys)
    heads = [line.span() for line, key in zip(beside, keys, strict=True) if times[key] > 1]
    return _blanked(reading, sorted({*numbers, *heads}))


def _running_numbers(reading: str) -> list[tuple[int, int]]:
    """Lines that hold nothing but the numbers 1, 2, 3, ... (or from 2 on) in their order."""
    found = list(_BARE_NUMBER.finditer(reading))
    values = [int(line[1]) for line in found]
    if len(values) < 2 or values[0] > 2 or values != list(range(values[0], values[0] + len(values))):
        return []
    return [_after_break(line) for line in found]


def _after_break(line: re.Match[str]) -> tuple[int, int]:
    return line.start() + 1, line.end()


def _key(line: str) -> str:
    return _DIGITS_AND_BLANKS.sub(" ", line).strip()


def _blanked(reading: str, spans: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    behind = 0
    for start, end in spans:
        pieces += reading[behind:start], " " * (end - start)
        behind = end
    return "".join((*pieces, reading[behind:]))
