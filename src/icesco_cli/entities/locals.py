"""What one article says, as each layer of linking needs it, with the rows of the layers below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from icesco_cli.entities.directory import Bodies, Directory
from icesco_cli.entities.encounters import LocalMeeting, pairs
from icesco_cli.entities.humans import LocalPerson
from icesco_cli.entities.organisations import LocalBody, OwnedName, Owners, local_body, owned_name
from icesco_cli.entities.party_keys import PartyKey, ServedParties, is_of, party_key
from icesco_cli.entities.surroundings import article_day, house, surroundings
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.entities.wordings import read_wording
from icesco_cli.models import Findings, Party, PartyKind


def owned_names(found: Findings) -> Iterator[OwnedName]:
    """The names with owners that an article gives to bodies."""
    publisher = house(found.article)
    owned = (owned_name(body, publisher) for body in found.organisations)
    return (name for name in owned if name)


def local_bodies(found: Findings, owners: Owners) -> Iterator[LocalBody]:
    """The bodies of an article; `owners` are of all articles."""
    article, around = found.article, surroundings(found)
    return (local_body(article.id, article.source, body, around, owners) for body in found.organisations)


def local_people(found: Findings, bodies: Bodies) -> Iterator[LocalPerson]:
    """The people of an article, their offices with the ids of what they are of."""
    article, day = found.article, article_day(found)
    for person in found.people:
        roles = tuple(bodies.office(article.id, role) for role in person.roles)
        yield LocalPerson(article.id, article.source, day, person, roles)


def local_meetings(found: Findings, directory: Directory, serves: ServedParties) -> Iterator[LocalMeeting]:
    """The meetings of an article, their parties with the ids of their rows."""
    article, day = found.article.id, article_day(found)
    for number, meeting in enumerate(found.meetings):
        parties = tuple(directory.party(article, party) for party in meeting.parties)
        meeting = replace(meeting, parties=parties)
        yield LocalMeeting(article, day, meeting, pairs(meeting, serves), number)


def local_commitments(found: Findings, directory: Directory, serves: ServedParties) -> Iterator[LocalCommitment]:
    """The commitments of an article, their parties with the ids of their rows."""
    article, day = found.article.id, article_day(found)
    for number, commitment in enumerate(found.commitments):
        said_by = directory.party(article, commitment.said_by) if commitment.said_by else None
        by = tuple(directory.party(article, party) for party in commitment.by)
        to = tuple(directory.party(article, party) for party in commitment.to)
        known = replace(commitment, by=by, to=to, said_by=said_by)
        doers, others = _keys(by), _keys(to)
        behind = doers.union(*(serves.get(one, frozenset()) for one in doers if is_of(PartyKind.PERSON, one)))
        homes = {of for one in others for of in serves.get(one, ()) if is_of(PartyKind.COUNTRY, of)}
        wording = read_wording(commitment.what)
        yield LocalCommitment(article, day, known, wording, doers, behind, others | homes, number)


def _keys(parties: Iterable[Party]) -> frozenset[PartyKey]:
    return frozenset(party_key(party.kind, party.id) for party in parties)
