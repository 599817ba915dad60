"""The articles of a page of our own."""

from __future__ import annotations

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.articles.splitting.whole_page import split
from icesco_cli.models import Article


def articles(page: str, format: str = "txt") -> tuple[Article, ...]:
    """The articles into which a page in one of the formats is cut."""
    return split(read_text(page, "page", format))
