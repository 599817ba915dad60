"""The order of linking: bodies, people, reprints, meetings, commitments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from icesco_cli.entities.commitments import link_commitments
from icesco_cli.entities.directory import Bodies, Directory, key, sides, whole
from icesco_cli.entities.encounters import LocalMeeting, pairs
from icesco_cli.entities.evidence import fact_ids
from icesco_cli.entities.humans import LocalPerson
from icesco_cli.entities.meetings import link_meetings
from icesco_cli.entities.organisations import LocalBody, link_organisations
from icesco_cli.entities.people import link_people
from icesco_cli.entities.reprints import find_reprints
from icesco_cli.entities.surroundings import article_day, countries, known_bodies
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.entities.wordings import read_wording
from icesco_cli.models import Commitment, Findings, Kind, Linked, Meeting, Organisation, Party, Person

Sides = Mapping[str, frozenset[str]]
Fact = TypeVar("Fact", Meeting, Commitment)
Row = TypeVar("Row", Person, Organisation, Meeting, Commitment)


def link(findings: Iterable[Findings], prints: Mapping[str, Sequence[int]] | None = None) -> Linked:
    """One row for each human, body, encounter and undertaking of all articles, whatever their order.

    `prints` are the `reprints.fingerprints` of articles by their ids; without them no reprint is known.
    """
    told = sorted((whole(article) for article in findings), key=lambda found: found.article.id)
    organisations = link_organisations([local for found in told for local in _local_bodies(found)])
    bodies = Bodies(told, organisations)
    locals_ = [local for found in told for local in _local_people(found, bodies)]
    people = link_people(locals_)
    directory = Directory(bodies, told, people)
    serves = sides(locals_, people, organisations.values())
    same_as = find_reprints((found.article for found in told), prints or {})
    meetings = link_meetings([one for found in told for one in _local_meetings(found, directory, serves)], same_as)
    commitments = link_commitments(one for found in told for one in _local_commitments(found, directory, serves))
    return Linked(
        people=_by_id(people.values()),
        organisations=_by_id(organisations.values()),
        meetings=_by_id(map(_with_id, meetings, fact_ids("m", meetings))),
        commitments=_by_id(map(_with_id, commitments, fact_ids("c", commitments))),
        same_as=same_as,
    )


def _with_id(fact: Fact, id_: str) -> Fact:
    return replace(fact, id=id_)


def _by_id(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(row for _, row in sorted({row.id or "": row for row in rows}.items()))


# -- what one article says, with the rows below --------------------------------------------------------------------


def _local_bodies(found: Findings) -> Iterator[LocalBody]:
    named = countries(found)
    bodies = known_bodies(found)
    most = [country for country, times in named.items() if times == max(named.values())]
    for body in found.organisations:
        home = most[0] if len(most) == 1 else None
        yield LocalBody(found.article.id, found.article.source, body, frozenset(named), bodies, home)


def _local_people(found: Findings, bodies: Bodies) -> Iterator[LocalPerson]:
    article, day = found.article, article_day(found)
    for person in found.people:
        roles = tuple(bodies.office(article.id, role) for role in person.roles)
        yield LocalPerson(article.id, article.source, day, person, roles)


def _local_meetings(found: Findings, directory: Directory, serves: Sides) -> Iterator[LocalMeeting]:
    article, day = found.article.id, article_day(found)
    for meeting in found.meetings:
        parties = tuple(directory.party(article, party) for party in meeting.parties)
        meeting = replace(meeting, parties=parties)
        yield LocalMeeting(article, day, meeting, pairs(meeting, serves))


def _local_commitments(found: Findings, directory: Directory, serves: Sides) -> Iterator[LocalCommitment]:
    article, day = found.article.id, article_day(found)
    for commitment in found.commitments:
        said_by = directory.party(article, commitment.said_by) if commitment.said_by else None
        by = tuple(directory.party(article, party) for party in commitment.by)
        to = tuple(directory.party(article, party) for party in commitment.to)
        known = replace(commitment, by=by, to=to, said_by=said_by)
        doers, others = _keys(by), _keys(to)
        behind = doers.union(*(serves.get(one, frozenset()) for one in doers if one.startswith(Kind.PERSON)))
        homes = {of for one in others for of in serves.get(one, ()) if of.startswith(Kind.COUNTRY)}
        yield LocalCommitment(article, day, known, read_wording(commitment.what), doers, behind, others | homes)


def _keys(parties: Iterable[Party]) -> frozenset[str]:
    return frozenset(key(party.kind, party.id) for party in parties)
