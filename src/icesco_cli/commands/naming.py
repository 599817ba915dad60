"""Whom a name given by the user means."""

from __future__ import annotations

import sqlite3

from icesco_cli.database.lookup import Match, find, nearest
from icesco_cli.errors import IcescoError


def one(connection: sqlite3.Connection, name: str) -> Match:
    """The one whom the name means. IcescoError where nobody is called so (code 1), or several are (code 2)."""
    found = find(connection, name)
    if len(found) == 1:
        return found[0]
    if found:
        names = "; ".join(match.name for match in found)
        raise IcescoError(f"Several are called {name!r}, be more exact: {names}.", 2)
    near = nearest(connection, name)
    hint = f" Did you mean {near.name}?" if near else ""
    raise IcescoError(f"Nobody is called {name!r}.{hint}", 1)
