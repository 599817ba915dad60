"""Questions about articles."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.database.questions.rows import Listing
from icesco_cli.database.tables.conditions import KIND_OF_TABLE, PARTY_COLUMN, Condition, among, in_time, where

COLUMNS = "id, title, published, published_basis, outlet, author, source, line, same_as"
"""What is told of an article, by the keys of its JSON."""
ARTICLES = Listing(
    f"SELECT {COLUMNS} FROM articles",
    (),
    {
        "published": ("published", "source", "number"),
        "source": ("source", "number"),
        "title": ("title", "source", "number"),
        "outlet": ("outlet", "source", "number"),
    },
)
"""The articles, usually by the day on which they were published."""


def published(since: str | None, until: str | None) -> list[Condition]:
    """The articles published between two days."""
    return in_time("articles.published", "articles.published", since, until)


def naming(kind: str, identifier: str) -> Condition:
    """The articles that name a person or an organisation, or tell a fact to which a country is party."""
    if kind in ("person", "organisation"):
        select = f"SELECT article_id FROM {kind}_articles WHERE {PARTY_COLUMN[kind]} = ?"
        return among("articles.id", select, [identifier])
    select = (
        "SELECT article_id FROM evidence WHERE commitment_id IN"
        " (SELECT commitment_id FROM commitment_parties WHERE country_id = ?) OR meeting_id IN"
        " (SELECT meeting_id FROM meeting_parties WHERE country_id = ?)"
    )
    return among("articles.id", select, [identifier, identifier])


def with_sentences(sentences: Condition) -> Condition:
    """The articles with a sentence for which the condition is true."""
    return among("articles.id", f"SELECT article_id FROM sentences WHERE {sentences.sql}", sentences.values)


def in_articles(table: str, articles: Sequence[Condition]) -> list[Condition]:
    """The people or organisations (`table`) that are named in an article for which all conditions are true."""
    if not articles:
        return []
    kind = KIND_OF_TABLE[table]
    clause, values = where(articles)
    select = f"SELECT {kind}_id FROM {kind}_articles JOIN articles ON articles.id = article_id {clause}"
    return [among(f"{table}.id", select, values)]
