"""What the database offers for a word that is half written."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from icesco_cli.text.folding import words as folded_words

MOST = 50

_LABELS = {"meetings": "kind || ' ' || coalesce(date, '')", "commitments": "what", "articles": "coalesce(title, '')"}
_TABLES = {"person": "people", "organisation": "organisations", "country": "countries"}


def words(connection: sqlite3.Connection, beginning: str, kinds: Sequence[str]) -> list[tuple[str, str]]:
    """Words of names that begin with what was typed, each with a name in which it stands. A shell drops an offer that
    does not begin with the very letters typed, so their capitals and accents are kept."""
    folded = "".join(folded_words(beginning))
    marks = ", ".join("?" * len(kinds))
    sql = f"SELECT kind, id FROM names WHERE word >= ? AND word < ? AND kind IN ({marks}) LIMIT ?"
    keys = connection.execute(sql, [folded, f"{folded}\U0010ffff", *kinds, MOST]).fetchall()
    offers: dict[str, str] = {}
    for name in sorted({_name(connection, kind, key) for kind, key in keys}):
        for word in (part.strip(",.;:()") for part in name.split()):
            whole = "".join(folded_words(word))
            if whole.startswith(folded) and word[:1].isalpha():
                offers.setdefault(_going_on(beginning, word) or beginning + whole[len(folded) :], name)
    return list(offers.items())


def _going_on(beginning: str, word: str) -> str | None:
    """What was typed and the rest of the word, if the word begins with it, in capitals or not."""
    same = word[: len(beginning)].casefold() == beginning.casefold()
    return beginning + word[len(beginning) :] if same else None


def ids(connection: sqlite3.Connection, beginning: str) -> list[tuple[str, str]]:
    """Ids of meetings, commitments and articles that begin with what was typed, each with what it stands for."""
    offers: list[tuple[str, str]] = []
    for table, label in _LABELS.items():
        sql = f"SELECT id, {label} FROM {table} WHERE id >= ? AND id < ? LIMIT ?"
        rows = connection.execute(sql, [beginning, f"{beginning}\U0010ffff", MOST])
        offers += [(key, text) for key, text in rows]
    return offers


def _name(connection: sqlite3.Connection, kind: str, key: str) -> str:
    if kind not in _TABLES:
        return key
    return str(connection.execute(f"SELECT name FROM {_TABLES[kind]} WHERE id = ?", [key]).fetchone()[0])
