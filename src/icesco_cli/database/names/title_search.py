"""Finding people by name and title, or by office alone, where the name as it is given fits nobody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from icesco_cli.database.names.name_search import (
    MOST,
    MOST_WORDS,
    OFFICE,
    Key,
    Names,
    with_likely_words,
    with_whole_name,
    with_words,
)
from icesco_cli.database.names.spelling import name_words
from icesco_cli.database.names.titled_names import Titled, country_called, says, titled
from icesco_cli.database.tables.conditions import PARTY_COLUMN
from icesco_cli.text.folding import words


class Bearers(NamedTuple):
    """People found by a title. `exact`: their names are given, and they bear it; `by_office`: by an office alone."""

    keys: Sequence[Key]
    exact: bool = False
    by_office: bool = False


def bearers(names: Names, name: str) -> Bearers:
    """Whoever has the name without its titles, and these if some have them; else the holders of the office."""
    apart = titled(name)
    if not apart:
        return Bearers(())
    people = Names(names.connection, ("person",))
    for rest, said in apart.names():
        if found := _exactly(people, rest):
            bearing = [key for key in found if _bears(names, key, said)]
            return Bearers(bearing or found, bool(bearing))
    return Bearers(_holders(names, apart), by_office=True)


def likely_bearers(names: Names, name: str) -> Sequence[Key]:
    """Whoever is called something like the name without its titles."""
    apart = titled(name)
    rest = apart.words[apart.last :] if apart else ()
    return with_likely_words(Names(names.connection, ("person",)), rest) if rest else ()


def _exactly(names: Names, said: Sequence[str]) -> list[Key]:
    kept = name_words(" ".join(said))
    return (with_whole_name(names, kept) or with_words(names, kept)) if kept else []


def _bears(names: Names, person: Key, said: Sequence[str]) -> bool:
    """Whether one office of a person has all these words; without any, yes."""
    rows = names.connection.execute('SELECT title, "of" FROM roles WHERE person_id = ?', [person.id])
    return not said or any(says(title, of, said) for title, of in rows)


def _holders(names: Names, apart: Titled) -> list[Key]:
    """The holders of the office, of the body or country if one is named."""
    for said, of in apart.held():
        found = _in_office(names, said, _owners(names, of)) if of else _with_office(names, said)
        if found:
            return [Key("person", key.id) for key in found]
    return []


def _with_office(names: Names, said: Sequence[str]) -> list[Key]:
    """Those who hold an office with these words in any order ("Culture Minister"); first those whose office has no
    others."""
    found = with_words(Names(names.connection, (OFFICE,)), said)
    return [key for key in found if _holds_only(names, key, said)] or found


def _holds_only(names: Names, person: Key, said: Sequence[str]) -> bool:
    titles = names.connection.execute("SELECT title FROM roles WHERE person_id = ?", [person.id])
    return any({*said} == {*name_words(title)} for (title,) in titles)


def _owners(names: Names, said: Sequence[str]) -> list[Key]:
    """The bodies and countries of that name, or the country of that adjective."""
    owners = Names(names.connection, ("organisation", "country"))
    country = country_called(said)
    return _exactly(owners, words(country)) if country else _exactly(owners, said)


HOLDING = f"AND EXISTS (SELECT 1 FROM names WHERE word = ? AND kind = '{OFFICE}' AND id = person_id)"
"""Of the many who hold an office of a country, those in whose offices a word stands."""


def _in_office(names: Names, said: Sequence[str], owners: Iterable[Key]) -> list[Key]:
    """Those who hold an office of these bodies with these words in it; first those whose office has no others."""
    found: dict[bool, dict[Key, None]] = {True: {}, False: {}}
    for kind, id_ in owners:
        sql = f"SELECT person_id, title FROM roles WHERE {PARTY_COLUMN[kind]} = ? {HOLDING * len(said)} LIMIT ?"
        for person, title in names.connection.execute(sql, [id_, *said, MOST_WORDS]):
            if says(title, None, said):
                found[{*said} == {*name_words(title)}][Key(OFFICE, person)] = None
    return [*(found[True] or found[False])][:MOST]
