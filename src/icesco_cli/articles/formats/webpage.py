"""HTML: the page's main text as paragraphs, with their shapes and their lines in the file."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from icesco_cli.articles.formats.listed_posts import full_posts, listed_posts
from icesco_cli.articles.formats.lost_lines import with_lost_lines
from icesco_cli.articles.formats.main_text import main_blocks
from icesco_cli.articles.formats.page_metadata import page_metadata
from icesco_cli.articles.formats.printed_head import printed_day, printed_outlet, printed_title
from icesco_cli.articles.formats.source_lines import SourceLines
from icesco_cli.articles.formats.visible_text import ShapedText, mark_paragraphs, stripped_blocks, visible_blocks
from icesco_cli.articles.lines.titles import fold_line
from icesco_cli.errors import IcescoError
from icesco_cli.models import Metadata, Shape

_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_HEAD_BLOCKS = 12


@dataclass(frozen=True, slots=True)
class Webpage:
    """The main text of a page with what its markup says of it; see `Document`."""

    text: str
    shapes: tuple[tuple[int, Shape], ...]
    lines: tuple[tuple[int, int], ...]
    metadata: Metadata


def read_webpage(page: str) -> Webpage:
    """The main text and the metadata of an HTML page. Raises IcescoError when the extra that reads HTML is missing."""
    bare_extraction, parse = _library()
    declaration = _DECLARATION.match(page)
    tree = parse(page[declaration.end() :] if declaration else page)
    if tree is None:
        return _rendered(list(stripped_blocks(page)), page, Metadata())
    metadata = page_metadata(tree)
    visible = list(visible_blocks(tree))
    lines = [text for text, _ in visible]
    metadata = printed_outlet(printed_title(tree, metadata, lines), lines)
    posts = listed_posts(tree) if metadata.title is None else full_posts(tree, visible)
    if posts:
        return _rendered(posts, page, replace(metadata, published=None, author=None))
    main = _main_blocks(tree, bare_extraction)
    blocks = with_lost_lines(main, visible, metadata.title) or list(stripped_blocks(page))
    blocks = _with_title(blocks, metadata.title)
    return _rendered(blocks, page, printed_day(metadata, (text for text, _ in blocks[:_HEAD_BLOCKS])))


def _main_blocks(tree: Any, bare_extraction: Any) -> list[ShapedText]:
    for node in list(tree.iter("noscript")):
        node.drop_tree()
    mark_paragraphs(tree)
    found = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    return list(main_blocks(found.body)) if found is not None else []


def _library() -> tuple[Any, Any]:
    try:
        from trafilatura import bare_extraction, load_html
    except ImportError as error:
        message = "Reading HTML needs an extra: run  pip install 'icesco-cli[html]'  and try again."
        raise IcescoError(message) from error
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    return bare_extraction, load_html


def _rendered(blocks: list[ShapedText], page: str, metadata: Metadata) -> Webpage:
    source = SourceLines(page)
    starts = list(_starts(blocks))
    return Webpage(
        text="\n\n".join(text for text, _ in blocks),
        shapes=tuple((start, shape) for start, (_, shape) in zip(starts, blocks, strict=True) if shape),
        lines=tuple((start, source.line_of(text)) for start, (text, _) in zip(starts, blocks, strict=True)),
        metadata=metadata,
    )


def _starts(blocks: list[ShapedText]) -> Iterator[int]:
    offset = 0
    for text, _ in blocks:
        yield offset
        offset += len(text) + 2


def _with_title(blocks: list[ShapedText], title: str | None) -> list[ShapedText]:
    """The blocks with the title marked among them, or put before them when the main text lacks it."""
    if title is None:
        return blocks
    folded = fold_line(title)
    for index, (text, _) in enumerate(blocks[:_HEAD_BLOCKS]):
        if fold_line(text) == folded:
            return [*blocks[:index], (text, Shape.TITLE), *blocks[index + 1 :]]
    return [(title, Shape.TITLE), *blocks]
