"""Questions about organisations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from icesco_cli.database.conditions import Condition, where
from icesco_cli.database.rows import Row, rows

ORGANISATIONS = """
    SELECT id, name, acronym,
        (SELECT json_group_array(name) FROM
            (SELECT name FROM organisation_aliases WHERE organisation_id = organisations.id ORDER BY name)) AS aliases,
        country,
        (SELECT json_group_array(article_id) FROM
            (SELECT article_id FROM organisation_articles
                WHERE organisation_id = organisations.id ORDER BY article_id)) AS articles
    FROM organisations {where} ORDER BY name, id
"""


def organisations(connection: sqlite3.Connection, conditions: Iterable[Condition] = ()) -> list[Row]:
    """The organisations by name, with their other names and the articles that name them."""
    clause, values = where(conditions)
    return rows(connection, ORGANISATIONS.format(where=clause), values, ("aliases", "articles"))
