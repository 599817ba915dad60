"""Which of several bodies of one acronym is meant: the body before its own parts."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from icesco_cli.text.folding import words

if TYPE_CHECKING:
    from icesco_cli.database.names.name_search import Key

NAMES = """
    SELECT name FROM organisations WHERE id = :id
    UNION SELECT name FROM organisation_aliases WHERE organisation_id = :id
"""


def without_parts(connection: sqlite3.Connection, keys: Sequence[Key]) -> Sequence[Key]:
    """The keys without the bodies whose name is made of the name of another of them: a body may lend its acronym to
    its secretariat."""
    bodies = [key for key in keys if key.kind == "organisation"]
    if len(bodies) < 2:
        return keys
    longer = {key for key in bodies for whole in bodies if key != whole and _is_part(connection, key, whole)}
    return [key for key in keys if key not in longer] or keys


def _is_part(connection: sqlite3.Connection, body: Key, whole: Key) -> bool:
    """Whether a name of the whole, of several words, stands in the body's own name."""
    (own,) = connection.execute("SELECT name FROM organisations WHERE id = ?", [body.id]).fetchone()
    names = [words(name) for (name,) in connection.execute(NAMES, {"id": whole.id})]
    return any(len(name) > 1 and _stands_in(name, words(own)) for name in names)


def _stands_in(name: Sequence[str], longer: Sequence[str]) -> bool:
    size = len(name)
    return size < len(longer) and any(longer[at : at + size] == name for at in range(len(longer) - size + 1))
