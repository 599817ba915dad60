"""Questions about meetings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from icesco_cli.database.conditions import Condition, where
from icesco_cli.database.rows import Row, rows
from icesco_cli.database.sources import SOURCES

PARTIES = """
        (SELECT json_group_array(json_object('id', id, 'name', name, 'part', part)) FROM
            (SELECT p.id AS id, p.name AS name, part FROM meeting_parties mp JOIN {table} p ON p.id = mp.{kind}_id
                WHERE mp.meeting_id = meetings.id ORDER BY position)) AS {table}
"""
MEETINGS = f"""
    SELECT id, kind, status, date, "end", date_basis, place, venue,
        {PARTIES.format(table="people", kind="person")},
        {PARTIES.format(table="organisations", kind="organisation")},
        {PARTIES.format(table="countries", kind="country")},
        {SOURCES.format(table="meetings", fact="meeting")}
    FROM meetings {{where}} ORDER BY date IS NULL, date, id
"""


FIRST, LAST = "date", '"end"'


def meetings(connection: sqlite3.Connection, conditions: Iterable[Condition] = ()) -> list[Row]:
    """The meetings by day, the undated last, with their parties and the sentences that state them."""
    clause, values = where(conditions)
    return rows(connection, MEETINGS.format(where=clause), values, ("people", "organisations", "countries", "sources"))


def of_party(kind: str, identifier: str) -> Condition:
    """The meetings in which a person, an organisation or a country took part."""
    column = {"person": "person_id", "organisation": "organisation_id", "country": "country_id"}[kind]
    return Condition(f"id IN (SELECT meeting_id FROM meeting_parties WHERE {column} = ?)", (identifier,))
