"""What is in the database, on a page."""

from __future__ import annotations

from typing import TextIO

from icesco_cli.output.cells import text_of
from icesco_cli.output.columns import AnswerRow, Column, Fit, listed
from icesco_cli.output.finds import PROBLEMS
from icesco_cli.output.render import render
from icesco_cli.output.style import Format, Style

MOST = 20
"""Documents, and problems, that are listed on a terminal."""
LINES = (
    ("database", "Database"),
    ("size", "Bytes"),
    ("schema", "Schema"),
    ("documents", "Documents"),
    ("articles", "Articles"),
    ("sentences", "Sentences"),
    ("people", "People"),
    ("organisations", "Organisations"),
    ("countries", "Countries"),
    ("meetings", "Meetings"),
    ("commitments", "Commitments"),
    ("first_day", "First day"),
    ("last_day", "Last day"),
    ("icesco", "This icesco"),
    ("sqlite", "This SQLite"),
)
DOCUMENTS = (
    Column("source", "Document", least=30),
    Column("size", "Bytes", Fit.WHOLE, right=True),
    Column("articles", "Articles", Fit.WHOLE, right=True),
    Column("problems", "Problems", Fit.WHOLE, right=True),
)


def write_overview(overview: AnswerRow, style: Style, out: TextIO) -> None:
    """Writes the inventory as `icesco info --json` prints it."""
    for key, label in LINES:
        value = overview.get(key)
        out.write(f"{label:13}  {f'{value:,}' if isinstance(value, int) else text_of(value)}\n")
    for counted, key, title, columns in (
        ("documents", "from", "Documents", DOCUMENTS),
        ("problems", "problems", "Problems", PROBLEMS),
    ):
        if rows := listed(overview, key):
            out.write(f"\n{title.upper()}\n")
            shown = rows[:MOST] if style.format is Format.TABLE else rows
            render(shown, columns, style, out)
            if (hidden := _number(overview, counted) - len(shown)) > 0:
                out.write(f"and {hidden} more: icesco info --json\n")


def _number(overview: AnswerRow, key: str) -> int:
    """How many there are, of which perhaps not all are listed."""
    number = overview[key]
    return number if isinstance(number, int) else len(listed(overview, key))
