"""Meetings and commitments day by day."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from heapq import merge

from icesco_cli.database.conditions import Condition
from icesco_cli.database.facts import COMMITMENTS, MEETINGS
from icesco_cli.database.rows import Question, Row, ask


def timeline(
    connection: sqlite3.Connection, meetings: Sequence[Condition], commitments: Sequence[Condition]
) -> Iterator[Row]:
    """The meetings and commitments of which the day is known, by day, meetings first."""
    dated_meetings = [Condition("meetings.date IS NOT NULL"), *meetings]
    dated_commitments = [Condition("commitments.made_on IS NOT NULL"), *commitments]
    return merge(
        map(_of_meeting, ask(connection, MEETINGS, Question(dated_meetings))),
        map(_of_commitment, ask(connection, COMMITMENTS, Question(dated_commitments))),
        key=lambda row: str(row["date"]),
    )


def _of_meeting(meeting: Row) -> Row:
    return {
        "date": meeting["date"],
        "end": meeting["end"],
        "fact": "meeting",
        "kind": meeting["kind"],
        "status": meeting["status"],
        "who": [*meeting["people"], *meeting["organisations"], *meeting["countries"]],
        "what": ", ".join(filter(None, (meeting["venue"], meeting["place"]))) or None,
        "id": meeting["id"],
        "sources": meeting["sources"],
    }


def _of_commitment(commitment: Row) -> Row:
    return {
        "date": commitment["made_on"],
        "end": None,
        "fact": "commitment",
        "kind": commitment["kind"],
        "status": None,
        "who": commitment["by"],
        "what": commitment["what"],
        "id": commitment["id"],
        "sources": commitment["sources"],
    }
