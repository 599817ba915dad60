"""Whom people and bodies serve, kept so that a meeting can be looked at again without linking its people again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from icesco_cli.database.writing.side_rows import SideRows
from icesco_cli.entities.party_keys import PartyKey, country_key, id_of, is_of, is_unlinked, party_key
from icesco_cli.models import PartyKind
from icesco_cli.relinking.kept import Kept


class SideTable:
    """The bodies and countries whose offices each person holds."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept.rows
        self._sides = SideRows(kept.database.conn)

    def replace(self, one: PartyKey, of: set[PartyKey], rehomed: Collection[PartyKey] = ()) -> set[str]:
        """Notes whom a person serves. Gives the articles whose facts that may change: where the person met somebody of
        a side that became, or is no longer, the person's own, and where he or she promised or was promised something.
        All of the person's articles, where one of those bodies is gone or is `rehomed`: has another country than
        before."""
        before = self._direct(one)
        if before == of:
            return set()
        self._sides.forget(one)
        self._sides.add(one, sorted(of))
        changed, person = before ^ of, id_of(one)
        if not changed.isdisjoint(rehomed) or not all(map(self._is_there, changed)):
            return self._sides.naming(person)
        side = {other for body in changed | self._countries(changed) for other in self._of_side(body)} - {one}
        ids = [[id_of(other) for other in sorted(side) if is_of(kind, other)] for kind in PartyKind]
        return self._sides.meeting(person, *ids) | self._sides.promising(person)

    def forget(self, people: Iterable[PartyKey]) -> None:
        """Notes that these serve nobody."""
        for one in people:
            self._sides.forget(one)

    def articles_of_servants(self, bodies: Iterable[PartyKey]) -> set[str]:
        """The articles that name somebody who serves one of these."""
        servants = {one for body in bodies for one in self._servants(body)}
        return {article for one in servants for article in self._sides.naming(id_of(one))}

    def served(self, ones: Iterable[PartyKey]) -> dict[PartyKey, frozenset[PartyKey]]:
        """The bodies and countries that people serve, and the countries of bodies."""
        found: dict[PartyKey, frozenset[PartyKey]] = {}
        for one in ones:
            direct = self._direct(one) if is_of(PartyKind.PERSON, one) else {one}
            found[one] = frozenset(direct | self._countries(direct)) - {one}
        return found

    def _direct(self, one: PartyKey) -> set[PartyKey]:
        return {PartyKey(of) for of in self._sides.of(one)}

    def _servants(self, body: PartyKey) -> set[PartyKey]:
        return {PartyKey(one) for one in self._sides.servants(body)}

    def _of_side(self, body: PartyKey) -> Iterator[PartyKey]:
        """The body or country itself, the bodies of the country, and all who serve one of these."""
        bodies = {body, *self._bodies_of(body)}
        yield from bodies
        for one in bodies:
            yield from self._servants(one)

    def _bodies_of(self, country: PartyKey) -> set[PartyKey]:
        """The bodies of a country; none of anything else."""
        if not is_of(PartyKind.COUNTRY, country):
            return set()
        names = [name for name in self._kept.countries_of_bodies() if country_key(name) == country]
        return {party_key(PartyKind.ORGANISATION, id_) for name in names for id_ in self._kept.bodies_of(name)}

    def _countries(self, bodies: Iterable[PartyKey]) -> set[PartyKey]:
        ids = [id_of(body) for body in bodies if is_of(PartyKind.ORGANISATION, body)]
        return {country_key(name) for name in map(self._kept.country_of, ids) if name}

    def _is_there(self, body: PartyKey) -> bool:
        """Whether it can be told which country it is of: it has a row, is a country itself, or is only a name, which is
        of none. A body that is gone has no row."""
        return self._kept.is_body(id_of(body)) or is_of(PartyKind.COUNTRY, body) or is_unlinked(body)
