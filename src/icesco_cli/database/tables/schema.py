"""The tables, their keys and indexes, and the views, declared as data and made by sqlite-utils.

Days are ISO 8601, cut to what is known. `start` and `end` of a text are characters of its document's `text`, `end` one
past the last. Ids come from content; only `sentences.id` is a mere handle, which full-text search needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from icesco_cli.database.tables.connection import APPLICATION_ID, VERSION
from icesco_cli.database.tables.views import VIEWS

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table as SqliteTable


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns, its primary key (none for a table of plain rows), and the columns that refer to others."""

    columns: Mapping[str, type]
    key: tuple[str, ...] = ()
    refers: Mapping[str, tuple[str, str]] | None = None
    indexes: tuple[tuple[str, ...], ...] = ()
    ordered: bool = False
    """Kept in the order of its key alone, without rowids: half the size for a table that is nothing but its key."""


ARTICLE = ("articles", "id")
PERSON = ("people", "id")
ORGANISATION = ("organisations", "id")
COUNTRY = ("countries", "id")
"""The columns to which others refer."""
PARTY = {"person_id": PERSON, "organisation_id": ORGANISATION, "country_id": COUNTRY}
"""The columns of a party, of which one has a value, and to what each refers."""
PARTY_INDEXES = (("person_id",), ("organisation_id",), ("country_id",))

READ: Mapping[str, Table] = {
    "documents": Table(
        {"source": str, "digest": str, "size": int, "text": str, "lines": str},
        ("source",),
    ),
    "articles": Table(
        {"id": str, "source": str, "number": int, "line": int, "start": int, "end": int, "title": str,
         "published": str, "published_basis": str, "outlet": str, "author": str,
         "dateline_place": str, "dateline_day": str, "same_as": str},
        ("id",),
        {"source": ("documents", "source"), "same_as": ARTICLE},
        (("source", "number"), ("published",), ("same_as",)),
    ),
    "sentences": Table(
        {"id": int, "article_id": str, "line": int, "start": int, "end": int, "shape": str, "text": str,
         "other_letters": str},
        ("id",),
        {"article_id": ARTICLE},
        (("article_id", "start"),),
    ),
    "problems": Table(
        {"source": str, "line": int, "kind": str, "message": str},
        refers={"source": ("documents", "source")},
        indexes=(("source",),),
    ),
    "findings": Table({"article_id": str, "body": bytes, "prints": bytes}, ("article_id",), {"article_id": ARTICLE}),
}  # fmt: skip
"""What was read, document by document. `findings` is what extraction found in each article, without its sentences, and
their fingerprints, kept so that linking can be done again."""

LINKED: Mapping[str, Table] = {
    "people": Table({"id": str, "name": str}, ("id",)),
    "person_aliases": Table({"person_id": str, "name": str}, ("person_id", "name"), {"person_id": PERSON}),
    "person_articles": Table(
        {"person_id": str, "article_id": str},
        ("person_id", "article_id"),
        {"person_id": PERSON, "article_id": ARTICLE},
        (("article_id",),),
    ),
    "organisations": Table(
        {"id": str, "name": str, "acronym": str, "country": str}, ("id",), indexes=(("name",), ("country",))
    ),
    "organisation_aliases": Table(
        {"organisation_id": str, "name": str}, ("organisation_id", "name"), {"organisation_id": ORGANISATION}
    ),
    "organisation_articles": Table(
        {"organisation_id": str, "article_id": str},
        ("organisation_id", "article_id"),
        {"organisation_id": ORGANISATION, "article_id": ARTICLE},
        (("article_id",),),
    ),
    "countries": Table({"id": str, "name": str}, ("id",)),
    "places": Table({"name": str, "country": str}, ("name",), indexes=(("country",),)),
    "roles": Table(
        {"person_id": str, "position": int, "title": str, "of": str, "since": str, "until": str,
         "organisation_id": str, "country_id": str, "leads": int},
        ("person_id", "position"),
        PARTY,
        (*PARTY_INDEXES[1:], ("of",)),
    ),
    "meetings": Table(
        {"id": str, "kind": str, "status": str, "date": str, "end": str, "date_basis": str, "place": str,
         "venue": str},
        ("id",),
        {"place": ("places", "name")},
        (("place",), ("venue",), ("date",)),
    ),
    "meeting_parties": Table(
        {"meeting_id": str, "position": int, "person_id": str, "organisation_id": str, "country_id": str,
         "part": str},
        ("meeting_id", "position"),
        {"meeting_id": ("meetings", "id"), **PARTY},
        PARTY_INDEXES,
    ),
    "commitments": Table(
        {"id": str, "kind": str, "what": str, "made_on": str, "made_basis": str, "due": str, "due_basis": str,
         "said_by": str},
        ("id",),
        {"said_by": PERSON},
        (("due",), ("said_by",), ("made_on",)),
    ),
    "commitment_parties": Table(
        {"commitment_id": str, "position": int, "side": str, "person_id": str, "organisation_id": str,
         "country_id": str},
        ("commitment_id", "position"),
        {"commitment_id": ("commitments", "id"), **PARTY},
        PARTY_INDEXES,
    ),
    "evidence": Table(
        {"meeting_id": str, "commitment_id": str, "article_id": str, "line": int, "start": int, "end": int,
         "quote": str, "rule": str},
        refers={"meeting_id": ("meetings", "id"), "commitment_id": ("commitments", "id"), "article_id": ARTICLE},
        indexes=(("meeting_id",), ("commitment_id",), ("article_id",)),
    ),
    "names": Table(
        {"word": str, "kind": str, "id": str, "whole": int}, ("word", "kind", "id"), indexes=(("id",),), ordered=True
    ),
    "misspellings": Table({"letters": str, "word": str}, ("letters", "word"), ordered=True),
}  # fmt: skip
"""What linking made of it. `names` has each folded word of each name, and each whole name in one word (`whole` 1, or 2
where that is a word of a name too); `misspellings` those words with one or two letters left out, the index of SymSpell
(Garbe 2012)."""

