"""Pages that hold several stories by their very kind: newsletters, digests, numbered bulletins, news in brief.

On such a page every heading that looks like the others begins a story; on any other page it heads a section.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from icesco_cli.articles.blocks import Block, Role
from icesco_cli.articles.headlines import folded_words, heads_section, is_signature, names_collection
from icesco_cli.lexicon.furniture import headline_phrases
from icesco_cli.models import Shape

_ISSUE = re.compile(r"\b(?:issue|no|number|nr|vol)\b\.?:? ?#?\d|\bissue \w+", re.I)
_BULLETIN = "bulletin"
_HEAD_BLOCKS = 14
_FEWEST = 2

Style = tuple[bool, bool, bool]
"""How a heading is set: marked as one, all in capitals, numbered."""


def item_headings(blocks: list[Block], title: str | None) -> frozenset[int]:
    """The indices of the headings that begin stories of a page; none unless the page is a collection.

    `title` is the title of the page, where one is known.
    """
    if not _is_collection(blocks, title):
        return frozenset()
    headings = [i for i, (line, below) in enumerate(pairwise(blocks)) if _may_head_item(line, below)]
    styles = Counter(_style(blocks[i]) for i in headings)
    usual, times = max(styles.items(), key=lambda pair: pair[1], default=(None, 0))
    return frozenset(i for i in headings if _style(blocks[i]) == usual) if times >= _FEWEST else frozenset()


def _is_collection(blocks: list[Block], title: str | None) -> bool:
    head = [block for block in blocks[:_HEAD_BLOCKS] if block.role is not Role.BODY]
    lines = [title or "", *(block.text for block in head)]
    if any(line.casefold().startswith(tuple(headline_phrases("collection_lines"))) for line in lines):
        return True
    named = [line for line in lines if names_collection(folded_words(line))]
    numbered = any(map(_ISSUE.search, lines))
    return any(numbered or _BULLETIN not in line.casefold() for line in named)


def _may_head_item(line: Block, below: Block) -> bool:
    if line.role is not Role.SHORT or below.role not in (Role.BODY, Role.DAY, Role.BYLINE):
        return False
    return (line.fresh or line.shape is not None) and not heads_section(line.text) and not is_signature(line.text)


def _style(heading: Block) -> Style:
    marked = heading.shape in (Shape.HEADING, Shape.HEADLINE)
    return marked, heading.text.isupper(), heading.numbered
