"""What comes again from story to story of a page, and so parts them: rules, labels, bylines, tags, "Read more"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import Enum, auto
from itertools import pairwise

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.bylines import is_given_name, signed
from icesco_cli.articles.lines.day_lines import is_day_without_year
from icesco_cli.lexicon.page_words import phrases

_FEWEST = 2
_EDGES = " .:>»→›[]()…-–#*"


class Mark(Enum):
    """A sign at the head of a story that is one of several."""

    RULE = auto()
    LABEL = auto()
    BYLINE = auto()
    SHORT_DAY = auto()
    """A day without its year under the title."""
    TRAILER = auto()
    """What closes the story before: its day, its tags, the way to the rest of it."""


def marks(blocks: list[Block], run: range, title: int) -> frozenset[Mark]:
    """The marks among the lines `run` between two paragraphs, of which the line `title` may be a title."""
    return frozenset(_marks(blocks, run, title))


def _marks(blocks: list[Block], run: range, title: int) -> Iterator[Mark]:
    if any(blocks[i].role is BlockRole.RULE for i in range(run.start, title)):
        yield Mark.RULE
    if title > run.start and blocks[title - 1].role is BlockRole.LABEL:
        yield Mark.LABEL
    if any(blocks[i].role is BlockRole.BYLINE or _is_signed(blocks[i]) for i in range(title + 1, run.stop)):
        yield Mark.BYLINE
    if any(
        blocks[i].role is BlockRole.FURNITURE and is_day_without_year(blocks[i].text) for i in range(title, run.stop)
    ):
        yield Mark.SHORT_DAY
    if run.start and (blocks[run.start - 1].closed or any(_is_trailer(blocks[i]) for i in range(run.start, title))):
        yield Mark.TRAILER


def repeated_marks(blocks: list[Block], first: int) -> frozenset[Mark]:
    """The marks that at least two stories of the page bear; `first` is the first paragraph of the first story."""
    times: Counter[Mark] = Counter()
    bodies = [i for i in range(first, len(blocks)) if blocks[i].role is BlockRole.BODY]
    for behind, body in pairwise([-1, *bodies, len(blocks)]):
        run = range(behind + 1, body)
        title = next(
            (i for i in reversed(run) if blocks[i].role is BlockRole.SHORT and not _is_signed(blocks[i])), body
        )
        times.update(marks(blocks, run, title))
    return frozenset(mark for mark, count in times.items() if count >= _FEWEST)


def _is_signed(block: Block) -> bool:
    name = signed(block.text) if block.role is BlockRole.SHORT else None
    return name is not None and is_given_name(name.split()[0])


def _is_trailer(block: Block) -> bool:
    if block.role is BlockRole.DAY:
        return True
    words = block.text.casefold().split() if block.role is BlockRole.FURNITURE else []
    return bool(words) and words[0].strip(_EDGES) in phrases("trailers")
