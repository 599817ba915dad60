"""Which meetings and commitments are one, once some articles have changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from icesco_cli.database.tables.packing import pack, unpack
from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import Local, Locals, Touched
from icesco_cli.entities.commitments import commitment_keys, link_commitments
from icesco_cli.entities.directory import Directory, key
from icesco_cli.entities.encounters import LocalMeeting
from icesco_cli.entities.locals import local_commitments, local_meetings
from icesco_cli.entities.meetings import link_meetings, meeting_keys
from icesco_cli.entities.row_evidence import nameless, with_ids
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.models import Findings
from icesco_cli.relinking.bodies import BodyLayer
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.outcome import Outcome
from icesco_cli.relinking.people import PersonLayer
from icesco_cli.relinking.sides import SideTable

Told = tuple[list[LocalMeeting], list[LocalCommitment]]


class Facts:
    """What articles tell, with the rows of bodies and people as they are now."""

    def __init__(self, kept: Kept, bodies: BodyLayer, people: PersonLayer, sides: SideTable) -> None:
        self._kept = kept
        self._bodies = bodies
        self._people = people
        self._sides = sides
        self._body_of, self._person_of = kept.bodies(), kept.people()

    def told(self, article: str) -> Told:
        """The meetings and commitments of an article."""
        found = self._kept.found(article)
        if not found or not (found.meetings or found.commitments):
            return [], []
        bodies = self._bodies.directory(found, self._body_of)
        directory = Directory(bodies, [found], self._people.rows(found, self._person_of))
        serves = self._sides.served(_parties(found, directory))
        return list(local_meetings(found, directory, serves)), list(local_commitments(found, directory, serves))


def relink_facts(kept: Kept, facts: Facts, articles: Iterable[str], writer: LinkWriter) -> None:
    """Links the meetings and commitments of the articles, and those that stand in their blocks."""
    layers = Locals(kept.database, "meetings"), Locals(kept.database, "commitments")
    touched = Touched(kept.database), Touched(kept.database)
    for article in articles:
        meetings, commitments = facts.told(article)
        originals = _originals(kept, [article])
        layers[0].replace(article, [_meeting(one, originals) for one in meetings], touched[0])
        layers[1].replace(article, [_commitment(one) for one in commitments], touched[1])
    for layer, its in zip(layers, touched, strict=True):
        layer.settle(its)
    _relink_meetings(kept, layers[0], touched[0], writer)
    _relink_commitments(layers[1], touched[1], writer)


def _relink_meetings(kept: Kept, layer: Locals, touched: Touched, writer: LinkWriter) -> None:
    outcome = Outcome("meetings", layer, writer, touched)
    for block in layer.blocks(touched.seeds):
        said = {unpack(LocalMeeting, layer.body(saying)): saying for saying in block}
        linked = link_meetings([*said], _originals(kept, {local.article for local in said}))
        rows = with_ids("m", [row for _, row in linked])
        for (tellings, _), row in zip(linked, rows, strict=True):
            outcome.add([said[one] for one in tellings], row)
        outcome.write_if_new()
    outcome.write()


def _relink_commitments(layer: Locals, touched: Touched, writer: LinkWriter) -> None:
    outcome = Outcome("commitments", layer, writer, touched)
    for block in layer.blocks(touched.seeds):
        said = {unpack(LocalCommitment, layer.body(saying)): saying for saying in block}
        linked = link_commitments(said)
        rows = with_ids("c", [row for _, row in linked])
        for (statements, _), row in zip(linked, rows, strict=True):
            outcome.add([said[one] for one in statements], row)
        outcome.write_if_new()
    outcome.write()


def _meeting(local: LocalMeeting, originals: Mapping[str, str]) -> Local:
    """The meeting is kept without the names of people and bodies, which may change without it."""
    keys = meeting_keys(local, originals)
    body = pack(replace(local, meeting=nameless(local.meeting)))
    return Local(body, (keys.shared, keys.asks, keys.offers))


def _commitment(local: LocalCommitment) -> Local:
    keys = commitment_keys(local)
    body = pack(replace(local, commitment=nameless(local.commitment)))
    return Local(body, (keys.shared, keys.asks, keys.offers))


def _originals(kept: Kept, articles: Iterable[str]) -> dict[str, str]:
    originals = ((article, kept.rows.original(article)) for article in articles)
    return {article: original for article, original in originals if original}


def _parties(found: Findings, directory: Directory) -> set[str]:
    """The keys of everybody who is a party of a fact of the article."""
    article = found.article.id
    named = [party for meeting in found.meetings for party in meeting.parties]
    named += [party for commitment in found.commitments for party in (*commitment.by, *commitment.to)]
    known = (directory.party(article, party) for party in dict.fromkeys(named))
    return {key(party.kind, party.id) for party in known}
