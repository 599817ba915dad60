"""What a database holds, to be compared."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from icesco_cli.database.tables.schema import LINKED, TABLES
from icesco_cli.database.writing.insertion import insert
from icesco_cli.database.writing.link_rows import ARTICLES, NOUNS
from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.office_owners import Background
from tests.linking_at_once import Linked


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but for the handles of sentences, and what the full-text index finds."""
    connection = sqlite3.connect(path)
    rows = {}
    for name, table in TABLES.items():
        columns = ", ".join(f'"{column}"' for column in table.columns if (name, column) != ("sentences", "id"))
        rows[name] = sorted(connection.execute(f"SELECT {columns} FROM {name}"), key=repr)
    found = connection.execute("SELECT text FROM sentences_fts WHERE sentences_fts MATCH 'restorers OR school OR met'")
    rows["found"] = sorted(found.fetchall())
    connection.close()
    return rows


def forget_links(database: Database) -> None:
    """Removes all that linking made; what was read stays."""
    for table in [*LINKED][::-1]:
        database.conn.execute(f'DELETE FROM "{table}"')
    database.conn.execute("UPDATE articles SET same_as = NULL")


def save_links(database: Database, linked: Linked, background: Background) -> None:
    """Adds every row of `linked`, and the index by which names are looked up. None of them may be there."""
    writer = LinkWriter(database, background)
    for noun in NOUNS:
        writer.replace(noun, (), getattr(linked, noun))
    for noun, (table, _) in ARTICLES.items():
        insert(database.conn, table, [(one.id, article) for one in getattr(linked, noun) for article in one.articles])
    writer.reprint(linked.same_as)
    writer.finish()
