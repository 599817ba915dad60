"""The commitments by somebody and to somebody, with those of the bodies behind."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from icesco_cli.database.questions.behalf import behind
from icesco_cli.database.questions.facts import agreed_with, on_side, said_by
from icesco_cli.database.tables.conditions import Condition, any_of

if TYPE_CHECKING:
    from icesco_cli.database.names.lookup import Match


def promised_by(connection: sqlite3.Connection, match: Match) -> Condition:
    """The commitments by somebody; for a person also those he or she uttered and those of the bodies he or she leads,
    for a country also those of its bodies."""
    bound = _on_side("by", connection, match)
    return any_of([*bound, said_by(match.id)] if match.kind == "person" else bound)


def promised_to(connection: sqlite3.Connection, match: Match) -> Condition:
    """The commitments to somebody, or to the bodies behind, as for `promised_by`."""
    return any_of(_on_side("to", connection, match))


def owed_to(connection: sqlite3.Connection, match: Match) -> Condition:
    """The commitments to somebody, and what he or she agreed with others, or the bodies behind did."""
    agreed = [agreed_with(*key) for key in _with_bodies(connection, match)]
    return any_of([promised_to(connection, match), *agreed])


def promised_with(connection: sqlite3.Connection, match: Match) -> Condition:
    """The commitments in which somebody has a part, as the one who promises or to whom it is promised."""
    return any_of([promised_by(connection, match), promised_to(connection, match)])


def _on_side(side: str, connection: sqlite3.Connection, match: Match) -> list[Condition]:
    return [on_side(side, *key) for key in _with_bodies(connection, match)]


def _with_bodies(connection: sqlite3.Connection, match: Match) -> list[tuple[str, str]]:
    """The kind and the id of somebody and of the bodies behind."""
    return [(match.kind, match.id), *((body["kind"], body["id"]) for body in behind(connection, match))]
