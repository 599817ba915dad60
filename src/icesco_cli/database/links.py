"""Saving what linking made: one row per human, body, country, encounter and undertaking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from icesco_cli.database.name_index import index_names
from icesco_cli.database.roles import Background, Bodies, gather, place
from icesco_cli.database.writing import insert
from icesco_cli.models import Commitment, Evidence, Kind, Linked, Meeting, Organisation, Party, Person

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = Sequence[object]


def save_links(database: Database, linked: Linked, background: Background) -> None:
    """Adds every row of `linked`, and the index by which names are looked up."""
    countries = dict(sorted(set(_countries(linked))))
    insert(database, "countries", countries.items())
    insert(database, "places", [(name, background.country_of_place.get(name)) for name in _places(linked)])
    _save_organisations(database, linked.organisations)
    bodies = gather(linked.organisations, countries, background)
    _save_people(database, linked.people, bodies, background)
    _save_meetings(database, linked.meetings)
    _save_commitments(database, linked.commitments)
    reprints = [(original, reprint) for reprint, original in linked.same_as.items()]
    database.conn.executemany("UPDATE articles SET same_as = ? WHERE id = ?", reprints)
    index_names(database, _names(linked, countries, background.country_forms))


def _countries(linked: Linked) -> Iterator[tuple[str, str]]:
    """The id and the name of each country that is a party of a fact."""
    for party in _parties(linked):
        if party.kind == Kind.COUNTRY and party.id:
            yield party.id, party.name


def _parties(linked: Linked) -> Iterator[Party]:
    for meeting in linked.meetings:
        yield from meeting.parties
    for commitment in linked.commitments:
        yield from commitment.by
        yield from commitment.to


def _places(linked: Linked) -> list[str]:
    return sorted({meeting.place for meeting in linked.meetings if meeting.place})


def _save_people(database: Database, people: Iterable[Person], bodies: Bodies, background: Background) -> None:
    for person in people:
        insert(database, "people", [(person.id, person.name)])
        insert(database, "person_aliases", [(person.id, alias) for alias in person.aliases])
        insert(database, "person_articles", [(person.id, article) for article in person.articles])
        placed = ((n, role, place(role, bodies, background)) for n, role in enumerate(person.roles))
        roles = [(person.id, n, r.title, r.of, r.since, r.until, *belongs) for n, r, belongs in placed]
        insert(database, "roles", roles)


def _save_organisations(database: Database, organisations: Iterable[Organisation]) -> None:
    for body in organisations:
        insert(database, "organisations", [(body.id, body.name, body.acronym, body.country)])
        insert(database, "organisation_aliases", [(body.id, alias) for alias in body.aliases])
        insert(database, "organisation_articles", [(body.id, article) for article in body.articles])


def _save_meetings(database: Database, meetings: Iterable[Meeting]) -> None:
    for m in meetings:
        row = (m.id, m.kind, m.status, m.date, m.end, m.date_basis, m.place, m.venue)
        insert(database, "meetings", [row])
        parties = enumerate(m.parties)
        insert(database, "meeting_parties", [(m.id, n, *_party_ids(p), str(p.part)) for n, p in parties])
        insert(database, "evidence", [(m.id, None, *_evidence_row(e)) for e in m.evidence])


def _save_commitments(database: Database, commitments: Iterable[Commitment]) -> None:
    for c in commitments:
        said_by = c.said_by.id if c.said_by else None
        row = (c.id, c.kind, c.what, c.made_on, c.made_basis, c.due, c.due_basis, said_by)
        insert(database, "commitments", [row])
        sides = [*(("by", party) for party in c.by), *(("to", party) for party in c.to)]
        rows = [(c.id, n, side, *_party_ids(party)) for n, (side, party) in enumerate(sides)]
        insert(database, "commitment_parties", rows)
        insert(database, "evidence", [(None, c.id, *_evidence_row(e)) for e in c.evidence])


def _party_ids(party: Party) -> Row:
    """The party's id in the column of its kind: person, organisation, country."""
    return tuple(party.id if party.kind == kind else None for kind in Kind)


def _evidence_row(evidence: Evidence) -> Row:
    return (evidence.article, evidence.line, evidence.start, evidence.end, evidence.quote, evidence.rule)


def _names(
    linked: Linked, countries: Mapping[str, str], country_forms: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str, str]]:
    """Each name that can be looked up: of what kind it is, its id and the name. Places are their own ids."""
    for person in linked.people:
        for name in (person.name, *person.aliases):
            yield Kind.PERSON, person.id or "", name
    for body in linked.organisations:
        for name in (body.name, *body.aliases, *([body.acronym] if body.acronym else [])):
            yield Kind.ORGANISATION, body.id or "", name
    for country, name in countries.items():
        for form in (name, *country_forms.get(name, ())):
            yield Kind.COUNTRY, country, form
    for meeting in linked.meetings:
        for place_name in (meeting.place, meeting.venue):
            if place_name:
                yield "place", place_name, place_name
