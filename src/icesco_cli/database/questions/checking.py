"""Whether the database is whole: every quote in its document, every reference, every id."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from icesco_cli.database.questions.rows import ListingRow

QUOTES = """
    SELECT coalesce(meeting_id, commitment_id) AS id, quote, e.start, e."end", source, e.line
    FROM evidence e JOIN articles a ON a.id = e.article_id ORDER BY source
"""
SENTENCES = """
    SELECT article_id AS id, s.text AS quote, s.start, s."end", source, s.line
    FROM sentences s JOIN articles a ON a.id = s.article_id ORDER BY source
"""
WITHOUT_EVIDENCE = (
    "SELECT id FROM {table}s WHERE id NOT IN (SELECT {table}_id FROM evidence WHERE {table}_id IS NOT NULL)"
)
STRAY_NAMES = """
    SELECT id, word FROM names WHERE kind <> 'place' AND id NOT IN
        (SELECT id FROM people UNION ALL SELECT id FROM organisations UNION ALL SELECT id FROM countries)
"""
NOT_INDEXED = "SELECT id FROM sentences WHERE id NOT IN (SELECT id FROM sentences_fts_docsize)"


def faults(connection: sqlite3.Connection) -> Iterator[ListingRow]:
    """Everything that is wrong, one row each: `table`, `id`, `fault`. Nothing, if all is well."""
    yield from _structure(connection)
    for table, sql in (("evidence", QUOTES), ("sentences", SENTENCES)):
        for row in _misquoted(connection, sql):
            yield _fault(
                table, row["id"], f"{row['source']}:{row['line']} does not say {row['quote']!r} at {row['start']}"
            )
    for fact in ("meeting", "commitment"):
        for (key,) in connection.execute(WITHOUT_EVIDENCE.format(table=fact)):
            yield _fault(f"{fact}s", key, "no sentence states it")
    for key, word in connection.execute(STRAY_NAMES):
        yield _fault("names", key, f"nobody has the id that {word!r} leads to")
    for (key,) in connection.execute(NOT_INDEXED):
        yield _fault("sentences", str(key), "cannot be found by its words")


def _structure(connection: sqlite3.Connection) -> Iterator[ListingRow]:
    """What SQLite itself finds wrong."""
    for (message,) in connection.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield _fault("", None, message)
    for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield _fault(table, str(rowid), f"refers to a row of {parent} that is not there")


def _misquoted(connection: sqlite3.Connection, sql: str) -> Iterator[sqlite3.Row]:
    """The rows whose quote is not what the document says at its characters."""
    source, text = None, ""
    for row in connection.execute(sql):
        if row["source"] != source:
            source = row["source"]
            (text,) = connection.execute("SELECT text FROM documents WHERE source = ?", [source]).fetchone()
        if text[row["start"] : row["end"]] != row["quote"]:
            yield row


def _fault(table: str, key: str | None, fault: str) -> ListingRow:
    return {"table": table, "id": key, "fault": fault}
