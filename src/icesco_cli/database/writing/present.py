"""The documents that are there to be read, kept by SQLite while an ingest lasts: they may be more than memory holds.

They stand in a temporary table, which only the one connection sees.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from icesco_cli.database.tables.conditions import is_one_of
from icesco_cli.models import ProblemKind

if TYPE_CHECKING:
    from sqlite_utils import Database


KNOWN = """
    SELECT source FROM (SELECT source FROM documents UNION ALL SELECT source FROM present) WHERE source IN (?1, ?2)
    ORDER BY source <> ?1 LIMIT 1
"""
"""Which of two names is known, the first if both are."""


def list_present(database: Database, documents: Iterable[tuple[str, str | None, str]]) -> int:
    """Notes the source and the place of each document, once, and tells how many there are.

    A document comes with what else it may be called, if anything; it keeps the name that it had first.
    """
    execute = database.conn.execute
    execute("CREATE TEMP TABLE present (source TEXT PRIMARY KEY, place BLOB) WITHOUT ROWID")
    for source, other, place in documents:
        name = other if other and execute(KNOWN, [source, other]).fetchone() == (other,) else source
        execute("INSERT OR IGNORE INTO present VALUES (?, ?)", [name, os.fsencode(place)])
    number: int = execute("SELECT count(*) FROM present").fetchone()[0]
    return number


@dataclass(frozen=True, slots=True)
class Present:
    """A document that is there: where, and the digest and the stamp with which the database has it, if it has."""

    source: str
    place: str
    digest: str | None
    stamp: str | None


def present(database: Database) -> Iterator[Present]:
    """Each document in the order of the sources."""
    rows = database.conn.execute(
        "SELECT source, place, digest, iif(digest IS NULL, NULL, stamp) FROM present"
        " LEFT JOIN documents USING (source) LEFT JOIN stamps USING (source) ORDER BY source"
    )
    return (Present(source, os.fsdecode(place), digest, stamp) for source, place, digest, stamp in rows)


def put_stamp(database: Database, source: str, stamp: str | None) -> None:
    """Notes the stamp of the file of a document, or that it has none, for then the next ingest must read it."""
    if stamp is None:
        database.conn.execute("DELETE FROM stamps WHERE source = ?", [source])
    else:
        database.conn.execute("INSERT OR REPLACE INTO stamps VALUES (?, ?)", [source, stamp])


def is_present(database: Database, source: str) -> bool:
    """Whether there is such a document to be read."""
    return database.conn.execute("SELECT 1 FROM present WHERE source = ?", [source]).fetchone() is not None


def is_known(database: Database, source: str) -> bool:
    """Whether the database has the document."""
    return database.conn.execute("SELECT 1 FROM documents WHERE source = ?", [source]).fetchone() is not None


def having_problems(database: Database, kinds: Iterable[ProblemKind]) -> int:
    """How many of the documents that are there to be read have a problem of one of these kinds."""
    of_kinds = is_one_of("kind", [*kinds])
    sql = f"SELECT count(DISTINCT source) FROM problems WHERE {of_kinds.sql} AND source IN (SELECT source FROM present)"
    number: int = database.conn.execute(sql, of_kinds.values).fetchone()[0]
    return number


def gone(database: Database, folder: str) -> Iterator[str]:
    """The documents of the database that lay in the folder, or were it, and are not present."""
    inside, past = ("", "\U0010ffff") if folder == "." else (f"{folder.rstrip('/')}/", f"{folder.rstrip('/')}0")
    rows = database.conn.execute(
        "SELECT source FROM documents WHERE (source = ? OR source >= ? AND source < ?)"
        " AND source NOT IN (SELECT source FROM present) ORDER BY source",
        [folder, inside, past],
    )
    return (source for (source,) in rows if lies_in(source, folder))


def lies_in(source: str, folder: str) -> bool:
    """Whether a document lies in the folder, or is it."""
    if folder == ".":
        return not (source.startswith(("/", "../")) or "://" in source)
    return source == folder or source.startswith(f"{folder.rstrip('/')}/")
