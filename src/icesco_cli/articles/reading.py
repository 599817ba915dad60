"""Files to documents: text, Markdown and HTML, each with what the rules read beside what the document says."""

from __future__ import annotations

from pathlib import Path

from icesco_cli.articles.encodings import decode
from icesco_cli.articles.markdown import read_markdown
from icesco_cli.articles.printed_pages import without_page_breaks
from icesco_cli.articles.webpage import read_webpage
from icesco_cli.articles.wrapping import join_wrapped
from icesco_cli.models import Document, Problem
from icesco_cli.text.clean import clean

LIMIT = 8_000_000
"""Bytes of a document that are still read, unless the caller says otherwise."""
_MOST_LINES = 100_000

_FORMATS = {".htm": "html", ".html": "html", ".xhtml": "html", ".markdown": "md", ".md": "md"}


def read_document(path: Path, source: str, limit: int = LIMIT) -> Document:
    """The document in a file; one without text and with a problem when the file cannot be read.

    `source` is what the document is called everywhere else; `limit` is in bytes.
    """
    try:
        size = path.stat().st_size
        if size > limit:
            return _unread(source, "too large", f"The file has {size:,} bytes; at most {limit:,} are read.")
        data = path.read_bytes()
    except OSError as error:
        return _unread(source, "unreadable", f"The file cannot be read: {error.strerror or error}.")
    text, problems = decode(data, source)
    if not text and problems:
        return Document(source, "", "", problems=problems)
    return read_text(text, source, format_of(path), problems)


def format_of(path: Path) -> str:
    """The format of a file by its name: html, md or txt."""
    return _FORMATS.get(path.suffix.lower(), "txt")


def read_text(text: str, source: str, format: str = "txt", problems: tuple[Problem, ...] = ()) -> Document:
    """The document that a string holds; `format` is html, md or txt, `problems` those of reading it.

    Raises IcescoError when the extra that reads HTML is missing.
    """
    if text.count("\n") > _MOST_LINES and format != "html":
        return _unread(source, "too large", f"The document has more than {_MOST_LINES:,} lines.")
    if format == "html":
        return _read_html(text, source, problems)
    if format == "md":
        plain, shapes, metadata = read_markdown(text)
        return Document(source, text, _reading(plain), metadata, shapes, problems=problems)
    return Document(source, text, _reading(text), problems=problems)


def _read_html(text: str, source: str, problems: tuple[Problem, ...]) -> Document:
    page = read_webpage(text)
    return Document(source, page.text, _reading(page.text), page.metadata, page.shapes, page.lines, problems)


def _reading(text: str) -> str:
    return join_wrapped(without_page_breaks(clean(text)))


def _unread(source: str, kind: str, message: str) -> Document:
    return Document(source, "", "", problems=(Problem(source, 1, kind, message),))
