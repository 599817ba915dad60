"""Whom or what a name given in an option means."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from icesco_cli.commands.answer import tell
from icesco_cli.database.tables.connection import holds_nothing
from icesco_cli.errors import IcescoError

if TYPE_CHECKING:
    from icesco_cli.database.names.lookup import Match

MOST_LISTED = 8
EMPTY = "The database is still empty: run `icesco ingest`, or wait until it ends."


def whom(connection: sqlite3.Connection, name: str) -> Match:
    """The person, body or country that the name means; says so where it had to be guessed.

    IcescoError where there is none (code 1), or where several are called so (code 2).
    """
    from icesco_cli.database.names.lookup import PARTIES, find

    found = find(connection, name)
    if not found.matches:
        raise unknown(connection, name, PARTIES)
    if len(found.matches) > 1:
        raise IcescoError(f"{name!r} may be {listed(found.matches)}: say more of the name, or the id.", 2)
    if not found.exact:
        tell(f"{name!r} is taken for {found.matches[0].name}.")
    return found.matches[0]


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
    """The error that says that the name is not there, and which is nearest."""
    from icesco_cli.database.names.lookup import PLACES, nearest

    if holds_nothing(connection):
        return IcescoError(EMPTY, 3)
    near = nearest(connection, name, kinds) if any(map(str.isalnum, name)) else None
    hint = f" Did you mean {near.name!r}?" if near else ""
    what = "no place" if kinds == PLACES else "nobody"
    return IcescoError(f"The documents name {what} like {name!r}.{hint}", 1)


def listed(matches: Sequence[Match]) -> str:
    """The names of the matches, or the first of them and how many more there are."""
    names = "; ".join(f"{match.name} ({match.id})" for match in matches[:MOST_LISTED])
    more = len(matches) - MOST_LISTED
    return f"{names} and {more} more" if more > 0 else names
