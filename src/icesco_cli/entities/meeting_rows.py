"""The row of an encounter: what its most exact telling says, and what the others add."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from icesco_cli.entities.encounters import GOING, LocalMeeting, exactness
from icesco_cli.entities.place_names import read_place_name
from icesco_cli.entities.row_evidence import merged_evidence
from icesco_cli.models import Meeting, Part, Party, Status

_STRENGTH = {Part.HOST: 0, Part.GUEST: 0, Part.PARTICIPANT: 1, Part.ATTENDEE: 2}
"""The strongest part that anybody gives is the party's: the smaller, the stronger."""


def meeting_row(locals_: Iterable[LocalMeeting]) -> Meeting:
    """The row of the tellings of one encounter, without its id."""
    tellings = [local.meeting for local in sorted(locals_, key=exactness)]
    core = tellings[0]
    return replace(
        core,
        status=Status.HELD if any(meeting.status == Status.HELD for meeting in tellings) else Status.PLANNED,
        end=next((m.end for m in tellings if m.end and m.kind == core.kind), None),
        place=_place(tellings),
        venue=next((meeting.venue for meeting in tellings if meeting.venue), None),
        parties=_parties(tellings),
        evidence=merged_evidence(meeting.evidence for meeting in tellings),
    )


def _place(tellings: Sequence[Meeting]) -> str | None:
    """The most exact place; of a visit the one most often said, for it goes to a country and happens in its cities."""
    places = [meeting.place for meeting in tellings if meeting.place]
    if tellings[0].kind in GOING:
        return max(places, key=Counter(places).__getitem__, default=None)
    return min(places, key=lambda place: read_place_name(place).is_country, default=None)


def _parties(tellings: Sequence[Meeting]) -> tuple[Party, ...]:
    """Everybody once, in the order of the most exact telling, each in the strongest part that one gives."""
    found: dict[str, Party] = {}
    for party in (party for meeting in tellings for party in meeting.parties):
        key = party.id or party.name
        if key not in found or _STRENGTH[party.part] < _STRENGTH[found[key].part]:
            found[key] = party
    return tuple(found.values())
