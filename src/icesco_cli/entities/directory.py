"""Who is who: from the names that an article uses to the rows that they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from icesco_cli.entities.body_names import read_body_name
from icesco_cli.entities.humans import HeldOffice
from icesco_cli.entities.party_keys import PartyKey, country_key, party_key, unlinked_body
from icesco_cli.entities.surroundings import parties
from icesco_cli.lexicon.words import country_by_form
from icesco_cli.models import Findings, Organisation, Party, PartyKind, Person, Role
from icesco_cli.text.folding import slug

RowsOfArticles = Mapping[tuple[str, str], Organisation]
"""Rows by the article and the name that it uses."""
RowsByName = Mapping[object, Organisation]
"""Rows by what makes a name tell one body from all others."""

MOST_SERVED = 16
"""Bodies and countries on whose side somebody can be: a name that a thousand articles give a thousand bodies would
otherwise be looked for under each of them with each of his words."""


def telling(name: str) -> tuple[str, str | None] | None:
    """What makes a name tell one body from all others, in whichever article it stands; None where it does not."""
    parts = read_body_name(name)
    return (parts.core, parts.owner) if parts.telling else None


class Bodies:
    """The rows of bodies, and which of them an article means by a name."""

    def __init__(self, findings: Sequence[Findings], rows: RowsOfArticles, telling: RowsByName) -> None:
        self._rows = dict(rows)
        for article, body in ((f.article.id, body) for f in findings for body in f.organisations):
            for alias in body.aliases:
                self._rows.setdefault((article, alias), rows[article, body.name])
        self._telling = telling

    def row(self, article: str, name: str) -> Organisation | None:
        """The body: the article's own of that name, or, where the name tells it, the one of which others speak."""
        own = self._rows.get((article, name))
        return own or self._telling.get(telling(name))

    def office(self, article: str, role: Role) -> HeldOffice:
        """The office that an article gives to a person."""
        if not role.of:
            return HeldOffice(role.title)
        row = self.row(article, role.of)
        if row:
            return HeldOffice(role.title, party_key(PartyKind.ORGANISATION, row.id), row.name, of_body=True)
        country = country_by_form().get(role.of)
        if country:
            return HeldOffice(role.title, country_key(country.name), country.name)
        return HeldOffice(role.title, unlinked_body(read_body_name(role.of)), role.of, of_body=True)


class Directory:
    """What the parties of an article's facts stand for, and whose side they are on."""

    def __init__(self, bodies: Bodies, findings: Sequence[Findings], people: Mapping[tuple[str, str], Person]) -> None:
        self._bodies = bodies
        self._people = dict(people)
        for article, person in ((f.article.id, person) for f in findings for person in f.people):
            for alias in person.aliases:
                self._people.setdefault((article, alias), people[article, person.name])

    def party(self, article: str, party: Party) -> Party:
        """The party with the id and the name of its row; a country goes by its name."""
        if party.kind == PartyKind.COUNTRY:
            country = country_by_form().get(party.name)
            name = country.name if country else party.name
            return replace(party, id=slug(name), name=name)
        row = self._people[article, party.name] if party.kind == PartyKind.PERSON else self._body(article, party.name)
        return replace(party, id=row.id, name=row.name)

    def _body(self, article: str, name: str) -> Organisation:
        row = self._bodies.row(article, name)
        if row is None:
            raise KeyError(name)
        return row


def whole(findings: Findings) -> Findings:
    """The findings with everybody who is a party of a fact among the people and organisations."""
    people = {form for person in findings.people for form in (person.name, *person.aliases)}
    bodies = {form for body in findings.organisations for form in (body.name, *body.aliases)}
    named = dict.fromkeys((party.kind, party.name) for party in parties(findings))
    return replace(
        findings,
        people=(*findings.people, *(Person(n) for kind, n in named if kind == PartyKind.PERSON and n not in people)),
        organisations=(
            *findings.organisations,
            *(Organisation(n) for kind, n in named if kind == PartyKind.ORGANISATION and n not in bodies),
        ),
    )


def served(times: Mapping[PartyKey, int]) -> set[PartyKey]:
    """The bodies and countries that a person serves, by how often an office of them is named; of very many, which are
    mostly misread, those most often named."""
    return {*sorted(times, key=lambda of: (-times[of], of))[:MOST_SERVED]}
