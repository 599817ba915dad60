"""What the title and the headlines of an article say of encounters that only its body tells in full."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.encounters.encounters import Encounter, is_heading
from icesco_cli.facts.meetings.events.events import STAGED, Event
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names
from icesco_cli.models import MeetingKind, Status, Topic

_OPENING = ("in", ",")
_MEETINGS = frozenset(["guest", "host", "meet"])
_OF_MATTERS = frozenset(["about", "for", "on", "over", "to"])
"""Behind these a headline says what was talked of: "Rector Meets Mayor on Schools in Oslo"."""
_LEAD = 4
"""In which of its paragraphs an article tells what its headline says."""
_MEETING = (MeetingKind.MEETING, MeetingKind.PRESS_CONFERENCE)
_SHORTEST = 4


@dataclass(slots=True)
class Headings:
    """The events of headlines that open no encounter, and the city of a headline."""

    events: list[Event] = field(default_factory=list)
    city: str | None = None
    people: frozenset[str] = frozenset()
    """Who stands in the headline with that city."""
    staged: str | None = None
    """The city of a headline that says where something was held: "Flower Day marked in Oslo"."""

    def hear(self, row: Row) -> None:
        """Keep the city of a title: "In Oslo, Rector Meets Mayor", "Mayor Meets Rector in Oslo"."""
        if is_heading(row) and len(row.chunks) > 3 and self.city is None and (city := _city(row)):
            self.city = city
            self.people = frozenset(name for at in row.people for name in row.chunks[at].names)
        if is_heading(row) and self.staged is None:
            self.staged = _staged_in(row)

    def city_of(self, one: Encounter) -> str | None:
        """The city that a headline gives to what it tells of the same people: "Minister meets officials in Oslo"."""
        for event in self.events:
            alike = event.family == one.family and event.status == one.status
            if (
                alike
                and event.place
                and event.place not in country_names()
                and event.people
                and event.people <= one.people
            ):
                return event.place
        told = one.status is Status.HELD and not one.earlier
        if told and one.family in STAGED:
            return self.staged if one.rows[0][0].sentence.paragraph < _LEAD else None
        return self.city if told and one.family in _MEETING and self.people <= one.people else None


def tells_of_round(event: Event, row: Row) -> bool:
    """ "held five bilateral meetings in New York": the scene of those told after it."""
    several = row.chunks[event.last].word.endswith("s") and event.kind is MeetingKind.MEETING
    return several and event.rule == "hold" and event.place is not None and len(event.people) == 1


def _named_at(chunks: Sequence[Chunk], at: int) -> str | None:
    """The place named at `at`, which is no country."""
    mention = chunks[at].mention
    return mention.names[0] if mention and mention.topic is Topic.PLACE and mention.names else None


def _city(row: Row) -> str | None:
    """The city behind "in" at either end of a title."""
    chunks = row.chunks
    opens = (chunks[0].word, chunks[2].word) == _OPENING
    meets = any(_MEETINGS & meeting_words().frames_of(chunk.word) for chunk in chunks)
    plain = next(nouns(chunks), None) is None and _OF_MATTERS.isdisjoint(chunk.word for chunk in chunks)
    ends = meets and chunks[-2].word == "in" and plain
    return _named_at(chunks, 1 if opens else -1) if opens or ends else None


def _staged_in(row: Row) -> str | None:
    """The city at the end of a headline, behind the verb of what was held there."""
    words = meeting_words()
    verbs = words["happened"] | words["celebrating"] | words["ran"] | words["presented"]
    chunks = row.chunks
    if len(chunks) < _SHORTEST or chunks[-2].word != "in" or chunks[-3].word not in verbs:
        return None
    return _named_at(chunks, -1)
