"""What was read, document by document: as rows, saved, and forgotten."""

from __future__ import annotations

import json
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection
from typing import TYPE_CHECKING

from icesco_cli.database.packing import pack
from icesco_cli.database.schema import READ
from icesco_cli.database.writing import insert
from icesco_cli.models import Article, Findings, Problem
from icesco_cli.text.folding import fold

if TYPE_CHECKING:
    from sqlite_utils import Database


OF_DOCUMENT = "IN (SELECT id FROM articles WHERE source = ?)"


@dataclass(frozen=True, slots=True)
class Reading:
    """One document as read, what was found in each of its articles, and the fingerprints of each by which reprints are
    known. `size` is in bytes, `digest` is that of the bytes."""

    source: str
    digest: str
    size: int
    text: str = ""
    lines: tuple[tuple[int, int], ...] = ()
    findings: tuple[Findings, ...] = ()
    prints: tuple[tuple[int, ...], ...] = ()
    problems: tuple[Problem, ...] = ()


Row = tuple[object, ...]
Rows = Mapping[str, Sequence[Row]]
"""The rows of one document by the tables of `schema.READ`; a sentence has no handle yet."""


def rows_of(reading: Reading) -> Rows:
    """What the database is to keep of a document: pure, so that whoever read the document can prepare it."""
    source = reading.source
    lines = json.dumps(reading.lines) if reading.lines else None
    kept = zip(reading.findings, reading.prints, strict=True)
    return {
        "documents": [(source, reading.digest, reading.size, reading.text, lines)],
        "articles": [_article_row(found.article) for found in reading.findings],
        "sentences": [row for found in reading.findings for row in _sentence_rows(reading, found)],
        "problems": [(source, p.line, p.kind, p.message) for p in problems_of(reading)],
        "findings": [_findings_row(found, prints) for found, prints in kept],
    }


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


def take_over(database: Database, staged: Connection) -> None:
    """Adds all documents that are staged, none of which may be there yet, and indexes their words."""
    execute = database.conn.execute
    (last,) = execute("SELECT coalesce(max(id), 0) FROM sentences").fetchone()
    for table, made in READ.items():
        columns = ["id + ?" if (table, name) == ("sentences", "id") else f'"{name}"' for name in made.columns]
        values = [last] if table == "sentences" else []
        insert(database, table, staged.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid", values))
    execute(
        "INSERT INTO sentences_fts(rowid, text, other_letters)"
        " SELECT id, text, other_letters FROM sentences WHERE id > ?",
        [last],
    )


def problems_of(reading: Reading) -> list[Problem]:
    """What was wrong with the document, and with each of its articles."""
    return [*reading.problems, *(problem for found in reading.findings for problem in found.problems)]


def _findings_row(found: Findings, prints: Sequence[int]) -> Row:
    """Without the sentences and the problems, which have rows of their own, and were most of the bytes."""
    return found.article.id, pack(replace(found, sentences=(), problems=())), array("Q", prints).tobytes()


def _article_row(article: Article) -> Row:
    return (
        article.id, article.source, article.number, article.line, article.start, article.end, article.title,
        article.published, article.published_basis, article.outlet, article.author,
        article.dateline_place, article.dateline_day, None,
    )  # fmt: skip


def _lines_of(reading: Reading, found: Findings) -> Iterator[int]:
    """The line of the file in which each sentence begins; line breaks are counted on from the sentence before."""
    line, place = found.article.line, found.article.start
    for sentence in found.sentences:
        if reading.lines:
            yield reading.lines[max(bisect_right(reading.lines, (sentence.start, sys.maxsize)) - 1, 0)][1]
            continue
        line += reading.text.count("\n", place, sentence.start)
        place = sentence.start
        yield line


def _sentence_rows(reading: Reading, found: Findings) -> Iterator[Row]:
    for sentence, line in zip(found.sentences, _lines_of(reading, found), strict=True):
        quote = reading.text[sentence.start : sentence.end]
        place = (found.article.id, line, sentence.start, sentence.end)
        yield (None, *place, str(sentence.shape), quote, other_letters(quote))


def other_letters(text: str) -> str | None:
    """Those words folded whose letters the full-text index does not fold itself; None where there are none.

    It takes diacritics off, but does not know that "Əliyev" is "Aliyev", nor "Al-Malik" and "AlMalik" one word.
    """
    if text.isascii() and "l-" not in text:
        return None
    words = (word for word in text.split() if not word.isascii() or "l-" in word)
    return fold(" ".join(words)) or None
