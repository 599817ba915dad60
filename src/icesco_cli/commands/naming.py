"""Whom or what a name given in an option means."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from icesco_cli.commands.answer import choices, tell
from icesco_cli.database.tables.connection import holds_nothing
from icesco_cli.errors import IcescoError

if TYPE_CHECKING:
    from icesco_cli.database.names.lookup import Match

MOST_LISTED = 8
EMPTY = "The database is still empty: run `icesco ingest`, or wait until it ends."


def whom(connection: sqlite3.Connection, name: str) -> Match:
    """The person, body or country that the name means; says so where it had to be guessed.

    IcescoError where there is none (code 1), or where several are called so and none of them far more often than the
    others (code 2).
    """
    from icesco_cli.database.names.lookup import PARTIES, find, outstanding

    found = find(connection, name)
    if not found.matches:
        raise unknown(connection, name, PARTIES)
    first, *others = found.matches
    if others and not outstanding(found.matches):
        raise _several(connection, name, found.matches)
    if others:
        told = f"{first.times:,} article{'' if first.times == 1 else 's'}"
        tell(f"{name!r} is taken for {first.name}, {told}; also: {_listed(others)}.")
    elif not found.exact:
        tell(f"{name!r} is taken for {first.name}.")
    return first


def where(connection: sqlite3.Connection, name: str) -> list[str]:
    """The places that the name means, as the documents call them. IcescoError (code 1) where there is none."""
    from icesco_cli.database.names.lookup import PLACES, find

    found = find(connection, name, PLACES)
    if not found.matches:
        raise unknown(connection, name, PLACES)
    names = list(dict.fromkeys(match.name for match in found.matches))
    if not found.exact:
        tell(f"{name!r} is taken for {'; '.join(names)}.")
    return names


def unknown(connection: sqlite3.Connection, name: str, kinds: Sequence[str]) -> IcescoError:
    """The error that says that the name is not there, and what it is instead or which is nearest."""
    from icesco_cli.database.names.lookup import PLACES, nearest
    from icesco_cli.database.questions.whole_fact import is_fact

    if holds_nothing(connection):
        return IcescoError(EMPTY, 3)
    if is_fact(connection, name):
        return IcescoError(f"{name!r} is nobody's name but the id of a fact: `icesco show {name}`.", 1)
    if kinds != PLACES and is_place(connection, name):
        return IcescoError(f"The documents name nobody like {name!r}, but a place: {at_place(name)}.", 1)
    near = nearest(connection, name, kinds) if any(map(str.isalnum, name)) else None
    hint = f" Did you mean {near.name!r}?" if near else ""
    if kinds == PLACES:
        return IcescoError(f"No meeting was at a place like {name!r}.{hint}", 1)
    return IcescoError(f"The documents name nobody like {name!r}.{hint}", 1)


def is_place(connection: sqlite3.Connection, name: str) -> bool:
    """Whether a place where somebody met is called so."""
    from icesco_cli.database.names.name_search import Names, with_whole_name
    from icesco_cli.database.names.spelling import name_words

    return bool(with_whole_name(Names(connection, ("place",)), name_words(name)))


def at_place(name: str) -> str:
    """The command that lists what happened at a place."""
    from shlex import quote

    return f"`icesco meetings --place {quote(name)}`"


def _several(connection: sqlite3.Connection, name: str, matches: Sequence[Match]) -> IcescoError:
    """Lists those whom a name fits."""
    from icesco_cli.database.questions.dossier import candidate
    from icesco_cli.output.dossier import CANDIDATES

    choices([candidate(connection, match) for match in matches[:MOST_LISTED]], CANDIDATES)
    more = len(matches) - MOST_LISTED
    told = f" and {more} more" if more > 0 else ""
    return IcescoError(f"{name!r} may be any of these{told}: say more of the name, or the id.", 2)


def _listed(matches: Sequence[Match]) -> str:
    """The names of the matches, or the first of them and how many more there are."""
    names = "; ".join(f"{match.name} ({match.id})" for match in matches[:MOST_LISTED])
    more = len(matches) - MOST_LISTED
    return f"{names} and {more} more" if more > 0 else names
