"""An office as it is read, word by word, and as it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from icesco_cli.lexicon.words import Office
from icesco_cli.mentions.words.tokens import Chunk, Label, Line

OWNERS = frozenset({Label.COUNTRY, Label.ADJECTIVE, Label.PLACE, Label.REGION, Label.BODY})


@dataclass(frozen=True, slots=True)
class Post:
    """An office at tokens `first` to `last` of a line. `of` is the body, country or place that it belongs to: a chunk,
    or the words of a body named in short ("the Museum"). `lead` is the word that opens it ("the", "his"), if any."""

    first: int
    last: int
    title: str
    of: Chunk | str | None
    office: Office
    past: bool
    lead: str | None
    complete: bool
    """It says of what it is the office."""
    shared: bool = False
    """Several hold one like it, of bodies or countries of their own: "Presidents X and Y"."""


@dataclass(slots=True)
class PostReading:
    """What is gathered while an office is read: `first` and `last` grow outwards from its head noun."""

    line: Line
    office: Office
    first: int
    last: int
    title: list[str]
    of: Chunk | str | None = None
    past: bool = False
    complete: bool = False
    unit: Chunk | None = None
    """The part of a larger body that it leads: "Head of the Press Department"."""
    taken: range = range(0)
    """The complement of the office before it, whose owner is not this one's."""

    def own(self, owner: Chunk | str) -> None:
        """The office is of `owner`."""
        self.of, self.complete = owner, True

    def take(self, end: int) -> bool:
        """Let the words up to `end` be part of the title; always True, for the reading goes on."""
        self.title.append(printed(self.line, self.last, end))
        self.last, self.complete = end, True
        return True


def printed(line: Line, first: int, last: int) -> str:
    """The words as they stand, with one space where the text has any."""
    parts = [line.words[first]]
    for index in range(first + 1, last):
        parts.append(line.words[index] if line.starts[index] == line.ends[index - 1] else f" {line.words[index]}")
    return "".join(parts)
