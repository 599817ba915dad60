"""The posts of a page that lists several, each with its heading, its day and the beginning of its story."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from typing import Any

from icesco_cli.articles.formats.visible_text import Block, visible_blocks
from icesco_cli.articles.lines.day_lines import day_line
from icesco_cli.models import Shape
from icesco_cli.text.clean import clean

_CARDS = ("article", "div", "li")
_SHORTEST_STORY = 100
_FEW_WORDS = 3
_MOST_LINES = 40
"""Lines of a post, at most; longer ones are pages of their own."""


def listed_posts(tree: Any) -> list[Block]:
    """The blocks of the posts of a page that lists two or more; else []."""
    posts = max(_rows(tree), key=len, default=[])
    return [block for post in posts for block in post]


def _rows(tree: Any) -> Iterator[list[list[Block]]]:
    """Neighbours of one make that are posts, two at least."""
    for node in tree.iter("article", "div", "main", "section", "ul"):
        cards = [child for child in node if child.tag in _CARDS]
        for _, alike in groupby(cards, key=lambda card: (card.tag, card.get("class"))):
            row = list(alike)
            posts = (
                [blocks for card in row if _is_post(blocks := list(islice(visible_blocks(card), _MOST_LINES + 1)))]
                if len(row) > 1
                else []
            )
            if len(posts) > 1:
                yield posts


def _is_post(blocks: list[Block]) -> bool:
    """Whether lines are a heading of some words, a day and a paragraph."""
    if len(blocks) > _MOST_LINES:
        return False
    titled = any(shape is Shape.HEADING and len(text.split()) >= _FEW_WORDS for text, shape in blocks)
    told = any(shape is None and len(text) >= _SHORTEST_STORY for text, shape in blocks)
    return titled and told and any(day_line(clean(text)) for text, _ in blocks)
