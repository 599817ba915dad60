"""A page as a whole: the ids of its articles."""

from __future__ import annotations

from tests.articles.cutting import articles

PAGE = "Rector receives envoy\n\n3 May 2021\n\nThe rector received the envoy in Lima on Monday in the library.\n"
MANY = 10**6
SELDOM = 10**-5


def test_no_two_of_a_million_articles_share_an_id() -> None:
    """The birthday bound: with ids of 40 bits a real ingest of a million failed."""
    (article,) = articles(PAGE)
    assert MANY**2 / 2 / 16 ** len(article.id) < SELDOM


def test_an_id_comes_from_the_text() -> None:
    (article,), (same,), (edited,) = articles(PAGE), articles(PAGE), articles(PAGE.replace("library", "museum"))
    assert article.id == same.id != edited.id
