"""Saving what was read, document by document, and handing it out again for linking."""

from __future__ import annotations

import json
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from icesco_cli.database.packing import pack, unpack
from icesco_cli.database.schema import LINKED
from icesco_cli.database.writing import insert
from icesco_cli.models import Article, Findings, Problem
from icesco_cli.text.folding import fold

if TYPE_CHECKING:
    from sqlite_utils import Database


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


def digests(database: Database) -> dict[str, str]:
    """The digest of each document of the database, by its source."""
    return dict(database.conn.execute("SELECT source, digest FROM documents"))


def forget_links(database: Database) -> None:
    """Removes all that linking made; what was read stays."""
    for table in [*LINKED][::-1]:
        database.conn.execute(f'DELETE FROM "{table}"')
    database.conn.execute("UPDATE articles SET same_as = NULL")


def forget_document(database: Database, source: str) -> None:
    """Removes a document and all that was read from it. Its links must be gone before."""
    execute = database.conn.execute
    mine = "IN (SELECT id FROM articles WHERE source = ?)"
    execute(
        "INSERT INTO sentences_fts(sentences_fts, rowid, text, other_letters)"
        f" SELECT 'delete', id, text, other_letters FROM sentences WHERE article_id {mine}",
        [source],
    )
    execute(f"DELETE FROM sentences WHERE article_id {mine}", [source])
    execute(f"DELETE FROM findings WHERE article_id {mine}", [source])
    for table in ("articles", "problems", "documents"):
        execute(f'DELETE FROM "{table}" WHERE source = ?', [source])


def save_reading(database: Database, reading: Reading) -> None:
    """Adds a document and all that was read from it. It must not be there yet."""
    lines = json.dumps(reading.lines) if reading.lines else None
    insert(database, "documents", [(reading.source, reading.digest, reading.size, reading.text, lines)])
    insert(database, "articles", [_article_row(found.article) for found in reading.findings])
    for found in reading.findings:
        _save_sentences(database, reading, found)
    kept = zip(reading.findings, reading.prints, strict=True)
    packed = [(found.article.id, pack(found), array("Q", prints).tobytes()) for found, prints in kept]
    insert(database, "findings", packed)
    insert(database, "problems", [(reading.source, p.line, p.kind, p.message) for p in problems_of(reading)])


def problems_of(reading: Reading) -> list[Problem]:
    """What was wrong with the document, and with each of its articles."""
    return [*reading.problems, *(problem for found in reading.findings for problem in found.problems)]


def kept_findings(database: Database) -> Iterator[Findings]:
    """What was found in each article, in the order of the articles' ids."""
    for (body,) in database.conn.execute("SELECT body FROM findings ORDER BY article_id"):
        yield unpack(Findings, body)


def kept_prints(database: Database) -> dict[str, array[int]]:
    """The fingerprints of each article, by its id."""
    return {key: array("Q", prints) for key, prints in database.conn.execute("SELECT article_id, prints FROM findings")}


def _article_row(article: Article) -> Sequence[object]:
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


def _save_sentences(database: Database, reading: Reading, found: Findings) -> None:
    """Adds an article's sentences, and their words to the full-text index."""
    execute = database.conn.execute
    (last,) = execute("SELECT coalesce(max(id), 0) FROM sentences").fetchone()
    rows = [
        (last + number, found.article.id, line, s.start, s.end, str(s.shape), quote, other_letters(quote))
        for number, (s, line) in enumerate(zip(found.sentences, _lines_of(reading, found), strict=True), start=1)
        for quote in [reading.text[s.start : s.end]]
    ]
    insert(database, "sentences", rows)
    words = [(row[0], row[6], row[7]) for row in rows]
    database.conn.executemany("INSERT INTO sentences_fts(rowid, text, other_letters) VALUES (?, ?, ?)", words)


def other_letters(text: str) -> str | None:
    """Those words folded whose letters the full-text index does not fold itself; None where there are none.

    It takes diacritics off, but does not know that "Əliyev" is "Aliyev", nor "Al-Malik" and "AlMalik" one word.
    """
    if text.isascii() and "l-" not in text:
        return None
    words = (word for word in text.split() if not word.isascii() or "l-" in word)
    return fold(" ".join(words)) or None
