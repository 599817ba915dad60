"""Those who are heard at a conference or a ceremony: "The forum opened in Oslo. A said that ..." - A was there."""

from __future__ import annotations

from collections.abc import Set

from icesco_cli.facts.meetings.encounters.encounters import Encounter, is_heading
from icesco_cli.facts.meetings.encounters.listening import (
    hears,
    is_elsewhere,
    is_interview,
    performers,
    speakers,
    speaks_for_body,
)
from icesco_cli.facts.meetings.encounters.past_and_private import is_long_past
from icesco_cli.facts.meetings.encounters.telling import Encounters
from icesco_cli.facts.meetings.events.addresses import greeted
from icesco_cli.facts.meetings.events.events import ADDRESSED, SPOKE
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.models import MeetingKind, Part, Party, PartyKind

_NEAR = 3
"""How many paragraphs behind the last sentence on a conference its speakers are still heard."""


class Audience:
    """Who speaks at the conferences and ceremonies of one article; `today` is the article's day."""

    def __init__(self, encounters: Encounters, today: str | None) -> None:
        self._encounters = encounters
        self._today = today
        self._interviewed: set[str] = set()
        """Those who spoke to a news agency, as all that they say after that."""

    def greet(self, row: Row) -> None:
        """Count whom a speech that is printed in full greets among those to whom it was given."""
        given = self._encounters.told[:1]
        if given and given[0].rows[0][1] == ADDRESSED and (there := greeted(row)):
            given[0].join(there)
            given[0].rows.append((row, SPOKE))

    def hear(self, row: Row, speech: Speech, away: Set[str]) -> None:
        """Count whoever speaks in a sentence, but for those `away`, among those at the conference or ceremony of which
        the text spoke last."""
        if speech.speaker and is_interview(row):
            self._interviewed.add(speech.speaker)
        heard = speakers(row, speech.speaker) if speech.speaker else performers(row)
        if not heard or is_heading(row) or set(heard) & (away | self._interviewed) or is_elsewhere(row):
            return
        last = self._last(row)
        elsewhere = not speech.speaker and self._encounters.near(row) is not last
        if last and speech.is_all_of(row) and set(heard) <= last.people:
            return  # he goes on with his speech
        if last and speech.speaker and self._is_of_another(row, set(heard), last):
            return
        there = last and (hears(last) or (last.kind is MeetingKind.PRESS_CONFERENCE and speaks_for_body(row)))
        if last and there and not elsewhere and not is_long_past(last, self._today):
            last.join(Party(PartyKind.PERSON, name, Part.ATTENDEE) for name in heard)
            last.rows.append((row, SPOKE))

    def _is_of_another(self, row: Row, heard: Set[str], last: Encounter) -> bool:
        """Whether they speak at another meeting, told just before: "B hosted a breakfast for A. At the end A said"."""
        beside = (one for one in self._encounters.told if one.last_paragraph == row.sentence.paragraph)
        return not heard <= last.people and any(one is not last and heard <= one.people for one in beside)

    def _last(self, row: Row) -> Encounter | None:
        """The encounter, no journey, of which the paragraphs right before spoke last."""
        near = row.sentence.paragraph - _NEAR
        recent = (one for one in self._encounters.recent() if one.last_paragraph >= near)
        recent = (one for one in recent if not _is_aside(one, row))
        return next((one for one in recent if one.family is not MeetingKind.VISIT), None)


def _is_aside(one: Encounter, row: Row) -> bool:
    """Whether it was on an earlier day than what is told, and told in another paragraph: who speaks is not there."""
    return one.aside and one.span is not None and one.last_paragraph != row.sentence.paragraph
