"""The course of an article: which encounter each event belongs to, and of which one the text speaks now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from icesco_cli.facts.meetings.encounters.agreement import is_part, is_same, may_be_meant
from icesco_cli.facts.meetings.encounters.arrivals import (
    arrived_in,
    is_done_there,
    is_met_there,
    is_on_the_spot,
    sent_on,
)
from icesco_cli.facts.meetings.encounters.contexts import is_of_the_state, is_one_more, pays_tribute
from icesco_cli.facts.meetings.encounters.encounters import Encounter, is_heading
from icesco_cli.facts.meetings.encounters.speaking_of import (
    JOINED,
    is_before,
    is_beside,
    is_no_visit,
    is_of,
    is_point_of_visit,
    is_signing_beside,
    meant_before,
    meeting_at_body,
    met_where_signed,
    those_there,
    whom_with,
)
from icesco_cli.facts.meetings.encounters.spreading import SEVERAL, spread
from icesco_cli.facts.meetings.events.events import ADDRESSED, NOUN, RECEIVED, SPOKE, TOLD, Event, join
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.models import MeetingKind, Part, Shape, Span, Status
from icesco_cli.text.calendar import is_full

_OPENING = 4
"""Chunks in which the subject of a sentence begins."""
_PAIR = 2
"""As many meet where nobody else is there."""
_POINTS = 6
"""Paragraphs that the points above a story take up with its title."""
_AS_TWO = ("hold", "host", "meet")
_STAYS = ("leave", NOUN, "travel")


class Encounters:
    """The encounters of one article, in the order in which they are told."""

    def __init__(self) -> None:
        self.told: list[Encounter] = []
        self.current: Encounter | None = None
        """The one that "the meeting" and "the two sides" speak of."""
        self._latest: Encounter | None = None
        """The one told last, which may be but mentioned."""

    def add(self, event: Event, row: Row, span: Span | None) -> Encounter | None:
        """Put an event to the encounter it belongs to, or open a new one; None where it belongs nowhere.

        `span` is its day or days.
        """
        if event.status is Status.CANCELLED:
            self._cancel(event, row)
            return None
        if self.current:
            self.current.join(sent_on(self.current, event, row))
        found = self._told(event, row, span)
        if found is None:
            event = self._with_protagonist(event)
            found = self._opened(event, row, span)
        if found is None:
            return None
        if _sums_up(found, event, row):
            found.keep_only(event.people)
        found.put(event, row, span)
        spread(found, event, row, self.told)
        if not self._is_margin(event, row):
            self._latest = found if event.kind is not None else self._latest or found
            if not found.earlier and not self._is_background(found):
                self.current = found
                found.aside = False
        return found

    def _is_margin(self, event: Event, row: Row) -> bool:
        """Whether it is the occasion at which those met whom the sentence names: "A met B on the sidelines of", "A met
        B, who is on a visit to", "A toured the port on the last day of her visit to", "A met B, who took the oath in
        May"."""
        if self._latest is None or self._latest.rows[-1][0] is not row:
            return False
        told_of = self._latest.family is event.family is MeetingKind.VISIT and event.people <= self._latest.people
        if event.journey or (told_of and event.rule == NOUN):
            return True
        aside = event.at > 0 and row.chunks[event.at - 1].word == "who" and event.kind is MeetingKind.CEREMONY
        if is_point_of_visit(self.current, event, row):
            return True
        stay = aside or (event.rule in _STAYS and event.family is MeetingKind.VISIT)
        met = stay and self._latest.family is MeetingKind.MEETING
        return not event.people if not met else len(self._latest.parties) > len(event.parties)

    def _cancel(self, event: Event, row: Row) -> None:
        """Take back the planned encounter that is said to be cancelled: "The talks were called off"."""
        for one in self.recent():
            meant = one.rows[-1][0] is row or event.at < _OPENING
            if meant and one.status is Status.PLANNED and one.family == event.family:
                one.status = Status.CANCELLED
                return

    @property
    def dated(self) -> Encounter | None:
        """The current encounter, or the one told last of which the day is known."""
        if self.current and self.current.span:
            return self.current
        last: Encounter | None = None
        for one in reversed(self.told):
            if one.span and not one.earlier:
                last = last or one
                if one.status is Status.HELD:
                    return one
        return last or self.current

    def _told(self, event: Event, row: Row, span: Span | None) -> Encounter | None:
        """The encounter told before to which an event belongs."""
        visited = meeting_at_body(self.current, event, row, self.told)
        if event.known or event.rule == TOLD:
            found = self._meant(event, row, span) or visited
            if found or not event.people or (event.rule == TOLD and event.happened):
                return found
            if event.rule == "attend" and event.family is MeetingKind.VISIT and self.current:
                return self.current if self.current.status == event.status else None
        if visited or (signed := met_where_signed(self.current, event, row)):
            return visited or signed
        latest = self._latest if self._latest and self._latest.rows[-1][0] is row else None
        for one in (self.current, latest) if event.rule in (RECEIVED, "guide", "host") else ():
            if one and arrived_in(one, event, row):
                return one
        inside = latest and is_part(latest, event, span) and not is_of_the_state(latest, event, row)
        if latest and (inside or pays_tribute(latest, event, row) or is_done_there(latest, event, row)):
            return latest
        if self._latest and (is_on_the_spot(self._latest, event, row) or is_met_there(self._latest, event, row)):
            return self._latest
        if self._latest and is_one_more(self._latest, event, row):
            return self._latest
        told = (one for one in reversed(self.told) if not is_before(event, row, one))
        same = [one for one in told if is_same(one, event, span, one is self.current)]
        if not same and event.rule == JOINED and event.beside:
            return self._meant(event, row, span)
        return min(same, key=lambda one: one.family != event.family, default=None)

    def recent(self) -> Iterator[Encounter]:
        """The current encounter, then the others, the last told first, and those that were but mentioned."""
        if self.current:
            yield self.current
        others = (one for one in reversed(self.told) if one is not self.current and not one.earlier)
        yield from sorted(others, key=lambda one: one.aside)

    def named_in(self, row: Row) -> Encounter | None:
        """The meeting of two with which a row opens, "At the talks with A, the sides", or that of the heads of
        delegations, else the current encounter."""
        heads = "heads of" in row.text
        if heads and any(chunk.mention and "heads of" in row.between(chunk.start, chunk.end) for chunk in row.chunks):
            assemblies = [one for one in self.told if len(one.people) > _PAIR]
            return max(assemblies, key=lambda one: len(one.people), default=self.current)
        whom = whom_with(row)
        return next((one for one in self._pairs() if whom and whom <= one.principals), self.current)

    def opens_anew(self, row: Row) -> bool:
        """Whether a row opens with a meeting of two that was not yet told of: "At the talks with A, the two sides"."""
        whom = frozenset() if row.chunks[:1] and row.chunks[0].mention else whom_with(row)
        return bool(whom) and not any(whom <= one.people for one in self.told)

    def _pairs(self) -> Iterator[Encounter]:
        """The meetings of two, the last told first."""
        return (one for one in reversed(self.told) if one.family is MeetingKind.MEETING and len(one.principals) == 2)

    def near(self, row: Row) -> Encounter | None:
        """The encounter of which a row goes on to speak: the one that its paragraph told last, unless it was before
        that day, else the current."""
        latest, day = self._latest, self.current.day if self.current else None
        if latest is None or not is_beside(latest, row):
            return self.current
        today = day is not None and latest.span is not None and latest.span.begin == day.begin
        return latest if not latest.earlier or today else self.current

    def _meant(self, event: Event, row: Row, span: Span | None) -> Encounter | None:
        """The encounter of which an event speaks that names none itself; whoever only spoke was at the current one, and
        what the paragraph told last is nearer than what it came from: "A day earlier, A received B. C attended the
        meeting."."""
        if before := meant_before(event, row, self.current, self.told):
            return before
        only_current = event.kind is None and self.current and not is_no_visit(event, self.current)
        recent = [self.current] if only_current and self.current else list(self.recent())
        recent.sort(key=lambda one: event.kind not in (None, MeetingKind.MEETING) and one.kind != event.kind)
        latest = self._latest
        if event.kind is None and len(event.people) > 1:
            open_ = [latest] if latest and not latest.people and self.near(row) is latest else []
            recent = [*(one for one in reversed(self.told) if event.people <= one.people), *open_, *recent]
        elif latest and event.rule not in (SPOKE, TOLD) and is_beside(latest, row) and self.near(row) is latest:
            recent.insert(0, latest)
        if (
            latest
            and event.status is latest.status is Status.PLANNED
            and latest.last_paragraph == row.sentence.paragraph
        ):
            recent.insert(0, latest)  # "A received B. C will attend the forum. D will also be there."
        whom = those_there(event)
        silent = event.kind is None or event.rule == TOLD
        if latest and silent and latest.rows[-1][0] is row and whom <= latest.people:
            recent.insert(0, latest)
        recent.sort(key=lambda one: is_no_visit(event, one) or is_signing_beside(event, one))
        if event.known and any(chunk.word == SEVERAL for chunk in row.chunks[: event.at + 1]):
            recent.sort(key=lambda one: one.family is not MeetingKind.MEETING)
        return next((one for one in recent if may_be_meant(one, event, span) and is_of(one, event)), None)

    def _opened(self, event: Event, row: Row, span: Span | None) -> Encounter | None:
        """A new encounter, where the event makes one."""
        met = (one for one in self.told if one.family is not MeetingKind.VISIT)
        if event.rule == TOLD and any(one.status is Status.HELD for one in met):
            return None  # "At the meeting, A thanked B", at the one that was told
        anew = event.happened or (event.lonely and len(event.people) > 1)
        if event.kind is None or (event.known and not anew) or not (event.parties or event.happened):
            return None
        if is_heading(row) and len(event.people) < 2 and not _leads(event, row, span):
            return None
        if not event.people and not self._is_told_anew(event, span):
            return None
        office = event.lonely and event.rule in _AS_TWO
        found = Encounter(event.kind, event.status, event.earlier, unnamed=not event.people, by_office=office)
        found.strangers = event.fresh and event.rule == "meet"
        self.told.append(found)
        return found

    def _with_protagonist(self, event: Event) -> Event:
        """A meeting that "was held with A", with whoever holds the article's meetings; a joint one, with those who had
        met."""
        if event.joint and self.current and self._is_for_visitor(event):
            guests = (party for party in self.current.parties.values() if party.name in self.current.people)
            return replace(event, parties=join(event.parties, [replace(one, part=Part.GUEST) for one in guests]))
        if event.joint and self.current and event.people <= self.current.principals:
            others = (party for party in self.current.parties.values() if party.name in self.current.principals)
            return replace(event, parties=join(event.parties, [replace(one, part=Part.PARTICIPANT) for one in others]))
        if not (event.lonely and self.told):
            return event
        told = [one for one in self.told if one.status is Status.HELD] or self.told
        met = [party for one in told for party in one.parties.values() if party.name in one.principals]
        counted = Counter(party.name for party in met)
        foremost = max(met, key=lambda party: counted[party.name], default=None)
        if foremost is None or foremost.name in event.people:
            return event
        return replace(event, parties=(replace(foremost, part=Part.PARTICIPANT), *event.parties))

    def _is_for_visitor(self, event: Event) -> bool:
        """Whether a state dinner is for the one of whose visit the text speaks: "A is on a visit. B hosted a state
        dinner"."""
        told, meal = self.current, event.kind is MeetingKind.RECEPTION
        return meal and told is not None and told.family is MeetingKind.VISIT and not event.people & told.people

    def _is_told_anew(self, event: Event, span: Span | None) -> bool:
        """Whether a meeting of people yet to be named is the article's own, and no history: "The meeting dealt with
        ...",
        "a forum was held in Oslo on Monday"."""
        if span is not None:
            return is_full(span.begin)
        if event.known:
            return all(one.family != event.family for one in self.told)
        return event.place is not None or event.venue is not None

    def _is_background(self, found: Encounter) -> bool:
        """Whether a meeting was before the one that is told, as is a welcome at the airport, or is only planned: it is
        but mentioned."""
        if self.current is None or self.current is found:
            return False
        if found.is_welcome and self.current.family is MeetingKind.MEETING:
            return True
        if found.status is not self.current.status:
            return found.status is Status.PLANNED
        if found.span is None or self.current.span is None:
            return False
        return found.span.begin < self.current.span.begin


def _leads(event: Event, row: Row, span: Span | None) -> bool:
    """Whether the line above the story's day already tells it: "Leaders met in Oslo on Monday for a summit."."""
    if event.rule == ADDRESSED:
        return True
    return event.happened and row.sentence.shape is Shape.HEADLINE and span is not None and is_full(span.begin)


def _sums_up(one: Encounter, event: Event, row: Row) -> bool:
    """Whether a headline named several meetings as one ("A meets B and C"), of which the event is the first."""
    if is_heading(row) or one.family is not MeetingKind.MEETING or event.known or len(event.people) < 2:
        return False
    return event.people < one.people and all(is_heading(told) or _is_point(told) for told, _ in one.rows)


def _is_point(row: Row) -> bool:
    """Whether a row is one of the points above the story, in which it is told in short."""
    return row.sentence.shape is Shape.ITEM and row.sentence.paragraph < _POINTS
