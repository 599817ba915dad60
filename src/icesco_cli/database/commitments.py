"""Questions about commitments."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from icesco_cli.database.conditions import Condition, where
from icesco_cli.database.rows import Row, rows
from icesco_cli.database.sources import SOURCES

SIDE = """
        (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type)) FROM
            (SELECT coalesce(p.id, o.id, c.id) AS id, coalesce(p.name, o.name, c.name) AS name,
                    CASE WHEN p.id IS NOT NULL THEN 'person' WHEN o.id IS NOT NULL THEN 'organisation'
                         ELSE 'country' END AS type
                FROM commitment_parties cp LEFT JOIN people p ON p.id = cp.person_id
                LEFT JOIN organisations o ON o.id = cp.organisation_id LEFT JOIN countries c ON c.id = cp.country_id
                WHERE cp.commitment_id = commitments.id AND side = '{side}' ORDER BY position)) AS "{side}"
"""
COMMITMENTS = f"""
    SELECT id, kind, {SIDE.format(side="by")}, {SIDE.format(side="to")}, what, made_on, due,
        (SELECT name FROM people WHERE people.id = said_by) AS said_by, said_by AS said_by_id, made_basis, due_basis,
        {SOURCES.format(table="commitments", fact="commitment")}
    FROM commitments {{where}} ORDER BY made_on IS NULL, made_on, id
"""


FIRST, LAST = "made_on", "made_on"


def commitments(connection: sqlite3.Connection, conditions: Iterable[Condition] = ()) -> list[Row]:
    """The commitments by the day on which they were made, the undated last, with the sentences that state them."""
    clause, values = where(conditions)
    return rows(connection, COMMITMENTS.format(where=clause), values, ("by", "to", "sources"))


def of_party(kind: str, identifier: str) -> Condition:
    """The commitments that somebody made, received or spoke."""
    column = {"person": "person_id", "organisation": "organisation_id", "country": "country_id"}[kind]
    return Condition(
        f"said_by = ? OR id IN (SELECT commitment_id FROM commitment_parties WHERE {column} = ?)",
        (identifier, identifier),
    )
