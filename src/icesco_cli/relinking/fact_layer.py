"""The rows of the meetings, and of the commitments, once some articles tell of others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import Local, Locals, Saying, Touched
from icesco_cli.database.writing.queue import Queue
from icesco_cli.entities.commitments import commitment_row, commitment_rules
from icesco_cli.entities.encounters import LocalMeeting
from icesco_cli.entities.leading import JoiningRules
from icesco_cli.entities.meeting_rows import meeting_row
from icesco_cli.entities.meetings import meeting_rules
from icesco_cli.entities.row_evidence import stem, with_ids
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.models import Commitment, Meeting
from icesco_cli.relinking.leading import Leading

if TYPE_CHECKING:
    from sqlite_utils import Database

One = TypeVar("One")
Fact = TypeVar("Fact", Meeting, Commitment)
_NOBODY: Saying = -1
"""Stands where a row is to be looked at again whose leader is gone."""


@dataclass(frozen=True, slots=True)
class FactKind(Generic[One, Fact]):
    """What tells meetings from commitments."""

    noun: str
    letter: str
    """With which their ids begin."""
    told: type[One]
    rules: JoiningRules[One]
    row: Callable[[Iterable[One]], Fact]
    """The row of what is told of one fact, without its id."""


def meetings() -> FactKind[LocalMeeting, Meeting]:
    """Meetings, visits, ceremonies."""
    return FactKind("meetings", "m", LocalMeeting, meeting_rules(), meeting_row)


def commitments() -> FactKind[LocalCommitment, Commitment]:
    """Commitments."""
    return FactKind("commitments", "c", LocalCommitment, commitment_rules(), commitment_row)


class FactLayer(Generic[One, Fact]):
    """The facts of one kind of all articles."""

    def __init__(self, database: Database, kind: FactKind[One, Fact], writer: LinkWriter) -> None:
        self._kind: FactKind[One, Fact] = kind
        self._writer = writer
        self._locals = Locals(database, kind.noun)
        self._leading = Leading(self._locals, kind.told, kind.rules)
        self._leaders = self._leading.leaders
        self._touched = Touched(database)
        self._stems = Queue(database.conn)
        """The stems of the ids that may change, with the leaders of facts that had or get one of them."""

    def replace(self, article: str, told: Sequence[Local]) -> None:
        """Puts what an article tells now in the place of what it told before."""
        self._locals.replace(article, told, self._touched)

    def relink(self) -> None:
        """Decides who tells of one thing, and writes the rows that come out other than before."""
        for leader in self._leading.settle(self._touched):
            self._note(leader)
        for _, row in self._touched.gone:
            if row:
                self._stems.add(_stem(row), _NOBODY)
        for name, leaders in self._stems.taken_by_place():
            self._write(name, leaders)

    def _note(self, leader: Saying) -> None:
        """Notes the stems of the row that somebody led before and of that which he leads now."""
        if not self._leaders.is_there(leader):
            return
        row = self._locals.row(leader)
        if row:
            self._stems.add(_stem(row), leader)
        if self._leaders.of(leader) == leader:
            self._stems.add(stem(self._kind.letter, self._row(leader)), leader)

    def _row(self, leader: Saying) -> Fact:
        return self._kind.row(map(self._leading.what, self._leaders.members(leader)))

    def _write(self, name: str, noted: Iterable[Saying]) -> None:
        """Writes all rows whose ids have one stem."""
        old = self._writer.ids_from(self._kind.noun, name)
        known = {leader for leader in map(self._leaders.of_row, old) if leader is not None}
        leading = sorted(one for one in known.union(noted) if one != _NOBODY and self._leaders.of(one) == one)
        rows: list[Fact] = [self._row(one) for one in leading]
        fitting = [at for at, row in enumerate(rows) if stem(self._kind.letter, row) == name]
        named = with_ids(self._kind.letter, [rows[at] for at in fitting])
        for at, row in zip(fitting, named, strict=True):
            self._leaders.assign(leading[at], row.id or "")
        self._writer.replace(self._kind.noun, old, named)


def _stem(id_: str) -> str:
    """The stem of an id."""
    return "-".join(id_.split("-")[:2])
