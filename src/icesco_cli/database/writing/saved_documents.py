"""Documents with all that was read of them: added to the database, and forgotten."""

from __future__ import annotations

from sqlite3 import Connection
from typing import TYPE_CHECKING

from icesco_cli.database.tables.schema import READ
from icesco_cli.database.writing.insertion import insert

if TYPE_CHECKING:
    from sqlite_utils import Database


MY_ARTICLES = "SELECT id FROM articles WHERE source IN mine"
"""The articles of the documents of this ingest, as `Staging` lists them."""
OF_DOCUMENT = "IN (SELECT id FROM articles WHERE source = ?)"


def articles_of(connection: Connection, source: str) -> list[str]:
    """The ids of the articles of a document."""
    return [id_ for (id_,) in connection.execute("SELECT id FROM articles WHERE source = ?", [source])]


def forget_document(database: Database, source: str) -> None:
    """Removes a document and all that was read from it. What linking made of it must be made again."""
    execute = database.conn.execute
    execute(
        "INSERT INTO sentences_fts(sentences_fts, rowid, text, other_letters)"
        f" SELECT 'delete', id, text, other_letters FROM sentences WHERE article_id {OF_DOCUMENT}",
        [source],
    )
    delete_document(database.conn, source)


def delete_document(connection: Connection, source: str) -> None:
    """Removes the rows of a document, whether words are indexed or not."""
    for table in ("sentences", "findings"):
        connection.execute(f"DELETE FROM {table} WHERE article_id {OF_DOCUMENT}", [source])
    for table in ("articles", "problems", "documents"):
        connection.execute(f"DELETE FROM {table} WHERE source = ?", [source])


def add_staged(database: Database, staged: Connection) -> None:
    """Adds the documents of this ingest that are staged, none of which may be there yet, and indexes their words."""
    execute = database.conn.execute
    (last,) = execute("SELECT coalesce(max(id), 0) FROM sentences").fetchone()
    for table, made in READ.items():
        columns = ["id + ?" if (table, name) == ("sentences", "id") else f'"{name}"' for name in made.columns]
        values = [last] if table == "sentences" else []
        mine = "source IN mine" if "source" in made.columns else f"article_id IN ({MY_ARTICLES})"
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {mine} ORDER BY rowid"
        insert(database.conn, table, staged.execute(sql, values))
    execute(
        "INSERT INTO sentences_fts(rowid, text, other_letters)"
        " SELECT id, text, other_letters FROM sentences WHERE id > ?",
        [last],
    )
