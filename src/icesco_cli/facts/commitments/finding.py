"""The commitments of an article: what each sentence promises, with its days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.doers import is_it
from icesco_cli.facts.commitments.promises.listed_documents import opens_documents
from icesco_cli.facts.commitments.promises.lists import item_promises
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.reading import promises
from icesco_cli.facts.commitments.undertakings.deadlines import Settle
from icesco_cli.facts.commitments.undertakings.gathering import Heard, Undertakings
from icesco_cli.facts.commitments.undertakings.spoken_days import SpokenDays
from icesco_cli.facts.commitments.undertakings.terms import is_long_past, is_recalled, is_said_now, said_about, said_on
from icesco_cli.facts.commitments.undertakings.undertaking import Undertaking
from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.timeline import span_of
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.facts.story import Story, evidence_of
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.models import Basis, Commitment, Party, PartyKind, Shape, Span, Status, TimeExpression
from icesco_cli.text.calendar import Direction, is_full
from icesco_cli.text.due import settle_due
from icesco_cli.text.settle import settle

_SAYINGS, _CAME = function_words("sayings"), function_words("came_about")
_OPENING = 5
_SUBJECT = 12
"""Chunks of the longest line that is only the subject of a list."""


class Commitments:
    """The commitments of one article, gathered sentence by sentence."""

    def __init__(self, story: Story, sides: Sides) -> None:
        self._story = story
        self._sides = sides
        self._undertakings = Undertakings(sides)
        self._intro: Row | None = None
        self._last: Row | None = None
        self._spoken = SpokenDays(story.reference)
        self._encounter: Encounter | None = None
        """The encounter of which the text spoke last that was not long ago."""
        self._asked = False
        """Whether somebody has asked a question, as in an interview, whose answers are printed as items of a list."""

    def read(self, row: Row, speech: Speech, encounter: Encounter | None) -> None:
        """Gather what a sentence promises; `encounter` is the one of which the text speaks there."""
        if speech.asked:
            self._asked = True
            return
        self._intro, self._last = _intro(row, self._intro, self._last), row
        listed = self._intro is not None and self._intro is not row and not speech.is_all_of(row)
        found = item_promises(row, self._intro) if listed and self._intro else promises(row)
        self._spoken.hear(row, found, speech)
        self._undertakings.name_organisers(row, speech)
        self._undertakings.senders.hear(row)
        if encounter is None or not is_long_past(span_of(encounter), self._today):
            self._encounter = encounter
        for promise in found:
            if is_recalled(promise, row, self._past, self._today):
                continue
            said = said_on(promise, row, self._past, self._today)
            self._spoken.note(row, said)
            made = said or said_about(promise, row, self._past, self._today) or self._own_day(promise, row, speech)
            due = self._due_after(made, self._encounter)
            self._undertakings.add(Heard(promise, row, speech, self._encounter, made, due))

    def _own_day(self, promise: Promise, row: Row, speech: Speech) -> Span | None:
        """The day named last, or the article's, where all of the sentence is a speaker's words, for the text is a
        transcript; the article's where it tells in the present what somebody says, as a live page does."""
        answers = self._asked and speech.is_all_of(row)
        if (row.sentence.shape is not Shape.BODY and not answers) or not self._today:
            return None
        today = Span(self._today, None, Basis.RELATIVE)
        return (self._spoken.last or today) if speech.is_all_of(row) else today if is_said_now(promise, row) else None

    def _past(self, time: TimeExpression) -> Span | None:
        return settle(time, self._story.reference, Direction.PAST)

    def _due_after(self, made: Span | None, encounter: Encounter | None) -> Settle:
        """How times are settled as deadlines: from the article's day, or from that of what was said or of the meeting
        where the article has none; "within ten days" counts from that where it has one as well."""
        reference = self._story.reference
        met = span_of(encounter) if encounter and encounter.status is Status.HELD else None
        said = replace(reference, day=day_of(made) or day_of(met) or day_of(self._spoken.last) or reference.day)
        began = met.begin if met and is_full(met.begin) else None
        reference = reference if reference.day else replace(said, day=said.day or began)
        return lambda time: settle_due(time, said if time.rule == "within" else reference)

    @property
    def _today(self) -> str | None:
        return self._story.reference.day

    def told(self, encounters: Sequence[Encounter]) -> tuple[Commitment, ...]:
        """All that was gathered, in the order in which it is told; `encounters` are those of the whole article."""
        days = _days_told(self._story, encounters)
        return tuple(_commitment(self._story, one, self._made(one, days)) for one in self._undertakings.told)

    def _made(self, one: Undertaking, days: Sequence[tuple[Span, int]]) -> Span | None:
        """The day on which it was said: its own, that of its paragraph or of its encounter, the only one of which the
        article has told, the last of which it spoke, the article's, or else the only one of which it tells later ("This
        came during the meeting held on ..."). All of a joint statement is said on its one day."""
        only, start = (days[0] if len(days) == 1 else (None, 0)), one.last_row.sentence.start
        today = Span(self._today, None, Basis.RELATIVE) if self._today else None
        if self._sides.joint and today:
            return one.made or only[0] or today
        told = only[0] if one.shape is not Shape.TITLE and only[1] <= start else None
        near = one.made or self._spoken.of(one) or self._of_encounter(one)
        return near or told or self._spoken.before(one) or today or only[0]

    def _of_encounter(self, one: Undertaking) -> Span | None:
        """The day of its encounter, the first of one whose opening is told, if that is neither long past nor still to
        come."""
        whole = span_of(one.encounter) if one.encounter else None
        told = self._spoken.before(one)
        if whole and whole.end and told and whole.begin <= told.begin <= whole.end:
            return told
        opened = one.encounter is not None and "open" in one.encounter.rules
        span = replace(whole, end=None) if whole and opened else _day_in(self._story, whole)
        span = span if day_of(span) else None
        ahead = span is not None and self._today is not None and span.begin > self._today
        return None if span and (ahead or is_long_past(span, self._today)) else span


