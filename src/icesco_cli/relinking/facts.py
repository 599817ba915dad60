"""Which meetings and commitments are one, once some articles have changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import Local
from icesco_cli.entities.commitments import commitment_keys, commitment_rules
from icesco_cli.entities.directory import Directory
from icesco_cli.entities.encounters import LocalMeeting
from icesco_cli.entities.locals import local_commitments, local_meetings
from icesco_cli.entities.meetings import meeting_keys, meeting_rules
from icesco_cli.entities.party_keys import PartyKey, party_key
from icesco_cli.entities.row_evidence import nameless
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.models import Findings
from icesco_cli.relinking.bodies import BodyLayer
from icesco_cli.relinking.fact_layer import FactLayer, commitments, meetings
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.packed import packed
from icesco_cli.relinking.people import PersonLayer
from icesco_cli.relinking.sides import SideTable

LocalFacts = tuple[list[LocalMeeting], list[LocalCommitment]]


class Facts:
    """What articles tell, with the rows of bodies and people as they are now."""

    def __init__(self, kept: Kept, bodies: BodyLayer, people: PersonLayer, sides: SideTable) -> None:
        self._kept = kept
        self._bodies = bodies
        self._people = people
        self._sides = sides
        self._body_of, self._person_of = kept.bodies(), kept.people()

    def told(self, article: str) -> LocalFacts:
        """The meetings and commitments of an article."""
        found = self._kept.found(article)
        if not found or not (found.meetings or found.commitments):
            return [], []
        bodies = self._bodies.directory(found, self._body_of)
        directory = Directory(bodies, [found], self._people.rows(found, self._person_of))
        serves = self._sides.served(_parties(found, directory))
        return list(local_meetings(found, directory, serves)), list(local_commitments(found, directory, serves))


def relink_facts(kept: Kept, facts: Facts, articles: Iterable[str], writer: LinkWriter) -> None:
    """Links the meetings and commitments of the articles, and those that this reaches."""
    met, promised = FactLayer(kept.database, meetings(), writer), FactLayer(kept.database, commitments(), writer)
    for article in articles:
        told, stated = facts.told(article)
        originals = _originals(kept, article)
        met.replace(article, [_meeting(one, originals) for one in told])
        promised.replace(article, [_commitment(one) for one in stated])
    met.relink()
    promised.relink()


def _meeting(local: LocalMeeting, originals: Mapping[str, str]) -> Local:
    """The meeting is kept without the names of people and bodies, which may change without it."""
    known = replace(local, meeting=nameless(local.meeting))
    return packed(known, meeting_keys(local, originals), place=meeting_rules().place(known))


def _commitment(local: LocalCommitment) -> Local:
    """The commitment, too, is kept without names."""
    known = replace(local, commitment=nameless(local.commitment))
    return packed(known, commitment_keys(local), place=commitment_rules().place(known))


def _originals(kept: Kept, article: str) -> dict[str, str]:
    original = kept.rows.original(article)
    return {article: original} if original else {}


def _parties(found: Findings, directory: Directory) -> set[PartyKey]:
    """The keys of everybody who is a party of a fact of the article."""
    article = found.article.id
    named = [party for meeting in found.meetings for party in meeting.parties]
    named += [party for commitment in found.commitments for party in (*commitment.by, *commitment.to)]
    known = (directory.party(article, party) for party in dict.fromkeys(named))
    return {party_key(party.kind, party.id) for party in known}
