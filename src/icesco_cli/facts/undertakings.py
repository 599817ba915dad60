"""From promises to undertakings: who binds himself, to whom, since when and until when; each told once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.encounters import Encounter
from icesco_cli.facts.parties import Sides
from icesco_cli.facts.promises import Promise
from icesco_cli.facts.speech import Speech
from icesco_cli.lexicon.fact_words import promise_words
from icesco_cli.models import Form, Kind, Party, Shape, Span, TimeExpression, Topic

_WORD = re.compile(r"[^\W_]{3,}")
_STEM = 5
_SPEAKER = frozenset(["we", "i", "our", "my", "us"])
_BODIES = {Topic.ORGANISATION: Kind.ORGANISATION, Topic.COUNTRY: Kind.COUNTRY, Topic.PERSON: Kind.PERSON}

Due = Callable[[TimeExpression], Span | None]


@dataclass(slots=True)
class Undertaking:
    """A commitment in the making. `rows` are the sentences that state it, the fullest first."""

    kind: str
    by: tuple[Party, ...]
    to: tuple[Party, ...]
    what: str
    said_by: str | None
    made: Span | None
    encounter: Encounter | None
    due: Span | None
    shape: Shape
    stems: frozenset[str]
    rows: list[tuple[Row, str]] = field(default_factory=list)


class Undertakings:
    """The undertakings of one article, in the order in which they are told."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self.told: list[Undertaking] = []

    def add(
        self, promise: Promise, row: Row, speech: Speech, encounter: Encounter | None, made: Span | None, due: Due
    ) -> None:
        """Put a promise to the undertaking that it repeats, or open a new one; drop it where nobody binds himself."""
        by = self._by(promise, row, speech, encounter)
        if not by:
            return
        what = _what(promise, row)
        found = Undertaking(
            promise.kind,
            by,
            self._to(promise, row, by),
            what,
            speech.speaker,
            made,
            encounter,
            _due(promise, row, due),
            row.sentence.shape,
            stems(what),
            [(row, f"promise: {promise.rule}")],
        )
        known = next((one for one in self.told if _repeats(one, found, promise)), None)
        if known is None:
            self.told.append(found)
        else:
            _merge(known, found)

    def _by(self, promise: Promise, row: Row, speech: Speech, encounter: Encounter | None) -> tuple[Party, ...]:
        named = self._named(promise.doers, promise.intro or row, speech, encounter, promise.at)
        partners = (
            self._named(promise.partners, row, speech, encounter, promise.at) if promise.kind == "agreement" else ()
        )
        if named:
            return _unique([*named, *partners])
        if promise.doers:
            return self._thing(row, promise.doers)
        return self._unnamed(row, promise, speech, encounter)

    def _named(
        self, doers: Iterable[int], row: Row, speech: Speech, encounter: Encounter | None, at: int
    ) -> tuple[Party, ...]:
        found: list[Party] = []
        several = sum(row.chunks[index].is_person for index in doers) > 1
        for index in doers:
            found += self._of_chunk(row, row.chunks[index], speech, encounter, several)
        return _unique(found)

    def _of_chunk(
        self, row: Row, chunk: Chunk, speech: Speech, encounter: Encounter | None, several: bool
    ) -> Sequence[Party]:
        """The parties that one chunk binds; of several people together only their sides."""
        mention, text = chunk.mention, _text(row, chunk)
        if mention is None:
            return ()
        if mention.names and mention.topic in _BODIES:
            bound = [self._bound(Party(_BODIES[mention.topic], name)) for name in mention.names]
            return [party for both in bound for party in (both[-1:] if several else both)]
        if mention.form is Form.GROUP:
            everybody = "participants" in text or "attendees" in text
            return self._sides.of_meeting(encounter.parties.values() if encounter else (), everybody)
        if text.split(" ")[0] in _SPEAKER and speech.speaker:
            return self._spoken(speech.speaker, text)
        return ()

    def _spoken(self, speaker: str, word: str) -> list[Party]:
        side = self._sides.behind(speaker)
        if word == "i" or side is None:
            return [Party(Kind.PERSON, speaker)]
        return [side]

    def _bound(self, party: Party) -> list[Party]:
        if party.kind is not Kind.PERSON:
            return [party]
        side = self._sides.behind(party.name)
        return [party, side] if side else [party]

    def _thing(self, row: Row, doers: Sequence[int]) -> tuple[Party, ...]:
        """ "it", "the team": whoever undertook what was told last, where that speaks of the thing."""
        words = {_text(row, row.chunks[at]) for at in doers}
        if not self.told or not _near(self.told[-1], row) or not words & (promise_words().actors | {"it"}):
            return ()
        return self.told[-1].by

    def _unnamed(self, row: Row, promise: Promise, speech: Speech, encounter: Encounter | None) -> tuple[Party, ...]:
        if encounter and self._is_joint(promise, row):
            return self._sides.of_meeting(encounter.parties.values())
        if speech.speaker and promise.reported:
            return _unique(self._bound(Party(Kind.PERSON, speech.speaker)))
        if self.told and _near(self.told[-1], row):
            return self.told[-1].by
        return self._sides.of_meeting(encounter.parties.values()) if encounter else ()

    def _is_joint(self, promise: Promise, row: Row) -> bool:
        """Whether what is to be formed is both sides' ("a joint committee will be formed")."""
        before = {chunk.word for chunk in row.chunks[: promise.at]}
        return bool(before & promise_words().actors)

    def _to(self, promise: Promise, row: Row, by: Sequence[Party]) -> tuple[Party, ...]:
        bound = {party.name for party in by}
        for at in range(promise.limb.verb + 1, min(promise.limb.last + 1, promise.limb.verb + 12)):
            mention = row.chunks[at].mention
            if mention and mention.topic in _BODIES and mention.form is not Form.ADJECTIVE:
                before = row.chunks[at - 1].word
                if (
                    mention.names
                    and mention.names[0] not in bound
                    and (before in {"to", "with", "for", "the"} or at == promise.limb.verb + 1)
                ):
                    return (Party(_BODIES[mention.topic], mention.names[0]),)
        return ()


