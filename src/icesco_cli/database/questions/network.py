"""Who met whom, how often."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from icesco_cli.database.questions.behalf import acting_for
from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.tables.conditions import Condition, any_of, where

if TYPE_CHECKING:
    from icesco_cli.database.names.lookup import Match

PAIRS = """
    SELECT a.id, a.name, b.id AS other_id, b.name AS other, count(*) AS times, min(date) AS first, max(date) AS last
    FROM meetings JOIN meeting_parties pa ON pa.meeting_id = meetings.id JOIN people a ON a.id = pa.person_id
    JOIN meeting_parties pb ON pb.meeting_id = meetings.id JOIN people b ON b.id = pb.person_id
    {where} GROUP BY a.id, b.id HAVING times >= ? ORDER BY times DESC, a.name, b.name, a.id, b.id LIMIT ?
"""


def one_of_them(match: Match) -> Condition:
    """The pairs of which a person is one, or somebody who acts for a body or a country."""
    return any_of([acting_for(match.kind, match.id, parties) for parties in ("pa", "pb")])


def network(
    connection: sqlite3.Connection, conditions: Sequence[Condition], least: int, limit: int | None
) -> Iterator[ListingRow]:
    """Each pair of people who were at the same held meeting `least` times or more, the most often first."""
    held = [Condition("meetings.status = 'held'"), Condition("(a.name, a.id) < (b.name, b.id)"), *conditions]
    clause, values = where(held)
    for row in connection.execute(PAIRS.format(where=clause), [*values, least, -1 if limit is None else limit]):
        yield dict(row)


def seen_from(person: str, pairs: Iterable[ListingRow]) -> Iterator[ListingRow]:
    """The pairs with this person's id before the other's, if it is one of the two."""
    for pair in pairs:
        turned = {"id": pair["other_id"], "name": pair["other"], "other_id": pair["id"], "other": pair["name"]}
        yield {**pair, **turned} if pair["other_id"] == person else pair
