"""The times under which dated encounters are found by those who tell of them without the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from icesco_cli.entities.encounters import REMEMBERED, LocalMeeting
from icesco_cli.models import Meeting, MeetingKind, Status

_LONGEST = 31
"""Days of a conference, at most: longer ones are looked for in the first of them alone."""
_WEEKS = 28
"""Days; no month is shorter, so that steps of so many miss none."""


def days(meeting: Meeting) -> Iterator[str]:
    """The day on which it began; of a conference every day, for one may tell only of the second."""
    begin = meeting.date or ""
    yield begin
    if meeting.kind == MeetingKind.CONFERENCE and meeting.end and len(meeting.end) == len(begin):
        first = date.fromisoformat(begin)
        length = min((date.fromisoformat(meeting.end) - first).days, _LONGEST)
        yield from ((first + timedelta(n)).isoformat() for n in range(1, length + 1))


def told_times(meeting: Meeting) -> set[str]:
    """The times under which a dated encounter is found: any, its year, its month, its last day."""
    begin = meeting.date or ""
    return {"", begin[:4], begin[:7], *([f"until {meeting.end}"] if meeting.end else [])}


def asked_times(local: LocalMeeting) -> set[str]:
    """The times under which to look for the encounter that a telling without the day may be of."""
    meeting = local.meeting
    if meeting.date:
        return {meeting.date}
    if not local.day:
        return {f"until {meeting.end}" if meeting.end else ""}
    told = date.fromisoformat(local.day)
    ahead = 1 if meeting.status == Status.PLANNED else -1
    reach = [*range(0, REMEMBERED, _WEEKS), REMEMBERED]
    return {(told + timedelta(ahead * n)).isoformat()[:7] for n in reach}
