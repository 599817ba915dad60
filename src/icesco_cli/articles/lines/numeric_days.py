"""Days printed as numbers that can be read either way (03/11/2023): the page's own habit decides, or else day first."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.articles.lines.blocks import Block
from icesco_cli.articles.lines.datelines import find_dateline
from icesco_cli.text.time_points import document_day_order


def settle_numbers(blocks: list[Block], reading: str) -> list[Block]:
    """The blocks with their days read as the page writes its other days."""
    unsettled = [block.day for block in blocks if block.day and block.day.swapped]
    if not unsettled:
        return blocks
    day_first = document_day_order(reading)
    if day_first or (day_first is None and not any(_agrees(block.text, unsettled[0].swapped) for block in blocks)):
        return blocks
    return [_swapped(block) for block in blocks]


def _agrees(paragraph: str, iso: str | None) -> bool:
    """Whether the dateline of a paragraph states the day `iso`."""
    dateline = find_dateline(paragraph, iso[:4]) if iso else None
    return bool(dateline and dateline.day == iso)


def _swapped(block: Block) -> Block:
    if not block.day or not block.day.swapped:
        return block
    return block._replace(day=replace(block.day, iso=block.day.swapped))
