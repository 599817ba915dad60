"""A page as blocks: its paragraphs in order, each with what it is on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from icesco_cli.articles.lines.printed_days import Day
from icesco_cli.models import Document, Shape


class BlockRole(Enum):
    """What a block does on its page."""

    FURNITURE = auto()
    """Navigation, share bars, tickers, sign-offs."""
    RULE = auto()
    """A line of dashes or asterisks."""
    LINKS = auto()
    """A heading over links to other stories ("Read also"); the story may go on behind them."""
    CLOSE = auto()
    """A heading behind which nothing belongs to the story ("Latest articles", "Comments")."""
    DAY = auto()
    """A line that prints a day, with or without an author."""
    BYLINE = auto()
    """A line that names who wrote it, or who sends it."""
    LABEL = auto()
    """The kind of text ("READOUT")."""
    SHORT = auto()
    """A line that may be a title or a heading."""
    ITEM = auto()
    BODY = auto()


class Block(NamedTuple):
    """A paragraph: characters `start` to `end` of the document, and its `text` as the rules read it.

    A tuple, for a page makes many: a frozen dataclass takes four times as long to make.
    """

    start: int
    end: int
    text: str
    fresh: bool
    """Whether a blank line stands before it."""
    role: BlockRole
    shape: Shape | None = None
    day: Day | None = None
    author: str | None = None
    outlet: str | None = None
    numbered: bool = False
    """Whether a number or a bullet stood before it."""
    closed: bool = False
    """Whether it closes a story: the way to the rest of it ("Read more") or an agency's sign stood behind it."""

    @property
    def is_told_in_full(self) -> bool:
        """Whether an item is a paragraph of the text, as in joint statements and digests, and no headline."""
        return self.role is BlockRole.ITEM and len(self.text) > _LONGEST_ITEM and self.text[-1] == "."


_LONGEST_ITEM = 120
"""How many characters an item has at most that says the story in short."""
_LINE = re.compile(r"[^\n]+")


def spans(document: Document) -> Iterator[tuple[int, int, bool]]:
    """The first and last character of each paragraph without blanks around it, and whether a blank line precedes it."""
    behind = -2
    for line in _LINE.finditer(document.reading):
        written = line[0].strip()
        if not written:
            continue
        start = line.start() + line[0].index(written[0])
        yield start, start + len(written), line.start() > behind + 1
        behind = line.end()
