"""The story: the paragraphs behind the head, without what the page puts between and after them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, zip_longest

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.day_lines import is_day_without_year
from icesco_cli.lexicon.page_words import phrases, weekdays
from icesco_cli.lexicon.words import common_capitals
from icesco_cli.models import Paragraph, Shape

_CLOCK = re.compile(r"[012]?\d[.:][0-5]\d\b")
"""The time of the day before an entry of a chronicle, whose day stands above it."""
_HOUR = re.compile(r"\d[:.h]\d\d\b(?![./])")
"""The hour at which a page was put out, anywhere in a line, and no day in numbers ("12.05.2025")."""
_HEADLINE = re.compile(r"[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){0,3}: \S")
_QUOTED = re.compile(r'"[^"]{20,}[,.!?]" \w')
_TOLD = (BlockRole.BODY, BlockRole.ITEM)
_DAY_WORDS = 6
_SENTENCE_WORDS = 6
_PROSE = 90
_LONG = 120


def story(blocks: list[Block]) -> tuple[Paragraph, ...]:
    """The paragraphs of the story in the order of the page."""
    kept: list[Paragraph] = []
    among_links = False
    diary = diary_days(blocks)
    for block, behind in zip_longest(blocks, blocks[1:]):
        if block.role is BlockRole.CLOSE:
            break
        if block.role is BlockRole.LINKS:
            among_links = True
            kept = list(_without_dangling(kept))
        elif block.role is BlockRole.BODY and (not among_links or len(block.text) >= _PROSE):
            among_links = False
            kept.append(Paragraph(block.start, block.end, Shape.BODY))
        elif behind and not among_links and (block.start in diary or (_is_day(block) and _CLOCK.match(behind.text))):
            kept.append(Paragraph(block.start, block.end, Shape.HEADING))
        elif block.role in (BlockRole.ITEM, BlockRole.SHORT, BlockRole.LABEL) and not among_links:
            kept.append(Paragraph(block.start, block.end, _shape(block)))
    return _without_dangling(kept)


def diary_days(blocks: list[Block]) -> frozenset[int]:
    """Where the lines begin that head the days of a diary or a programme: "Monday, 5 June", "5 June", each over prose;
    none where only one does."""
    over_prose = (block for block, behind in pairwise(blocks) if behind.role in _TOLD and _heads_day(block))
    found = frozenset(block.start for block in over_prose)
    return found if len(found) > 1 else frozenset()


def _heads_day(block: Block) -> bool:
    """Whether a line is a day and little else: "Monday, 5 June", "5 June 2024", not "5 June 2024, 19:40"."""
    few = block.author is None and len(block.text.split()) <= _DAY_WORDS
    return few and _is_day(block) and not _HOUR.search(block.text)


def opens_with_weekday(block: Block) -> bool:
    """ "Monday, 5 June": how a diary prints its days, and seldom a page its own."""
    return block.text.partition(" ")[0].strip(",.").casefold() in weekdays()


def _is_day(block: Block) -> bool:
    return block.role is BlockRole.DAY or (block.role is BlockRole.FURNITURE and is_day_without_year(block.text))


def _shape(block: Block) -> Shape:
    if block.role is BlockRole.ITEM:
        return Shape.ITEM
    if block.shape is None and _is_sentence(block.text):
        return Shape.BODY
    return Shape.HEADLINE if _HEADLINE.match(block.text) else Shape.HEADING


def _is_sentence(line: str) -> bool:
    """Whether a line is a sentence that lost its full stop: a quotation and its speaker, or one that opens as prose."""
    if line[0] == '"' and _QUOTED.match(line):
        return True
    words = line.split()
    small = sum(word[0].islower() for word in words)
    return len(words) >= _SENTENCE_WORDS and words[0] in common_capitals() and small * 2 > len(words)


def _without_dangling(kept: list[Paragraph]) -> tuple[Paragraph, ...]:
    """Without the headings at the end, which head nothing; a long line there is a sentence that lost its full stop."""
    while kept and kept[-1].shape in (Shape.HEADING, Shape.HEADLINE):
        last = kept.pop()
        if last.end - last.start >= _LONG:
            return (*kept, replace(last, shape=Shape.BODY))
    return tuple(kept)


def cut_start(paragraph: Paragraph, length: int) -> Paragraph:
    """The paragraph without its first `length` characters."""
    return replace(paragraph, start=paragraph.start + length)


def cut_end(paragraph: Paragraph, length: int) -> Paragraph:
    """The first `length` characters of the paragraph."""
    return replace(paragraph, end=paragraph.start + length)


def without_bio(body: tuple[Paragraph, ...], reading: str, author: str | None) -> tuple[Paragraph, ...]:
    """The story without its author's signature, and without the closing paragraph that says who its author is:
    "Ana Reis is a fellow at ..."."""
    body = tuple(part for part in body if author is None or reading[part.start : part.end].strip() != author)
    if author is None or len(body) < 2 or not reading.startswith(f"{author} ", body[-1].start):
        return body
    verb = reading[body[-1].start + len(author) : body[-1].end].split()[0]
    return body[:-1] if verb in phrases("bios") else body
