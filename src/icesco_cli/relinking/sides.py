"""Whom people and bodies serve, kept so that a meeting can be looked at again without linking its people again."""

from __future__ import annotations

from collections.abc import Iterable

from icesco_cli.entities.clusters import slug
from icesco_cli.entities.directory import key
from icesco_cli.models import Kind
from icesco_cli.relinking.kept import Kept


class SideTable:
    """The bodies and countries whose offices each person holds, by `directory.key`."""

    def __init__(self, kept: Kept) -> None:
        self._execute = kept.execute

    def replace(self, one: str, of: set[str]) -> bool:
        """Notes whom a person serves; whether that is other than before."""
        before = self._direct(one)
        if before == of:
            return False
        self.forget([one])
        for other in sorted(of):
            self._execute("INSERT INTO sides VALUES (?, ?)", [one, other])
        return True

    def forget(self, people: Iterable[str]) -> None:
        """Notes that these serve nobody."""
        for one in people:
            self._execute("DELETE FROM sides WHERE one = ?", [one])

    def articles_of_servants(self, bodies: Iterable[str]) -> set[str]:
        """The articles that name somebody who serves one of these."""
        sql = "SELECT article_id FROM sides JOIN person_articles ON one = 'person:' || person_id WHERE of = ?"
        return {article for body in bodies for (article,) in self._execute(sql, [body])}

    def served(self, ones: Iterable[str]) -> dict[str, frozenset[str]]:
        """The bodies and countries that people serve, and the countries of bodies."""
        found: dict[str, frozenset[str]] = {}
        for one in ones:
            direct = self._direct(one) if one.startswith(Kind.PERSON) else {one}
            found[one] = frozenset(direct | self._countries(direct)) - {one}
        return found

    def _direct(self, one: str) -> set[str]:
        return {of for (of,) in self._execute("SELECT of FROM sides WHERE one = ?", [one])}

    def _countries(self, bodies: Iterable[str]) -> set[str]:
        ids = [body.partition(":")[2] for body in bodies if body.startswith(Kind.ORGANISATION)]
        rows = [self._execute("SELECT country FROM organisations WHERE id = ?", [id_]).fetchone() for id_ in ids]
        return {key(Kind.COUNTRY, slug(row[0])) for row in rows if row and row[0]}
