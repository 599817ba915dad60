"""The order of linking: bodies, people, reprints, meetings, commitments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from icesco_cli.entities.commitments import link_commitments
from icesco_cli.entities.directory import Bodies, Directory, sides, telling_bodies, whole
from icesco_cli.entities.evidence import with_ids
from icesco_cli.entities.locals import local_bodies, local_commitments, local_meetings, local_people
from icesco_cli.entities.meetings import link_meetings
from icesco_cli.entities.organisations import link_organisations
from icesco_cli.entities.people import link_people
from icesco_cli.entities.reprints import find_reprints
from icesco_cli.models import Commitment, Findings, Linked, Meeting, Organisation, Person

Row = TypeVar("Row", Person, Organisation, Meeting, Commitment)


def link(findings: Iterable[Findings], prints: Mapping[str, Sequence[int]] | None = None) -> Linked:
    """One row for each human, body, encounter and undertaking of all articles, whatever their order.

    `prints` are the `reprints.fingerprints` of articles by their ids; without them no reprint is known.
    """
    told = sorted((whole(article) for article in findings), key=lambda found: found.article.id)
    organisations = link_organisations([local for found in told for local in local_bodies(found)])
    bodies = Bodies(told, organisations, telling_bodies(organisations))
    locals_ = [local for found in told for local in local_people(found, bodies)]
    people = link_people(locals_)
    directory = Directory(bodies, told, people)
    serves = sides(locals_, people, organisations.values())
    same_as = find_reprints((found.article for found in told), prints or {})
    met = link_meetings([one for found in told for one in local_meetings(found, directory, serves)], same_as)
    promised = link_commitments(one for found in told for one in local_commitments(found, directory, serves))
    return Linked(
        people=_by_id(people.values()),
        organisations=_by_id(organisations.values()),
        meetings=_by_id(with_ids("m", [row for _, row in met])),
        commitments=_by_id(with_ids("c", [row for _, row in promised])),
        same_as=same_as,
    )


def _by_id(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(row for _, row in sorted({row.id or "": row for row in rows}.items()))
