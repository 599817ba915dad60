"""HTML: the page's main text as paragraphs, found by trafilatura, with their shapes and their lines in the file.

Method: Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction" (2021).
Where it finds no main text, all visible text is read, and what is not story is told by its words.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from icesco_cli.articles.page_metadata import page_metadata
from icesco_cli.articles.source_lines import SourceLines
from icesco_cli.articles.titles import fold_line
from icesco_cli.errors import IcescoError
from icesco_cli.models import Metadata, Shape

_BLANKS = re.compile(r"[^\S\n]+")
_HIDDEN = "script style noscript template nav footer aside form button select iframe svg figure head".split()
_BLOCKS = frozenset(
    "address article blockquote body br center dd div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr html li main ol p pre "
    "section table tbody td th thead tr ul".split()
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


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
    tree = parse(_DECLARATION.sub("", page))
    if tree is None:
        return Webpage("", (), (), Metadata())
    metadata = page_metadata(tree)
    found = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    blocks = list(_blocks(found.body)) if found is not None else []
    return _rendered(_with_title(blocks or list(_visible(tree)), metadata.title), SourceLines(page), metadata)


def _library() -> tuple[Any, Any]:
    try:
        from trafilatura import bare_extraction, load_html
    except ImportError as error:
        message = "Reading HTML needs an extra: run  pip install 'icesco-cli[html]'  and try again."
        raise IcescoError(message) from error
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    return bare_extraction, load_html


Blocks = list[tuple[str, Shape | None]]


def _rendered(blocks: Blocks, source: SourceLines, metadata: Metadata) -> Webpage:
    offset = 0
    shapes: list[tuple[int, Shape]] = []
    lines: list[tuple[int, int]] = []
    for text, shape in blocks:
        if shape:
            shapes.append((offset, shape))
        lines.append((offset, source.line_of(text)))
        offset += len(text) + 2
    return Webpage("\n\n".join(text for text, _ in blocks), tuple(shapes), tuple(lines), metadata)


def _with_title(blocks: Blocks, title: str | None) -> Blocks:
    """The blocks with the title marked among them, or put before them when the main text lacks it."""
    if title is None:
        return blocks
    folded = fold_line(title)
    for index, (text, _) in enumerate(blocks[:8]):
        if fold_line(text) == folded:
            return [*blocks[:index], (text, Shape.TITLE), *blocks[index + 1 :]]
    return [(title, Shape.TITLE), *blocks]


def _blocks(body: Any) -> Iterator[tuple[str, Shape | None]]:
    """The blocks of trafilatura's tree in order: headings, paragraphs, items, quotations, rows of tables."""
    for node in body.iter("head", "p", "item", "row", "quote", "ab", "code"):
        if node.tag == "p" and next(node.iterancestors("item", "row", "quote"), None) is not None:
            continue
        if node.tag in ("item", "quote") and next(node.iterancestors("row", "quote"), None) is not None:
            continue
        yield from _lines_of(node)


def _lines_of(node: Any) -> Iterator[tuple[str, Shape | None]]:
    shape = _shape(node)
    for cell in node.iter("cell") if node.tag == "row" else (node,):
        for line in _inner_text(cell).split("\n"):
            written = _BLANKS.sub(" ", line).strip()
            if written:
                yield written, shape


def _shape(node: Any) -> Shape | None:
    if node.tag == "head":
        return Shape.HEADING
    return Shape.ITEM if node.tag == "item" else None


def _inner_text(node: Any) -> str:
    pieces: list[str] = []
    for part in node.iter():
        if part is not node and part.tag in ("lb", "p", "item"):
            pieces.append("\n")
        pieces.append(_one_line(part.text))
        if part is not node:
            pieces.append(_one_line(part.tail))
    return "".join(pieces)


def _one_line(text: str | None) -> str:
    return " ".join(text.split(" ")).replace("\n", " ") if text else ""


def _visible(tree: Any) -> Iterator[tuple[str, Shape | None]]:
    """All visible text of a page, block by block."""
    for hidden in list(tree.iter(*_HIDDEN)):
        if hidden.getparent() is not None:
            hidden.drop_tree()
    line: list[str] = []
    for node in tree.iter():
        if node.tag in _BLOCKS:
            yield from _flush(line)
        line.append(node.text or "") if isinstance(node.tag, str) else None
        line.append(node.tail or "")
    yield from _flush(line)


def _flush(line: list[str]) -> Iterator[tuple[str, Shape | None]]:
    written = " ".join("".join(line).split())
    line.clear()
    if written:
        yield written, None
