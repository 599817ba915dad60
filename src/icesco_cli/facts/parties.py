"""Whom a person or a group speaks for: the body or the country behind an office, the two sides of a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from icesco_cli.facts.chunks import Row
from icesco_cli.facts.grammar import group_after
from icesco_cli.facts.subjects import first_subject
from icesco_cli.lexicon.words import country_names, offices
from icesco_cli.models import Kind, Organisation, Part, Party, Person, Role, Topic

_TOPICS = {Topic.ORGANISATION: Kind.ORGANISATION, Topic.COUNTRY: Kind.COUNTRY}


class Sides:
    """Who stands for whom in one article."""

    def __init__(self, people: Iterable[Person], organisations: Iterable[Organisation]) -> None:
        self._people = {person.name: person for person in people}
        self._bodies = {body.name: body for body in organisations}
        self._pairs: list[tuple[Party, ...]] = []
        self.together: tuple[Party, ...] = ()
        """The people who were last named as one subject: "A and B stressed that ..." """

    def hear(self, row: Row) -> None:
        """Keep the bodies of "cooperation between A and B": they are the two sides until others are named so."""
        for at, chunk in enumerate(row.chunks):
            if chunk.word in {"between", "and"} and at + 1 < len(row.chunks):
                pair = self._bodies_at(row, group_after(row.chunks, at + 1, 4)) if chunk.word == "between" else ()
                if len(pair) > 1:
                    self._pairs.append(pair)

    def see(self, row: Row) -> None:
        """Keep the people that a sentence names as its one subject, if there are several."""
        group = first_subject(row.chunks, len(row.chunks))
        named = [m.names[0] for at in group if (m := row.chunks[at].mention) and m.names and row.chunks[at].is_person]
        if len(set(named)) > 1:
            self.together = tuple(Party(Kind.PERSON, name) for name in dict.fromkeys(named))

    def _bodies_at(self, row: Row, group: Sequence[int]) -> tuple[Party, ...]:
        found = []
        for at in group:
            mention = row.chunks[at].mention
            if mention and mention.topic in _TOPICS and mention.names:
                found.append(Party(_TOPICS[mention.topic], mention.names[0]))
        return tuple(found)

    def behind(self, name: str) -> Party | None:
        """The body or country that the person of that name speaks for."""
        person = self._people.get(name)
        roles = [role for role in person.roles if role.of] if person else []
        leading = [role for role in roles if _leads(role)] or roles
        return self._party(leading[0]) if leading else None

    def _party(self, role: Role) -> Party | None:
        of = role.of or ""
        if of in country_names():
            return Party(Kind.COUNTRY, country_names()[of].name)
        return Party(Kind.ORGANISATION, of)

    def of_meeting(self, parties: Iterable[Party], everybody: bool = False) -> tuple[Party, ...]:
        """The sides of a meeting: the pair of bodies last named together, where its people stand for them, else the body
        or country behind each of its people; the bodies themselves where nobody is named."""
        met = tuple(party for party in parties if everybody or party.part is not Part.ATTENDEE) or self.together
        sides = self._unique([side for party in met if (side := self._side(party)) is not None])
        if sum(side.kind is not Kind.PERSON for side in sides) > 1:
            sides = tuple(side for side in sides if side.kind is not Kind.PERSON)
        if everybody:
            return sides
        for pair in reversed(self._pairs):
            if len(sides) < 2 or all(any(self._same(side, one) for one in pair) for side in sides[:2]):
                return pair
        return sides

    def _side(self, party: Party) -> Party | None:
        return self.behind(party.name) or party if party.kind is Kind.PERSON else party

    def _same(self, side: Party, other: Party) -> bool:
        if side.name == other.name:
            return True
        bodies = [self._bodies.get(p.name) for p in (side, other)]
        countries = {b.country for b in bodies if b and b.country} | {
            p.name for p in (side, other) if p.kind is Kind.COUNTRY
        }
        kinds = {side.kind, other.kind}
        return kinds == {Kind.COUNTRY, Kind.ORGANISATION} and len(countries) == 1 and any(bodies)

    @staticmethod
    def _unique(parties: Iterable[Party]) -> tuple[Party, ...]:
        return tuple({(p.kind, p.name): Party(p.kind, p.name) for p in parties}.values())


def _leads(role: Role) -> bool:
    title = role.title.casefold().replace("-", " ")
    heads = offices().heads
    return any(office.leads_body and head.replace("-", " ") in title for head, office in heads.items())
