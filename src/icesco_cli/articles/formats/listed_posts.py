"""The posts of a page that lists several, each with its heading, its day and the beginning of its story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from typing import Any

from icesco_cli.articles.formats.visible_text import ShapedText, visible_blocks
from icesco_cli.articles.lines.day_lines import day_line
from icesco_cli.models import Shape
from icesco_cli.text.clean import clean

_CARDS = ("article", "div", "li")
_SHORTEST_STORY = 100
_FEW_WORDS = 3
_MOST_LINES = 40
"""Lines of a post, at most; longer ones are pages of their own."""
_FULL = 250
"""Characters of prose of a post on average, where posts are no teasers."""
_MOST = 0.8
"""The share of a page's prose that stands in its posts, where it has no story besides."""


def listed_posts(tree: Any) -> list[ShapedText]:
    """The blocks of the posts of a page that lists two or more; else []."""
    return [block for post in _posts(tree) for block in post]


def full_posts(tree: Any, visible: Sequence[ShapedText]) -> list[ShapedText]:
    """The same, where the posts are told in full and the page, whose lines are `visible`, tells nothing else."""
    posts = _posts(tree)
    told = sum(map(_prose, posts))
    return listed_posts(tree) if posts and told >= max(_FULL * len(posts), _MOST * _prose(visible)) else []


def _posts(tree: Any) -> list[list[ShapedText]]:
    return max(_rows(tree), key=len, default=[])


def _prose(blocks: Sequence[ShapedText]) -> int:
    """Characters of the paragraphs of a story."""
    return sum(len(text) for text, shape in blocks if shape is None and len(text) >= _SHORTEST_STORY)


def _rows(tree: Any) -> Iterator[list[list[ShapedText]]]:
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


def _is_post(blocks: list[ShapedText]) -> bool:
    """Whether lines are a heading of some words, a day and a paragraph."""
    if len(blocks) > _MOST_LINES:
        return False
    titled = any(shape is Shape.HEADING and len(text.split()) >= _FEW_WORDS for text, shape in blocks)
    told = any(shape is None and len(text) >= _SHORTEST_STORY for text, shape in blocks)
    return titled and told and any(day_line(clean(text)) for text, _ in blocks)
