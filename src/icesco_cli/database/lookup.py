"""Finding whom a name means: by its folded words, by their beginnings, and in spite of small mistakes of typing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from icesco_cli.database.spelling import distance, lacking, mistakes, name_words

MOST = 50
"""As many matches are looked at; a name that fits more must be made more exact."""
BEGINNING = 0.5
"""What a word costs of which only the beginning was given; a mistake of typing costs 1."""
Key = tuple[str, str]
"""The kind and the id of a person, an organisation or a country."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a name may mean. `articles` is the number of articles that name it."""

    kind: str
    id: str
    name: str
    articles: int


def find(connection: sqlite3.Connection, name: str) -> tuple[Match, ...]:
    """Those whom the name fits best, most often named first; none where it fits nobody.

    A whole name goes before words of it, words before beginnings of words, and those before mistakes of typing; where
    people and bodies fit equally, the people are meant.
    """
    words = name_words(name)
    if not words:
        return ()
    found = (
        _with_whole_name(connection, words) or _with_words(connection, words) or _with_likely_words(connection, words)
    )
    people = [key for key in found if key[0] == "person"]
    return _matches(connection, people or found)


def nearest(connection: sqlite3.Connection, name: str) -> Match | None:
    """The entity whose name looks most like the given one, among those that begin alike; for "did you mean"."""
    joined = "".join(name_words(name))
    for length in (3, 2, 1):
        rows = connection.execute(
            "SELECT word, kind, id FROM names WHERE word >= ? AND word < ? LIMIT 1000", _range(joined[:length])
        )
        near = sorted((distance(joined, row["word"]), row["kind"], row["id"]) for row in rows)
        if near:
            return _matches(connection, [near[0][1:]])[0]
    return None


def _with_whole_name(connection: sqlite3.Connection, words: Sequence[str]) -> list[Key]:
    """Those whose whole name is given. A person's single name does not count: others may bear it beside another."""
    rows = _keys(connection, "SELECT kind, id FROM names WHERE word = ? AND whole = 1 LIMIT ?", ("".join(words), MOST))
    return [key for key in rows if len(words) > 1 or key[0] != "person"]


def _with_words(connection: sqlite3.Connection, words: Sequence[str]) -> list[Key]:
    """Those in whose names each of the words stands."""
    one = "SELECT kind, id FROM names WHERE word = ?"
    return _keys(connection, " INTERSECT ".join([one] * len(words)) + " LIMIT ?", (*words, MOST))


def _with_likely_words(connection: sqlite3.Connection, words: Sequence[str]) -> list[Key]:
    """Those in whose names stands something like each of the words, or like all of them in one; the likest only."""
    costs = _add(_costs(connection, word) for word in words)
    if len(words) > 1:
        costs = {**_costs(connection, "".join(words)), **costs}
    least = min(costs.values(), default=0)
    return sorted(key for key, cost in costs.items() if cost == least)[:MOST]


def _add(costs: Iterable[Mapping[Key, float]]) -> dict[Key, float]:
    """The sum of the costs of those who occur in every one of them."""
    each = list(costs)
    return {key: sum(cost[key] for cost in each) for key in each[0] if all(key in cost for cost in each)}


def _costs(connection: sqlite3.Connection, word: str) -> dict[Key, float]:
    """Whoever has a word like this one in a name, and how unlike the likest is."""
    costs: dict[Key, float] = {}
    for likely, cost in sorted(_likely(connection, word).items(), key=lambda item: -item[1]):
        for key in _keys(connection, "SELECT kind, id FROM names WHERE word = ? LIMIT 1000", (likely,)):
            costs[key] = cost
    return costs


def _likely(connection: sqlite3.Connection, word: str) -> dict[str, float]:
    """The words of names that begin with the word or are near it, and how unlike they are."""
    shortened = sorted(lacking(word))
    marks = ", ".join("?" * len(shortened))
    rows = connection.execute(f"SELECT DISTINCT word FROM misspellings WHERE letters IN ({marks})", shortened)
    near = {other: float(distance(word, other)) for (other,) in rows}
    near = {other: unlike for other, unlike in near.items() if unlike <= mistakes(word)}
    begun = connection.execute("SELECT DISTINCT word FROM names WHERE word >= ? AND word < ? LIMIT 1000", _range(word))
    return {**near, **{other: BEGINNING if other != word else 0.0 for (other,) in begun}}


def _range(beginning: str) -> tuple[str, str]:
    """The bounds of all words that begin so."""
    return beginning, f"{beginning}\U0010ffff"


def _keys(connection: sqlite3.Connection, sql: str, values: Sequence[object]) -> list[Key]:
    return [(kind, identifier) for kind, identifier in connection.execute(sql, values)]


def _matches(connection: sqlite3.Connection, keys: Iterable[Key]) -> tuple[Match, ...]:
    """The keys with their names, those most often named first."""
    matches = (Match(kind, identifier, *_name(connection, kind, identifier)) for kind, identifier in keys)
    return tuple(sorted(matches, key=lambda match: (-match.articles, match.name, match.id)))


def _name(connection: sqlite3.Connection, kind: str, identifier: str) -> tuple[str, int]:
    row = connection.execute(NAME[kind], {"id": identifier}).fetchone()
    return row[0], row[1]


NAME = {
    "person": """SELECT name, (SELECT count(*) FROM person_articles WHERE person_id = :id)
        FROM people WHERE id = :id""",
    "organisation": """SELECT name, (SELECT count(*) FROM organisation_articles WHERE organisation_id = :id)
        FROM organisations WHERE id = :id""",
    "country": """SELECT name, (SELECT count(*) FROM commitment_parties WHERE country_id = :id)
        FROM countries WHERE id = :id""",
}
