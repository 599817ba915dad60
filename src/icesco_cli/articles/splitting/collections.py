"""Pages that hold several stories by their very kind: newsletters, digests, numbered bulletins, news in brief.

On such a page every heading that looks like the others begins a story; on any other page it heads a section. Where
the stories are items of a list, none is headed, and the page is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, takewhile

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.day_lines import is_update
from icesco_cli.articles.lines.headlines import folded_words, heads_section, is_signature, names_collection
from icesco_cli.articles.lines.printed_days import Day, find_day, find_day_of_year, find_month
from icesco_cli.lexicon.page_words import headline_phrases, headline_words
from icesco_cli.models import Shape

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_EDGES = " :.-–*"
_HEAD_BLOCKS = 14
_MOST_WORDS = 14
_BEGINS = tuple(headline_phrases("collection_lines"))
_ENDS = tuple(headline_phrases("collection_ends"))
_FEWEST = 2
_ISSUES = headline_words("issues")

HeadingStyle = tuple[bool, bool, bool]
"""How a heading is set: marked as one, all in capitals, numbered."""


def item_headings(blocks: list[Block], title: str | None) -> frozenset[int]:
    """The indices of the headings that begin stories of a page; none unless the page is a collection.

    `title` is what the page's metadata call it.
    """
    if sum(map(_is_short, blocks)) < _FEWEST or not _is_collection(blocks, title):
        return frozenset()
    first = next((i for i, block in enumerate(blocks) if block.role is BlockRole.BODY), 0)
    if sum(block.is_told_in_full for block in blocks[:first]) >= _FEWEST:
        return frozenset()
    ruled = {i + 1 for i, block in enumerate(blocks) if block.role is BlockRole.RULE}
    headings = [i for i, (line, below) in enumerate(pairwise(blocks)) if _may_head_item(line, below, i in ruled)]
    headings = [i for i in headings if i > first or not _tells_of_several(blocks[i].text)]
    styles = Counter(_style(blocks[i]) for i in headings)
    usual, times = max(styles.items(), key=lambda pair: pair[1], default=(None, 0))
    return frozenset(i for i in headings if _style(blocks[i]) == usual) if times >= _FEWEST else frozenset()


def issue_day(blocks: list[Block], items: frozenset[int]) -> str | None:
    """The day of a newsletter as a line above its first story prints it: "News of the Guild, Issue 7 - 3 May 2021"."""
    days = (find_day(line) or _day_of_issue(line) for line in _issue_lines(blocks, items))
    return next((day.iso for day in days if day), None)


def issue_month(blocks: list[Block], items: frozenset[int]) -> str | None:
    """The month of a newsletter whose issue bears no day: "News of the Guild, Issue 7, May 2021"."""
    return next((month for month in map(find_month, _issue_lines(blocks, items)) if month), None)


def _issue_lines(blocks: list[Block], items: frozenset[int]) -> Iterator[str]:
    """The lines above the first story that say which issue of a newsletter it is."""
    for block in blocks[: min(items, default=0)]:
        named = block.role in (BlockRole.SHORT, BlockRole.FURNITURE)
        if named and not _ISSUES.isdisjoint(folded_words(block.text)):
            yield block.text


def _day_of_issue(line: str) -> Day | None:
    """The day of an issue that bears the year: "Issue 14 of 2024 - Friday 12 April"."""
    year = _YEAR.search(line)
    return find_day_of_year(line, year[0]) if year else None


def _is_collection(blocks: list[Block], title: str | None) -> bool:
    """Whether the lines before the first paragraph, or a table of contents right behind it, tell of several stories."""
    head = list(takewhile(lambda block: block.role is not BlockRole.BODY, blocks[:_HEAD_BLOCKS]))
    lines = [title or "", *(block.text for block in head if _may_tell(block))]
    contents = (block.text for block in blocks[len(head) : _HEAD_BLOCKS] if block.role is BlockRole.FURNITURE)
    counted = any(_is_issue(one, below) for one, below in pairwise(lines))
    return counted or any(map(_tells_of_several, lines)) or any(map(_begins_collection, contents))


def _is_issue(line: str, below: str) -> bool:
    """ "Bulletin of the Guild" over "No. 7, July 2023": whether a line names what comes out in numbers."""
    numbered = _DIGIT.search(below) and below.casefold().startswith(tuple(_ISSUES))
    return bool(numbered) and not headline_words("serials").isdisjoint(folded_words(line))


def _may_tell(block: Block) -> bool:
    """Whether a line may say what its page is: one of the page's own needs a number or a day for it, for "newsletter"
    stands in every menu. "Last update" is no name."""
    if block.role is BlockRole.DAY and is_update(block.text):
        return False
    return block.role is not BlockRole.FURNITURE or _DIGIT.search(block.text) is not None


def _tells_of_several(line: str) -> bool:
    return len(line.split()) <= _MOST_WORDS and (_begins_collection(line) or names_collection(folded_words(line)))


def _begins_collection(line: str) -> bool:
    folded = line.casefold().strip(_EDGES)
    return folded.startswith(_BEGINS) or folded.endswith(_ENDS)


def _may_head_item(line: Block, below: Block, ruled: bool) -> bool:
    """Whether a line may head a story of several; `ruled` says that a rule stands right above it."""
    if line.role is not BlockRole.SHORT or below.role not in (BlockRole.BODY, BlockRole.DAY, BlockRole.BYLINE):
        return False
    if heads_section(line.text) or (is_signature(line.text) and not line.numbered):
        return False
    return line.fresh or ruled or line.shape is not None or line.numbered or _is_glued(line, below)


def _is_glued(line: Block, below: Block) -> bool:
    """Whether a line without a blank one above it stands right over a paragraph, and is none itself."""
    return below.role is BlockRole.BODY and not below.fresh and not line.text[0].islower() and line.text[-1].isalnum()


def _is_short(block: Block) -> bool:
    return block.role is BlockRole.SHORT


def _style(heading: Block) -> HeadingStyle:
    marked = heading.shape in (Shape.HEADING, Shape.HEADLINE)
    return marked, heading.text.isupper(), heading.numbered
