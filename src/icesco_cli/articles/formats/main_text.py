"""The main text of an HTML page: trafilatura tells it from the rest, and what it leaves out of a head is put back.

Method: Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction" (2021).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from icesco_cli.articles.formats.visible_text import Block
from icesco_cli.articles.lines.day_lines import day_line
from icesco_cli.articles.lines.titles import fold_line
from icesco_cli.models import Shape
from icesco_cli.text.clean import clean

_KEY = 60
_CELLS = " | "
_FOUND = 0.8
_SHORT_CELL = 60
_NEAR = 3
"""Lines over the main text of a page without a title of its own, where its first post has its head."""
_LONGEST_DAY_LINE = 120


def main_blocks(body: Any) -> Iterator[Block]:
    """The blocks of trafilatura's tree in order: headings, paragraphs, items, quotations, rows of tables."""
    for node in body.iter("head", "p", "item", "row", "quote", "ab", "code"):
        if node.tag == "p" and next(node.iterancestors("item", "row", "quote"), None) is not None:
            continue
        if node.tag in ("item", "quote") and next(node.iterancestors("row", "quote"), None) is not None:
            continue
        lines = _row(node) if node.tag == "row" else _inner_text(node).split("\n")
        yield from ((written, _shape(node.tag)) for line in lines if (written := " ".join(line.split())))


def with_lost_lines(main: list[Block], visible: list[Block], title: str | None) -> list[Block]:
    """The main text with the days, and the headings over days, that stand between its blocks on the page.

    Where the main text cannot be found again among the visible blocks, it is badly cut, and all of them are returned.
    """
    places = _places(main, visible)
    found = [place for place in places if place is not None]
    if not found or len(found) < _FOUND * sum(_CELLS not in text for text, _ in main):
        return visible
    above = visible[_title_place(visible, title, found[0]) : found[0]]
    blocks: list[Block] = _days(above) if title else _post_head(visible[max(found[0] - _NEAR, 0) : found[0]], main[0])
    for (block, place), (following, next_place) in pairwise(zip(main, places, strict=True)):
        blocks.append(block)
        if place is not None and next_place is not None:
            between = visible[place + 1 : next_place]
            blocks += _post_head(between, following) or (_days(between) if _is_title(block, main, between) else [])
    return [*blocks, main[-1]]


def _places(main: list[Block], visible: list[Block]) -> list[int | None]:
    """Where each block of the main text stands among the visible ones."""
    keys: dict[str, list[int]] = {}
    for index, (text, _) in enumerate(visible):
        keys.setdefault(fold_line(text)[:_KEY], []).append(index)
    places: list[int | None] = []
    behind = -1
    for text, _ in main:
        known = keys.get(fold_line(text)[:_KEY], [])
        nearest = bisect_right(known, behind)
        place = known[nearest] if nearest < len(known) else None
        behind = behind if place is None else place
        places.append(place)
    return places


def _title_place(visible: list[Block], title: str | None, before: int) -> int:
    folded = fold_line(title or "")
    return next((i for i in range(before - 1, -1, -1) if fold_line(visible[i][0]) == folded), before)


def _days(blocks: list[Block]) -> list[Block]:
    return [(text, None) for text, _ in blocks if len(text) <= _LONGEST_DAY_LINE and day_line(clean(text))]


def _post_head(between: list[Block], following: Block) -> list[Block]:
    """The heading and the day of another post, where one begins."""
    days = _days(between)
    headings = [block for block in between if block[1] is Shape.HEADING]
    return [*headings[-1:], *days] if headings and (days or _days([following])) else []


def _is_title(block: Block, main: list[Block], between: list[Block]) -> bool:
    """Whether a heading opens the main text, with words enough for a title, and little stands under it."""
    return block is main[0] and block[1] is Shape.HEADING and len(block[0].split()) > _NEAR >= len(between)


def _shape(tag: str) -> Shape | None:
    if tag == "head":
        return Shape.HEADING
    return Shape.ITEM if tag == "item" else None


def _row(row: Any) -> list[str]:
    """The cells of a row: one line of a table of figures, or the paragraphs of a page laid out as a table."""
    cells = [_inner_text(cell) for cell in row.iter("cell")]
    if len(cells) > 1 and all(len(cell) < _SHORT_CELL for cell in cells):
        return [_CELLS.join(cell.replace("\n", " ") for cell in cells)]
    return [line for cell in cells for line in cell.split("\n")]


def _inner_text(node: Any) -> str:
    pieces: list[str] = []
    for part in node.iter():
        if part is not node and part.tag in ("lb", "p", "item"):
            pieces.append("\n")
        pieces.append((part.text or "").replace("\n", " "))
        if part is not node:
            pieces.append((part.tail or "").replace("\n", " "))
    return "".join(pieces)
