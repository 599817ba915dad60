"""Verbs of whoever receives something from somebody: a call, a visit, credentials, a prize."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.object_nouns import object_noun
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.groups import group_after, joined_after, named, people
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part

_LISTING = frozenset([":", "among", "including", "namely"])
_REACH = 32
"""Chunks behind the verb in which those are listed of whom something is received."""


def heard(clause: Clause) -> Event | None:
    """ "A received a telephone call from B", "A received the credentials of B", but no "A welcomed the visit of B"."""
    chunks, received = clause.chunks, clause.chunks[clause.first].word.startswith("receiv")
    for one in clause.phrases:
        noun = object_noun(chunks, clause.last) if one.preposition in {"from", "of"} else None
        if noun and named(chunks, one.members):
            its_own = one.preposition == "from" or (
                received and noun.kind is MeetingKind.VISIT and one.first == noun.last + 2
            )
            if its_own and noun.last < one.first and noun.kind in {MeetingKind.CALL, MeetingKind.VISIT}:
                return event_of(clause, noun.kind, parties(chunks, clause.doers), parties(chunks, one.members))
        if one.preposition == "from" or one.noun == "hands":
            prized = {chunk.word for chunk in chunks[clause.last + 1 : one.first]} & meeting_words()["prizes"]
            if (prized or one.noun == "hands") and named(chunks, one.members) and named(chunks, clause.doers):
                return event_of(
                    clause,
                    MeetingKind.CEREMONY,
                    parties(chunks, clause.doers),
                    parties(chunks, one.members),
                    rule="give",
                )
        if one.noun in meeting_words()["credence"] and named(chunks, one.members):
            return event_of(
                clause, MeetingKind.RECEPTION, parties(chunks, clause.doers, Part.HOST), parties(chunks, one.members)
            )
    if clause.words(8) & meeting_words()["credence"] and (envoys := _listed(clause)):
        return event_of(
            clause, MeetingKind.RECEPTION, parties(chunks, clause.doers, Part.HOST), parties(chunks, envoys)
        )
    if clause.words(8) & meeting_words()["credence"] and named(chunks, clause.doers):
        event = event_of(clause, MeetingKind.RECEPTION, parties(chunks, clause.doers, Part.HOST))
        return replace(event, fresh=True) if event else None  # "from five ambassadors": they may yet be named
    return None


def _listed(clause: Clause) -> list[int]:
    """ "received the credentials of several ambassadors, among them A and B", "of the following envoys: A and B", "of
    the ambassadors of Kenya, A, and Malta, B"."""
    chunks = clause.chunks
    for at in range(clause.last + 1, min(len(chunks), clause.last + _REACH)):
        if chunks[at].word in _LISTING:
            return people(chunks, group_after(chunks, at + 1, 3))
        if chunks[at].is_person and named(chunks, [at]):
            apposed = chunks[at - 1].word == "," and chunks[at - 2].is_country
            return named(chunks, joined_after(chunks, at)) if apposed else []
    return []
