"""One article's facts: its sentences one by one, with what has been told so far in mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from icesco_cli.facts.chunks import Row
from icesco_cli.facts.commitments import Commitments
from icesco_cli.facts.days import day_of
from icesco_cli.facts.encounters import Encounter, Encounters, facts
from icesco_cli.facts.events import Event, absent, attendees, join, only_people
from icesco_cli.facts.lists import list_events
from icesco_cli.facts.noun_events import noun_events
from icesco_cli.facts.parties import Sides
from icesco_cli.facts.speech import speeches
from icesco_cli.facts.story import Story, evidence_of, rows_of
from icesco_cli.facts.verb_events import verb_events
from icesco_cli.facts.whereabouts import settle_whereabouts
from icesco_cli.models import (
    Commitment,
    Meeting,
    Party,
    Span,
)
from icesco_cli.text.calendar import Direction
from icesco_cli.text.due import spans_days
from icesco_cli.text.settle import settle


def read_facts(story: Story) -> tuple[tuple[Meeting, ...], tuple[Commitment, ...]]:
    """The meetings and commitments that an article states, in the order in which it tells them."""
    rows = rows_of(story)
    sides = Sides(story.people, story.organisations)
    encounters, commitments = Encounters(), Commitments(story, sides)
    told = speeches(story.document.text, [(p.start, p.end) for p in story.article.paragraphs], rows)
    for row, speech in zip(rows, told, strict=True):
        sides.hear(row)
        met = _meet(story, row, encounters, sides)
        sides.see(row)
        commitments.read(row, speech, met or encounters.current)
    meetings = tuple(_meeting(story, one) for one in facts(encounters.told))
    return meetings, commitments.told(encounters.told)


def _meet(story: Story, row: Row, encounters: Encounters, sides: Sides) -> Encounter | None:
    """Put the events of a sentence to the encounters; the last held one that it tells of."""
    events = sorted([*verb_events(row), *noun_events(row), *list_events(row)], key=lambda event: event.at)
    away = absent(row)
    beside = attendees(row)
    met: Encounter | None = None
    for event in events:
        event = only_people(event, away)
        if event.groups and encounters.current is None:
            event = replace(event, parties=join(event.parties, sides.together))
        event = settle_whereabouts(row, event, events)
        found = encounters.add(event, row, *_when(_now(story, encounters), row, event))
        met = found or met
    if beside:
        target = met or encounters.current
        if target:
            _attend(target, beside, away, row, met is None)
    return met


def _now(story: Story, encounters: Encounters) -> Story:
    """The story with the day and visit of which it has just spoken, for "in the afternoon" and "on the first day"."""
    span = encounters.current.span if encounters.current else None
    if span is None:
        return story
    visit = (span.begin, span.end) if span.end else story.reference.visit
    return replace(story, reference=replace(story.reference, story=day_of(span), visit=visit))


def _attend(target: Encounter, beside: Sequence[Party], away: frozenset[str], row: Row, alone: bool) -> None:
    for party in join(beside):
        if party.name not in away:
            target.parties.setdefault((party.kind, party.name), party)
    if alone:
        target.rows.append((row, "attended by"))


def _when(story: Story, row: Row, event: Event) -> tuple[Span | None, str | None]:
    """The day or days of an event, and the last day where only that is said ("until January 15")."""
    direction = Direction.FUTURE if event.status == "planned" else Direction.PAST
    for time in event.times:
        span = settle(time, story.reference, direction)
        if span is None or not _of_meeting(span, event):
            continue
        if dict(time.values).get("bound") in ("until", "by"):
            return None, day_of(span)
        return _lasting(row, event, span), None
    return None, None


def _lasting(row: Row, event: Event, span: Span) -> Span:
    """The span to its last day, where the sentence says how long it is: "the three-day forum kicked off on Monday"."""
    lengths = [length for chunk in row.chunks if chunk.time and (length := spans_days(chunk.time))]
    if len(lengths) != 1 or not day_of(span) or event.kind not in ("conference", "visit"):
        return span
    last = date.fromisoformat(span.begin) + timedelta(days=lengths[0] - 1)
    return replace(span, end=last.isoformat())


def _of_meeting(span: Span, event: Event) -> bool:
    return len(span.begin) == 10 or event.kind in ("conference", "visit")


def _meeting(story: Story, one: Encounter) -> Meeting:
    span = one.span
    date = span.begin if span and len(span.begin) == 10 else None
    return Meeting(
        kind=one.kind,
        status=one.status,
        date=date,
        end=(span.end if span and date else None) or one.until,
        date_basis=span.basis if span and date else None,
        place=one.place,
        venue=one.venue,
        parties=tuple(one.parties.values()),
        evidence=evidence_of(story, one.rows),
    )
