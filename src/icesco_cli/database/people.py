"""Questions about people."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from icesco_cli.database.conditions import Condition, where
from icesco_cli.database.rows import Row, rows

PEOPLE = """
    SELECT id, name,
        (SELECT json_group_array(name) FROM
            (SELECT name FROM person_aliases WHERE person_id = people.id ORDER BY name)) AS aliases,
        (SELECT json_group_array(json_object('title', title, 'of', "of", 'since', since, 'until', until)) FROM
            (SELECT * FROM roles WHERE person_id = people.id ORDER BY position)) AS roles,
        (SELECT json_group_array(article_id) FROM
            (SELECT article_id FROM person_articles WHERE person_id = people.id ORDER BY article_id)) AS articles
    FROM people {where} ORDER BY name, id
"""


def people(connection: sqlite3.Connection, conditions: Iterable[Condition] = ()) -> list[Row]:
    """The people by name, with their other names, their offices and the articles that name them."""
    clause, values = where(conditions)
    return rows(connection, PEOPLE.format(where=clause), values, ("aliases", "roles", "articles"))
