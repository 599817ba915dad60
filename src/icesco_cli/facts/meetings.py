"""The meetings of an article: what each sentence tells of an encounter, with its days and places."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.agreement import SPOKE
from icesco_cli.facts.attendance import absent, attendees, hosts, is_told_of, represented
from icesco_cli.facts.chunks import Row
from icesco_cli.facts.clauses import Parse
from icesco_cli.facts.crowds import Crowds
from icesco_cli.facts.encounters import CLASSES, Encounter, facts, is_heading
from icesco_cli.facts.events import only_people
from icesco_cli.facts.lists import list_events
from icesco_cli.facts.noun_events import noun_events
from icesco_cli.facts.parties import Sides
from icesco_cli.facts.speech import Speech
from icesco_cli.facts.story import Story, evidence_of
from icesco_cli.facts.telling import Encounters
from icesco_cli.facts.tense import HELD
from icesco_cli.facts.verb_events import verb_events
from icesco_cli.facts.when import settle_when
from icesco_cli.facts.whereabouts import settle_whereabouts
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Kind, Meeting, Part, Party

_NEAR = 3
"""How many paragraphs behind the last sentence on a conference its speakers are still heard."""


def _hears(one: Encounter) -> bool:
    """Whether those who speak are at the encounter: at a conference or a ceremony, or while it is not said who met."""
    rules = {rule for _, rule in one.rows}
    if CLASSES[one.kind] == "conference" or (CLASSES[one.kind] == "ceremony" and "sign" not in rules):
        return True
    return CLASSES[one.kind] == "meeting" and not one.people


class Meetings:
    """The meetings of one article, gathered sentence by sentence."""

    def __init__(self, story: Story, sides: Sides) -> None:
        self._story = story
        self._crowds = Crowds(story.people, sides)
        self._encounters = Encounters()
        self._away: set[str] = set()

    @property
    def encounters(self) -> Sequence[Encounter]:
        """All encounters told so far, those that are no facts included."""
        return self._encounters.told

    def read(self, row: Row, speech: Speech) -> Encounter | None:
        """Gather what a sentence tells; the encounter of which the text speaks there."""
        self._crowds.hear(row)
        self._away |= represented(row)
        settled = self._crowds.settle(row, self._encounters.current, speech.speaker)
        met = _meet(self._story, settled, self._encounters)
        if met is None:
            self._listen(row, speech)
        return met if met and met.status == HELD else self._encounters.current

    def _listen(self, row: Row, speech: Speech) -> None:
        """Count whoever speaks in a sentence among those at the conference or ceremony of which the text speaks."""
        current = self._encounters.current
        if current is None or not speech.speaker or is_heading(row) or current.status != HELD or current.earlier:
            return
        if {chunk.word for chunk in row.chunks} & meeting_words()["elsewhere"] or speech.speaker in self._away:
            return
        if _hears(current) and row.sentence.paragraph - current.rows[-1][0].sentence.paragraph <= _NEAR:
            current.join([Party(Kind.PERSON, speech.speaker, Part.ATTENDEE)])
            current.rows.append((row, SPOKE))

    def told(self) -> tuple[Meeting, ...]:
        """All that was gathered and states a meeting, in the order in which it is told."""
        return tuple(_meeting(self._story, one) for one in facts(self._encounters.told))


def _meet(story: Story, row: Row, encounters: Encounters) -> Encounter | None:
    """Put the events of a sentence to the encounters; the last held one that it tells of."""
    parse = Parse(row)
    verbs = verb_events(parse)
    events = sorted([*verbs, *noun_events(parse, verbs), *list_events(row)], key=lambda event: event.at)
    away = absent(row)
    met: Encounter | None = None
    for event in events:
        event = only_people(event, away)
        when = settle_when(row, event, events, story.reference, encounters.dated)
        found = encounters.add(settle_whereabouts(row, event), row, *when)
        met = found or met
    _attend(met or encounters.current, _beside(row, met), away, row, met is None)
    return met


def _beside(row: Row, met: Encounter | None) -> tuple[Party, ...]:
    """Those named beside others; where the sentence tells of no meeting, only if it opens with the one spoken of, or
    with
    somebody who was there."""
    if met or is_told_of(row):
        return attendees(row) + hosts(row)
    return attendees(row) if any(chunk.is_person for chunk in row.chunks[:3]) else ()


def _attend(target: Encounter | None, beside: Sequence[Party], away: frozenset[str], row: Row, alone: bool) -> None:
    if target is None or not beside:
        return
    target.join(party for party in beside if party.name not in away)
    if alone:
        target.rows.append((row, "attended by"))


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
