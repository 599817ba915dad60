"""How an answer is to look: the format, the colours, the width. Settled once, from the options and the stream."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TextIO

from icesco_cli.errors import IcescoError

OFF = ("0", "false", "no", "off")
WITHOUT_LINKS = ("dumb", "linux")


class Format(StrEnum):
    """The forms of a listing."""

    TABLE = "table"
    LINES = "lines"
    """One row a line, cells parted by tabs, nothing cut: what a pipe gets when no format is asked for."""
    JSON = "json"
    NL = "nl"
    """One JSON object a line."""
    CSV = "csv"
    TSV = "tsv"
    MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True)
class Style:
    """`width` and `height` are in cells of the terminal."""

    format: Format = Format.TABLE
    colour: bool = False
    links: bool = False
    terminal: bool = False
    width: int = 80
    height: int = 24

    def bold(self, text: str) -> str:
        """The text in bold letters, where there are colours."""
        return f"\033[1m{text}\033[0m" if self.colour else text


def settle(out: TextIO, environ: Mapping[str, str], form: Format | None = None, colour: str = "auto") -> Style:
    """The style for a stream. Without a format a terminal gets a table and a pipe gets lines.

    `colour` is `auto`, `always` or `never`; `auto` looks at NO_COLOR (no-color.org), FORCE_COLOR (0 is off) and TERM
    before the stream. Raises IcescoError for any other word.
    """
    terminal = out.isatty()
    size = shutil.get_terminal_size()
    coloured = _wants_colour(colour, environ, terminal)
    return Style(
        format=form or (Format.TABLE if terminal else Format.LINES),
        colour=coloured,
        links=coloured and terminal and environ.get("TERM") not in WITHOUT_LINKS,
        terminal=terminal,
        width=size.columns,
        height=size.lines,
    )


def _wants_colour(colour: str, environ: Mapping[str, str], terminal: bool) -> bool:
    if colour in ("always", "never"):
        return colour == "always"
    if colour != "auto":
        raise IcescoError(f"--color is auto, always or never, not {colour!r}.")
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return environ["FORCE_COLOR"].lower() not in OFF
    return terminal and environ.get("TERM") != "dumb"
