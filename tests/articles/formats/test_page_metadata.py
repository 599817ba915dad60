from __future__ import annotations

import pytest

from icesco_cli.articles.formats.page_metadata import page_title
from icesco_cli.articles.formats.reading import read_text

NO_METADATA = [
    "<title>Ministry of Culture</title>",
    "<h1>News</h1>",
    '<meta name="author" content="Public Relations Desk">',
    '<meta name="author" content="admin">',
    '<meta name="date" content="soon">',
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": 5}</script>',
    '<script type="application/ld+json">not json</script>',
    '<script type="application/ld+json">[[[1, null, "x"]]]</script>',
]
DAYS = [
    ('<meta property="article:published_time" content="2023-03-07T23:22:10+00:00">', "2023-03-07"),
    ('<meta name="DC.date" content="7 March 2023">', "2023-03-07"),
    ('<meta name="govuk:first-published-at" content="2023-03-07T09:00:00+00:00">', "2023-03-07"),
    ('<script type="application/ld+json">{"@type": "Article", "datePublished": "2023-03-07"}</script>', "2023-03-07"),
    ('<span itemprop="datePublished">March 7, 2023</span>', "2023-03-07"),
    ('<article><time datetime="2023-03-07">yesterday</time></article>', "2023-03-07"),
    (
        '<meta property="article:published_time" content="2023-03-07T23:22:10Z"><time>8 March 2023</time>',
        "2023-03-08",
    ),
    ('<meta name="date" content="2023-03-07"><time datetime="2023-05-01">1 May 2023</time>', "2023-03-07"),
]
TITLES = [
    (
        "Envoy leaves Lima today",
        "Envoy leaves Lima today - ICESCO - En",
        None,
        "ICESCO - En",
        "Envoy leaves Lima today",
    ),
    (None, "Envoy leaves Lima | The Observer", None, None, "Envoy leaves Lima"),
    (None, "Envoy leaves Lima - ambassador", None, None, "Envoy leaves Lima - ambassador"),
    ("Briefs", "Envoy leaves Lima", None, None, "Envoy leaves Lima"),
    ("Envoy leaves Lima", None, "Something else", None, "Envoy leaves Lima"),
    (None, None, "Ministry of Culture", None, None),
    (None, "News", None, None, None),
]


@pytest.mark.parametrize("head", NO_METADATA)
def test_no_metadata(head: str) -> None:
    metadata = read_text(f"<html><body>{head}<p>Text of the page.</p></body></html>", "x", "html").metadata
    assert (metadata.title, metadata.published, metadata.author) == (None, None, None)


@pytest.mark.parametrize(("head", "day"), DAYS)
def test_days(head: str, day: str) -> None:
    assert read_text(f"<html><body>{head}<p>Text of the page.</p></body></html>", "x", "html").metadata.published == day


@pytest.mark.parametrize(("h1", "stated", "tag", "outlet", "title"), TITLES)
def test_titles(h1: str | None, stated: str | None, tag: str | None, outlet: str | None, title: str | None) -> None:
    assert page_title(h1, stated, tag, outlet) == title


@pytest.mark.parametrize(
    "mark",
    [
        '<meta name="author" content="Lucia Ccori">',
        '<span itemprop="author">By Lucia Ccori</span>',
        '<a rel="author">Lucia Ccori</a>',
        '<script type="application/ld+json">{"@graph": [{"@type": ["Report"], "author": [{"name": "Lucia Ccori"}]}]}'
        "</script>",
    ],
)
def test_authors(mark: str) -> None:
    assert read_text(f"{mark}<p>Text of the page.</p>", "x", "html").metadata.author == "Lucia Ccori"


def test_lines_are_those_of_the_file() -> None:
    page = (
        "<html>\n<body>\n<h1>Envoy &amp; sons\nleave</h1>\n\n<p>The <b>envoy</b>\nleft.</p>\n<p>\nHis family\n too.</p>"
    )
    document = read_text(page, "x", "html")
    assert {document.line_at(document.text.index(word)) for word in ("Envoy",)} == {3}
    assert document.line_at(document.text.index("The envoy")) == 6
    assert document.line_at(document.text.index("His")) == 9
