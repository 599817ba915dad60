"""From events to encounters: what several sentences of an article say of one meeting is put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.events.events import OF_TWO, RECEIVED, Event
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.models import Form, MeetingKind, Part, Party, PartyKind, Shape, Span, Status
from icesco_cli.text.calendar import is_full

_ARTICLES = function_words("indefinite")
_LANDING = ("airbase", "air base", "airport")
_ATTENDING = frozenset(["attend", "remarks"])
_VAGUE = (None, MeetingKind.MEETING, MeetingKind.VISIT)
"""Kinds that say no more of a meeting."""
_GOING = ("travel", "visit")
_EDGE = 6
"""Chunks from "on the sidelines" to that at whose edge it was: "of his official | visit"."""
_MISSION = 6
"""Chunks with which a sentence on a delegation opens: "a high-level delegation of A"."""
_OF = frozenset(["from", "of"])
_SENT = frozenset(["delegation", "mission", "team"])
_AT_ITS_END = MeetingKind.CEREMONY
"""What those who met may do then: a meeting behind which they sign is a meeting still."""

_HOSTED = "host"
"""The rule of those who received guests, who may be nobody known."""


@dataclass(slots=True)
class Encounter:
    """A meeting in the making. `rows` are the sentences that state it, each with the rule that read it."""

    kind: MeetingKind
    status: Status
    earlier: bool
    unnamed: bool = False
    """Whether it was told at first without saying who met."""
    recalled: bool = False
    """Whether somebody's own words told of it first: "This morning we met A"."""
    sealed: bool = False
    """Whether it stands in an entry of a chronicle, of which no further entry tells."""
    strangers: bool = False
    """Whether somebody met people whom nobody names: "met with students"."""
    by_office: bool = False
    """Whether one of those who met is known by his office alone: "the Secretary-General met A"."""
    aside: bool = True
    """Whether it was only mentioned beside others, and the text never went on from it."""
    span: Span | None = None
    day: Span | None = None
    """The day of which the text spoke, where the encounter lasted several."""
    until: str | None = None
    closing: Span | None = None
    """The day on which it is said to end, and `days` how many it lasted."""
    days: int | None = None
    place: str | None = None
    venue: str | None = None
    edge: str | None = None
    """Where the event is at whose edge it was: "on the sidelines, A met B"."""
    goal: str | None = None
    matter: frozenset[str] = frozenset()
    parties: dict[tuple[PartyKind, str], Party] = field(default_factory=dict)
    rows: list[tuple[Row, str]] = field(default_factory=list)

    @property
    def family(self) -> MeetingKind:
        """The family of its kind."""
        return self.kind.family

    @property
    def rules(self) -> set[str]:
        """The rules that read its sentences."""
        return {rule for _, rule in self.rows}

    @property
    def last_paragraph(self) -> int:
        """The paragraph that told of it last."""
        return self.rows[-1][0].sentence.paragraph

    @property
    def people(self) -> set[str]:
        """The names of the people in it."""
        return {party.name for party in self.parties.values() if party.kind is PartyKind.PERSON}

    @property
    def principals(self) -> set[str]:
        """The names of those who met, without those who were only there."""
        people = (party for party in self.parties.values() if party.kind is PartyKind.PERSON)
        return {party.name for party in people if party.part is not Part.ATTENDEE}

    @property
    def guests(self) -> list[str]:
        """The names of the people who came to a host, or to a place."""
        people = (party for party in self.parties.values() if party.kind is PartyKind.PERSON)
        return [party.name for party in people if party.part is Part.GUEST]

    @property
    def is_welcome(self) -> bool:
        """Whether somebody was only met where he landed."""
        return RECEIVED in self.rules and is_where_one_lands(self.venue)

    @property
    def stands(self) -> bool:
        """Whether it is a fact: two parties, or a visitor and where he went."""
        if self.status is Status.CANCELLED:
            return False
        if self.kind is MeetingKind.VISIT and not self.people:
            return self._is_mission
        if self.family is MeetingKind.VISIT:
            return bool(self.people) and (len(self.parties) > 1 or self._is_journey)
        if not self.people:
            return self._is_of_bodies
        if self.kind is MeetingKind.RECEPTION:
            return len(self.parties) > 1 or (self.span is not None and self.rules != {_HOSTED})
        return len(self.parties) > 1 or self.by_office or self._is_attended

    @property
    def is_at_edge(self) -> bool:
        """Whether it was at the edge of something else: "met on the sidelines of the forum", not "of his visit"."""
        return any(_is_edge(row, at) for row, _ in self.rows for at in row.where(meeting_words()["edges"]))

    @property
    def _is_dated(self) -> bool:
        """Whether the day on which it was, or began, is known."""
        return self.span is not None and is_full(self.span.begin)

    @property
    def _is_mission(self) -> bool:
        """Whether a delegation of a body, of which nobody is named, goes somewhere on a day that is said."""
        sent = any(p.kind is PartyKind.ORGANISATION and p.part is Part.GUEST for p in self.parties.values())
        return (
            sent
            and self._is_dated
            and bool(self.place or self.venue)
            and not self.earlier
            and any(map(_opens_with_a_mission, self.rows))
        )

    @property
    def _is_of_bodies(self) -> bool:
        """Whether two bodies meet on a day that is said, of which nobody is named."""
        bodies = [party for party in self.parties.values() if party.kind is PartyKind.ORGANISATION]
        of_two = self.kind is MeetingKind.RECEPTION or self.kind in OF_TWO
        return len(bodies) > 1 and of_two and self._is_dated and not self.earlier

    @property
    def _is_attended(self) -> bool:
        """Whether one is said to have been at a conference on a day and in a place: the others are not named."""
        attended = not _ATTENDING.isdisjoint(rule for row, rule in self.rows if not is_heading(row))
        return (
            self.kind is MeetingKind.CONFERENCE
            and attended
            and self._is_dated
            and bool(self.place or self.venue)
            and not self.earlier
        )

    @property
    def _is_journey(self) -> bool:
        """Whether one visitor went somewhere in the days of which the text tells, not once in his life."""
        begin = self.span.begin if self.span else ""
        lately = is_full(begin) if self.earlier else len(begin) != len("2021")
        return lately and bool(self.place or self.venue)

    @property
    def is_open(self) -> bool:
        """Whether more people may have been there than were named at once: a conference, or a meeting of bodies."""
        return self.family is not MeetingKind.MEETING or len(self.people) < 2

    def join(self, parties: Iterable[Party]) -> None:
        """Add those who are not in it yet; a part that says more replaces one that says less."""
        for party in parties:
            known = self.parties.get((party.kind, party.name))
            if known is None or (known.part is Part.PARTICIPANT and party.part is not Part.ATTENDEE):
                self.parties[(party.kind, party.name)] = party

    def keep_only(self, names: Iterable[str]) -> None:
        """Leave out the people who are not among `names`."""
        kept = set(names)
        self.parties = {
            key: party
            for key, party in self.parties.items()
            if party.kind is not PartyKind.PERSON or party.name in kept
        }

    def put(self, event: Event, row: Row, span: Span | None) -> None:
        """Add what an event says; `span` is its day or days."""
        settled = bool(self.people) or not event.people
        self.join(event.parties)
        self.day = self.day or (span if day_of(span) else None)
        self.span = span if self.span is None or _says_more(span, self.span) else self.span
        nearer = event.place is not None and _lies_in(event.place, self.place) and not _is_on_one_day(row)
        if event.place and (self.place is None or not settled or nearer):
            self.place = event.place
        self.venue = self.venue or event.venue
        self.goal = self.goal or event.goal
        self.matter |= frozenset() if is_heading(row) else event.matter
        told = event.people and (not event.known or event.kind is MeetingKind.TOUR)
        if self.kind is MeetingKind.MEETING and event.kind not in (*_VAGUE, _AT_ITS_END) and told:
            self.kind = event.kind
        self.rows.append((row, event.rule))


