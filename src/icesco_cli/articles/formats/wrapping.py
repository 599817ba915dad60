"""Hard-wrapped lines to paragraphs: the line breaks that end no paragraph become spaces.

Lines of one block (no blank line between) are one paragraph where a line goes on in lower case, or where the first
word of the next would not have fitted on it. The width to fit in is learnt from the lines that surely go on, so that
a page whose lines are paragraphs, and a head of short lines, stay as they are. A sentence that a blank line or the
break of a printed page cuts in two is joined as well.
"""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import pairwise
from typing import NamedTuple

from icesco_cli.articles.lines.icons import is_page_field
from icesco_cli.lexicon.page_words import phrases

_LINE = re.compile(r"[^\n]+")
_LONGEST_WRAP = 140
_SHORTEST_WRAP = 40
_LONG_LINE = 60
_MARKER = re.compile(r"\s*(?:[-*+•·■▪●◦>–]\s|\(?(?:\d{1,3}|[ivx]{1,4})[.)]\s|\(?[a-z]\)\s)")
_BYLINE = re.compile(r"by:? (?:[A-Z][\w'.-]+ ){1,3}[A-Z][\w'-]+(?: in [A-Z]\w+)?")
_SIGNED = re.compile(r"B[Yy]:? [A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,5}")
_ENDS = (".", "!", "?", ":", ";", '."', ".'", '!"', '?"', ".)", "…", "(end)", "(ends)", "(more)")
_COLUMNS = "    "
"""A gap between columns, as in the running heads of printed pages."""
_PARTING = re.compile(rf"{_COLUMNS}| [|·•] ")
_FILLER = "\t"
"""What stands for the indentation of a line that is joined to another: a blank that parts no columns."""
_QUARTER = 4
_SOME_MORE = 1.1


class PrintedLine(NamedTuple):
    """A line with anything on it: its characters in the reading, its text without blanks, its first word's length, and
    whether the markup says that something new opens with it."""

    start: int
    end: int
    text: str
    first: int
    opens: bool


def join_wrapped(reading: str, opened: Container[int] = ()) -> str:
    """The reading with a space for each line break inside a paragraph; its length stays.

    `opened` are the characters at which the markup of a page opens a heading or an item of a list.
    """
    if "\n" not in reading:
        return reading
    lines = [_line(found, opened) for found in _LINE.finditer(reading) if not found[0].isspace()]
    width = _Width(lines)
    pieces: list[str] = []
    behind = 0
    for line, following in pairwise(lines):
        if width.joins(line, following):
            behind, start = following.start + _indent(following, reading), behind
            pieces += reading[start : line.end], " ", _FILLER * (behind - line.end - 1)
    return "".join((*pieces, reading[behind:]))


def _indent(line: PrintedLine, reading: str) -> int:
    """How many blanks a line opens with."""
    written = reading[line.start : line.end]
    return len(written) - len(written.lstrip())


def _line(found: re.Match[str], opened: Container[int]) -> PrintedLine:
    text = found[0].strip()
    begin = found.start() + len(found[0]) - len(found[0].lstrip())
    return PrintedLine(found.start(), found.end(), text, len(text.partition(" ")[0]), begin in opened)


class _Width:
    """The width to which a page is wrapped; 0 when it is not."""

    def __init__(self, lines: list[PrintedLine]) -> None:
        flows = [(line, after) for line, after in pairwise(lines) if _adjacent(line, after) and _flows(line, after)]
        wrapped = [pair for pair in flows if _SHORTEST_WRAP <= len(pair[0].text) <= _LONGEST_WRAP]
        self.width = max((line.end - line.start for line, _ in wrapped), default=0)
        spare = sorted(self.width - _needed(*pair) for pair in wrapped)
        self.slack = max(0, spare[len(spare) - 1 - len(spare) // _QUARTER] + 1) if spare else 0

    def joins(self, line: PrintedLine, following: PrintedLine) -> bool:
        """Whether two lines, with nothing but blank lines between them, are of one paragraph."""
        if not _adjacent(line, following):
            return len(line.text) >= _LONG_LINE and " " in following.text and _flows(line, following)
        if _flows(line, following) or _is_cut(line, following):
            return True
        if (
            _COLUMNS in line.text
            or not _SHORTEST_WRAP <= len(line.text) <= self.width * _SOME_MORE
            or not _goes_on(following)
        ):
            return False
        return _needed(line, following) > self.width - self.slack


def _is_cut(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether a line ends in half a word or one that another must follow, and the next is no heading of the page."""
    heading = following.text.casefold()
    halved = len(line.text) >= _SHORTEST_WRAP and line.text[-1] == "-" and line.text[-2].isalnum()
    if not (halved or line.text.rpartition(" ")[2] in phrases("connectives")) or not _goes_on(following):
        return False
    return heading not in phrases("closes") and heading not in phrases("links")


def _adjacent(line: PrintedLine, following: PrintedLine) -> bool:
    return following.start == line.end + 1


def _flows(line: PrintedLine, following: PrintedLine) -> bool:
    """Whether the second line goes on in the middle of a sentence of the first."""
    if not following.text[0].islower() or line.text.endswith(_ENDS):
        return False
    if line.text.isupper() and " " not in following.text:
        return False
    if is_page_field(line.text) or not _goes_on(following) or _is_menu(following.text):
        return False
    return not _BYLINE.fullmatch(_PARTING.split(following.text, 1)[0])


def _is_menu(text: str) -> bool:
    """ "az ru en": whether a line holds nothing but pieces of navigation."""
    pieces, languages = phrases("pieces"), phrases("languages")
    return len(text) < _SHORTEST_WRAP and all(word in pieces or word in languages for word in text.split())


def _goes_on(following: PrintedLine) -> bool:
    """Whether a line may go on with the one above it: no item of a list, no byline and no field of a page."""
    text = following.text
    return not (following.opens or _MARKER.match(text) or _SIGNED.fullmatch(text) or is_page_field(text))


def _needed(line: PrintedLine, following: PrintedLine) -> int:
    return line.end - line.start + 1 + following.first
