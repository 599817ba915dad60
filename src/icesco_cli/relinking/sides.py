"""Whom people and bodies serve, kept so that a meeting can be looked at again without linking its people again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from icesco_cli.database.writing.side_rows import SideRows
from icesco_cli.entities.directory import key
from icesco_cli.models import PartyKind
from icesco_cli.relinking.kept import Kept
from icesco_cli.text.folding import slug


class SideTable:
    """The bodies and countries whose offices each person holds, by `directory.key`."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept.rows
        self._sides = SideRows(kept.database.conn)

    def replace(self, one: str, of: set[str], rehomed: Collection[str] = ()) -> set[str]:
        """Notes whom a person serves. Gives the articles with a fact that looks different by that: where he or she met
        somebody of a side that is his or hers now and was not, or the other way round, and where he or she promised or
        was promised something. Where one of those bodies went or is `rehomed`, all of the person's articles."""
        before = self._sides.of(one)
        if before == of:
            return set()
        self._sides.forget(one)
        self._sides.add(one, sorted(of))
        changed, person = before ^ of, _id(one)
        if not changed.isdisjoint(rehomed) or not all(map(self._is_there, changed)):
            return self._sides.naming(person)
        side = {other for body in changed | self._countries(changed) for other in self._of_side(body)} - {one}
        return self._met(person, side) | self._sides.promising(person)

    def forget(self, people: Iterable[str]) -> None:
        """Notes that these serve nobody."""
        for one in people:
            self._sides.forget(one)

    def articles_of_servants(self, bodies: Iterable[str]) -> set[str]:
        """The articles that name somebody who serves one of these."""
        servants = {one for body in bodies for one in self._sides.servants(body)}
        return {article for one in servants for article in self._sides.naming(_id(one))}

    def served(self, ones: Iterable[str]) -> dict[str, frozenset[str]]:
        """The bodies and countries that people serve, and the countries of bodies."""
        found: dict[str, frozenset[str]] = {}
        for one in ones:
            direct = self._sides.of(one) if one.startswith(PartyKind.PERSON) else {one}
            found[one] = frozenset(direct | self._countries(direct)) - {one}
        return found

    def _of_side(self, body: str) -> Iterator[str]:
        """The body or country itself, the bodies of the country, and all who serve one of these."""
        bodies = {body, *self._bodies_of(body)}
        yield from bodies
        for one in bodies:
            yield from self._sides.servants(one)

    def _bodies_of(self, country: str) -> set[str]:
        """The bodies of a country; none of anything else."""
        if not country.startswith(PartyKind.COUNTRY):
            return set()
        named = self._kept.countries_of_bodies()
        names = [name for name in named if key(PartyKind.COUNTRY, slug(name)) == country]
        return {key(PartyKind.ORGANISATION, id_) for name in names for id_ in self._kept.bodies_of(name)}

    def _countries(self, bodies: Iterable[str]) -> set[str]:
        ids = [_id(body) for body in bodies if body.startswith(PartyKind.ORGANISATION)]
        return {key(PartyKind.COUNTRY, slug(name)) for name in map(self._kept.country_of, ids) if name}

    def _is_there(self, body: str) -> bool:
        """Whether its country is known: it has a row, is a country, or is but a name, which has none."""
        return self._kept.is_body(_id(body)) or body.startswith(PartyKind.COUNTRY) or _id(body).startswith("?")

    def _met(self, person: str, side: Iterable[str]) -> set[str]:
        """The articles in which the person met somebody of the side."""
        ids: dict[str, list[str]] = {kind: [] for kind in PartyKind}
        for one in sorted(side):
            kind, _, id_ = one.partition(":")
            ids[kind].append(id_)
        return self._sides.meeting(person, *ids.values())


def _id(one: str) -> str:
    """The id in a key."""
    return one.partition(":")[2]
