"""The meetings of an article: what each sentence tells of an encounter, with its days and places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.clauses.brackets import with_named
from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.leaders import with_leaders
from icesco_cli.facts.meetings.clauses.led_delegations import with_led
from icesco_cli.facts.meetings.encounters.arrivals import led_by
from icesco_cli.facts.meetings.encounters.audience import Audience
from icesco_cli.facts.meetings.encounters.contexts import (
    day_of_round,
    day_since,
    inside_visit,
    is_at_edge,
    is_scene,
    only_known,
    with_guests,
)
from icesco_cli.facts.meetings.encounters.crowds import Crowds
from icesco_cli.facts.meetings.encounters.encounters import Encounter, facts, is_heading
from icesco_cli.facts.meetings.encounters.entries import Entries
from icesco_cli.facts.meetings.encounters.event_times import is_during
from icesco_cli.facts.meetings.encounters.headings import Headings, tells_of_round
from icesco_cli.facts.meetings.encounters.items import Items
from icesco_cli.facts.meetings.encounters.lengths import measure
from icesco_cli.facts.meetings.encounters.listening import is_said_of_it, voice_of
from icesco_cli.facts.meetings.encounters.past_and_private import is_history, is_private
from icesco_cli.facts.meetings.encounters.scenes import settle_scenes
from icesco_cli.facts.meetings.encounters.seats import seat_of
from icesco_cli.facts.meetings.encounters.settling import Setting, Settled
from icesco_cli.facts.meetings.encounters.telling import Encounters
from icesco_cli.facts.meetings.encounters.timeline import Timeline, span_of
from icesco_cli.facts.meetings.encounters.when import When, is_of_the_document
from icesco_cli.facts.meetings.events.absence import absent, dead, read_out, represented, stayed_away, wrote
from icesco_cli.facts.meetings.events.addresses import addresses
from icesco_cli.facts.meetings.events.attendance import Beside, attendees, hosts, is_told_of, representing
from icesco_cli.facts.meetings.events.company import others_there
from icesco_cli.facts.meetings.events.events import LISTED, NOUN, Event, only_people
from icesco_cli.facts.meetings.events.noun_events import noun_events
from icesco_cli.facts.meetings.events.verb_events import verb_events
from icesco_cli.facts.sentences.cataphora import with_subject
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.authors import with_author
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.facts.story import Story, evidence_of
from icesco_cli.lexicon.words import city_states
from icesco_cli.models import Meeting, MeetingKind, Party, PartyKind, Status

_OPENING = 4
"""Chunks in which the subject of a sentence begins."""


class Meetings:
    """The meetings of one article, gathered sentence by sentence."""

    def __init__(self, story: Story, sides: Sides) -> None:
        self._story = story
        self._sides = sides
        self._encounters = Encounters()
        self._crowds = Crowds(story.people, sides, self._encounters.told)
        self._audience = Audience(self._encounters, story.reference.day)
        self._timeline = Timeline(story.reference)
        self._away: set[str] = set()
        self._dead: set[str] = set()
        self._before: tuple[Row, str | None] | None = None
        """The sentence before, and who speaks in it."""
        self._headings = Headings()
        self._event_city: str | None = None
        """Where the conference or ceremony is that was told of last."""
        self._items = Items(self._encounters)
        self._entries = Entries(story.reference)

    @property
    def encounters(self) -> Sequence[Encounter]:
        """All encounters told so far, those that are no facts included."""
        return self._encounters.told

    def read(self, row: Row, speech: Speech) -> Encounter | None:
        """Gather what a sentence tells; the encounter of which the text speaks there."""
        row = self._entries.complete(row, self._encounters.told)
        self._dead |= dead(row)
        if current := self._encounters.current:
            current.join(led_by(current, row))
        self._crowds.hear(row)
        self._away |= represented(row) | stayed_away(row) | read_out(row) | wrote(row)
        self._items.read(row)
        whole = with_subject(with_leaders(with_led(with_named(row))))
        if not self._encounters.opens_anew(row):
            whole = self._crowds.settle(whole, self._encounters.named_in(row), speech.speaker)
        settled = with_author(whole, speech.speaker)
        met = self._meet(settled, speech)
        self._audience.greet(row)
        if met is None or (met.family is MeetingKind.VISIT and speech.speaker not in met.people):
            self._audience.hear(settled, speech, self._away)
        measure(self._encounters, row, self._story.reference)
        self._before = (settled, speech.speaker)
        self._items.open(row, met)
        self._entries.follow(self._encounters.told)
        return met if met and met.status is Status.HELD else self._encounters.current

    def _meet(self, row: Row, speech: Speech) -> Encounter | None:
        """Put the events of a sentence to the encounters; the last that it tells of."""
        self._timeline.hear(row)
        self._headings.hear(row)
        setting = self._setting(row, speech)
        placed: list[tuple[int, Encounter]] = []
        for event in setting.events:
            settled = setting.settle(event)
            found = self._put(settled, setting, speech) if settled else None
            if found and not event.journey:
                placed.append((event.at, found))
        self._attend(row, placed, setting.away)
        self._crowds.note(row, setting.away)
        return placed[-1][1] if placed else None

    def _setting(self, row: Row, speech: Speech) -> Setting:
        """What a sentence tells, and what it is read against."""
        back = self._before if speech.speaker is None and is_said_of_it(row) else None
        told, gone = _events(row, voice_of(*back) if back else speech.speaker), dead(row)
        living = [event for event in told if not event.people & gone]
        living = [only_people(event, frozenset(self._away)) if event.rule == LISTED else event for event in living]
        reference, dated = self._timeline.reference(self._encounters), self._encounters.dated
        if headed := day_of(self._entries.day):
            reference = replace(reference, story=headed)
        today, city = self._story.reference.day, self._story.article.dateline_place
        day, place = self._entries.day, self._entries.place
        return Setting(row, living, absent(row), reference, dated, self._encounters, today, city, day, place)

    def _put(self, settled: Settled, setting: Setting, speech: Speech) -> Encounter | None:
        """Put an event to its encounter, and say there when and where it was; None where it is of none."""
        event, row, spoken_of = settled.event, setting.row, self._encounters.current
        self._redate(settled)
        found = self._encounters.add(event, row, settled.span)
        if found is None and (guests := with_guests(event, row)):
            found = self._encounters.add(guests, row, settled.span)
        if found is None:
            if is_heading(row) or tells_of_round(event, row):
                self._headings.events.append(event)
            return None
        if _is_of_a_pair(found, event, self._encounters.told):
            found.join(Party(PartyKind.PERSON, name) for name in self._crowds.pair())
        if speech.covers(row.chunks[event.at].start):
            self._recall(found, spoken_of)
        self._settle_edge(found, event, row, spoken_of)
        if not _is_of_another(found, event):
            _settle_days(found, settled.when)
        self._settle_default(found, settled, setting.dated)
        return found

    def _redate(self, settled: Settled) -> None:
        """Let "The meeting took place on May 2" date a meeting whose own sentence says no time: "A has met B"."""
        event, one, day = settled.event, self._encounters.current, day_of(settled.when.span)
        says = event.rule == NOUN and event.known and event.happened and event.at < _OPENING
        if one and says and day and one.family is event.family and _is_told_once_without_time(one):
            one.span = one.day = settled.when.span

    def _settle_edge(self, one: Encounter, event: Event, row: Row, spoken_of: Encounter | None) -> None:
        """Keep where the scene is, and for an encounter without a place, at the edge of what it was."""
        self._event_city = event.place if event.place and is_scene(event) else self._event_city
        if one.place is None:
            edge = self._event_city if is_at_edge(row) else None
            edge = spoken_of.place if spoken_of and is_of_the_document(row, event) else edge
            one.edge = one.edge or edge or inside_visit(row, event, self._encounters.told)

    def _recall(self, one: Encounter, spoken_of: Encounter | None) -> None:
        """Let an encounter told in somebody's own words be none of which the text speaks: "This morning we met A"."""
        one.recalled = one.recalled or len(one.rows) == 1
        if spoken_of and one.recalled:
            self._encounters.current = spoken_of

    def _attend(self, row: Row, placed: Sequence[tuple[int, Encounter]], away: frozenset[str]) -> None:
        """Add those named beside others: to the encounter told right before them in the sentence, or to the current."""
        current = self._encounters.near(row)
        for one in _beside(row, bool(placed)):
            before = [found for at, found in placed if at <= one.at]
            target = before[-1] if before else placed[0][1] if placed else current
            if target and one.party.name not in away:
                target.join([one.party])
                if not placed:
                    target.rows.append((row, "attended by"))

    def _settle_default(self, one: Encounter, settled: Settled, dated: Encounter | None) -> None:
        """Give an encounter just opened and held the day of the lead, or of the arrival told since, where it has
        none."""
        event, when = settled.event, settled.when
        dateless = one.span is None and not (when.until or when.closing)
        if dateless and one.status is Status.HELD and not event.earlier and len(one.rows) == 1:
            told_of = event.known and not event.lonely and event.kind is not MeetingKind.CEREMONY
            inside = is_during(one.rows[0][0].chunks, 0, event.at)
            lead = None if inside else self._timeline.default(told_of)
            one.span = one.day = day_since(lead, one, dated) if lead else day_of_round(one, dated)

    def told(self) -> tuple[Meeting, ...]:
        """All that was gathered and states a meeting, in the order in which it is told."""
        today, told = self._story.reference.day, self._encounters.told
        stand = [one for one in facts(told) if not is_private(one, self._story.people, told)]
        stand = [one for one in stand if not is_history(one, self._dead, today)]
        settle_scenes(stand, told, self._headings, self._story.article, today)
        named = self._story.places
        for one in stand:
            one.place = seat_of(one, self._sides.representatives, named) or one.place
            one.place = city_states().get(one.place or "", one.place)
        return tuple(_meeting(self._story, one) for one in stand)


