"""Entries of chronicles, schedules and captions, which leave out the verb or who does it: "14:00 Talks with A", "3 May
- Received by B".

An entry is a paragraph behind the time of the day, or behind a day and a dash or a colon.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.encounters.encounters import Encounter, is_heading, seal
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_past
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Basis, Form, MeetingKind, Mention, Shape, Span, TimeExpression, Topic
from icesco_cli.text.calendar import Direction, to_date
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime

_CLOCK = re.compile(r"[012]?\d[.:][0-5]\d")
_HALVES = frozenset(["a.m.", "am", "h", "hrs", "p.m.", "pm"])
_PARTING = function_words("dashes") | {":"}
_MARKS = _PARTING | {"|", ","}
_ENDING = frozenset([".", ";"])
_BESIDE_DAY = _MARKS | meeting_words()["ordinals"] | {"(", ")", "day", "on", "one", "the"}
_BEHIND_DAY = _PARTING | {"|"}
_DAYS = ("date", "day", "days", "weekday")
_FINITE = function_words("finite") | function_words("auxiliaries") | function_words("future")
_PASTS = function_words("irregular_pasts")
_HELD = ("was", "held")
_TO_HOLD = ("will", "be", "held")
_OPENING = 8
"""Chunks in which the noun of an entry begins: "official welcoming ceremony"."""
_HEADING = 10
"""Chunks of a line over entries."""
_GOING = ("leave", "travel", "visit")


class Entries:
    """The entries of one article, in its order."""

    def __init__(self, reference: ReferenceTime) -> None:
        self._reference = reference
        self._day: Span | None = None
        """The day of the heading above the entries, or that before a dash in this one."""
        self._place: str | None = None
        """The city beside the day of this entry: "Oslo, 3 May - Opening of the fair"."""
        self._headed = False
        """Whether that heading goes on to head what is told."""
        self._is_calendar = False
        """Whether the entries are those of a programme, or of events to come."""
        self._paragraph: int | None = None
        """The paragraph of the entry that is read."""
        self._protagonist: str | None = None
        """Whose schedule it is: whom a title names alone, or who goes on the visit that is told."""
        self._foremost: str | None = None
        """Who met most of the others before the first entry."""

    @property
    def day(self) -> Span | None:
        """The day of the entry that is read."""
        if self._headed:
            return self._day
        return self._day or self._today if self._paragraph is not None else None

    @property
    def place(self) -> str | None:
        """The city of the entry that is read."""
        return self._place if self._paragraph is not None else None

    @property
    def _today(self) -> Span | None:
        return Span(self._reference.day, None, Basis.STATED) if self._reference.day else None

    def complete(self, row: Row, told: Sequence[Encounter]) -> Row:
        """The row of an entry with the words that it leaves out; any other row as it is. `told` are the encounters of
        the entries before, to which it adds nothing."""
        self._hear(row, told)
        label = _label(row)
        if label:
            if self._paragraph is None:
                self._foremost = _foremost(told)
            self._paragraph = row.sentence.paragraph
            seal(told)
            places = (chunk for chunk in row.chunks[:label] if chunk.mention and chunk.mention.topic is Topic.PLACE)
            self._place = next((chunk.name for chunk in places if chunk.name), None)
            dated = next((chunk.time for chunk in row.chunks[:label] if chunk.time), None)
            self._day = self._settled(dated) if dated else self._day
        elif row.sentence.paragraph != self._paragraph:
            self._paragraph = None
            return replace(row, chunks=self._told_in_full(row.chunks)) if self._is_bare(row) else row
        return replace(row, chunks=self._told_in_full(row.chunks[label:]))

    def _settled(self, dated: TimeExpression) -> Span | None:
        """The day of an entry: the last of that date, or in a calendar of what is to come the next one, if nearer."""
        last = settle(dated, self._reference, Direction.PAST)
        coming = settle(dated, self._reference, Direction.FUTURE) if self._is_calendar else None
        return coming if coming and _is_nearer(coming, last, self._reference.day) else last

    def follow(self, told: Sequence[Encounter]) -> None:
        """Keep whose journey an entry tells."""
        entered = self._paragraph is not None and bool(told)
        if entered and len(told[-1].people) == 1 and any(self._is_journey(*row) for row in told[-1].rows):
            self._protagonist = next(iter(told[-1].people))

    def _is_journey(self, row: Row, rule: str) -> bool:
        """Whether the entry that is read, and no sentence before the entries, says that somebody went somewhere."""
        return rule in _GOING and row.sentence.paragraph == self._paragraph

    def _is_bare(self, row: Row) -> bool:
        """Whether what stands under the heading of a day leaves out its verb."""
        return self._headed and row.sentence.shape is not Shape.HEADING and not any(map(_is_finite, row.chunks))

    def _hear(self, row: Row, told: Sequence[Encounter]) -> None:
        """Keep the day of a heading, and whom a title names alone; what is told under one day is not of another."""
        if _is_over_entries(row):
            self._is_calendar = not meeting_words()["calendars"].isdisjoint(row.words)
        mentions = [row.chunks[at].mention for at in row.people if not _is_met(row, at)] if is_heading(row) else []
        named = {name for mention in mentions if mention for name in mention.names}
        if len(named) == 1:
            self._protagonist = self._protagonist or next(iter(named))
        time = _day_alone(row) if row.sentence.shape is Shape.HEADING else None
        if time:
            span = settle(time, self._reference, Direction.PAST)
            self._day = span if span and day_of(span) else self._day
            self._headed = day_of(span) is not None
            seal(told)
        elif row.sentence.shape is Shape.HEADING:
            self._headed = False

    def _told_in_full(self, chunks: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
        """The words of an entry with those that it leaves out: "Received by B" becomes "A was received by B", "Talks
        with B" becomes "A held talks with B"."""
        if not chunks:
            return chunks
        whom, first = self._chunk(chunks[0].start), chunks[0].word
        meets = first in meeting_words().verbs and not next(nouns(chunks[:1]), None)
        if chunks[1:2] and chunks[1].word == "by" and meets:
            return (*whom, _word(chunks[0], "was"), *chunks)
        if meets and (first.endswith("s") or is_past(first)):
            return (*whom, *chunks)
        chunks = _with_house(chunks)
        if whom and (noun := next(nouns(chunks[:_OPENING]), None)) and _is_with(chunks, noun.last + 1):
            held = ("will", "hold") if self._is_ahead else ("held",)
            return (*whom, *(_word(chunks[0], word) for word in held), *chunks)
        end = next((at for at, chunk in enumerate(chunks) if chunk.word in _ENDING), len(chunks))
        if next(nouns(chunks[:_OPENING]), None) is None or any(map(_is_finite, chunks[:end])):
            return chunks
        return (
            *chunks[:end],
            *(_word(chunks[end - 1], word) for word in (_TO_HOLD if self._is_ahead else _HELD)),
            *chunks[end:],
        )

    @property
    def _is_ahead(self) -> bool:
        today, day = self._reference.day, day_of(self._day)
        return bool(today and day and day > today)

    def _chunk(self, at: int) -> tuple[Chunk, ...]:
        """The protagonist as the subject of what begins at a character."""
        name = self._protagonist or self._foremost
        if name is None:
            return ()
        mention = Mention(at, at, at, at, Topic.PERSON, Form.PRONOUN, (name,))
        return (Chunk(at, at, "", mention),)


