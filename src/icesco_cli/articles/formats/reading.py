"""The bytes of a file to a document: text, Markdown or HTML, with what the rules read beside what the document says."""

from __future__ import annotations

import re
from functools import partial

from icesco_cli.articles.formats.encodings import decode
from icesco_cli.articles.formats.hyphens import join_hyphenated
from icesco_cli.articles.formats.markdown import Shapes, read_markdown, without_emphasis
from icesco_cli.articles.formats.printed_pages import without_page_breaks
from icesco_cli.articles.formats.wrapping import join_wrapped
from icesco_cli.models import Document, Problem, ProblemKind
from icesco_cli.text.clean import clean

_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_LINES = 100_000
_WIDE = re.compile(r" {2,}")
_BESIDE = re.compile(r"[)\]]\s+\[")
_FILLER = "\t"
"""A blank that parts no columns."""


def read_bytes(data: bytes, source: str, format: str) -> Document:
    """The document that these bytes of a file hold; `format` is one of `READERS`."""
    text, problems = decode(data, source)
    if not text and problems:
        return Document(source, "", "", problems=problems)
    return read_text(text, source, format, problems)


def read_text(text: str, source: str, format: str = "txt", problems: tuple[Problem, ...] = ()) -> Document:
    """The document that a string holds; `format` is one of `READERS`, `problems` those of reading it.

    Raises IcescoError when the extra that reads HTML is missing.
    """
    if format != "html" and text.count("\n") > _MOST_LINES:
        return _unread(source, ProblemKind.TOO_LARGE, f"The document has more than {_MOST_LINES:,} lines.")
    if _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
        problems = (
            *problems,
            Problem(source, 1, ProblemKind.ENCODING, "Halves of surrogate pairs stand for no character."),
        )
    document = READERS[format](text, source, problems)
    if document.reading.strip() or problems:
        return document
    return _unread(source, ProblemKind.EMPTY, "No text was found in the document.")


def _read_plain(text: str, source: str, problems: tuple[Problem, ...]) -> Document:
    plain = without_emphasis(text)
    reading = _reading(plain)
    return Document(source, text, reading if plain == text else _without_gaps(text, reading), problems=problems)


def _read_markdown(text: str, source: str, problems: tuple[Problem, ...]) -> Document:
    plain, shapes, metadata = read_markdown(text)
    return Document(source, text, _without_gaps(text, _reading(plain, shapes)), metadata, shapes, problems=problems)


def _without_gaps(text: str, reading: str) -> str:
    return _WIDE.sub(partial(_without_gap, text), reading)


def _without_gap(text: str, gap: re.Match[str]) -> str:
    """The blanks that stand for markup amid a line ("[Ana Reis](/reis), Rector") as such that part no columns; those
    between two links side by side part them."""
    markup = text[gap.start() : gap.end()]
    return gap[0] if markup.isspace() or _BESIDE.search(markup) else _FILLER * len(gap[0])


def _read_html(text: str, source: str, problems: tuple[Problem, ...]) -> Document:
    from icesco_cli.articles.formats.webpage import read_webpage

    page = read_webpage(text)
    reading = _reading(page.text, page.shapes)
    return Document(source, page.text, reading, page.metadata, page.shapes, page.lines, problems)


READERS = {"html": _read_html, "md": _read_markdown, "txt": _read_plain}
"""What makes a document of the text of a file, by the formats of `articles.files.document_paths`."""


def _reading(text: str, shapes: Shapes = ()) -> str:
    """How the rules read a text; `shapes` are where its markup opens headings and items."""
    reading = without_page_breaks(clean(text))
    return join_hyphenated(reading, join_wrapped(reading, {start for start, _ in shapes}))


def _unread(source: str, kind: ProblemKind, message: str) -> Document:
    return Document(source, "", "", problems=(Problem(source, 1, kind, message),))
