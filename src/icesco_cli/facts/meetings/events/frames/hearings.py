"""Verbs of hearings: "A appeared before the Committee on Health", "the Committee on Health heard A"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after, named
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import MeetingKind, Part

_NEAR = 5
"""Chunks from the verb to "before", with the day: "appeared on Monday morning | before"."""
_OFFICE = 4
"""Chunks before the name of the body: "the powerful | Committee on Health"."""


def appear(clause: Clause) -> Event | None:
    """ "A appeared before the Committee on Health", "A testified before the Senate"."""
    near = range(clause.last + 1, min(len(clause.chunks), clause.last + _NEAR))
    before = next((at for at in near if clause.chunks[at].word in clause.verb.through), None)
    hearers = group_after(clause.chunks, before + 1, _OFFICE) if before else []
    event = _hearing(clause, hearers, named(clause.chunks, clause.doers))
    return replace(event, at=before, last=hearers[-1]) if event and before else None


def hear(clause: Clause) -> Event | None:
    """ "The Committee on Health heard A", "A was heard by the Committee on Health"."""
    if clause.is_passive:
        return _hearing(clause, clause.behind("by"), named(clause.chunks, clause.doers))
    return _hearing(clause, clause.doers, named(clause.chunks, clause.behind(BARE, "from")))


def _hearing(clause: Clause, hearers: Sequence[int], heard: Sequence[int]) -> Event | None:
    bodies = [at for at in hearers if _hears(clause.chunks[at])]
    if not bodies or not heard:
        return None
    guests = parties(clause.chunks, heard, Part.GUEST)
    return event_of(clause, MeetingKind.MEETING, guests, parties(clause.chunks, bodies, Part.HOST))


def _hears(chunk: Chunk) -> bool:
    """Whether a body with members stands here: a committee, a council, a parliament."""
    words = (chunk.name or "").lower().split() if chunk.is_organisation else []
    return not meeting_words()["hearing"].isdisjoint(words)