def stems(text: str) -> frozenset[str]:
    """The content words of an undertaking, cut to their first letters, and its numbers."""
    return frozenset(word.lower()[:_STEM] for word in _WORD.findall(text)) - _EMPTY


_EMPTY = frozenset(
    word[:_STEM]
    for word in [
        "will",
        "shall",
        "would",
        "the",
        "and",
        "for",
        "with",
        "that",
        "this",
        "its",
        "their",
        "his",
        "her",
        "our",
        "from",
        "into",
        "which",
        "been",
        "have",
        "has",
        "also",
        "more",
        "over",
        "under",
        "joint",
        "between",
    ]
)


def _text(row: Row, chunk: Chunk) -> str:
    return row.text[chunk.start - row.sentence.start : chunk.end - row.sentence.start].lower()


def _what(promise: Promise, row: Row) -> str:
    first, last = row.chunks[promise.limb.first], row.chunks[promise.limb.last]
    start = first.start if promise.limb.first == promise.limb.verb else first.end
    return " ".join(row.text[start - row.sentence.start : last.end - row.sentence.start].split())


def _due(promise: Promise, row: Row, due: Due) -> Span | None:
    for at in range(promise.limb.first, promise.limb.last + 1):
        time = row.chunks[at].time
        if time and (span := due(time)):
            return span
    return None


def _near(last: Undertaking, row: Row) -> bool:
    paragraph = last.rows[-1][0].sentence.paragraph
    return row.sentence.paragraph - paragraph <= 1


def _repeats(one: Undertaking, other: Undertaking, promise: Promise) -> bool:
    """Whether two promises are one undertaking: the same party and most of the same words, or a document signed again."""
    shared_by = {p.name for p in one.by} & {p.name for p in other.by}
    if promise.rule == "signed again" and one.kind == "agreement" and shared_by:
        return True
    if not shared_by or _numbers(one.what) != _numbers(other.what):
        return False
    small = min(len(one.stems), len(other.stems))
    return small > 1 and len(one.stems & other.stems) >= 0.7 * small


def _numbers(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+", text))


def _merge(known: Undertaking, other: Undertaking) -> None:
    known.rows += other.rows
    if len(other.what) > len(known.what) and other.shape is not Shape.TITLE:
        known.what, known.kind, known.shape = other.what, other.kind, other.shape
        known.rows.reverse()
    known.due = known.due or other.due
    known.made = known.made or other.made
    known.encounter = known.encounter or other.encounter
    known.to = known.to or other.to


def _unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple({(p.kind, p.name): p for p in parties}.values())
