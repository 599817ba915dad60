"""One fact with all that bears it out: each sentence in its paragraph, and what each article says differently."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from icesco_cli.database.questions.facts import COMMITMENTS, MEETINGS
from icesco_cli.database.questions.rows import Listing, ListingRow, Question, ask
from icesco_cli.database.tables.conditions import Condition
from icesco_cli.database.tables.packing import unpack
from icesco_cli.errors import IcescoError
from icesco_cli.models import Commitment, Findings, Meeting

FACTS: Mapping[str, Listing] = {"meetings": MEETINGS, "commitments": COMMITMENTS}
COMPARED = {
    "meetings": ("kind", "status", "date", "end", "place", "venue"),
    "commitments": ("kind", "made_on", "due"),
}
"""What may differ from one article to the next."""
MOST_LISTED = 8
BEGUN = f"SELECT id FROM {{table}} WHERE id >= ? AND id < ? ORDER BY id LIMIT {MOST_LISTED + 1}"


def fact(connection: sqlite3.Connection, identifier: str) -> ListingRow:
    """The fact of this id, or of the only id that begins so: its row, `fact` ("meeting" or "commitment"), and for each
    source also `title`, `published`, `outlet`, `paragraph`, `paragraph_start` and `differs`, what its article says
    otherwise. IcescoError (code 1) where there is none, (code 2) where several begin with it."""
    table, full = _full_id(connection, identifier)
    row = next(ask(connection, FACTS[table], Question([Condition(f"{table}.id = ?", (full,))])))
    sources = [{**source, **_context(connection, table, row, source)} for source in row["sources"]]
    return {"fact": table.removesuffix("s"), **row, "sources": sources}


def is_fact(connection: sqlite3.Connection, identifier: str) -> bool:
    """Whether a meeting or a commitment has this id."""
    return any(connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", [identifier]).fetchone() for table in FACTS)


def _full_id(connection: sqlite3.Connection, identifier: str) -> tuple[str, str]:
    found = [
        (table, key)
        for table in FACTS
        for (key,) in connection.execute(BEGUN.format(table=table), [identifier, f"{identifier}\U0010ffff"])
    ]
    exact = [(table, key) for table, key in found if key == identifier]
    if exact or len(found) == 1:
        return (exact or found)[0]
    if found:
        more = ", ..." if len(found) > MOST_LISTED else "."
        told = ", ".join(key for _, key in found[:MOST_LISTED])
        raise IcescoError(f"Several ids begin with {identifier!r}: {told}{more}", 2)
    hint = f" See `icesco who {identifier}`." if _is_somebody(connection, identifier) else ""
    raise IcescoError(f"There is no meeting and no commitment with the id {identifier!r}.{hint}", 1)


def _is_somebody(connection: sqlite3.Connection, identifier: str) -> bool:
    """Whether a person, a body or a country has this id."""
    return bool(connection.execute("SELECT 1 FROM names WHERE id = ? AND kind <> 'place'", [identifier]).fetchone())


def _context(connection: sqlite3.Connection, table: str, row: ListingRow, source: ListingRow) -> ListingRow:
    """Where a source's sentence stands, and what its article says otherwise than the row."""
    article = connection.execute(
        "SELECT title, published, outlet, text, body FROM articles JOIN documents USING (source)"
        " JOIN findings ON article_id = articles.id WHERE articles.id = ?",
        [source["article"]],
    ).fetchone()
    found = unpack(Findings, article["body"])
    start, end = _paragraph(found, source)
    told = found.meetings if table == "meetings" else found.commitments
    return {
        **{key: article[key] for key in ("title", "published", "outlet")},
        "paragraph": article["text"][start:end],
        "paragraph_start": start,
        "differs": _differs(table, row, _resting_on(told, source), _country(connection, row)),
    }


def _paragraph(found: Findings, source: ListingRow) -> tuple[int, int]:
    """The first and the last character of the paragraph around the sentence; of the sentence, where there is none."""
    around = [p for p in found.article.paragraphs if p.start <= source["start"] and source["end"] <= p.end]
    return (around[0].start, around[0].end) if around else (source["start"], source["end"])


def _country(connection: sqlite3.Connection, row: ListingRow) -> str | None:
    """The country of a meeting's place."""
    found = connection.execute("SELECT country FROM places WHERE name = ?", [row.get("place")]).fetchone()
    return found["country"] if found else None


def _resting_on(facts: Sequence[Meeting | Commitment], source: ListingRow) -> Iterator[Meeting | Commitment]:
    """The article's own facts that rest on this sentence."""
    return (fact for fact in facts if any(e.start == source["start"] and e.end == source["end"] for e in fact.evidence))


def _differs(table: str, row: ListingRow, told: Iterator[Meeting | Commitment], wider: str | None) -> ListingRow:
    """The values of the article's fact that is most like the row, where they are known and not the row's.

    A day that is known less exactly is none other, nor is the country (`wider`) of the place.
    """
    each = [{key: getattr(one, key) for key in COMPARED[table]} for one in told]
    other = [
        {key: value for key, value in one.items() if value not in (None, wider) and not _begins(row[key], value)}
        for one in each
    ]
    return min(other, key=len, default={})


def _begins(value: str | None, cut: str) -> bool:
    return value is not None and (value == cut or value.startswith(f"{cut}-"))
