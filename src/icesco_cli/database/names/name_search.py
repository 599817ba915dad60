"""Searching the index of names: by id, by the whole name, by its words, by their beginnings, in spite of mistakes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from icesco_cli.database.names.spelling import distance, lacking, mistakes

MOST = 50
"""As many matches are looked at; a name that fits more must be made more exact."""
MOST_WORDS = 1000
BEGINNING = 0.5
"""What a word costs of which only the beginning was given; a mistake of typing costs 1."""
OFFICE = "office"
"""The kind under which the index has the offices of people, beside their names."""


class Key(NamedTuple):
    """The kind and the id of a person, an organisation, a country or a place (a place is its own id)."""

    kind: str
    id: str


class Names(NamedTuple):
    """The index of names, cut to some kinds."""

    connection: sqlite3.Connection
    kinds: Sequence[str]

    def keys(self, condition: str, values: Iterable[object], most: int) -> list[Key]:
        """Those with a name that meets the condition, `most` of them at most."""
        marks = ", ".join("?" * len(self.kinds))
        sql = f"SELECT DISTINCT kind, id FROM names WHERE {condition} AND kind IN ({marks}) LIMIT ?"
        return [Key(*row) for row in self.connection.execute(sql, [*values, *self.kinds, most])]

    def words(self, condition: str, values: Iterable[object], most: int) -> list[tuple[str, str, str]]:
        """The words of names that meet the condition, each with the kind and the id of one who bears it."""
        marks = ", ".join("?" * len(self.kinds))
        sql = f"SELECT word, kind, id FROM names WHERE {condition} AND kind IN ({marks}) LIMIT ?"
        return self.connection.execute(sql, [*values, *self.kinds, most]).fetchall()


def with_id(names: Names, name: str) -> list[Key]:
    """Whoever has the id."""
    return names.keys("id = ?", [name], MOST)


def with_whole_name(names: Names, words: Sequence[str]) -> list[Key]:
    """Those whose whole name is given. A person's single name does not count: others may bear it beside another."""
    keys = names.keys("word = ? AND whole", ["".join(words)], MOST)
    return [key for key in keys if len(words) > 1 or key.kind != "person"]


def with_words(names: Names, words: Sequence[str]) -> list[Key]:
    """Those in whose names each of the words stands."""
    first, *rest = sorted(words, key=len, reverse=True)
    others = "".join(" AND (kind, id) IN (SELECT kind, id FROM names WHERE word = ?)" for _ in rest)
    return names.keys(f"word = ?{others}", [first, *rest], MOST)


def with_likely_words(names: Names, words: Sequence[str]) -> list[Key]:
    """Those in whose names stands something like each of the words, or like all of them in one; the likest only."""
    each = {word: _costs(names, word) for word in words}
    costs = _add(each.values())
    if len(words) > 1:
        costs = {**_costs(names, "".join(words)), **costs} or _beside_short_word(names, each)
    least = min(costs.values(), default=0)
    return sorted(key for key, cost in costs.items() if cost == least)[:MOST]


def only_part_mistyped(names: Names, word: str, key: Key) -> bool:
    """Whether the word is, with a mistake in it, no more than one of several words of the names of this one."""
    written = names.connection.execute("SELECT word, whole FROM names WHERE kind = ? AND id = ?", key)
    return not any(
        other.startswith(word) or (whole and distance(word, other) <= mistakes(word)) for other, whole in written
    )


def _beside_short_word(names: Names, each: Mapping[str, Mapping[Key, float]]) -> dict[Key, float]:
    """Those in whose names all words but a short one stand, and beside them one like that: the index forgives no
    mistake in a word of three letters, which by itself may be any other. `each` tells whoever has a word like it."""
    short = [word for word in each if not mistakes(word)]
    if len(short) != 1 or len(each) == 1:
        return {}
    beside = _add(costs for word, costs in each.items() if word not in short)
    return {key: cost + 1 for key, cost in beside.items() if _has_like(names.connection, key, short[0])}


def _has_like(connection: sqlite3.Connection, key: Key, word: str) -> bool:
    """Whether a name has a word with one mistake in it."""
    written = connection.execute("SELECT word FROM names WHERE kind = ? AND id = ?", key)
    return any(distance(word, other) == 1 for (other,) in written)


def _add(costs: Iterable[Mapping[Key, float]]) -> dict[Key, float]:
    """The sum of the costs of those who occur in every one of them."""
    each = list(costs)
    return {key: sum(cost[key] for cost in each) for key in each[0] if all(key in cost for cost in each)}


def _costs(names: Names, word: str) -> dict[Key, float]:
    """Whoever has a word like this one in a name, and how unlike the likest is."""
    costs: dict[Key, float] = {}
    for likely, cost in sorted(_likely(names.connection, word).items(), key=lambda item: -item[1]):
        costs.update(dict.fromkeys(names.keys("word = ?", [likely], MOST_WORDS), cost))
    return costs


def _likely(connection: sqlite3.Connection, word: str) -> dict[str, float]:
    """The words of names that begin with the word or are near it, and how unlike they are."""
    shortened = sorted(lacking(word))
    marks = ", ".join("?" * len(shortened))
    near = connection.execute(f"SELECT DISTINCT word FROM misspellings WHERE letters IN ({marks})", shortened)
    costs = {other: float(distance(word, other)) for (other,) in near}
    costs = {other: cost for other, cost in costs.items() if cost <= mistakes(word)}
    begun = connection.execute(
        "SELECT DISTINCT word FROM names WHERE word >= ? AND word < ? LIMIT ?", [*starting(word), MOST_WORDS]
    )
    return {**costs, **{other: 0.0 if other == word else BEGINNING for (other,) in begun}}


def starting(beginning: str) -> tuple[str, str]:
    """The bounds between which all words with this beginning lie: from the first to before the second."""
    return beginning, f"{beginning}\U0010ffff"
