"""Who acts for whom: the head of a body for the body, the officers and bodies of a country for the country."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.tables.conditions import Condition

if TYPE_CHECKING:
    from icesco_cli.database.names.lookup import Match

HEADS = "SELECT person_id FROM roles WHERE organisation_id = ? AND leads"
OFFICERS = "SELECT person_id FROM roles WHERE country_id = ?"
BODIES = "SELECT o.id FROM organisations o JOIN countries ON o.country = countries.name WHERE countries.id = ?"
ACTORS = {
    "person": ("{parties}.person_id = ?",),
    "organisation": ("{parties}.organisation_id = ?", f"{{parties}}.person_id IN ({HEADS})"),
    "country": (
        "{parties}.country_id = ?",
        f"{{parties}}.organisation_id IN ({BODIES})",
        f"{{parties}}.person_id IN ({OFFICERS})",
    ),
}
BEHIND_A_PERSON = """
    SELECT DISTINCT iif(organisation_id IS NULL, 'country', 'organisation') AS kind, coalesce(o.id, c.id) AS id,
        coalesce(o.name, c.name) AS name, acronym
    FROM roles LEFT JOIN organisations o ON o.id = organisation_id
    LEFT JOIN countries c ON c.id = country_id AND organisation_id IS NULL
    WHERE person_id = :id AND leads AND (country_id IS NOT NULL OR NOT EXISTS
        (SELECT 1 FROM roles WHERE person_id = :id AND leads AND country_id IS NOT NULL))
    ORDER BY position
"""
"""A minister who presides over a commission as well stands for the ministry."""


def acting_for(kind: str, identifier: str, parties: str = "meeting_parties") -> Condition:
    """The rows of `meeting_parties`, or of what the query calls it, that are somebody's, or those of whoever acts for a
    body or a country."""
    actors = ACTORS[kind]
    return Condition(" OR ".join(actors).format(parties=parties), (identifier,) * len(actors))


def behind(connection: sqlite3.Connection, match: Match) -> list[ListingRow]:
    """The body or the country that a person leads; the bodies of a country: each with `kind`, `id`, `name` and
    `acronym`."""
    if match.kind == "person":
        return [dict(row) for row in connection.execute(BEHIND_A_PERSON, {"id": match.id})]
    if match.kind == "country":
        sql = f"SELECT 'organisation' AS kind, id, name, acronym FROM organisations WHERE id IN ({BODIES}) ORDER BY id"
        return [dict(row) for row in connection.execute(sql, [match.id])]
    return []
