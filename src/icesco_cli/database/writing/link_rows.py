"""The rows that one human, body, encounter or undertaking has in the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from icesco_cli.database.tables.schema import TABLES
from icesco_cli.database.tables.table_rows import TableRow, TableRows
from icesco_cli.models import Commitment, Evidence, Meeting, Organisation, Party, PartyKind, Person

NOUNS: Mapping[str, Mapping[str, str]] = {
    "organisations": {"organisations": "id", "organisation_aliases": "organisation_id"},
    "people": {"people": "id", "person_aliases": "person_id", "roles": "person_id"},
    "meetings": {"meetings": "id", "meeting_parties": "meeting_id", "evidence": "meeting_id"},
    "commitments": {"commitments": "id", "commitment_parties": "commitment_id", "evidence": "commitment_id"},
}  # fmt: skip
"""The tables in which each noun has rows, and the column of its id."""
ARTICLES = {"people": ("person_articles", "person_id"), "organisations": ("organisation_articles", "organisation_id")}
"""The tables of the articles that name it, which may be very many, and the column of its id."""
_OWNER = (None, None, 0)
"""The last columns of a role, until it is settled whose office it is, which takes all rows."""


def bundle(entity: Person | Organisation | Meeting | Commitment) -> TableRows:
    """All rows of an entity or fact whose id is set, but for those of `ARTICLES`."""
    if isinstance(entity, Person):
        return _person_rows(entity)
    if isinstance(entity, Organisation):
        return _organisation_rows(entity)
    return _meeting_rows(entity) if isinstance(entity, Meeting) else _commitment_rows(entity)


def countries_of(entity: Person | Organisation | Meeting | Commitment) -> Iterator[tuple[str, str]]:
    """The id and the name of each country that is a party of the fact."""
    if isinstance(entity, Meeting | Commitment):
        parties = entity.parties if isinstance(entity, Meeting) else (*entity.by, *entity.to)
        yield from ((party.id, party.name) for party in parties if party.kind == PartyKind.COUNTRY and party.id)


def values(rows: TableRows, table: str, *columns: str) -> Iterator[str]:
    """What stands in these columns of the rows of a table, row by row, without what is empty."""
    places = _places(table, columns)
    return (str(row[place]) for row in rows.get(table, ()) for place in places if row[place])


def as_linked(rows: TableRows, table: str) -> Sequence[TableRow]:
    """The rows of a table without what only all rows together settle: whose an office is."""
    found = rows.get(table, [])
    return [row[: -len(_OWNER)] for row in found] if table == "roles" else found


@cache
def _places(table: str, columns: tuple[str, ...]) -> tuple[int, ...]:
    names = [*TABLES[table].columns]
    return tuple(map(names.index, columns))


def _person_rows(person: Person) -> TableRows:
    roles = enumerate(person.roles)
    return {
        "people": [(person.id, person.name)],
        "person_aliases": [(person.id, alias) for alias in person.aliases],
        "roles": [(person.id, n, r.title, r.of, r.since, r.until, *_OWNER) for n, r in roles],
    }


def _organisation_rows(body: Organisation) -> TableRows:
    return {
        "organisations": [(body.id, body.name, body.acronym, body.country)],
        "organisation_aliases": [(body.id, alias) for alias in body.aliases],
    }


def _meeting_rows(m: Meeting) -> TableRows:
    return {
        "meetings": [(m.id, m.kind, m.status, m.date, m.end, m.date_basis, m.place, m.venue)],
        "meeting_parties": [(m.id, n, *_party_ids(p), str(p.part)) for n, p in enumerate(m.parties)],
        "evidence": [(m.id, None, *_evidence_row(e)) for e in m.evidence],
    }


def _commitment_rows(c: Commitment) -> TableRows:
    said_by = c.said_by.id if c.said_by else None
    sides = [*(("by", party) for party in c.by), *(("to", party) for party in c.to)]
    return {
        "commitments": [(c.id, c.kind, c.what, c.made_on, c.made_basis, c.due, c.due_basis, said_by)],
        "commitment_parties": [(c.id, n, side, *_party_ids(party)) for n, (side, party) in enumerate(sides)],
        "evidence": [(None, c.id, *_evidence_row(e)) for e in c.evidence],
    }


def _party_ids(party: Party) -> TableRow:
    """The party's id in the column of its kind: person, organisation, country."""
    return tuple(party.id if party.kind == kind else None for kind in PartyKind)


def _evidence_row(evidence: Evidence) -> TableRow:
    return (evidence.article, evidence.line, evidence.start, evidence.end, evidence.quote, evidence.rule)