def _foremost(told: Sequence[Encounter]) -> str | None:
    """Who alone is in most of the encounters, where more than one is; else who alone is on a visit."""
    counted = Counter(name for one in told for name in one.principals).most_common(2)
    if len(counted) > 1 and counted[0][1] > counted[1][1]:
        return counted[0][0]
    visitors = {name for one in told if one.kind is MeetingKind.VISIT and not one.earlier for name in one.principals}
    return next(iter(visitors)) if len(visitors) == 1 else None


def _is_over_entries(row: Row) -> bool:
    """Whether what follows a row may be entries: "Calendar", "The programme of the coming days:"."""
    short = 0 < len(row.chunks) < _HEADING
    return short and (row.sentence.shape is not Shape.BODY or row.chunks[-1].word == ":")


def _is_nearer(one: Span, other: Span | None, today: str | None) -> bool:
    """Whether a day is nearer to today than another."""
    days = [to_date(day_of(span) or span.begin) if span else None for span in (one, other)]
    now = to_date(today)
    if now is None or days[0] is None or days[1] is None:
        return other is None
    return abs(days[0] - now) < abs(days[1] - now)


def _day_alone(row: Row) -> TimeExpression | None:
    """The day of a heading that says nothing else but its number and where it was spent: "3 May, Monday", "Day 1:
    Monday, 3 May", "The second day (3 May) - Oslo"."""
    if not all(
        chunk.time or chunk.is_place or chunk.word in _BESIDE_DAY or chunk.word.isdigit() for chunk in row.chunks
    ):
        return None
    return next((chunk.time for chunk in row.chunks if chunk.time), None)