def is_where_one_lands(venue: str | None) -> bool:
    """Whether a building is an airport."""
    return venue is not None and venue.lower().endswith(_LANDING)


def _is_edge(row: Row, at: int) -> bool:
    """Whether the edge at `at` is that of a forum, and of no visit."""
    return all(chunk.word not in meeting_words()["trips"] for chunk in row.chunks[at + 1 : at + _EDGE])


def _opens_with_a_mission(told: tuple[Row, str]) -> bool:
    """Whether a sentence of the body opens with a delegation: "An ICESCO delegation will visit Oslo", "A delegation of
    the Guild visited"."""
    row, rule = told
    opening = row.chunks[:_MISSION]
    if rule not in _GOING or is_heading(row) or not opening:
        return False
    if opening[0].mention and opening[0].mention.form is Form.BODY:
        return row.words_of(opening[0])[-1] in _SENT
    sent = _SENT if opening[0].word in _ARTICLES else _SENT - {"mission"}  # "The mission of Oman" is one abroad
    at = next((at for at, chunk in enumerate(opening[:-2]) if chunk.word in sent), None)
    return at is not None and opening[at + 1].word in _OF and opening[at + 2].is_organisation


def _is_on_one_day(row: Row) -> bool:
    """ "On the second day, she travelled to Oslo": that is not where the whole visit was."""
    return any(chunk.time is not None and chunk.time.rule == "day of visit" for chunk in row.chunks)


def _lies_in(inner: str, outer: str | None) -> bool:
    """Whether a place, as far as it is known, lies in the country that is named: Oslo in Norway, but not in Malta."""
    known = places().get(inner)
    return outer in country_names() and (known is None or known.country in (outer, None))


def _says_more(span: Span | None, known: Span) -> bool:
    """Whether a span says more than one known: "on October 2-3" than "today", a day than its month."""
    if span is None:
        return False
    if len(known.begin) < len(span.begin):
        return span.begin.startswith(known.begin)
    return known.end is None and span.end is not None and span.begin <= known.begin <= span.end


def is_heading(row: Row) -> bool:
    """Whether a row is a title or a headline, which the body tells again."""
    return row.sentence.shape in (Shape.TITLE, Shape.HEADLINE)


def seal(encounters: Iterable[Encounter]) -> None:
    """Close encounters: what is told from here on adds nothing to them."""
    for one in encounters:
        one.sealed = True


def facts(encounters: Sequence[Encounter]) -> list[Encounter]:
    """Those that state a meeting."""
    return [one for one in encounters if one.stands]
