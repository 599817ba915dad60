"""Full-text search over sentences, whatever accents, quotes and hyphens the words have."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence

from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.tables.conditions import Condition, among, where
from icesco_cli.errors import IcescoError
from icesco_cli.text.folding import fold

MOST_RANKED = 5000
"""As many sentences are ranked at most, so that a word that stands everywhere costs no more than a rarer one."""
MARKS = "\x02", "\x03"
_TERM = re.compile(r'"([^"]*)"?|(\S+)')
_WORD = re.compile(r"[^\W_]+")

RANKED = """
    SELECT sentences.id, json_group_array(sentences.id) AS same,
        min(printf('%s:%012d', source, sentences.start)) AS place
    FROM (SELECT rowid, bm25(sentences_fts) AS score FROM sentences_fts WHERE sentences_fts MATCH ? LIMIT ?) AS found
    JOIN sentences ON sentences.id = found.rowid JOIN articles ON articles.id = sentences.article_id
    {where} GROUP BY sentences.text
    ORDER BY round(score / 2), NOT (shape IN ('body', 'item') AND sentences.text GLOB '*[.!?"”»’]'), score, place
    LIMIT ?
"""
"""Of what fits about as well whole sentences stand before headlines and crumbs of tables. What several articles print
in the same words counts once; the bare columns are those of the first of them
(sqlite.org/lang_select.html#bareagg)."""
FOUND = """
    SELECT article_id AS article, title, published, source, sentences.line, sentences.start, sentences."end",
        sentences.text, highlight(sentences_fts, 0, ?, ?) AS marked, highlight(sentences_fts, 1, ?, ?) AS marked_folded
    FROM sentences_fts JOIN sentences ON sentences.id = sentences_fts.rowid JOIN articles ON articles.id = article_id
    WHERE sentences_fts MATCH ? AND sentences_fts.rowid = ?
"""
ALSO = """
    SELECT article_id AS article, source, sentences.line FROM sentences JOIN articles ON articles.id = article_id
    WHERE sentences.id <> ? AND sentences.id IN (SELECT value FROM json_each(?)) ORDER BY source, sentences.start
"""


def search(
    connection: sqlite3.Connection, words: str, conditions: Sequence[Condition], limit: int | None
) -> Iterator[ListingRow]:
    """The sentences in which all words stand, the best match first; `marks` are the words' [first, one past last],
    `also` where the same sentence stands again.

    A "phrase" stands in quotation marks and the beginning of a word before a star. IcescoError where no word is given.
    """
    match = expression(words)
    clause, values = where(conditions)
    most = MOST_RANKED if limit is None else limit
    ranked = connection.execute(RANKED.format(where=clause), [match, MOST_RANKED, *values, most]).fetchall()
    for identifier, same, _ in ranked:
        row = dict(connection.execute(FOUND, [*MARKS, *MARKS, match, identifier]).fetchone())
        marked, folded = row.pop("marked"), row.pop("marked_folded")
        also = [dict(other) for other in connection.execute(ALSO, [identifier, same])]
        yield {**row, "marks": _marks(marked) or _folded_marks(row["text"], folded or ""), "also": also}


def holding(words: str) -> Condition:
    """The sentences in which all words stand."""
    return among("sentences.id", "SELECT rowid FROM sentences_fts WHERE sentences_fts MATCH ?", [expression(words)])


def expression(words: str) -> str:
    """The words as FTS5 wants them, each as it is or folded. IcescoError where no word is given."""
    terms = [phrase or word for phrase, word in _TERM.findall(words.replace("\0", " "))]
    asked = [_either(term) for term in terms if _WORD.search(term)]
    if not asked:
        raise IcescoError("Give at least one word to look for.")
    return " AND ".join(asked)


def _either(term: str) -> str:
    star = " *" if term.endswith("*") else ""
    forms = dict.fromkeys((term.replace('"', " "), fold(term)))
    return "(" + " OR ".join(f'"{form}"{star}' for form in forms) + ")"


def _marks(marked: str) -> list[list[int]]:
    """Where the marked stretches stand in the text without its marks."""
    marks: list[list[int]] = []
    place = 0
    for part in re.split(f"([{''.join(MARKS)}])", marked):
        if part == MARKS[0]:
            marks.append([place, place])
        elif part == MARKS[1]:
            marks[-1][1] = place
        else:
            place += len(part)
    return marks


def _folded_marks(text: str, folded: str) -> list[list[int]]:
    """Where the words of the text stand that were found by their folded form."""
    found = set(re.findall(f"{MARKS[0]}([^{MARKS[1]}]*){MARKS[1]}", folded))
    return [[word.start(), word.end()] for word in re.finditer(r"[\w'’-]+", text) if fold(word.group()) in found]


def titled(fact: str, words: str) -> Condition:
    """The meetings or commitments (`fact`) that are told in an article in whose title or headlines all words stand."""
    found = holding(words)
    select = (
        f"SELECT e.{fact}_id FROM sentences JOIN evidence e ON e.article_id = sentences.article_id"
        f" WHERE sentences.shape IN ('title', 'headline') AND {found.sql}"
    )
    return among(f"{fact}s.id", select, found.values)
