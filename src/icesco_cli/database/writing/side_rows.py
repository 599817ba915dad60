"""Whom people serve, and the articles in which that shows: what linking asks when it changes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from sqlite3 import Connection

MET = """
    SELECT e.article_id FROM meeting_parties mine CROSS JOIN meeting_parties other USING (meeting_id)
    JOIN evidence e USING (meeting_id) WHERE mine.person_id = ? AND (
        other.person_id IN (SELECT value FROM json_each(?))
        OR other.organisation_id IN (SELECT value FROM json_each(?))
        OR other.country_id IN (SELECT value FROM json_each(?))
    )
"""
"""The articles of the meetings of a person with one of these. CROSS: the person's own come first, for
those of a whole country may be most of the archive."""
PROMISED = """
    SELECT article_id FROM commitment_parties JOIN evidence USING (commitment_id) WHERE person_id = ?
"""
"""The articles of the commitments that a person makes, or that are made to one."""


class SideRows:
    """The bodies and countries whose offices each person holds, all by the same keys."""

    def __init__(self, connection: Connection) -> None:
        self._execute = connection.execute

    def of(self, one: str) -> set[str]:
        """Whom somebody serves."""
        return {of for (of,) in self._execute("SELECT of FROM sides WHERE one = ?", [one])}

    def servants(self, of: str) -> set[str]:
        """Who serves that body or country."""
        return {one for (one,) in self._execute("SELECT one FROM sides WHERE of = ?", [of])}

    def add(self, one: str, of: Iterable[str]) -> None:
        """Notes that somebody serves these."""
        for other in of:
            self._execute("INSERT INTO sides VALUES (?, ?)", [one, other])

    def forget(self, one: str) -> None:
        """Notes that somebody serves nobody."""
        self._execute("DELETE FROM sides WHERE one = ?", [one])

    # -- where it shows, by the ids of people, bodies and countries ------------------------------------------------

    def naming(self, person: str) -> set[str]:
        """The articles that name a person."""
        return self._articles("SELECT article_id FROM person_articles WHERE person_id = ?", person)

    def promising(self, person: str) -> set[str]:
        """The articles of which it is known that a person promises something there, or is promised something."""
        return self._articles(PROMISED, person)

    def meeting(self, person: str, people: Sequence[str], bodies: Sequence[str], countries: Sequence[str]) -> set[str]:
        """The articles of which it is known that a person meets one of these there."""
        return self._articles(MET, person, *map(json.dumps, (people, bodies, countries)))

    def _articles(self, sql: str, *values: str) -> set[str]:
        return {article for (article,) in self._execute(sql, values)}
