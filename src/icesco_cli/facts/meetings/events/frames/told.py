"""The event that a clause tells, once its parties are found."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.verb_tense import is_earlier, status
from icesco_cli.facts.meetings.events.events import Event, join
from icesco_cli.models import MeetingKind, Party


def event_of(clause: Clause, kind: MeetingKind | None, *several: Sequence[Party], rule: str = "") -> Event | None:
    """The event of the clause with all the parties of `several`; None where the words deny it or nobody is named.

    `kind` is None where the words name no kind of meeting.
    """
    told = status(clause.chunks, clause.first)
    everybody = join(*several)
    if told is None or not everybody:
        return None
    return Event(
        clause.first,
        clause.last,
        kind,
        rule or clause.verb.frame,
        everybody,
        told,
        earlier=is_earlier(clause.chunks, clause.first),
    )
