"""The index by which a name is found from any of its words, however they are spelt or mistyped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from icesco_cli.database.spelling import lacking, name_words
from icesco_cli.database.writing import insert

if TYPE_CHECKING:
    from sqlite_utils import Database


SCHWAS = str.maketrans("Əə", "Ee")
"""Folding makes them a's, as most English texts do, but many who type a name write e's."""


def index_names(database: Database, names: Iterable[tuple[str, str, str]]) -> None:
    """Fills `names` and `misspellings` from each (kind, id, name)."""
    rows = sorted({row for kind, identifier, name in names for row in _rows(kind, identifier, name)})
    whole = {row[:3]: row[3] for row in rows}
    insert(database, "names", [(*row, is_whole) for row, is_whole in whole.items()])
    single = {word for word, _, _, is_whole in rows if not is_whole}
    insert(database, "misspellings", sorted((letters, word) for word in single for letters in lacking(word)))


def _rows(kind: str, identifier: str, name: str) -> Iterator[tuple[str, str, str, int]]:
    """The rows of one name: its words, and all of it as one word (`whole` 1); with schwas, also as if they were e's."""
    for spelling in {name, name.translate(SCHWAS)}:
        parts = name_words(spelling)
        for word in parts:
            yield word, kind, identifier, 0
        if parts:
            yield "".join(parts), kind, identifier, 1
