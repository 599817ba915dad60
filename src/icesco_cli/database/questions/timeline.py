"""Meetings and commitments day by day."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from heapq import merge

from icesco_cli.database.questions.facts import COMMITMENTS, MEETINGS
from icesco_cli.database.questions.rows import ListingRow, Question, ask
from icesco_cli.database.tables.conditions import Condition, last_of

TYPES = {"people": "person", "organisations": "organisation", "countries": "country"}


def timeline(
    connection: sqlite3.Connection, meetings: Sequence[Condition], commitments: Sequence[Condition]
) -> Iterator[ListingRow]:
    """The meetings and commitments of which the day is known, by day, meetings first."""
    dated_meetings = [Condition("meetings.date IS NOT NULL"), *meetings]
    dated_commitments = [Condition("commitments.made_on IS NOT NULL"), *commitments]
    return facts(connection, dated_meetings, dated_commitments)


def facts(
    connection: sqlite3.Connection, meetings: Sequence[Condition], commitments: Sequence[Condition]
) -> Iterator[ListingRow]:
    """The meetings and commitments as rows of one kind, by day, those without a day last."""
    return merge(
        map(_of_meeting, ask(connection, MEETINGS, Question(meetings))),
        map(_of_commitment, ask(connection, COMMITMENTS, Question(commitments))),
        key=lambda row: (row["date"] is None, last_of(str(row["date"]))),
    )


def _of_meeting(meeting: ListingRow) -> ListingRow:
    return {
        "date": meeting["date"],
        "end": meeting["end"],
        "fact": "meeting",
        "kind": meeting["kind"],
        "status": meeting["status"],
        "who": [{**party, "type": kind} for table, kind in TYPES.items() for party in meeting[table]],
        "place": meeting["place"],
        "what": ", ".join(dict.fromkeys(filter(None, (meeting["venue"], meeting["place"])))) or None,
        "due": None,
        "id": meeting["id"],
        "sources": meeting["sources"],
    }


def _of_commitment(commitment: ListingRow) -> ListingRow:
    return {
        "date": commitment["made_on"],
        "end": None,
        "fact": "commitment",
        "kind": commitment["kind"],
        "status": None,
        "who": commitment["by"],
        "place": None,
        "what": commitment["what"],
        "due": commitment["due"],
        "id": commitment["id"],
        "sources": commitment["sources"],
    }
