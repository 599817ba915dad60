"""An event as its article has it: of its kind, with its days and its place, by what was told before the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icesco_cli.facts.meetings.encounters.contexts import (
    as_ceremony,
    as_greeting,
    as_history,
    as_planned,
    is_history_of_a_crowd,
)
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.telling import Encounters
from icesco_cli.facts.meetings.encounters.when import When, goes_on, settle_when, told_today
from icesco_cli.facts.meetings.events.events import LISTED, TOLD, Event, only_people
from icesco_cli.facts.meetings.events.whereabouts import put_here, settle_whereabouts
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.grammar import is_past
from icesco_cli.models import Span
from icesco_cli.text.time_points import ReferenceTime

CONSOLED = "console"
"""The rule of those who are told somebody's condolences to their face."""


@dataclass(frozen=True, slots=True)
class Settled:
    """An event, when it was, and its day or days."""

    event: Event
    when: When
    span: Span | None


@dataclass(frozen=True, slots=True)
class Setting:
    """What the events of one sentence are read against: each other, those who were `away`, the times from which the
    sentence counts, the encounter `dated` last before it, all encounters told so far, and the article's `today`."""

    row: Row
    events: Sequence[Event]
    away: frozenset[str]
    reference: ReferenceTime
    dated: Encounter | None
    encounters: Encounters
    today: str | None
    city: str | None
    """The city of the dateline."""
    day: Span | None
    """The day of the entry of a chronicle, and its `place`."""
    place: str | None

    def settle(self, event: Event) -> Settled | None:
        """The event of the sentence as the article has it; None where it is but the history of a crowd."""
        thanked = event.rule == TOLD and event.happened
        event = event if event.rule == CONSOLED or thanked else only_people(event, self.away)
        event = as_greeting(
            as_ceremony(event, self.row, self.encounters.told), self.row, self.encounters.near(self.row)
        )
        when, span = self._times(event)
        if when.span or not self.day or not is_past(self.row.chunks[event.at].word):
            event = as_planned(event, span, self.today)
        if is_history_of_a_crowd(event, self.row, span, self.today):
            return None
        event = as_history(event, self.row, span, self.encounters.told, self.today)
        return Settled(event if self._is_remark(event) else self._with_place(event), when, span)

    def _times(self, event: Event) -> tuple[When, Span | None]:
        tells = event.kind is not None or event.happened
        when = settle_when(self.row, event, self.events, self.reference) if tells else When()
        if tells and when.is_open and not self.day:
            when = replace(when, span=told_today(self.row, event, self.reference))
        return when, when.span or self.day or goes_on(self.row, event, self.dated)

    def _with_place(self, event: Event) -> Event:
        event = put_here(self.row, settle_whereabouts(self.row, event, self.events), self.city)
        return event if event.place else replace(event, place=self.place)

    def _is_remark(self, event: Event) -> bool:
        """ "In her remarks, A praised the summit held in Oslo", "They are A and B, who lives in Oslo": it was not
        there."""
        told = event.rule == LISTED and event.kind is None
        return told and (event.lonely or self.row.chunks[0].word == "in")
