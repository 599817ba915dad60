"""The items of a list, by what the sentence above them says of those whom they name: "attended by:", "met with:"."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.telling import Encounters
from icesco_cli.facts.meetings.events.events import LISTED, OF_TWO, Event, parties
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.groups import people
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part, Party, PartyKind, Shape

_FUTURE = function_words("future") | {"to"}
_LONGEST_PHRASE = 14
"""How far before the colon a phrase may begin that announces who was there."""
_OPENING = 8
"""Chunks before the colon in which "will" makes the meetings of the items planned."""


class Items:
    """The items of the lists of one article, which name who was at an encounter, or whom somebody met."""

    def __init__(self, encounters: Encounters) -> None:
        self._encounters = encounters
        self._list: Encounter | None = None
        """The encounter whose participants the items name."""
        self._caller: tuple[Party, ...] = ()
        """Who met each of those whom the items name."""

    def read(self, row: Row) -> None:
        """Count those whom an item names."""
        if row.sentence.shape is not Shape.ITEM:
            self._list = None
            return
        if self._caller and (event := _met(row, self._caller)):
            self._encounters.add(event, row, self._encounters.dated.day if self._encounters.dated else None)
        opening = parties(row.chunks, people(row.chunks, range(min(2, len(row.chunks)))))
        if self._list and opening:
            self._list.join(replace(party, part=Part.ATTENDEE) for party in opening)
            self._list.rows.append((row, LISTED))

    def open(self, row: Row, told: Encounter | None) -> None:
        """Keep what a sentence says of the items below it; `told` is the encounter that it tells of."""
        if _opens_list(row):
            self._list = told or self._encounters.current
        self._caller = _caller(row) or (self._caller if row.sentence.shape is Shape.ITEM else ())


def _opens_list(row: Row) -> bool:
    """Whether the items below the sentence name those who were there: "with the participation of:", "Speakers:"."""
    chunks = row.chunks
    if not chunks or chunks[-1].word != ":":
        return False
    words = tuple(chunk.word for chunk in chunks[-_LONGEST_PHRASE:-1])
    said = any(
        words[-len(phrase) :] == phrase
        for by_first in meeting_words().attendee.by_first.values()
        for phrase in by_first
    )
    return said or not {*words[-3:]}.isdisjoint(meeting_words()["listed"])


def _caller(row: Row) -> tuple[Party, ...]:
    """Whoever met each of those whom the items below the sentence name: "The Minister met separately with:", "had talks
    with:"."""
    words = [chunk.word for chunk in row.chunks[-4:]]
    met = any(meeting_words().nouns.get(word) in OF_TWO for word in words)
    if words[-2:] != ["with", ":"] or not (met or not meeting_words()["gathering"].isdisjoint(words)):
        return ()
    if any(chunk.word in _FUTURE for chunk in row.chunks[-_OPENING:]):
        return ()
    named = parties(row.chunks, first_subject(row.chunks, len(row.chunks) - 1))
    return tuple(party for party in named if party.kind is PartyKind.PERSON)


def _met(row: Row, who: tuple[Party, ...]) -> Event | None:
    """The meeting with the first human being whom an item names."""
    first = next((at for at, chunk in enumerate(row.chunks) if chunk.is_person and parties(row.chunks, [at])), None)
    others = parties(row.chunks, [first]) if first is not None else ()
    return Event(first or 0, first or 0, MeetingKind.MEETING, "meet", (*who, *others)) if others else None
