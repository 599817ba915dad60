"""Whom people and bodies serve, kept so that a meeting can be looked at again without linking its people again."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator

from icesco_cli.entities.directory import key
from icesco_cli.models import PartyKind
from icesco_cli.relinking.kept import Kept
from icesco_cli.text.folding import slug


class SideTable:
    """The bodies and countries whose offices each person holds, by `directory.key`."""

    def __init__(self, kept: Kept) -> None:
        self._execute = kept.execute

    def replace(self, one: str, of: set[str], rehomed: Collection[str] = ()) -> set[str]:
        """Notes whom a person serves. Gives the articles with a fact that looks different by that: where he or she met
        somebody of a side that is his or hers now and was not, or the other way round, and where he or she promised or
        was promised something. Where one of those bodies went or is `rehomed`, all of the person's articles."""
        before = self._direct(one)
        if before == of:
            return set()
        self.forget([one])
        for other in sorted(of):
            self._execute("INSERT INTO sides VALUES (?, ?)", [one, other])
        changed = before ^ of
        if not changed.isdisjoint(rehomed) or not all(map(self._is_there, changed)):
            return self._all(ARTICLES_OF, one)
        side = {other for body in changed | self._countries(changed) for other in self._of_side(body)}
        return self._all(MET, one, json.dumps(sorted(side - {one}))) | self._all(PROMISED, one)

    def forget(self, people: Iterable[str]) -> None:
        """Notes that these serve nobody."""
        for one in people:
            self._execute("DELETE FROM sides WHERE one = ?", [one])

    def articles_of_servants(self, bodies: Iterable[str]) -> set[str]:
        """The articles that name somebody who serves one of these."""
        return {article for body in bodies for one in self._servants(body) for article in self._all(ARTICLES_OF, one)}

    def served(self, ones: Iterable[str]) -> dict[str, frozenset[str]]:
        """The bodies and countries that people serve, and the countries of bodies."""
        found: dict[str, frozenset[str]] = {}
        for one in ones:
            direct = self._direct(one) if one.startswith(PartyKind.PERSON) else {one}
            found[one] = frozenset(direct | self._countries(direct)) - {one}
        return found

    def _direct(self, one: str) -> set[str]:
        return {of for (of,) in self._execute("SELECT of FROM sides WHERE one = ?", [one])}

    def _servants(self, body: str) -> set[str]:
        return {one for (one,) in self._execute("SELECT one FROM sides WHERE of = ?", [body])}

    def _of_side(self, body: str) -> Iterator[str]:
        """The body or country itself, the bodies of the country, and all who serve one of these."""
        bodies = {body, *self._bodies_of(body)}
        yield from bodies
        for one in bodies:
            yield from self._servants(one)

    def _bodies_of(self, country: str) -> set[str]:
        """The bodies of a country; none of anything else."""
        if not country.startswith(PartyKind.COUNTRY):
            return set()
        names = [name for (name,) in self._execute(COUNTRIES) if key(PartyKind.COUNTRY, slug(name)) == country]
        rows = (self._execute("SELECT id FROM organisations WHERE country = ?", [name]) for name in names)
        return {key(PartyKind.ORGANISATION, id_) for found in rows for (id_,) in found}

    def _countries(self, bodies: Iterable[str]) -> set[str]:
        ids = [body.partition(":")[2] for body in bodies if body.startswith(PartyKind.ORGANISATION)]
        rows = [self._execute("SELECT country FROM organisations WHERE id = ?", [id_]).fetchone() for id_ in ids]
        return {key(PartyKind.COUNTRY, slug(row[0])) for row in rows if row and row[0]}

    def _is_there(self, body: str) -> bool:
        """Whether its country is known: it has a row, is a country, or is but a name, which has none."""
        id_ = body.partition(":")[2]
        known = self._execute("SELECT 1 FROM organisations WHERE id = ?", [id_]).fetchone()
        return bool(known) or body.startswith(PartyKind.COUNTRY) or id_.startswith("?")

    def _all(self, sql: str, one: str, *values: str) -> set[str]:
        return {article for (article,) in self._execute(sql, [one.partition(":")[2], *values])}


ARTICLES_OF = "SELECT article_id FROM person_articles WHERE person_id = ?"
COUNTRIES = "SELECT DISTINCT country FROM organisations WHERE country IS NOT NULL"
MET = """
    SELECT e.article_id FROM meeting_parties mine JOIN meeting_parties other USING (meeting_id)
    JOIN evidence e USING (meeting_id) WHERE mine.person_id = ? AND coalesce(
        'person:' || other.person_id, 'organisation:' || other.organisation_id, 'country:' || other.country_id
    ) IN (SELECT value FROM json_each(?))
"""
PROMISED = """
    SELECT article_id FROM commitment_parties JOIN evidence USING (commitment_id) WHERE person_id = ?
"""
