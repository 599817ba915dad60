"""One article's facts: its sentences one by one, with what has been told so far in mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from icesco_cli.facts.chunks import Row, row_of
from icesco_cli.facts.days import day_of
from icesco_cli.facts.encounters import Encounter, Encounters, facts
from icesco_cli.facts.events import Event, absent, attendees, join, only_people
from icesco_cli.facts.lists import list_events
from icesco_cli.facts.noun_events import noun_events
from icesco_cli.facts.parties import Sides
from icesco_cli.facts.promises import item_promises, promises
from icesco_cli.facts.speech import speeches
from icesco_cli.facts.undertakings import Undertaking, Undertakings
from icesco_cli.facts.verb_events import verb_events
from icesco_cli.facts.whereabouts import settle_whereabouts
from icesco_cli.models import (
    Article,
    Commitment,
    Document,
    Evidence,
    Kind,
    Meeting,
    Mention,
    Organisation,
    Party,
    Person,
    Sentence,
    Shape,
    Span,
    TimeExpression,
)
from icesco_cli.text.calendar import Direction
from icesco_cli.text.due import settle_due, spans_days
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import Reference


@dataclass(frozen=True, slots=True)
class Story:
    """An article made ready for the rules: its sentences, all mentions sorted by their start, and its times."""

    document: Document
    article: Article
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    times: tuple[TimeExpression, ...]
    reference: Reference


def read_facts(story: Story) -> tuple[tuple[Meeting, ...], tuple[Commitment, ...]]:
    """The meetings and commitments that an article states, in the order in which it tells them."""
    rows = _rows(story)
    sides = Sides(story.people, story.organisations)
    encounters, undertakings = Encounters(), Undertakings(sides)
    intro: Row | None = None
    told = speeches(story.document.text, [(p.start, p.end) for p in story.article.paragraphs], rows)
    for row, speech in zip(rows, told, strict=True):
        sides.hear(row)
        met = _meet(story, row, encounters, sides)
        sides.see(row)
        intro = _intro(row, intro)
        for promise in item_promises(row, intro) if intro and intro is not row else promises(row):
            made = _said_on(story, row, promise.at)
            undertakings.add(
                promise, row, speech, met or encounters.current, made, lambda t: settle_due(t, story.reference)
            )
    meetings = tuple(_meeting(story, one) for one in facts(encounters.told))
    days = _days_told(story, encounters.told)
    return meetings, tuple(_commitment(story, one, days) for one in undertakings.told)


def _intro(row: Row, intro: Row | None) -> Row | None:
    """The row that opens the list in which `row` stands, or `row` itself where it opens one."""
    if row.text.rstrip().endswith(":"):
        return row
    return intro if row.sentence.shape is Shape.ITEM else None


def _rows(story: Story) -> list[Row]:
    found = []
    for sentence in story.sentences:
        mentions = [m for m in story.mentions if sentence.start <= m.start and m.end <= sentence.end]
        times = [t for t in story.times if sentence.start <= t.start and t.end <= sentence.end]
        found.append(row_of(story.document.reading, sentence, mentions, times))
    return found


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
    """The story with the day and the visit of which it has just spoken, for "in the afternoon" and "on the first day"."""
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


def _said_on(story: Story, row: Row, at: int) -> Span | None:
    """The day that stands before or right after a word of promise: "today agreed", "signed on Wednesday"."""
    for index in range(max(0, at - 6), min(len(row.chunks), at + 7)):
        time = row.chunks[index].time
        if time and time.rule in ("day", "weekday", "date"):
            span = settle(time, story.reference, Direction.PAST)
            if span and day_of(span) and (story.reference.day is None or span.begin <= story.reference.day):
                return span
    return None


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
        evidence=_evidence(story, one.rows),
    )


def _days_told(story: Story, told: Sequence[Encounter]) -> list[Span]:
    """The different days of the held encounters that the article tells of, visits of several days left out."""
    found: dict[str, Span] = {}
    for one in told:
        if one.status == "held" and not one.earlier and (span := _day_in(story, one.span)):
            found.setdefault(span.begin, span)
    return list(found.values())


def _day_in(story: Story, span: Span | None) -> Span | None:
    """The day of a span, or the article's own day where the span of several days holds it."""
    if span is None or day_of(span):
        return span if day_of(span) else None
    today = story.reference.day
    return Span(today, None, span.basis) if today and span.end and span.begin <= today <= span.end else None


def _commitment(story: Story, one: Undertaking, days: Sequence[Span]) -> Commitment:
    made = one.made or (_day_in(story, one.encounter.span) if one.encounter else None)
    if made is None and len(days) == 1 and one.shape is not Shape.TITLE:
        made = days[0]
    return Commitment(
        kind=one.kind,
        by=one.by,
        to=one.to,
        what=one.what,
        made_on=day_of(made),
        due=(one.due.end or one.due.begin) if one.due else None,
        said_by=Party(Kind.PERSON, one.said_by) if one.said_by else None,
        made_basis=made.basis if day_of(made) and made else None,
        due_basis=one.due.basis if one.due else None,
        evidence=_evidence(story, one.rows),
    )


def _evidence(story: Story, rows: Sequence[tuple[Row, str]]) -> tuple[Evidence, ...]:
    """One piece for each sentence, those of the body before titles and headlines."""
    found: dict[int, Evidence] = {}
    for row, rule in sorted(rows, key=lambda pair: pair[0].sentence.shape in (Shape.TITLE, Shape.HEADLINE)):
        start, end = row.sentence.start, row.sentence.end
        document = story.document
        found.setdefault(
            start,
            Evidence(
                story.article.id, document.source, document.line_at(start), start, end, document.text[start:end], rule
            ),
        )
    return tuple(found.values())
