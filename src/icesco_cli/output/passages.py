"""A stretch of a document with parts of it marked: an article with its facts, a sentence in its paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from icesco_cli.output.style import Style
from icesco_cli.output.visible import visible


@dataclass(frozen=True, slots=True)
class Highlight:
    """Characters `start` to `end` of the text, and how they look (a style of rich's: "bold", "underline green")."""

    start: int
    end: int
    look: str


def write_passage(text: str, marks: Iterable[Highlight], style: Style, out: TextIO) -> None:
    """Writes the text; marks may overlap and show where the style has colour.

    In a terminal it is wrapped at words. In a pipe every character stands at its offset in the text, so that what is
    printed can be quoted by character, and what must not be printed is one replacement character.
    """
    if style.colour or style.terminal:
        _write_wrapped(text, marks, style, out)
    else:
        out.write(visible(text) + ("" if text.endswith("\n") else "\n"))


def _write_wrapped(text: str, marks: Iterable[Highlight], style: Style, out: TextIO) -> None:
    from rich.text import Text

    from icesco_cli.output.table import console

    painted = Text(visible(text))
    for mark in marks:
        painted.stylize(mark.look, mark.start, mark.end)
    console(style, out).print(painted, soft_wrap=not style.terminal)
