"""The head of an article: the lines before its first paragraph, with title, sub-headlines, day, author and outlet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from icesco_cli.articles.blocks import Block, Role
from icesco_cli.articles.bylines import person
from icesco_cli.articles.datelines import Dateline, find_dateline
from icesco_cli.articles.outlets import masthead
from icesco_cli.articles.titles import find_title, fold_line
from icesco_cli.models import Document, Metadata, Paragraph, Shape

_CRUMB_END = re.compile(r".*\s(?:>>?|›|»|→|/)\s*(?P<last>[^>›»→]+?)\s*$")


@dataclass(frozen=True, slots=True)
class Head:
    """`length` blocks of an article before its story."""

    length: int
    title: str | None
    paragraphs: tuple[Paragraph, ...]
    day: str | None
    """The day printed with the article."""
    page_day: str | None
    """The day printed above the title: that of the whole page."""
    author: str | None
    outlet: str | None
    dateline: Dateline | None


def read_head(document: Document, blocks: list[Block], known: Metadata) -> Head:
    """The head of the article that the blocks hold; `known` is what the document says of it elsewhere."""
    titles = _known_titles(document, blocks[:_length(blocks, ())], known)
    length = _length(blocks, tuple(map(fold_line, titles)))
    head = blocks[:length]
    index = find_title(head, titles)
    title = head[index] if index is not None else None
    above, below = head[: index or 0], head[index + 1 if index is not None else 0 :]
    day = known.published or _day(below)
    page_day = _day(above)
    return Head(
        length=length,
        title=" ".join(document.text[title.start : title.end].split()) if title else known.title,
        paragraphs=_paragraphs(title, below),
        day=day or page_day,
        page_day=None if day else page_day,
        author=known.author or next((block.author for block in head if block.author), None),
        outlet=next((block.outlet for block in head if block.outlet), None) or masthead(head, index or 0),
        dateline=_dateline(head, (day or page_day or "")[:4] or None),
    )


def _length(blocks: list[Block], titles: tuple[str, ...]) -> int:
    """How many blocks stand before the first paragraph of the story, which is none of the (folded) titles."""
    prose = (i for i, block in enumerate(blocks) if block.role is Role.BODY and fold_line(block.text) not in titles)
    return next(prose, len(blocks))


def _known_titles(document: Document, head: list[Block], known: Metadata) -> tuple[str, ...]:
    crumbs = (_CRUMB_END.match(document.text[b.start : b.end]) for b in head if b.role is Role.FURNITURE)
    ends = [crumb["last"] for crumb in crumbs if crumb]
    return tuple(title for title in (known.title, *ends) if title and len(title.split()) > 1)


def _day(blocks: list[Block]) -> str | None:
    return next((block.day.iso for block in blocks if block.role is Role.DAY and block.day), None)


def _dateline(head: list[Block], year: str | None) -> Dateline | None:
    for block in head:
        if block.role in (Role.DAY, Role.SHORT):
            found = find_dateline(block.text, year)
            if found and found.length == len(block.text) and found.place:
                return found
    return None


def _paragraphs(title: Block | None, below: list[Block]) -> tuple[Paragraph, ...]:
    if title is None:
        return ()
    headlines = [
        Paragraph(block.start, block.end, Shape.HEADLINE)
        for block in below
        if block.role in (Role.SHORT, Role.ITEM)
        and fold_line(block.text) != fold_line(title.text)
        and not person(block.text)
        and not _is_dateline(block)
    ]
    return (Paragraph(title.start, title.end, Shape.TITLE), *headlines)


def _is_dateline(block: Block) -> bool:
    found = find_dateline(block.text, None)
    return bool(found and found.length == len(block.text))
