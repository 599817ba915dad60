"""The rows of one document, as the database is to keep them: pure, without SQL, so that whoever reads it makes them."""

from __future__ import annotations

import json
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from icesco_cli.database.tables.packing import pack
from icesco_cli.database.tables.table_rows import TableRow, TableRows
from icesco_cli.models import Article, Findings, Problem, ReadDocument
from icesco_cli.text.folding import fold


@dataclass(frozen=True, slots=True)
class DocumentRows:
    """What the database is to keep of a document, by the tables of `schema.READ`; a sentence has no handle yet.

    `source`, `digest` and `problems` say what an ingest asks for: they stand in the rows, too.
    """

    source: str
    digest: str
    problems: tuple[Problem, ...]
    tables: TableRows


def rows_of(read: ReadDocument) -> DocumentRows:
    """The rows of a document."""
    source, problems = read.source, tuple(problems_of(read))
    lines = json.dumps(read.lines) if read.lines else None
    kept = zip(read.findings, read.prints, strict=True)
    tables: TableRows = {
        "documents": [(source, read.digest, read.size, read.text, lines)],
        "articles": [_article_row(found.article) for found in read.findings],
        "sentences": [row for found in read.findings for row in _sentence_rows(read, found)],
        "problems": [(source, p.line, p.kind, p.message) for p in problems],
        "findings": [_findings_row(found, prints) for found, prints in kept],
    }
    return DocumentRows(source, read.digest, problems, tables)


def problems_of(read: ReadDocument) -> list[Problem]:
    """What was wrong with the document, and with each of its articles."""
    return [*read.problems, *(problem for found in read.findings for problem in found.problems)]


def _findings_row(found: Findings, prints: Sequence[int]) -> TableRow:
    """Without the sentences and the problems, which have rows of their own, and were most of the bytes."""
    return found.article.id, pack(replace(found, sentences=(), problems=())), array("Q", prints).tobytes()


def _article_row(article: Article) -> TableRow:
    return (
        article.id, article.source, article.number, article.line, article.start, article.end, article.title,
        article.published, article.published_basis, article.outlet, article.author,
        article.dateline_place, article.dateline_day, None,
    )  # fmt: skip


def _lines_of(read: ReadDocument, found: Findings) -> Iterator[int]:
    """The line of the file in which each sentence begins; line breaks are counted on from the sentence before."""
    line, place = found.article.line, found.article.start
    for sentence in found.sentences:
        if read.lines:
            yield read.lines[max(bisect_right(read.lines, (sentence.start, sys.maxsize)) - 1, 0)][1]
            continue
        line += read.text.count("\n", place, sentence.start)
        place = sentence.start
        yield line


def _sentence_rows(read: ReadDocument, found: Findings) -> Iterator[TableRow]:
    for sentence, line in zip(found.sentences, _lines_of(read, found), strict=True):
        quote = read.text[sentence.start : sentence.end]
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