SQL_TYPES = {bytes: "BLOB", int: "INTEGER", str: "TEXT"}
"""What SQLite calls the types of columns."""
ORDERS = (
    "articles_by_day ON articles (published IS NULL, published, source, number)",
    "meetings_by_day ON meetings (date || '~' IS NULL, date || '~', id)",
    'meetings_by_last_day ON meetings (coalesce("end", date))',
    'meetings_over_years ON meetings (substr("end", 1, 4) - substr(date, 1, 4)) WHERE "end" IS NOT NULL',
    "commitments_by_day ON commitments (made_on || '~' IS NULL, made_on || '~', id)",
    "commitments_by_due ON commitments (due || '~' IS NULL, due || '~', made_on)",
)
"""The indexes in whose order the listings are read, so that a listing need not be sorted first."""
LEADERS = (
    "sayings_by_leader ON sayings (leader, place, id) WHERE leader IS NOT NULL",
    "leaders_by_row ON sayings (row) WHERE leader = id",
)
"""The indexes by which linking finds who joined a leader, and who leads the sayings of a row."""

LOCAL: Mapping[str, Table] = {
    "sayings": Table(
        {"id": int, "layer": str, "leader": int, "place": str, "row": str, "keys": bytes, "body": bytes}, ("id",)
    ),
    "saying_keys": Table({"key": int, "side": int, "saying": int}, ("key", "side", "saying"), ordered=True),
    "locals": Table(
        {"article_id": str, "layer": str, "number": int, "saying": int, "day": str},
        ("article_id", "layer", "number"),
        indexes=(("saying", "day"),),
        ordered=True,
    ),
    "sides": Table({"one": str, "of": str}, ("one", "of"), indexes=(("of",),), ordered=True),
}  # fmt: skip
"""What articles say by the layers of linking, each saying with the row that it was given, the keys by which what
must be decided together is found, and which article says it; of layers in which a saying joins another (`leader`), its
`place` in their order; and the bodies and countries that people serve. Linking
alone reads it."""

TABLES: Mapping[str, Table] = {**READ, **LINKED, **LOCAL}
"""All that comes from the documents: the same documents make the same rows."""

STAMPS: Mapping[str, Table] = {"stamps": Table({"source": str, "stamp": str}, ("source",), ordered=True)}
"""How the file of each document stood when it was last read, by which the next ingest knows that it has not changed."""


def create(database: Database) -> None:
    """Makes every table, index and view in an empty database, and marks it as ours."""
    for name, table in {**TABLES, **STAMPS}.items():
        _create_table(database, name, table)
    database.table("sentences").enable_fts(["text", "other_letters"], tokenize="porter unicode61 remove_diacritics 2")
    for index in (*ORDERS, *LEADERS):
        database.execute(f"CREATE INDEX {index}")
    for name, select in VIEWS.items():
        database.create_view(name, select)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {VERSION}")


def _create_table(database: Database, name: str, table: Table) -> None:
    made = database.table(name)
    if table.ordered:
        columns = ", ".join(f'"{column}" {SQL_TYPES[kind]}' for column, kind in table.columns.items())
        database.execute(f'CREATE TABLE "{name}" ({columns}, PRIMARY KEY ({", ".join(table.key)})) WITHOUT ROWID')
    else:
        _create_with_rowids(made, table)
    for indexed in table.indexes:
        made.create_index(indexed)


def _create_with_rowids(made: SqliteTable, table: Table) -> None:
    key = table.key[0] if len(table.key) == 1 else table.key or None
    refers = [(column, *to) for column, to in (table.refers or {}).items()]
    made.create(dict(table.columns), pk=key, foreign_keys=refers)
