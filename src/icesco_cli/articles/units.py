"""What comes again from story to story of a page, and so parts them: rules, labels, bylines, "Read more"."""

from __future__ import annotations

from collections import Counter
from enum import Enum, auto

from icesco_cli.articles.blocks import Block, Role
from icesco_cli.articles.day_lines import is_day_without_year
from icesco_cli.lexicon.furniture import phrases

_FEWEST = 2
_EDGES = " .:>»→›[]()…-"


class Mark(Enum):
    """A sign at the head of a story that is one of several."""

    RULE = auto()
    LABEL = auto()
    BYLINE = auto()
    MORE = auto()
    SHORT_DAY = auto()
    """A day without its year under the title."""


def marks(blocks: list[Block], run: range, title: int) -> frozenset[Mark]:
    """The marks among the lines `run` between two paragraphs, of which the line `title` may be a title."""
    found = set()
    if any(blocks[i].role is Role.RULE for i in range(run.start, title)):
        found.add(Mark.RULE)
    if title > run.start and blocks[title - 1].role is Role.LABEL:
        found.add(Mark.LABEL)
    if any(blocks[i].role is Role.BYLINE for i in range(title + 1, run.stop)):
        found.add(Mark.BYLINE)
    if any(blocks[i].role is Role.FURNITURE and _leads_on(blocks[i].text) for i in range(run.start, title)):
        found.add(Mark.MORE)
    if any(blocks[i].role is Role.FURNITURE and is_day_without_year(blocks[i].text) for i in range(title, run.stop)):
        found.add(Mark.SHORT_DAY)
    return frozenset(found)


def repeated_marks(blocks: list[Block], first: int) -> frozenset[Mark]:
    """The marks that at least two stories of the page bear; `first` is the first paragraph of the first story."""
    times: Counter[Mark] = Counter()
    behind = 0
    for body in [i for i in range(first, len(blocks)) if blocks[i].role is Role.BODY]:
        title = next((i for i in range(body - 1, behind - 1, -1) if blocks[i].role is Role.SHORT), None)
        if title is not None:
            times.update(marks(blocks, range(behind, body), title))
        behind = body + 1
    return frozenset(mark for mark, count in times.items() if count >= _FEWEST)


def _leads_on(line: str) -> bool:
    """Whether a line leads to the rest of a story that is told in brief."""
    return line.casefold().strip(_EDGES) in phrases("more")
