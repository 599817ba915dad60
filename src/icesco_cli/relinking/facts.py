"""Which meetings and commitments are one, once some articles have changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import Local, Locals, Saying, Touched
from icesco_cli.entities.commitments import commitment_keys, link_commitments
from icesco_cli.entities.directory import Directory
from icesco_cli.entities.encounters import LocalMeeting
from icesco_cli.entities.locals import local_commitments, local_meetings
from icesco_cli.entities.meetings import link_meetings, meeting_keys
from icesco_cli.entities.party_keys import PartyKey, party_key
from icesco_cli.entities.row_evidence import nameless, with_ids
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.models import Commitment, Findings, Meeting
from icesco_cli.relinking.bodies import BodyLayer
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.outcome import Outcome
from icesco_cli.relinking.packed import packed, unpacked
from icesco_cli.relinking.people import PersonLayer
from icesco_cli.relinking.sides import SideTable

One = TypeVar("One")
Fact = TypeVar("Fact", Meeting, Commitment)
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


@dataclass(frozen=True, slots=True)
class _Layer(Generic[One, Fact]):
    """The meetings or the commitments of all articles."""

    noun: str
    letter: str
    """With which their ids begin."""
    kind: type[One]
    link: Callable[[Sequence[One]], list[tuple[list[One], Fact]]]
    """What is told of each fact, and its row without its id."""
    locals: Locals
    touched: Touched

    def relink(self, writer: LinkWriter) -> None:
        """Links what stands in the blocks of what was touched."""
        self.locals.settle(self.touched)
        outcome = Outcome(self.noun, self.locals, writer, self.touched)
        for block in self.locals.blocks(self.touched.seeds):
            said: dict[One, Saying] = unpacked(self.kind, self.locals, block)
            linked = self.link([*said])
            rows = with_ids(self.letter, [row for _, row in linked])
            for (told, _), row in zip(linked, rows, strict=True):
                outcome.add([said[one] for one in told], row)
            outcome.write_if_new()
        outcome.write()


def relink_facts(kept: Kept, facts: Facts, articles: Iterable[str], writer: LinkWriter) -> None:
    """Links the meetings and commitments of the articles, and those that stand in their blocks."""
    met, promised = _meetings(kept), _commitments(kept)
    for article in articles:
        meetings, commitments = facts.told(article)
        originals = _originals(kept, [article])
        met.locals.replace(article, [_meeting(one, originals) for one in meetings], met.touched)
        promised.locals.replace(article, [_commitment(one) for one in commitments], promised.touched)
    met.relink(writer)
    promised.relink(writer)


def _meetings(kept: Kept) -> _Layer[LocalMeeting, Meeting]:
    def link(told: Sequence[LocalMeeting]) -> list[tuple[list[LocalMeeting], Meeting]]:
        return link_meetings(told, _originals(kept, {local.article for local in told}))

    return _Layer("meetings", "m", LocalMeeting, link, Locals(kept.database, "meetings"), Touched(kept.database))


def _commitments(kept: Kept) -> _Layer[LocalCommitment, Commitment]:
    locals_ = Locals(kept.database, "commitments")
    return _Layer("commitments", "c", LocalCommitment, link_commitments, locals_, Touched(kept.database))


def _meeting(local: LocalMeeting, originals: Mapping[str, str]) -> Local:
    """The meeting is kept without the names of people and bodies, which may change without it."""
    return packed(replace(local, meeting=nameless(local.meeting)), meeting_keys(local, originals))


def _commitment(local: LocalCommitment) -> Local:
    """The commitment, too, is kept without names."""
    return packed(replace(local, commitment=nameless(local.commitment)), commitment_keys(local))


def _originals(kept: Kept, articles: Iterable[str]) -> dict[str, str]:
    originals = ((article, kept.rows.original(article)) for article in articles)
    return {article: original for article, original in originals if original}


def _parties(found: Findings, directory: Directory) -> set[PartyKey]:
    """The keys of everybody who is a party of a fact of the article."""
    article = found.article.id
    named = [party for meeting in found.meetings for party in meeting.parties]
    named += [party for commitment in found.commitments for party in (*commitment.by, *commitment.to)]
    known = (directory.party(article, party) for party in dict.fromkeys(named))
    return {party_key(party.kind, party.id) for party in known}
