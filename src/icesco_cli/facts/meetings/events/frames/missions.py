"""Verbs of whoever has others go with him: "led a mission to Oslo", "took his guest to the port of Oslo"."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.nouns import nouns_between
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import named
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import MeetingKind, Part, Party, PartyKind

_ELSEWHERE = PREPOSITIONS - {"of"}
_LED = 5
"""Chunks between the verb and the delegation: "leads a high-level Kenyan | delegation"."""
_GOAL = 6
"""Chunks from "to" to the place: "to the old port of | Oslo"."""
_SENT = 12
"""Chunks from there to where it goes: "a delegation of ten Kenyan teachers to the city of | Oslo"."""


def lead(clause: Clause) -> Event | None:
    """ "A led a delegation to Oslo", "A heads a mission to the Museum of Kenya": a visit."""
    to, doers = _sent(clause), named(clause.chunks, clause.doers)
    if to is None or not doers or clause.is_passive:
        return None
    goal = next(at for at in range(to, clause.end) if clause.chunks[at].name)
    seat = clause.chunks[goal]
    hosts = parties(clause.chunks, [goal] if seat.is_organisation else [], Part.HOST)
    event = event_of(clause, MeetingKind.VISIT, parties(clause.chunks, doers, Part.GUEST), hosts, rule="travel")
    return replace(event, last=to, goal=seat.name, place=None if hosts else seat.name) if event else None


def take(clause: Clause) -> Event | None:
    """ "A took B to Oslo", "A took me to Oslo": a visit of theirs, unlike "took B to court"."""
    chunks, to = clause.chunks, clause.last + 2
    guides, guests = named(chunks, clause.doers), _taken(clause)
    if clause.is_passive or not guides or not guests or to >= len(chunks) or chunks[to].word != "to":
        return None
    goal = next((at for at in range(to + 1, min(clause.end, to + _GOAL)) if chunks[at].name), to)
    if not chunks[goal].is_place or chunks[goal].word:
        return None
    event = event_of(clause, MeetingKind.VISIT, parties(chunks, guides), guests, rule="travel")
    return replace(event, last=to, goal=chunks[goal].name) if event else None


def _taken(clause: Clause) -> tuple[Party, ...]:
    """Whom the verb takes along; "me" is whoever speaks."""
    speaker, at = clause.parse.speaker, clause.last + 1
    if speaker and at < len(clause.chunks) and clause.chunks[at].word == "me":
        return (Party(PartyKind.PERSON, speaker, Part.GUEST),)
    return parties(clause.chunks, [one for one in named(clause.chunks, clause.behind(BARE)) if one == at], Part.GUEST)


def _sent(clause: Clause) -> int | None:
    """The "to" that leads the delegation behind the verb to a place or a body; None where it leads to a meeting."""
    chunks, row = clause.chunks, clause.row
    near = range(clause.last + 1, min(clause.end, clause.last + 1 + _LED))
    words = ((at, row.words_of(chunks[at])[-1] if chunks[at].mention else chunks[at].word) for at in near)
    sent = next((at for at, word in words if word in meeting_words()["sent_out"]), None)
    ahead = range(sent + 1, min(clause.end, sent + _SENT)) if sent else range(0)
    to = next((at for at in ahead if chunks[at].word == "to" and chunks[at - 1].word != ","), None)
    goal = next((at for at in ahead if to and at > to and chunks[at].name), None)
    if to is None or goal is None or not (chunks[goal].is_place or chunks[goal].is_organisation) or chunks[goal].word:
        return None
    between = {chunk.word for chunk in chunks[to + 1 : goal]}
    return None if any(nouns_between(chunks, to, goal)) or between & _ELSEWHERE else to
