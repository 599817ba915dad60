"""Pages that are a channel's messages copied in a row: each under its sender, day and hour, and none with a title."""

from __future__ import annotations

import re

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.day_lines import unexplained

_HOUR = re.compile(r"\d\d?:\d\d")
_NO_NAME = re.compile(r"^[\W_]+|[\W_]+$")
_FEWEST = 2


def message_heads(blocks: list[Block]) -> list[int]:
    """The index of each line that heads a message, the page's first line and those like it; none on any other page."""
    sender = message_sender(blocks[0])
    heads = [i for i, block in enumerate(blocks) if message_sender(block) == sender] if sender else []
    return heads if len(heads) >= _FEWEST else []


def message_sender(block: Block) -> str | None:
    """The name before the day and the hour of a line ("Harbour Trust, [03.05.2021 14:05]"); None on any other line."""
    if block.role is not BlockRole.DAY or block.day is None or not _HOUR.search(block.text, block.day.end):
        return None
    before = block.text[: block.day.start]
    return _NO_NAME.sub("", before) if unexplained(before) else None
