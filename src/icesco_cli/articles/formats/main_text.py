"""The main text of an HTML page, as trafilatura tells it from the rest.

Method: Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction" (2021).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from icesco_cli.articles.formats.lost_lines import CELLS
from icesco_cli.articles.formats.visible_text import ShapedText
from icesco_cli.models import Shape

_SHORT_CELL = 60
_BREAKS = frozenset(("head", "item", "lb", "p"))


def main_blocks(body: Any) -> Iterator[ShapedText]:
    """The blocks of trafilatura's tree in order: headings, paragraphs, items, quotations, rows of tables."""
    for node in body.iter("head", "p", "item", "row", "quote", "ab", "code"):
        if node.tag == "p" and next(node.iterancestors("item", "row", "quote"), None) is not None:
            continue
        if node.tag == "head" and next(node.iterancestors("p"), None) is not None:
            continue
        if node.tag in ("item", "quote") and next(node.iterancestors("row", "quote"), None) is not None:
            continue
        lines = _row(node) if node.tag == "row" else _inner_text(node).split("\n")
        yield from ((written, _shape(node.tag)) for line in lines if (written := " ".join(line.split())))


def _shape(tag: str) -> Shape | None:
    if tag == "head":
        return Shape.HEADING
    return Shape.ITEM if tag == "item" else None


def _row(row: Any) -> list[str]:
    """The cells of a row: one line of a table of figures, or the paragraphs of a page laid out as a table."""
    cells = [_inner_text(cell) for cell in row.iter("cell")]
    if len(cells) > 1 and all(len(cell) < _SHORT_CELL for cell in cells):
        return [CELLS.join(cell.replace("\n", " ") for cell in cells)]
    return [line for cell in cells for line in cell.split("\n")]


def _inner_text(node: Any) -> str:
    pieces: list[str] = []
    for part in node.iter():
        breaks = "\n" if part.tag in _BREAKS else ""
        pieces.append(breaks + (part.text or "").replace("\n", " "))
        if part is not node:
            pieces.append(breaks + (part.tail or "").replace("\n", " "))
    return "".join(pieces)
