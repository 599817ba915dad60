"""An office as it is read, word by word."""

from __future__ import annotations

from dataclasses import dataclass

from icesco_cli.lexicon.words import Office
from icesco_cli.mentions.words.tokens import Annotation, Line, Post


@dataclass(slots=True)
class PostReading:
    """What is gathered while an office is read: `first` and `last` grow outwards from its head noun."""

    line: Line
    office: Office
    first: int
    last: int
    title: list[str]
    of: Annotation | str | None = None
    past: bool = False
    complete: bool = False
    unit: Annotation | None = None
    """The part of a larger body that it leads: "Head of the Press Department"."""
    taken: range = range(0)
    """The complement of the office before it, whose owner is not this one's."""

    def own(self, owner: Annotation | str) -> None:
        """The office is of `owner`."""
        self.of, self.complete = owner, True

    def take(self, end: int) -> bool:
        """Let the words up to `end` be part of the title; always True, for the reading goes on."""
        self.title.append(printed(self.line, self.last, end))
        self.last, self.complete = end, True
        return True


def post_of_several(name: int, title: str, of: Annotation | None, office: Office) -> Post:
    """The office of one of several who hold one like it, with the first token of the name."""
    return Post(name, name, title, of, office, past=False, lead=None, complete=True, shared=True)


def printed(line: Line, first: int, last: int) -> str:
    """The words as they stand, with one space where the text has any."""
    parts = [line.words[first]]
    for index in range(first + 1, last):
        parts.append(line.words[index] if line.starts[index] == line.ends[index - 1] else f" {line.words[index]}")
    return "".join(parts)