def _events(row: Row, speaker: str | None) -> list[Event]:
    """All events of a sentence, in its order."""
    parse = Parse(row, speaker)
    verbs = verb_events(parse)
    told = [*verbs, *noun_events(parse, verbs), *addresses(row)]
    return sorted((only_known(event, row) for event in [*told, *others_there(row, told)]), key=lambda event: event.at)


def _is_of_a_pair(found: Encounter, event: Event, told: Sequence[Encounter]) -> bool:
    """Whether "The meeting took place in Oslo on Monday" says of those told of before that they met."""
    unnamed = found.unnamed and not found.people and [found] == list(told)
    opens = event.rule == NOUN and event.known and event.happened and event.at < _OPENING
    return unnamed and opens and found.status is Status.HELD and found.family is MeetingKind.MEETING


def _is_told_once_without_time(one: Encounter) -> bool:
    return len(one.rows) == 1 and not any(chunk.time for chunk in one.rows[0][0].chunks)


def _is_of_another(one: Encounter, event: Event) -> bool:
    """Whether the days of an event are not those of the encounter: those of the visit on which A met B, or of the fair
    whose opening is told."""
    opened = one.kind is MeetingKind.CEREMONY and event.family is MeetingKind.CONFERENCE
    return opened or (event.family is MeetingKind.VISIT and one.family is not MeetingKind.VISIT)


def _settle_days(one: Encounter, when: When) -> None:
    one.until = one.until or when.until
    one.closing = one.closing or when.closing
    one.days = one.days or when.days


def _beside(row: Row, met: bool) -> list[Beside]:
    """Those named beside others; where the sentence tells of no meeting, only if it opens with the one spoken of, or
    with somebody who was there."""
    if met or is_told_of(row):
        return attendees(row) + hosts(row)
    return attendees(row) if any(chunk.is_person for chunk in row.chunks[:3]) else representing(row)


def _meeting(story: Story, one: Encounter) -> Meeting:
    span = span_of(one)
    return Meeting(
        kind=one.kind,
        status=one.status,
        date=span.begin if span else None,
        end=(span.end if span else None) or one.until,
        date_basis=span.basis if span else None,
        place=one.place,
        venue=one.venue,
        parties=tuple(one.parties.values()),
        evidence=evidence_of(story, one.rows),
    )
