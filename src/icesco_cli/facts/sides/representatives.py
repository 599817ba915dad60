"""Whom each person and body of an article speaks for: the country of a minister, the university of a rector."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from icesco_cli.facts.sides.branches import organisation_of, whole_of
from icesco_cli.facts.sides.ministries import ministry_of
from icesco_cli.facts.sides.namesakes import body_printing
from icesco_cli.facts.sides.standing import governs, is_of_body, leads, stands_for
from icesco_cli.lexicon.outlets import home_country
from icesco_cli.lexicon.words import body_heads, country_names, offices
from icesco_cli.models import Organisation, Party, PartyKind, Person


class Representatives:
    """Who of one article speaks for whom. `affiliated` gives the body or country behind those whose offices do not say
    it."""

    def __init__(
        self,
        people: Iterable[Person],
        organisations: Iterable[Organisation],
        affiliated: Mapping[str, Party] = MappingProxyType({}),
    ) -> None:
        self._people = {person.name: person for person in people}
        self._bodies = {body.name: body for body in organisations}
        self._affiliated = affiliated
        self._behind: dict[str, Party | None] = {}
        self.international = _international(self._bodies.values())
        """The bodies of no one country, by each form of their names."""

    @property
    def bodies(self) -> Iterable[str]:
        """The names of the article's bodies."""
        return self._bodies.keys()

    def body_named(self, name: str | None) -> Party | None:
        """The body of the article that has the name, acronym or alias."""
        if body := body_printing(name, self._bodies.values()) if name else None:
            return Party(PartyKind.ORGANISATION, body)
        country = home_country(name) if name and name.startswith("President of ") else None
        return Party(PartyKind.COUNTRY, country) if country else None

    def behind(self, name: str) -> Party | None:
        """The body or country that the person of that name speaks for."""
        if name not in self._behind:
            self._behind[name] = self._find_behind(name)
        return self._behind[name]

    def side_of(self, party: Party) -> Party:
        """The body or country behind a person; the party itself where none is known."""
        return (self.behind(party.name) or party) if party.kind is PartyKind.PERSON else party

    def stands_for(self, name: str, side: str) -> bool:
        """Whether the person of that name speaks for the body or country, for a body of that country, or for a part of
        that body: "head of the ICESCO Education Sector"."""
        behind = self.behind(name)
        if behind is None:
            return False
        acronym = self._bodies[side].acronym if side in self._bodies else None
        part = acronym is not None and acronym in behind.name.split()
        return part or side in (behind.name, self.country_of(behind)) or behind.name.endswith(f" {side}")

    def _find_behind(self, name: str) -> Party | None:
        person = self._people.get(name)
        roles = [role for role in person.roles if is_of_body(role)] if person else []
        leading = [role for role in roles if leads(role.title)] or roles
        national = (role for role in leading if role.of in country_names() and governs(role.title))
        foremost = next(national, leading[0] if leading else None)
        side = stands_for(foremost) if foremost else self._affiliated.get(name) or self._town(person)
        return replace(side, name=whole_of(side.name, self._bodies.values())) if side else None

    def _town(self, person: Person | None) -> Party | None:
        """The municipality of a mayor, where the article names it."""
        towns = {role.of for role in person.roles if role.of} if person else set()
        for body in self._bodies.values():
            words = set(body.name.replace(",", " ").split())
            kinds = {body_heads()[word].kind for word in words if word in body_heads()}
            if "municipality" in kinds and not towns.isdisjoint(words):
                return Party(PartyKind.ORGANISATION, body.name)
        return None

    def in_office(self, plural: str) -> list[Party]:
        """The people who have an office, by its plural: "mayors"."""
        office = offices().plurals.get(plural, "").casefold()
        people = self._people.values() if office else ()
        found = (p.name for p in people if any(office in role.title.casefold() for role in p.roles))
        return [Party(PartyKind.PERSON, name) for name in found]

    def is_minister(self, name: str) -> bool:
        """Whether the person of that name governs, be it of a country that the article does not say."""
        person = self._people.get(name)
        return person is not None and any(governs(role.title) for role in person.roles)

    def ministry(self, name: str) -> Party | None:
        """The ministry of a minister, where the article names it."""
        ministry = ministry_of(self._people[name], self._bodies.values()) if name in self._people else None
        return Party(PartyKind.ORGANISATION, ministry.name) if ministry else None

    def of_several(self, parties: Sequence[Party]) -> tuple[Party, ...]:
        """Whom several speak for: people of one country for their ministries, others for their bodies and countries."""
        people = [party for party in parties if party.kind is PartyKind.PERSON]
        sides = unique(self.side_of(party) for party in parties)
        countries = {self.country_of(side) for side in sides}
        if len(people) < 2 or len(countries) != 1 or None in countries:
            return sides
        return unique(self.ministry(party.name) or self.side_of(party) for party in parties)

    def organisation_of(self, party: Party) -> Party | None:
        """The organisation that acts through a secretariat, where the article names it."""
        name = organisation_of(party.name, self._bodies.values()) if party.kind is PartyKind.ORGANISATION else None
        return Party(PartyKind.ORGANISATION, name) if name else None

    def parent_of(self, body: str) -> Party | None:
        """The organisation whose office or branch a body is, where the article names it: of "ICESCO Regional Office"
        ICESCO."""
        name = whole_of(body, self._bodies.values())
        return Party(PartyKind.ORGANISATION, name) if name != body else None

    def whole(self, party: Party) -> Party:
        """The organisation of a General Secretariat, where the article names it."""
        return self.organisation_of(party) or party if "General Secretariat" in party.name else party

    def country_of(self, side: Party) -> str | None:
        """The country that a side is, or whose body it is."""
        if side.kind is PartyKind.COUNTRY:
            return side.name
        body = self._bodies.get(side.name)
        return body.country if body else None

    def governed_by(self, party: Party) -> str | None:
        """The country that a party governs: that of a minister, or of a ministry."""
        if party.kind is PartyKind.ORGANISATION:
            return self.country_of(party) if "Ministry" in party.name.split() else None
        roles = self._people[party.name].roles if party.name in self._people else ()
        lands = {role.of for role in roles if role.of in country_names() and governs(role.title)}
        return lands.pop() if len(lands) == 1 else None

    def are_one_side(self, side: Party, other: Party) -> bool:
        """Whether two are the same, or one is a body of the other's country."""
        if side.name == other.name:
            return True
        countries = {self.country_of(side), self.country_of(other)}
        return {side.kind, other.kind} == {PartyKind.COUNTRY, PartyKind.ORGANISATION} and len(countries) == 1


def _international(bodies: Iterable[Organisation]) -> Mapping[str, str]:
    of_none = [body for body in bodies if body.country is None]
    return {form: body.name for body in of_none for form in (body.name, *body.aliases, body.acronym) if form}


def unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    """The parties, each once and without its part."""
    return tuple({(p.kind, p.name): Party(p.kind, p.name) for p in parties}.values())
