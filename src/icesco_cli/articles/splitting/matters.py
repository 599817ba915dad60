"""Whom and what a story has named so far: a paragraph that names others, and none of these, opens another matter.

A body that the page introduces in full more than once is in all of its stories, and tells none from another.
"""

from __future__ import annotations

import re
from collections import Counter

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.leads import introduced_acronyms
from icesco_cli.lexicon.page_words import months, weekdays
from icesco_cli.lexicon.words import body_heads, common_capitals, country_by_form, never_names, offices, places

_NAME = re.compile(r"[^\W\d_a-z][\w'-]{3,}")
_FEWEST = 2
_OPENING = 600
"""Characters of a paragraph in which its names are looked for."""


class Matter:
    """The names that the paragraphs of a page bear, read once and in their order."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        prose = (block.text for block in blocks if block.role is BlockRole.BODY)
        times = Counter(acronym for text in prose for acronym in introduced_acronyms(text))
        self._senders = {acronym for acronym, count in times.items() if count >= _FEWEST}
        self._told: set[str] = set()
        self._next = 0

    def begin(self, index: int) -> None:
        """A story begins at a block: what was told before is another's."""
        self._told.clear()
        self._next = index

    def is_new(self, body: int) -> bool:
        """Whether a paragraph names two or more, and nobody and nothing that the story above it named."""
        while self._next < body:
            block = self._blocks[self._next]
            if block.role in (BlockRole.BODY, BlockRole.ITEM):
                self._told |= _names(block.text)
            self._next += 1
        named = _names(self._blocks[body].text[:_OPENING]) - self._senders
        return len(named) >= _FEWEST and not named & self._told


def _names(text: str) -> set[str]:
    """The capitalised words of a text that are no places, offices, days, or words that any text may begin with."""
    return {word for word in _NAME.findall(text) if not _is_common(word)}


def _is_common(word: str) -> bool:
    folded = word.casefold()
    return (
        word in common_capitals()
        or word in never_names()
        or word in body_heads()
        or word in places()
        or word in country_by_form()
        or folded in offices().heads
        or folded in months()
        or folded in weekdays()
    )
