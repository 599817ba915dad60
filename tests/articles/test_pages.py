"""Whole pages of many kinds of sites, all invented: what each holds, and nothing of what stands around it.

`pages.json` says of each article of a page: title, day, outlet, author, the place and day of its dateline, how many
paragraphs it has (title and headlines included), and its last words.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from icesco_cli.articles.splitting.whole_page import split
from icesco_cli.models import Article, Document
from tests.files import document_in

PAGES = Path(__file__).parent / "pages"
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads(PAGES.with_suffix(".json").read_text("utf-8"))


def read(name: str) -> tuple[Document, tuple[Article, ...]]:
    document = document_in(PAGES / name)
    return document, split(document)


def described(document: Document, article: Article) -> dict[str, Any]:
    last = article.paragraphs[-1]
    return {
        "title": article.title,
        "published": article.published,
        "outlet": article.outlet,
        "author": article.author,
        "place": article.dateline_place,
        "day": article.dateline_day,
        "paragraphs": len(article.paragraphs),
        "ends": " ".join(document.reading[last.start : last.end].split()[-4:]),
    }


def test_every_page_is_tried() -> None:
    assert EXPECTED.keys() == {path.name for path in PAGES.iterdir()}


@pytest.mark.parametrize("name", EXPECTED)
def test_articles(name: str) -> None:
    document, articles = read(name)
    assert [described(document, article) for article in articles] == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_offsets_mean_the_same_in_text_and_reading(name: str) -> None:
    document, articles = read(name)
    assert len(document.text) == len(document.reading)
    for article in articles:
        spans = [(paragraph.start, paragraph.end) for paragraph in article.paragraphs]
        assert spans == sorted(spans)
        assert all(document.text[start:end].strip() == document.text[start:end] != "" for start, end in spans)
        assert article.line == document.line_at(article.start)