def _intro(row: Row, intro: Row | None, last: Row | None) -> Row | None:
    """The row that opens the list in which `row` stands, or `row` itself where it opens one; `last` is that before."""
    if row.text.rstrip().endswith(":") or opens_documents(row) or _is_subject(row):
        return row
    goes_on = last is not None and last.text.rstrip().endswith((";", ","))
    return intro if row.sentence.shape is Shape.ITEM or row.text[:1].islower() or goes_on else None


def _is_subject(row: Row) -> bool:
    """Whether a line only names those who do what the paragraphs behind it say: "The Ministers,", "The Ministers;"."""
    chunks = row.chunks
    if chunks[-1].word not in {",", ";"} or len(chunks) > _SUBJECT:
        return False
    several = len(chunks) > 1 and chunks[-2].is_group
    return (several or chunks[-1].word == ",") and bool(first_subject(chunks, len(chunks) - 1))


def _days_told(story: Story, told: Sequence[Encounter]) -> list[tuple[Span, int]]:
    """The different days of the held encounters that the article tells of, visits of several days left out, each with
    the character at which it is first told of; 0 where that says when all before it was said."""
    found: dict[str, tuple[Span, int]] = {}
    for one in told:
        if one.status is Status.HELD and not one.earlier and (span := _day_in(story, span_of(one))):
            first = min((row for row, _ in one.rows), key=lambda row: row.sentence.start)
            found.setdefault(span.begin, (span, 0 if _looks_back(first) else first.sentence.start))
    return list(found.values())


def _looks_back(row: Row) -> bool:
    """Whether a sentence says where it was that what stands before it was said: "This came during a meeting with A",
    "The agreement was reached at the talks of A and B"."""
    words = [chunk.word for chunk in row.chunks[:_OPENING]]
    said = next((at for at, word in enumerate(words) if word in _SAYINGS or is_it(row.chunks[at])), None)
    return said is not None and said < 2 and not _CAME.isdisjoint(words[said:])


def _day_in(story: Story, span: Span | None) -> Span | None:
    """The day of a span, or the article's own day where the span of several days holds it."""
    if span is None or day_of(span):
        return span if day_of(span) else None
    today = story.reference.day
    return Span(today, None, span.basis) if today and span.end and span.begin <= today <= span.end else None


def _commitment(story: Story, one: Undertaking, made: Span | None) -> Commitment:
    made_on = day_of(made)
    return Commitment(
        kind=one.kind,
        by=one.by,
        to=one.to,
        what=one.what,
        made_on=made_on,
        due=(one.due.end or one.due.begin) if one.due else None,
        said_by=Party(PartyKind.PERSON, one.said_by) if one.said_by else None,
        made_basis=made.basis if made and made_on else None,
        due_basis=one.due.basis if one.due else None,
        evidence=evidence_of(story, one.rows),
    )
