"""All that the database knows of one person, organisation or country."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from icesco_cli.database.questions.behalf import acting_for, behind
from icesco_cli.database.questions.entities import ORGANISATIONS, PEOPLE
from icesco_cli.database.questions.facts import COMMITMENTS, MEETINGS, took_part
from icesco_cli.database.questions.promised import promised_by, promised_to, promised_with
from icesco_cli.database.questions.rows import ListingRow, Question, ask
from icesco_cli.database.tables.conditions import PARTY_COLUMN, Condition, where

if TYPE_CHECKING:
    from icesco_cli.database.names.lookup import Match

CONTACTS = """
    SELECT other.id, other.name, {acronym} AS acronym, '{kind}' AS kind, count(*) AS times, max(meetings.date) AS last
    FROM meetings JOIN meeting_parties AS parties ON parties.meeting_id = meetings.id
    JOIN {table} AS other ON other.id = parties.{kind}_id
    {where} GROUP BY other.id ORDER BY times DESC, last DESC, other.name, other.id
"""
ACRONYM = {"person": "NULL", "organisation": "acronym"}
OFFICERS = """
    SELECT people.id, name, title, "of", since, until FROM roles JOIN people ON people.id = person_id
    WHERE {column} = ? ORDER BY NOT (leads AND coalesce(organisation_id, {column}) = {column}),
        since IS NULL, since DESC, name, title
"""
"""Whoever leads the body or the country first."""


def dossier(
    connection: sqlite3.Connection, match: Match, meetings: Sequence[Condition], promises: Sequence[Condition]
) -> ListingRow:
    """One entity's names and offices, whom it met, and what it promised and was promised; the latest first.

    `meetings` and `promises` narrow the facts.
    """
    mine = [took_part(match.kind, match.id), *meetings]
    made = [promised_by(connection, match), *promises]
    received = [promised_to(connection, match), *promises]
    return {
        "kind": match.kind,
        **_entity(connection, match),
        "behind": behind(connection, match) if match.kind == "person" else [],
        "officers": _officers(connection, match),
        "contacts": contacts(connection, match, mine),
        "meetings": list(ask(connection, MEETINGS, Question(mine, "date", reverse=True))),
        "promised": list(ask(connection, COMMITMENTS, Question(made, "made_on", reverse=True))),
        "was_promised": list(ask(connection, COMMITMENTS, Question(received, "made_on", reverse=True))),
    }


def in_touch(connection: sqlite3.Connection, matches: Sequence[Match], others: Sequence[Match]) -> Sequence[Match]:
    """Those of several who share a meeting or a commitment with all the others; all, where none does."""
    if len(matches) < 2 or not others:
        return matches
    return [one for one in matches if _shares(connection, [one, *others])] or matches


def _shares(connection: sqlite3.Connection, parties: Sequence[Match]) -> bool:
    met = [took_part(one.kind, one.id) for one in parties]
    promised = [promised_with(connection, one) for one in parties]
    return any(
        next(connection.execute(f"SELECT 1 FROM {table} {clause} LIMIT 1", values), None)
        for table, (clause, values) in (("meetings", where(met)), ("commitments", where(promised)))
    )


def contacts(connection: sqlite3.Connection, match: Match, meetings: Iterable[Condition]) -> list[ListingRow]:
    """With whom somebody was at meetings that were held, how often and when last, the most often first.

    People for a person; for a body or a country bodies as well, but none of those who act for it.
    """
    mine = acting_for(match.kind, match.id, "parties")
    held = [*meetings, Condition("meetings.status = 'held'"), Condition(f"({mine.sql}) IS NOT TRUE", mine.values)]
    clause, values = where(held)
    tables = {"person": "people"} if match.kind == "person" else {"person": "people", "organisation": "organisations"}
    found = [
        dict(row)
        for kind, table in tables.items()
        for row in connection.execute(
            CONTACTS.format(kind=kind, table=table, acronym=ACRONYM[kind], where=clause), values
        )
    ]
    return sorted(found, key=lambda row: -row["times"])


def _entity(connection: sqlite3.Connection, match: Match) -> ListingRow:
    """The entity's own row."""
    if match.kind == "country":
        return {"id": match.id, "name": match.name}
    listing, table = (PEOPLE, "people") if match.kind == "person" else (ORGANISATIONS, "organisations")
    return next(ask(connection, listing, Question([Condition(f"{table}.id = ?", (match.id,))])))


def _officers(connection: sqlite3.Connection, match: Match) -> list[ListingRow]:
    """Who holds or held an office of a body or a country, the latest first."""
    if match.kind == "person":
        return []
    return [dict(row) for row in connection.execute(OFFICERS.format(column=PARTY_COLUMN[match.kind]), [match.id])]


def candidate(connection: sqlite3.Connection, match: Match) -> ListingRow:
    """One of several whom a name fits, with what tells them apart."""
    sql = "SELECT title || coalesce(', ' || \"of\", '') FROM roles WHERE person_id = ? ORDER BY position"
    offices = [row[0] for row in connection.execute(sql, [match.id])]
    return {"kind": match.kind, "id": match.id, "name": match.name, "offices": offices, "articles": match.times}
