"""Finding whom a name means: by its folded words, by their beginnings, and in spite of small mistakes of typing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from icesco_cli.database.spelling import distance, lacking, mistakes, name_words
from icesco_cli.text.folding import fold

PARTIES = ("person", "organisation", "country")
PLACES = ("country", "place")
MOST = 50
"""As many matches are looked at; a name that fits more must be made more exact."""
MOST_WORDS = 1000
BEGINNING = 0.5
"""What a word costs of which only the beginning was given; a mistake of typing costs 1."""
Key = tuple[str, str]
"""The kind and the id of a person, an organisation, a country or a place (a place is its own id)."""


class Match(NamedTuple):
    """Somebody or something that a name may mean. `times` is how many articles name it, or facts take place there."""

    kind: str
    id: str
    name: str
    times: int


class Found(NamedTuple):
    """Those whom a name fits best, most often named first. `exact`: at least in whole words, without any mistake."""

    matches: tuple[Match, ...]
    exact: bool


class _Names(NamedTuple):
    """The index of names, cut to some kinds."""

    connection: sqlite3.Connection
    kinds: Sequence[str]

    def keys(self, condition: str, values: Iterable[object], most: int) -> list[Key]:
        """Whose names are so."""
        marks = ", ".join("?" * len(self.kinds))
        sql = f"SELECT DISTINCT kind, id FROM names WHERE {condition} AND kind IN ({marks}) LIMIT ?"
        return [(kind, key) for kind, key in self.connection.execute(sql, [*values, *self.kinds, most])]


def find(connection: sqlite3.Connection, name: str, kinds: Sequence[str] = PARTIES) -> Found:
    """Those of some kinds whom the name fits best; none where it fits nobody.

    An id is exact. A whole name goes before words of it, words before beginnings of words, and those before mistakes of
    typing; where people and bodies fit equally, the people are meant. A country that the documents do not name is
    nobody else.
    """
    words = name_words(name)
    if not words:
        return Found((), False)
    names = _Names(connection, kinds)
    exact = _with_id(names, name) or _with_whole_name(names, words) or _with_words(names, words)
    found = exact or ([] if is_country(name) else _with_likely_words(names, words))
    people = [key for key in found if key[0] == "person"]
    return Found(_matches(connection, people or found), bool(exact))


def is_country(name: str) -> bool:
    """Whether the word tables know the name as that of a country, however its letters are written."""
    from icesco_cli.lexicon.words import country_names

    folded = fold(name)
    return any(fold(form) == folded for form in country_names())


def nearest(connection: sqlite3.Connection, name: str, kinds: Sequence[str] = PARTIES) -> Match | None:
    """The one whose name looks most like the given one among those that begin alike, people first: "did you mean".
    None is near a country."""
    if is_country(name):
        return None
    joined = "".join(name_words(name))
    marks = ", ".join("?" * len(kinds))
    sql = f"SELECT word, kind, id FROM names WHERE word >= ? AND word < ? AND kind IN ({marks}) LIMIT ?"
    for length in (3, 2, 1):
        rows = connection.execute(sql, [*_range(joined[:length]), *kinds, MOST_WORDS])
        ranked = ((kind != "person", distance(joined, word), kind, key) for word, kind, key in rows)
        near = min(ranked, default=None)
        if near and (length > 1 or near[1] <= len(joined) / 2):
            return _match(connection, *near[2:])
    return None


def _with_id(names: _Names, name: str) -> list[Key]:
    return names.keys("id = ?", [name], MOST)


def _with_whole_name(names: _Names, words: Sequence[str]) -> list[Key]:
    """Those whose whole name is given. A person's single name does not count: others may bear it beside another."""
    keys = names.keys("word = ? AND whole", ["".join(words)], MOST)
    return [key for key in keys if len(words) > 1 or key[0] != "person"]


def _with_words(names: _Names, words: Sequence[str]) -> list[Key]:
    """Those in whose names each of the words stands."""
    first, *rest = sorted(words, key=len, reverse=True)
    others = "".join(" AND (kind, id) IN (SELECT kind, id FROM names WHERE word = ?)" for _ in rest)
    return names.keys(f"word = ?{others}", [first, *rest], MOST)


def _with_likely_words(names: _Names, words: Sequence[str]) -> list[Key]:
    """Those in whose names stands something like each of the words, or like all of them in one; the likest only."""
    costs = _add(_costs(names, word) for word in words)
    if len(words) > 1:
        costs = {**_costs(names, "".join(words)), **costs}
    least = min(costs.values(), default=0)
    return sorted(key for key, cost in costs.items() if cost == least)[:MOST]


def _add(costs: Iterable[Mapping[Key, float]]) -> dict[Key, float]:
    """The sum of the costs of those who occur in every one of them."""
    each = list(costs)
    return {key: sum(cost[key] for cost in each) for key in each[0] if all(key in cost for cost in each)}


def _costs(names: _Names, word: str) -> dict[Key, float]:
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
        "SELECT DISTINCT word FROM names WHERE word >= ? AND word < ? LIMIT ?", [*_range(word), MOST_WORDS]
    )
    return {**costs, **{other: 0.0 if other == word else BEGINNING for (other,) in begun}}


def _range(beginning: str) -> tuple[str, str]:
    """The bounds of all words that begin so."""
    return beginning, f"{beginning}\U0010ffff"


def _matches(connection: sqlite3.Connection, keys: Iterable[Key]) -> tuple[Match, ...]:
    """The keys with their names, those most often named first."""
    matches = (_match(connection, kind, key) for kind, key in keys)
    return tuple(sorted(matches, key=lambda match: (-match.times, match.name, match.id)))


def _match(connection: sqlite3.Connection, kind: str, key: str) -> Match:
    name, times = connection.execute(_NAME[kind], {"id": key}).fetchone()
    return Match(kind, key, name, times)


_NAME = {
    "person": """SELECT name, (SELECT count(*) FROM person_articles WHERE person_id = :id)
        FROM people WHERE id = :id""",
    "organisation": """SELECT name, (SELECT count(*) FROM organisation_articles WHERE organisation_id = :id)
        FROM organisations WHERE id = :id""",
    "country": """SELECT name, (SELECT count(*) FROM commitment_parties WHERE country_id = :id)
        FROM countries WHERE id = :id""",
    "place": "SELECT :id, (SELECT count(*) FROM meetings WHERE place = :id)",
}
