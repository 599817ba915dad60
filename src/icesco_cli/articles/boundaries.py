"""Where the articles of a page begin.

Most pages hold one article, and most short lines inside it are section headings. A line begins another article when the
page says so: a day or a dateline of its own, a rule above it, or a first paragraph that introduces again, in full, whom
the page has already introduced.
"""

from __future__ import annotations

import re

from icesco_cli.articles.blocks import Block, Role
from icesco_cli.articles.datelines import find_dateline
from icesco_cli.models import Shape

_ACRONYM = re.compile(r"\(([A-Z][A-Za-z-]*[A-Z][A-Za-z-]*)\)")
_INTRODUCTION = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof|Amb|Eng|H\.E|Sheikh|Sheikha|President|Minister)\.? "
    r"([^\W\d_a-z][\w'.-]*(?: [^\W\d_a-z][\w'.-]*)+), [A-Z]"
)
_DECISIVE = 4
_LONG_TITLE = 45
_LONG_LEAD = 250


def starts(blocks: list[Block], first_body: int, first_title: str) -> list[int]:
    """The index of the first block of each article; the first is always 0.

    `first_body` is the index of the page's first paragraph of prose, `first_title` the title above it.
    """
    found = [0]
    introduced = _introduced(blocks, 0, first_body)
    index = first_body
    while index < len(blocks):
        body = _next_body(blocks, index)
        if body > index and body < len(blocks):
            begin = _begin(blocks, index, body)
            if begin is not None and _evidence(blocks, begin, body, introduced, first_title) >= _DECISIVE:
                found.append(begin)
                introduced |= _introduced(blocks, body, body)
        index = body + 1
    return found


def _next_body(blocks: list[Block], index: int) -> int:
    while index < len(blocks) and blocks[index].role is not Role.BODY:
        index += 1
    return index


def _begin(blocks: list[Block], index: int, body: int) -> int | None:
    """The first block of the article whose title is the first short line between two paragraphs of prose."""
    title = next((i for i in range(index, body) if blocks[i].role is Role.SHORT), None)
    if title is None:
        return None
    begin = title
    while begin > index and blocks[begin - 1].role in (Role.DAY, Role.LABEL, Role.RULE, Role.BYLINE):
        begin -= 1
    return begin


def _introduced(blocks: list[Block], first: int, last: int) -> set[str]:
    names: set[str] = set()
    for block in blocks[first : last + 1]:
        if block.role is Role.BODY:
            names |= _names(block.text)
    return names


def _names(lead: str) -> set[str]:
    return {*_ACRONYM.findall(lead), *_INTRODUCTION.findall(lead)}


def _evidence(blocks: list[Block], begin: int, body: int, introduced: set[str], first_title: str) -> int:
    run = blocks[begin:body]
    lead = blocks[body].text
    title = next(block for block in run if block.role is Role.SHORT)
    if title.shape in (Shape.HEADING, Shape.HEADLINE) or "." * 5 in title.text:
        return 0
    points = 4 * any(block.role is Role.DAY for block in run)
    points += 2 * any(block.role is Role.BYLINE for block in run[1:])
    points += 2 * (run[0].role is Role.RULE)
    points += 3 * bool(find_dateline(lead, "2000"))
    points += 2 * bool(_names(lead) & introduced)
    points += len(title.text) >= _LONG_TITLE
    points += len(lead) >= _LONG_LEAD
    points += 2 * (title.text.isupper() and first_title.isupper())
    return points
