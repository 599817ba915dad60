"""The index by which a name is found from any of its words, however they are spelt or mistyped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from icesco_cli.database.names.spelling import LETTERS, lacking, name_words
from icesco_cli.database.writing.insertion import insert

if TYPE_CHECKING:
    from sqlite_utils import Database


PART, WHOLE, BOTH = range(3)
"""What a word of the index is of a name."""
SCHWAS = str.maketrans("Əə", "Ee")
"""Folding makes them a's, as most English texts do, but many who type a name write e's."""

LED_TO = f"SELECT 1 FROM misspellings WHERE letters = substr(?1, 1, {LETTERS}) AND word = ?1"
"""Whether a word is among those that misspellings lead to; the first letters lead to every word."""
NAMED = "SELECT 1 FROM names WHERE word = ? AND whole <> 1 LIMIT 1"
"""Whether a word stands in anybody's name, and not only as a whole name."""


def index_names(database: Database, kind: str, identifier: str, names: Iterable[str]) -> None:
    """Adds to `names` and `misspellings` all names of one that has none there yet."""
    words: dict[str, int] = {}
    for word, place in sorted({row for name in names for row in _words(name)}):
        words[word] = BOTH if word in words else place
    insert(database.conn, "names", [(word, kind, identifier, place) for word, place in words.items()])
    for word, place in words.items():
        if place != WHOLE and not database.conn.execute(LED_TO, [word]).fetchone():
            insert(database.conn, "misspellings", sorted((letters, word) for letters in lacking(word)))


def forget_names(database: Database, kind: str, identifier: str) -> None:
    """Removes all names of one, and the misspellings of words that stand in nobody's name any more."""
    execute = database.conn.execute
    words = execute("SELECT word FROM names WHERE id = ? AND kind = ? AND whole <> 1", [identifier, kind]).fetchall()
    execute("DELETE FROM names WHERE id = ? AND kind = ?", [identifier, kind])
    for (word,) in words:
        if not execute(NAMED, [word]).fetchone():
            gone = [(letters, word) for letters in lacking(word)]
            database.conn.executemany("DELETE FROM misspellings WHERE letters = ? AND word = ?", gone)


def _words(name: str) -> Iterator[tuple[str, int]]:
    """The words of a name, and all of it as one word (WHOLE); with schwas, also as if they were e's."""
    for spelling in {name, name.translate(SCHWAS)}:
        parts = name_words(spelling)
        for word in parts:
            yield word, PART
        if parts:
            yield "".join(parts), WHOLE
