"""Finding whom a name means: by its folded words, by their beginnings, and in spite of small mistakes of typing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from icesco_cli.database.names.name_search import (
    Key,
    Names,
    only_part_mistyped,
    with_id,
    with_likely_words,
    with_whole_name,
    with_words,
)
from icesco_cli.database.names.parts import without_parts
from icesco_cli.database.names.spelling import name_words
from icesco_cli.text.folding import fold

PARTIES = ("person", "organisation", "country")
PLACES = ("country", "place")
FAR_MORE_OFTEN = 10
"""So many times as often as all the others together must one be named to be meant."""


class Match(NamedTuple):
    """Somebody or something that a name may mean. `times` is how many articles name it, or facts take place there."""

    kind: str
    id: str
    name: str
    times: int


class Found(NamedTuple):
    """Those whom a name fits best, most often named first. `exact`: at least in whole words, without any mistake;
    `by_office`: no name is given, but the office that they hold."""

    matches: tuple[Match, ...]
    exact: bool
    by_office: bool = False


def find(connection: sqlite3.Connection, name: str, kinds: Sequence[str] = PARTIES) -> Found:
    """Those of some kinds whom the name fits best; none where it fits nobody.

    An id is exact. A whole name goes before words of it, words before beginnings of words, and those before mistakes of
    typing; a body goes before its parts, and where people and bodies fit equally, the people are meant. A country that
    the documents do not name is nobody else. Titles before a name ("H.E. President X") may tell several of its bearers
    apart, and an office alone ("Minister of Culture") means those who hold it, before bodies that have its words.
    """
    words = name_words(name)
    if not words:
        return Found((), False)
    names = Names(connection, kinds)
    called = with_id(names, name) or without_parts(connection, with_whole_name(names, words))
    exact = called or with_words(names, words)
    people = [key for key in exact if key.kind == "person"]
    if not people and not called and (holders := _holders(names, name)):
        return Found(_matches(connection, holders), False, True)
    return Found(_matches(connection, people or exact), True) if exact else _otherwise(names, name, words)


def _holders(names: Names, name: str) -> Sequence[Key]:
    """Those who hold the office that the name is, and no more than that."""
    from icesco_cli.database.names.title_search import bearers

    found = bearers(names, name) if "person" in names.kinds and not is_country(name) else None
    return found.keys if found and found.by_office else ()


def _otherwise(names: Names, name: str, words: Sequence[str]) -> Found:
    """Those whom a name fits by its titles, else by its likeness."""
    from icesco_cli.database.names.title_search import bearers, likely_bearers

    if is_country(name):
        return Found((), False)
    by_title = bearers(names, name) if "person" in names.kinds else None
    if by_title and by_title.keys:
        return Found(_matches(names.connection, by_title.keys), by_title.exact, by_title.by_office)
    found = _well_known(names, words) or (likely_bearers(names, name) if by_title else ())
    people = [key for key in found if key.kind == "person"]
    return Found(_matches(names.connection, people or found), False)


def _well_known(names: Names, words: Sequence[str]) -> list[Key]:
    """Those whom words like these fit; of a body of several words one that is mistyped says too little."""
    found = with_likely_words(names, words)
    if len(words) > 1:
        return found
    return [key for key in found if key.kind != "organisation" or not only_part_mistyped(names, words[0], key)]


def outstanding(matches: Sequence[Match]) -> Match | None:
    """The one of several, most often named first, beside whom the others hardly count."""
    first, *others = matches
    return first if first.times >= FAR_MORE_OFTEN * max(1, sum(other.times for other in others)) else None


def is_country(name: str) -> bool:
    """Whether the word tables know the name as that of a country, however its letters are written."""
    from icesco_cli.lexicon.words import country_names

    folded = fold(name)
    return any(fold(form) == folded for form in country_names())


def nearest(connection: sqlite3.Connection, name: str, kinds: Sequence[str] = PARTIES) -> Match | None:
    """The one whose name is most like the given one, if it is at all: "did you mean". None is near a country."""
    from icesco_cli.database.names.nearest import nearest_key

    key = None if is_country(name) else nearest_key(Names(connection, kinds), name)
    return _match(connection, key) if key else None


def _matches(connection: sqlite3.Connection, keys: Iterable[Key]) -> tuple[Match, ...]:
    """The keys with their names, those most often named first."""
    matches = (_match(connection, key) for key in keys)
    return tuple(sorted(matches, key=lambda match: (-match.times, match.name, match.id)))


def _match(connection: sqlite3.Connection, key: Key) -> Match:
    name, times = connection.execute(_NAME[key.kind], {"id": key.id}).fetchone()
    return Match(key.kind, key.id, name, times)


_NAME = {
    "person": """SELECT name, (SELECT count(*) FROM person_articles WHERE person_id = :id)
        FROM people WHERE id = :id""",
    "organisation": """SELECT name, (SELECT count(*) FROM organisation_articles WHERE organisation_id = :id)
        FROM organisations WHERE id = :id""",
    "country": """SELECT name, (SELECT count(*) FROM commitment_parties WHERE country_id = :id)
        FROM countries WHERE id = :id""",
    "place": "SELECT :id, (SELECT count(*) FROM meetings WHERE place = :id)",
}