def _is_met(row: Row, at: int) -> bool:
    """ "Meeting with A": whether a heading names somebody as whom others meet."""
    return any(chunk.word == "with" for chunk in row.chunks[:at])


def _label(row: Row) -> int:
    """How many chunks of a row are its label; none, where it has none."""
    chunks = row.chunks
    at = _clock(row, 0)
    if at and (beyond := _clock(row, at + 1)) and chunks[at].word in _PARTING:
        at = beyond
    day = 2 if [chunk.word for chunk in chunks[1:2]] == [","] and chunks[0].is_place else 0
    time = chunks[day].time if day + 1 < len(chunks) else None
    behind = day + 1 + 2 * (not day and _is_city(chunks[1:3]))
    if not at and time and time.rule in _DAYS and behind < len(chunks) and chunks[behind].word in _BEHIND_DAY:
        at = behind
    while at and at < len(chunks) and chunks[at].word in _MARKS:
        at += 1
    return at if at < len(chunks) or _clock(row, 0) else 0


def _is_city(chunks: Sequence[Chunk]) -> bool:
    """ "3 May | , Oslo | - Opening of the fair"."""
    return len(chunks) == 2 and chunks[0].word == "," and chunks[1].is_place


def _clock(row: Row, first: int) -> int:
    """One past the time of the day that begins at `first`: "14:00", "9.30", "10:00 a.m."; else 0."""
    chunks = row.chunks
    for last in (first, first + 2):
        if last < len(chunks) and _CLOCK.fullmatch(row.between(chunks[first].start, chunks[last].end)):
            behind = last + 1
            return behind + (behind < len(chunks) and chunks[behind].word in _HALVES)
    return 0


def _with_house(chunks: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """The chunks with "at" before the building, or the city, that closes an entry: "Talks with A, City Museum"."""
    last = len(chunks) - 1 - (chunks[-1].word in _ENDING)
    if last < 1 or not (chunks[last].is_organisation or chunks[last].is_place) or chunks[last - 1].word != ",":
        return chunks
    return (*chunks[: last - 1], _word(chunks[last - 1], "at"), *chunks[last:])


def _is_finite(chunk: Chunk) -> bool:
    word = chunk.word
    return word in _FINITE or word in _PASTS or word in promise_words().speech or word in meeting_words()["happened"]


def _is_with(chunks: Sequence[Chunk], at: int) -> bool:
    return at < len(chunks) and chunks[at].word == "with"


def _word(beside: Chunk, word: str) -> Chunk:
    return Chunk(beside.end, beside.end, word)
