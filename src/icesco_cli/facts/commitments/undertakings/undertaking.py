"""The noun of what an article promises: an undertaking in the making, and when two tellings are of one."""

from __future__ import annotations

from dataclasses import dataclass, field

from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.deadlines import Settle, due_of
from icesco_cli.facts.commitments.undertakings.terms import numbers, said_by, stems
from icesco_cli.facts.commitments.undertakings.wording import what, without_filling
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Party, Shape, Span

_ALIKE, _TITLED = 0.7, 0.5
_SIGNED = "promise: signed bare"
_AGAIN = "promise: signed again"
_HEADLINE = "promise: headline"
_WORDS = promise_words()
_EVENTS = stems(" ".join((_WORDS.programmes | _WORDS.sessions | _WORDS.fairs) - _WORDS.agents))


@dataclass(slots=True)
class Undertaking:
    """A commitment in the making. `rows` are the sentences that state it, each with the rule, the fullest first."""

    kind: CommitmentKind
    by: tuple[Party, ...]
    to: tuple[Party, ...]
    what: str
    said_by: str | None
    due: Span | None
    shape: Shape
    stems: frozenset[str]
    made: Span | None = None
    encounter: Encounter | None = None
    guessed: bool = False
    """Whether `by` are the sides of the meeting, for the sentence names nobody who signed."""
    rows: list[tuple[Row, str]] = field(default_factory=list)

    @property
    def is_title(self) -> bool:
        """Whether only a title or a headline tells it."""
        return self.shape is Shape.TITLE or all(rule == _HEADLINE for _, rule in self.rows)

    @property
    def is_bare(self) -> bool:
        """Whether it only says, once or again, that a document was signed."""
        return all(rule in (_SIGNED, _AGAIN) for _, rule in self.rows)

    @property
    def opens_list(self) -> bool:
        """Whether it only says that documents were signed which a list behind it names."""
        return self.is_bare and self.last_row.text.rstrip().endswith(":")

    @property
    def is_signing(self) -> bool:
        """Whether it is the signing of a document, with or without what it is for."""
        return all(rule.startswith("promise: signed") for _, rule in self.rows)

    @property
    def is_event(self) -> bool:
        """Whether it is a fair, a course or a session."""
        return not self.stems.isdisjoint(_EVENTS)

    @property
    def is_sum(self) -> bool:
        """Whether it is an amount, of money as a rule: "EUR 50,000 to the fund"."""
        return bool(numbers(self.what))

    @property
    def is_again(self) -> bool:
        """Whether it only says who signed a document that was told of before."""
        return all(rule == _AGAIN for _, rule in self.rows)

    @property
    def last_row(self) -> Row:
        """The sentence that told it last."""
        return max((row for row, _ in self.rows), key=lambda row: row.sentence.start)


def undertaking_of(promise: Promise, row: Row, by: tuple[Party, ...], due: Settle) -> Undertaking:
    """What the sentence itself says of a promise of the parties `by`."""
    words = what(promise, row)
    return Undertaking(
        kind=promise.kind,
        by=by,
        to=(),
        what=words,
        said_by=said_by(promise, row),
        due=due_of(promise, row, due),
        shape=row.sentence.shape,
        stems=stems(without_filling(words)),
        rows=[(row, f"promise: {promise.rule}")],
    )


def repeats(one: Undertaking, other: Undertaking, promise: Promise) -> bool:
    """Whether two are one undertaking: the same party and most of the same words, or a document signed again."""
    unnamed = one.is_title and not other.is_title and not other.by
    shared_by = {p.name for p in one.by} & {p.name for p in other.by} or not (one.by or other.by) or unnamed
    if promise.rule == "signed again" and one.kind is CommitmentKind.AGREEMENT and shared_by:
        return True
    if one.is_title and one.is_signing and promise.rule.startswith("signed") and shared_by:
        return True
    small = min(len(one.stems), len(other.stems))
    shared = len(one.stems & other.stems)
    if one.is_title != other.is_title:
        return bool(shared_by) and small > 1 and shared >= _TITLED * small
    if not shared_by or numbers(one.what) != numbers(other.what):
        return False
    return small > 1 and shared >= _ALIKE * small


def merge(known: Undertaking, other: Undertaking) -> None:
    """Put what another telling says to a known undertaking; the fuller of the two keeps its words."""
    fuller = len(other.what) > len(known.what) and not other.is_bare
    fuller = fuller or known.is_title or (known.is_bare and not other.is_again)
    kind = known.kind if known.is_bare else other.kind
    titled = known.is_title and not other.is_title  # "before 2027" in a headline is "by the end of 2026" below
    known.rows += other.rows
    if fuller and not other.is_title:
        known.what, known.kind, known.shape, known.by = other.what, kind, other.shape, other.by or known.by
        known.stems |= other.stems
        known.rows.reverse()
    elif other.is_again and known.is_signing and {p.name for p in known.by} < {p.name for p in other.by}:
        known.by = other.by
    known.due = (other.due or known.due) if titled else (known.due or other.due)
    known.made = known.made or other.made
    known.encounter = known.encounter or other.encounter
    known.to = known.to or other.to
    known.said_by = known.said_by or other.said_by
