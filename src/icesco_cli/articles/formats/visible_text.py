"""All visible text of an HTML page, block by block, with the headings and items among it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from icesco_cli.models import Shape

ShapedText = tuple[str, Shape | None]

_HIDDEN = frozenset(
    (
        *("aside", "button", "figure", "footer", "head", "iframe", "nav", "noscript", "script", "select"),
        *("style", "svg", "template", "textarea"),
    )
)
_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img"),
        *("ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time"),
        *("tt", "u", "var", "wbr"),
    )
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_FIELDS = frozenset(("span", "time"))
_BOXES = frozenset(("div", "footer", "header", "section"))
_PARTING = " | "
"""What parts the fields of a head that stand in a row: a day, an author, how often it was read."""
_SHORTEST_SENTENCE = 40
_SENTENCE_ENDS = (".", "!", "?", '"', "\u201d")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_PIECE = re.compile(r"<(?P<tag>/?[a-zA-Z][a-zA-Z0-9]*)?[^<>]*>?|[^<]+")


def visible_blocks(tree: Any) -> Iterator[ShapedText]:
    """The blocks of a page (`tree` is lxml's) without scripts, navigation, forms, side columns and feet."""
    from lxml.etree import iterwalk  # type: ignore[import-untyped]

    line: list[str] = []
    shape: Shape | None = None
    skipped: Any = None  # the hidden node whose end comes next
    walker = iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event == "start":
            if _is_hidden(node):
                walker.skip_subtree()
                skipped = node
                continue
            if node.tag not in _INLINE:
                yield from _flush(line, shape)
                shape = _shape(node.tag)
            elif _is_next_field(node):
                line.append(_PARTING)
            line.append(node.text or "")
            continue
        if event == "end" and node is skipped:
            skipped = None
        elif event == "end" and node.tag not in _INLINE:
            yield from _flush(line, shape)
            shape = None
        line.append(node.tail or "")
    yield from _flush(line, shape)


def _is_next_field(node: Any) -> bool:
    """ "<span>3 May 2021</span><span>Author: Ana Reis</span>": whether a node stands right behind another such in a
    division, without a blank, and only the style sheet parts the two."""
    before, parent = node.getprevious(), node.getparent()
    if node.tag not in _FIELDS or before is None or before.tag not in _FIELDS or before.tail:
        return False
    if parent is None or parent.tag not in _BOXES:
        return False
    end, start = before.text_content().rstrip()[-1:], node.text_content().lstrip()[:1]
    return end.isalnum() and not end.isupper() and (start.isupper() or start.isdigit())


def _is_hidden(node: Any) -> bool:
    """Whether a node is shown to nobody, or is none of the story: a form, too, unless it holds the whole page, as
    those of ASP.NET do."""
    return node.tag in _HIDDEN or (node.tag == "form" and not _holds_page(node)) or "hidden" in node.attrib


def _holds_page(form: Any) -> bool:
    return (
        form.getparent() is None or form.getparent().tag == "body" or bool(form.xpath(".//input[@name='__VIEWSTATE']"))
    )


def mark_paragraphs(tree: Any) -> None:
    """Make paragraphs of the divisions among paragraphs that hold nothing but a sentence, as editors leave them."""
    parents = dict.fromkeys(node.getparent() for node in tree.iter("p"))
    for parent in parents:
        for node in parent if parent is not None else ():
            if node.tag == "div" and all(child.tag in _INLINE for child in node) and _is_sentence(node.text_content()):
                node.tag = "p"


def _is_sentence(text: str) -> bool:
    written = text.strip()
    return len(written) >= _SHORTEST_SENTENCE and written.endswith(_SENTENCE_ENDS)


def stripped_blocks(page: str) -> Iterator[ShapedText]:
    """The text between the tags of a page that cannot be parsed, line by line."""
    pieces: list[str] = []
    for piece in _PIECE.finditer(page):
        if not piece[0].startswith("<"):
            pieces.append(unescape(piece[0]))
        elif (piece["tag"] or "").strip("/").lower() not in _INLINE:
            pieces.append("\n\n")
    for line in _BLANK_LINE.split("".join(pieces)):
        yield from _flush([line], None)


def _shape(tag: str) -> Shape | None:
    if tag in _HEADINGS:
        return Shape.HEADING
    return Shape.ITEM if tag == "li" else None


def _flush(line: list[str], shape: Shape | None) -> Iterator[ShapedText]:
    written = " ".join("".join(line).split())
    line.clear()
    if written:
        yield written, shape
