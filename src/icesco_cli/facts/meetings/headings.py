"""What the title and the headlines of an article say of encounters that only its body tells in full."""

from __future__ import annotations

from dataclasses import dataclass, field

from icesco_cli.facts.meetings.encounters import Encounter, is_heading
from icesco_cli.facts.meetings.events import Event
from icesco_cli.facts.meetings.nouns import nouns
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names
from icesco_cli.models import MeetingKind, Status, Topic

_OPENING = ("in", ",")
_MEETINGS = ("guest", "host", "meet")
_OF_MATTERS = frozenset(["about", "for", "on", "over", "to"])
"""Behind these a headline says what was talked of: "Rector Meets Mayor on Schools in Oslo"."""
_MEETING = (MeetingKind.MEETING, MeetingKind.PRESS_CONFERENCE)


@dataclass(slots=True)
class Headings:
    """The events of headlines that open no encounter, and the city of a headline."""

    events: list[Event] = field(default_factory=list)
    city: str | None = None
    people: frozenset[str] = frozenset()
    """Who stands in the headline with that city."""

    def hear(self, row: Row) -> None:
        """Keep the city of a title: "In Oslo, Rector Meets Mayor", "Mayor Meets Rector in Oslo"."""
        if is_heading(row) and len(row.chunks) > 3 and self.city is None and (city := _city(row)):
            self.city = city
            self.people = frozenset(name for c in row.chunks if c.is_person and c.mention for name in c.mention.names)

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
        met = one.family in _MEETING and one.status is Status.HELD and not one.earlier
        return self.city if met and self.people <= one.people else None


def _city(row: Row) -> str | None:
    chunks = row.chunks
    opens = (chunks[0].word, chunks[2].word) == _OPENING
    meets = any(verb.frame in _MEETINGS for chunk in chunks for verb in meeting_words().verbs.get(chunk.word, ()))
    plain = next(nouns(chunks), None) is None and _OF_MATTERS.isdisjoint(chunk.word for chunk in chunks)
    ends = meets and chunks[-2].word == "in" and plain
    mention = chunks[1].mention if opens else chunks[-1].mention if ends else None
    return mention.names[0] if mention and mention.topic is Topic.PLACE and mention.names else None
