"""The main text of an HTML page, as trafilatura tells it from the rest.

Method: Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction" (2021).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from icesco_cli.articles.formats.lost_lines import CELLS
from icesco_cli.articles.formats.visible_text import ShapedText
from icesco_cli.articles.lines.printed_days import find_day
from icesco_cli.models import Shape

_SHORT_CELL = 60
_DAY_AND_DEED = 2
"""Cells of a row of a chronicle."""
_LEAST_DAYS = 2
"""How many rows of a chronicle bear a day."""
_LONGEST_DAY = 40
_BREAKS = frozenset(("head", "item", "lb", "p"))


def main_blocks(body: Any) -> Iterator[ShapedText]:
    """The blocks of trafilatura's tree in order: headings, paragraphs, items, quotations, rows of tables."""
    chronicles = {table for table in body.iter("table") if _is_chronicle(table)}
    for node in body.iter("head", "p", "item", "row", "quote", "ab", "code"):
        if node.tag == "p" and next(node.iterancestors("item", "row", "quote"), None) is not None:
            continue
        if node.tag == "head" and next(node.iterancestors("p"), None) is not None:
            continue
        if node.tag in ("item", "quote") and next(node.iterancestors("row", "quote"), None) is not None:
            continue
        told = node.tag == "row" and node.getparent() in chronicles
        lines = _entry(node) if told else _row(node) if node.tag == "row" else _inner_text(node).split("\n")
        yield from ((written, _shape(node.tag)) for line in lines if (written := " ".join(line.split())))


def _shape(tag: str) -> Shape | None:
    if tag == "head":
        return Shape.HEADING
    return Shape.ITEM if tag == "item" else None


def _is_chronicle(table: Any) -> bool:
    """Whether the rows of a table tell what was on which day."""
    rows = ([_inner_text(cell).strip() for cell in row.iter("cell")] for row in table.iter("row"))
    days = (cells[0] for cells in rows if len(cells) == _DAY_AND_DEED)
    return sum(len(cell) < _LONGEST_DAY and find_day(cell) is not None for cell in days) >= _LEAST_DAYS


def _entry(row: Any) -> list[str]:
    """A row of a chronicle: its day in one line with what was that day."""
    cells = [_inner_text(cell).strip() for cell in row.iter("cell")]
    if len(cells) != _DAY_AND_DEED or not all(cells):
        return _row(row)
    first, *others = cells[1].split("\n")
    return [CELLS.join([cells[0], first]), *others]


def _row(row: Any) -> list[str]:
    """The cells of a row: one line of a table of figures, or the paragraphs of a page laid out as a table."""
    cells = [_inner_text(cell).strip() for cell in row.iter("cell")]
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
