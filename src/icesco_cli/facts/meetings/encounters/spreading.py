"""Who was at several encounters at once: "The meetings were attended by A", "The delegation also included A and B"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.encounters.crowd_words import are_visitors, is_delegation
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.events.events import LISTED, Event
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.models import MeetingKind, Status

SEVERAL = "meetings"
"""The word that speaks of more than one."""


def spread(found: Encounter, event: Event, row: Row, told: Sequence[Encounter]) -> None:
    """Let those of whom an event tells, which was put to the encounter `found`, join the others that it speaks of."""
    if event.rule == "attend" and event.known and _tells_of_several(row, event):
        others = [one for one in told if _is_alike(one, found)]
    elif event.rule == LISTED and is_delegation(row, row.chunks[event.at]):
        others = [one for one in told if _is_of_the_delegation(one)]
    else:
        return
    for one in others:
        if one is not found and (one.status, one.earlier) == (Status.HELD, False):
            one.join(event.parties)
            one.rows.append((row, event.rule))


def _tells_of_several(row: Row, event: Event) -> bool:
    """ "The meetings were attended by A"."""
    return any(chunk.word == SEVERAL for chunk in row.chunks[: event.last + 1])


def _is_alike(one: Encounter, found: Encounter) -> bool:
    """Whether it is one of those that the host of `found` had, one after the other."""
    met = one.family == found.family or "meet" in one.rules
    return met and bool(one.principals & found.principals) and one.kind is not MeetingKind.CALL


def _is_of_the_delegation(one: Encounter) -> bool:
    """Whether it is told of the delegation, or the guests, and not of its leader alone."""
    return any(_names_guests(row) for row, _ in one.rows)


def _names_guests(row: Row) -> bool:
    chunks = (chunk for chunk in row.chunks if chunk.is_person or not chunk.mention)
    return any(is_delegation(row, one) or are_visitors(row, one) for one in chunks)
