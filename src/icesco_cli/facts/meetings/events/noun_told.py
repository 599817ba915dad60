"""The event that a noun of meeting tells, once its parties are found."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.nouns import Noun
from icesco_cli.facts.meetings.clauses.verb_tense import is_earlier
from icesco_cli.facts.meetings.events.events import NOUN, Event
from icesco_cli.facts.meetings.events.noun_happenings import is_another, is_previous
from icesco_cli.facts.meetings.events.noun_owners import holder_of
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Party, Status

_VERB = 6
"""Chunks behind a noun of meeting in which its verb stands."""


def event_of(
    parse: Parse, noun: Noun, told: Status, who: tuple[Party, ...], *, known: bool, happened: bool = False
) -> Event:
    """The event of the noun with the parties `who` and the status `told`."""
    chunks = parse.row.chunks
    behind = [chunk.word for chunk in chunks[noun.last : noun.last + _VERB]]
    holder = holder_of(chunks, noun)
    earlier = any(a == "had" and b in meeting_words()["given"] for a, b in pairwise(behind))
    earlier = earlier or (holder is not None and is_earlier(chunks, holder)) or is_previous(chunks, noun)
    rule = "sign" if any(chunk.word == "signing" for chunk in chunks[noun.first : noun.last + 1]) else NOUN
    anew = happened and not noun.known and (noun.kind is MeetingKind.RECEPTION or is_another(chunks, noun))
    event = Event(noun.first, noun.last, noun.kind, rule, who, told, known=known, earlier=earlier, happened=happened)
    return replace(event, fresh=anew)
