"""Guests of whom nobody is named yet: "A received a delegation", "A received several foreign ambassadors"."""

from __future__ import annotations

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import named
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Part

_NEAR = 5
"""Chunks behind the verb in which a delegation stands."""
_OBJECT = 16
"""Chunks over day and place to the plural of an office: "received on Monday in Oslo several | ambassadors"."""
_WORDS = 5
"""Chunks of what stands before such a plural: "the credentials of four newly appointed | ambassadors"."""


def of_strangers(clause: Clause) -> Event | None:
    """ "A received a delegation", "A received four ambassadors": who they are may still be told."""
    doers = named(clause.chunks, clause.doers)
    delegates = bool(clause.words(_NEAR) & meeting_words()["delegations"])
    if not doers or not (delegates or _are_officers(clause)):
        return None
    return event_of(clause, clause.verb.kind, parties(clause.chunks, doers, Part.HOST))


def _are_officers(clause: Clause) -> bool:
    """Whether a plural of offices is the object: "received several | ambassadors", unlike "received a letter from
    several | ambassadors"."""
    chunks = clause.chunks
    for at in range(clause.last + 1, min(len(chunks), clause.last + _OBJECT)):
        if chunks[at].word not in meeting_words()["officers"]:
            continue
        before = at - 1
        while before > max(clause.last, at - _WORDS) and chunks[before].word.isalpha():
            if chunks[before].word in PREPOSITIONS:
                return False
            before -= 1
        return (
            before == clause.last or bool(chunks[before].time) or chunks[before].is_place or chunks[before].word == ","
        )
    return False
