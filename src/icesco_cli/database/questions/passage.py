"""One article with what it names and what it tells, by character."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from icesco_cli.database.questions.articles import COLUMNS
from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.questions.timeline import facts
from icesco_cli.database.tables.conditions import among
from icesco_cli.errors import IcescoError

ARTICLE = f"""
    SELECT {COLUMNS}, start, "end", substr(text, start + 1, "end" - start) AS text
    FROM articles JOIN documents USING (source) WHERE id = ?
"""
NAMES = """
    SELECT 'person' AS kind, p.id, p.name AS entity, n.name FROM person_articles JOIN people p ON p.id = person_id
        JOIN (SELECT id AS person_id, name FROM people UNION SELECT person_id, name FROM person_aliases) n
        USING (person_id) WHERE article_id = :article
    UNION SELECT 'organisation', o.id, o.name, n.name FROM organisation_articles
        JOIN organisations o ON o.id = organisation_id
        JOIN (SELECT id AS organisation_id, name FROM organisations
              UNION SELECT organisation_id, name FROM organisation_aliases
              UNION SELECT id, acronym FROM organisations WHERE acronym IS NOT NULL) n
        USING (organisation_id) WHERE article_id = :article
"""
FACTS = """
    SELECT coalesce(meeting_id, commitment_id) AS id, line, start, "end" FROM evidence
    WHERE article_id = ? ORDER BY start, meeting_id IS NULL, 1
"""
TOLD_OF_FACT = ("date", "fact", "kind", "status", "who", "place", "what")
MOST_NAMED = 12
AT_LINE = """
    SELECT id, title, source FROM articles JOIN documents USING (source) WHERE source = ? AND line <= ?
        AND (lines IS NOT NULL OR length(text) - length(replace(text, char(10), '')) >= ? - 1)
    ORDER BY line DESC LIMIT 1
"""
"""The article at a line that the document has; of a web page it is not known how many it has."""
PLACE = re.compile(r"(?P<source>.+):(?P<line>\d+)")


def passage(connection: sqlite3.Connection, article: str) -> ListingRow:
    """The article with its `text`, its `mentions` of people and bodies, and its `facts`; all offsets are characters of
    the document, as the article's own `start` and `end` are."""
    row = dict(connection.execute(ARTICLE, [article]).fetchone())
    names = connection.execute(NAMES, {"article": article}).fetchall()
    facts = list(_facts(connection, article))
    return {**row, "mentions": list(_mentions(row["text"], row["start"], names)), "facts": facts}


def _facts(connection: sqlite3.Connection, article: str) -> Iterator[ListingRow]:
    """Each sentence that tells a fact, by character, with that fact as a timeline has it; `until` is its last day."""
    told = (
        among(f"{fact}s.id", f"SELECT {fact}_id FROM evidence WHERE article_id = ?", [article])
        for fact in ("meeting", "commitment")
    )
    by_id = {row["id"]: row for row in facts(connection, *([condition] for condition in told))}
    for place in connection.execute(FACTS, [article]):
        fact = by_id[place["id"]]
        yield {**{key: fact[key] for key in TOLD_OF_FACT}, "until": fact["end"], **dict(place)}


def article_id(connection: sqlite3.Connection, text: str, paths: Sequence[str] = ()) -> str:
    """The id of the article that is meant by an id, the beginning of one, a document, a document:line or words of a
    title. `paths` are other ways to write the text, if it is a path. IcescoError where there is none (code 1) or there
    are several (code 2)."""
    written = (text, *paths)
    for find in (_by_id, _by_source, _by_line, _by_title):
        found = find(connection, written)
        if len(found) == 1:
            return str(found[0]["id"])
        if found:
            titles = "".join(f"\n  {row['id']}  {row['title'] or row['source']}" for row in found[:MOST_NAMED])
            more = f"\nand {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
            raise IcescoError(f"{text!r} may be any of these; give the id:{titles}{more}", 2)
    raise IcescoError(f"There is no article {text!r}: see `icesco articles`.", 1)


def _by_id(connection: sqlite3.Connection, written: Sequence[str]) -> list[sqlite3.Row]:
    text = written[0]
    sql = "SELECT id, title, source FROM articles WHERE id >= ? AND id < ? ORDER BY id LIMIT 50"
    found = connection.execute(sql, [text, f"{text}\U0010ffff"]).fetchall()
    return [row for row in found if row["id"] == text] or found


def _by_source(connection: sqlite3.Connection, written: Sequence[str]) -> list[sqlite3.Row]:
    sql = "SELECT id, title, source FROM articles WHERE source = ? ORDER BY number"
    return next((found for path in written if (found := connection.execute(sql, [path]).fetchall())), [])


def _by_line(connection: sqlite3.Connection, written: Sequence[str]) -> list[sqlite3.Row]:
    """The article of the document in which the line stands."""
    places = [match for match in map(PLACE.fullmatch, written) if match]
    found = (connection.execute(AT_LINE, [match["source"], *[int(match["line"])] * 2]).fetchall() for match in places)
    return next(filter(None, found), [])


def _by_title(connection: sqlite3.Connection, written: Sequence[str]) -> list[sqlite3.Row]:
    sql = "SELECT id, title, source FROM articles WHERE instr(lower(title), lower(?)) ORDER BY source, number LIMIT 50"
    return connection.execute(sql, [written[0]]).fetchall()


def _mentions(text: str, offset: int, names: Iterable[sqlite3.Row]) -> Iterator[ListingRow]:
    """Where the names stand in the text, the longer of two that overlap; `offset` is where the text begins."""
    by_name = {row["name"]: row for row in names}
    longest_first = sorted(by_name, key=lambda name: (-len(name), name))
    if not longest_first:
        return
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
    for match in pattern.finditer(text):
        row = by_name[match.group()]
        start, end = offset + match.start(), offset + match.end()
        yield {"start": start, "end": end, "kind": row["kind"], "id": row["id"], "name": row["entity"]}
