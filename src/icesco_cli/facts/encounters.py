"""From events to encounters: what several sentences of an article say of one meeting is put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from icesco_cli.facts.chunks import Row
from icesco_cli.facts.events import Event
from icesco_cli.facts.lists import RULE as LIST
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.models import Kind, Part, Party, Shape, Span

_CLASSES = {
    "meeting": "meeting",
    "talks": "meeting",
    "reception": "meeting",
    "call": "meeting",
    "visit": "visit",
    "tour": "visit",
    "ceremony": "ceremony",
    "conference": "conference",
    "press conference": "press conference",
}
_MIXED = {frozenset(["meeting", "ceremony"]), frozenset(["conference", "ceremony"])}
"""Kinds that one encounter may be at once: a signing at a meeting, the opening of a conference."""
_EXACT = ("call", "reception", "talks", "tour", "ceremony", "conference", "press conference")


@dataclass(slots=True)
class Encounter:
    """A meeting in the making. `rows` are the sentences that state it, each with the rule that read it."""

    kind: str
    status: str
    earlier: bool
    span: Span | None = None
    until: str | None = None
    place: str | None = None
    venue: str | None = None
    parties: dict[tuple[Kind, str], Party] = field(default_factory=dict)
    rows: list[tuple[Row, str]] = field(default_factory=list)

    @property
    def people(self) -> set[str]:
        """The names of the people in it."""
        return {party.name for party in self.parties.values() if party.kind is Kind.PERSON}

    @property
    def stands(self) -> bool:
        """Whether it is a fact: two parties, or a visitor and where he went."""
        if self.kind in ("visit", "tour"):
            return bool(self.people and (self.place or self.venue or len(self.parties) > 1))
        if self.kind in ("press conference", "reception"):
            return bool(self.people) and (len(self.parties) > 1 or self.span is not None)
        return bool(self.people) and len(self.parties) > 1


class Encounters:
    """The encounters of one article, in the order in which they are told."""

    def __init__(self) -> None:
        self.told: list[Encounter] = []
        self.current: Encounter | None = None
        """The one that "the meeting" and "the two sides" speak of."""

    def add(self, event: Event, row: Row, span: Span | None, until: str | None) -> Encounter | None:
        """Put an event to the encounter it belongs to, or open a new one; None where it belongs nowhere."""
        found = self._of(event, row, span)
        if found is None and not event.happened and (event.known or not event.parties):
            return None
        if found is None and row.sentence.shape in (Shape.TITLE, Shape.HEADLINE) and len(event.people) < 2:
            return None
        if found is None:
            found = Encounter(event.kind, event.status, event.earlier)
            self.told.append(found)
        _put(found, event, row, span, until)
        if not found.earlier and found.status == "held" and not self._is_background(found):
            self.current = found
        return found

    def _is_background(self, found: Encounter) -> bool:
        """Whether a meeting was before the one that is told: it is only recalled."""
        if self.current is None or found.span is None or self.current.span is None:
            return False
        return found.span.begin < self.current.span.begin

    def _of(self, event: Event, row: Row, span: Span | None) -> Encounter | None:
        candidates = [one for one in reversed(self.told) if _kinds_agree(one, event, row) and _times_agree(one, span)]
        if event.known and self.current in candidates:
            return self.current
        same = [one for one in candidates if _people_agree(one, event) and _places_agree(one, event)]
        if same:
            return same[0]
        if event.known or event.groups:
            near = [one for one in candidates if one is self.current] or candidates
            return next((one for one in near if one.status == event.status or event.known), None)
        return None


def _put(found: Encounter, event: Event, row: Row, span: Span | None, until: str | None) -> None:
    for party in event.parties:
        known = found.parties.get((party.kind, party.name))
        if known is None or known.part is Part.PARTICIPANT:
            found.parties[(party.kind, party.name)] = party
    found.span = found.span or span
    found.until = found.until or until
    if event.place and (found.place is None or found.place in country_names()):
        found.place = event.place
    found.venue = found.venue or event.venue
    if found.kind == "meeting" and event.kind in _EXACT and (not event.known or event.kind == "tour"):
        found.kind = event.kind
    found.rows.append((row, event.rule))


def _kinds_agree(one: Encounter, event: Event, row: Row) -> bool:
    mine, its = _CLASSES[one.kind], _CLASSES[event.kind]
    if _is_weak(one) and event.people and event.people <= one.people:
        return True
    if event.rule == "received by" and mine == "visit" and one.rows[-1][0] is row:
        return True
    if event.rule == LIST or (event.rule == "accompany" and event.kind == "meeting"):
        return True
    return mine == its or frozenset([mine, its]) in _MIXED


def _is_weak(one: Encounter) -> bool:
    """Whether it is only said that people discussed something: what they did together may still be told."""
    discussed = all(rule.startswith("discuss") for _, rule in one.rows)
    return discussed and one.span is None and len(one.people) > 1


def _times_agree(one: Encounter, span: Span | None) -> bool:
    if one.span is None or span is None:
        return True
    if one.span.begin == span.begin:
        return True
    inside = one.span.end is not None and one.span.begin <= span.begin <= one.span.end
    return inside and _CLASSES[one.kind] != "visit"


def _people_agree(one: Encounter, event: Event) -> bool:
    """Whether all the people of one are among those of the other, or two of them are the same."""
    if one.earlier != event.earlier or (one.status != event.status and not event.known):
        return False
    mine, its = one.people, event.people
    if not mine:
        return True
    if not its:
        return bool(set(one.parties) & {(p.kind, p.name) for p in event.parties})
    if _CLASSES[event.kind] != "visit" and len(its) == 1 and len(mine) > 1 and not event.known:
        return its <= mine
    if event.fresh and its < mine:
        return False
    return its <= mine or mine <= its or len(mine & its) > 1


def _places_agree(one: Encounter, event: Event) -> bool:
    if _CLASSES[event.kind] != "visit" or event.known:
        return True
    if "tour" in (one.kind, event.kind) and one.kind != event.kind:
        return one.place is not None and one.place == event.place and len(event.parties) == 1
    return (
        one.place is None or event.place is None or _within(one.place, event.place) or _within(event.place, one.place)
    )


def _within(inner: str, outer: str) -> bool:
    """Whether a place is the other, or lies in it."""
    place = places().get(inner)
    return inner == outer or (place is not None and place.country == outer)


def facts(encounters: Sequence[Encounter]) -> list[Encounter]:
    """Those that state a meeting."""
    return [one for one in encounters if one.stands]
