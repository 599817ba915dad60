"""Text with its looks: joined, wrapped and written as a terminal wants it.

What a table needs of rich.text at a small part of its cost: a question that rich draws takes half as long again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.cells import cell_len, chop_cells

from icesco_cli.output.columns import Tone

WORD = re.compile(r"\S+")
CODES = {Tone.STRONG: "1", Tone.QUIET: "2", Tone.FRESH: "32", Tone.FOUND: "1;31"}
"""Select Graphic Rendition (ECMA-48); none names a colour that a light or a dark ground swallows."""


class Look(NamedTuple):
    """How characters `start` to `end` look, and where they lead."""

    start: int
    end: int
    tone: Tone | None = None
    address: str | None = None


class Ink(NamedTuple):
    """A text, and the looks of its parts in their order; they do not overlap."""

    text: str = ""
    looks: tuple[Look, ...] = ()

    @property
    def width(self) -> int:
        """In cells, of the widest line."""
        return max(map(cell_len, self.text.split("\n")))


def ink(text: str, tone: Tone | None = None, address: str | None = None) -> Ink:
    """The text, all in one look."""
    return Ink(text, (Look(0, len(text), tone, address),) if text and (tone or address) else ())


def join(separator: str, parts: Iterable[Ink]) -> Ink:
    """The parts as one text."""
    text, looks = "", []
    for number, part in enumerate(parts):
        text += separator if number else ""
        at = len(text)
        looks += [look._replace(start=look.start + at, end=look.end + at) for look in part.looks]
        text += part.text
    return Ink(text, tuple(looks))


def lines(text: Ink, width: int, colour: bool) -> list[str]:
    """The text as lines of at most `width` cells, broken between words if it can be; `colour` with its looks."""
    return ["".join(_painted(text, *span)) if colour else text.text[slice(*span)] for span in _spans(text.text, width)]


def _spans(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends."""
    at = 0
    for line in text.split("\n"):
        if cell_len(line) <= width:
            yield at, at + len(line)
        else:
            yield from ((at + start, at + end) for start, end in _wrapped(line, width))
        at += len(line) + 1


def _wrapped(line: str, width: int) -> Iterator[tuple[int, int]]:
    start = end = 0
    for word in WORD.finditer(line):
        if cell_len(line[start : word.end()]) > width:
            if end > start:
                yield start, end
            start = word.start()
        end = word.end()
        for piece in chop_cells(word.group(), width)[:-1] if cell_len(word.group()) > width else ():
            yield start, start + len(piece)
            start += len(piece)
    yield start, end


def _painted(text: Ink, start: int, end: int) -> Iterator[str]:
    at = start
    for look in text.looks:
        first, last = max(look.start, start), min(look.end, end)
        if first < last:
            yield text.text[at:first]
            yield _dressed(text.text[first:last], look)
            at = last
    yield text.text[at:end]


def _dressed(text: str, look: Look) -> str:
    if look.tone:
        text = f"\033[{CODES[look.tone]}m{text}\033[0m"
    return f"\033]8;;{look.address}\033\\{text}\033]8;;\033\\" if look.address else text
