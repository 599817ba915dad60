"""Rows as a table of rich's that fits the terminal; what does not fit beside stands below, and nothing is cut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from icesco_cli.output.cells import text_of
from icesco_cli.output.columns import AnswerRow, Column, Fit, Tone
from icesco_cli.output.layout import GAP, PlacedColumn, lay_out
from icesco_cli.output.paint import broken, number, paint
from icesco_cli.output.style import Style

Cells = Mapping[str, Text]
"""The texts of one row, by column key."""


def write_table(rows: Iterable[AnswerRow], columns: Sequence[Column], style: Style, out: TextIO) -> None:
    """The rows under their heads; where even that is too wide each row is a small list. Nothing for no rows."""
    listed = list(rows)
    longest = _longest_bar(listed, columns)
    cells = [{column.key: paint(row, column, style.links, longest) for column in columns} for row in listed]
    if not cells:
        return
    natural = {column.key: _widest(column, cells) for column in columns}
    words = {column.key: _longest_word(column, cells) for column in columns}
    places = lay_out(columns, natural, words, style.width)
    console(style, out).print(_table(cells, places) if places else _records(cells, columns, style.width))


def filled(columns: Sequence[Column], rows: Sequence[AnswerRow]) -> tuple[Column, ...]:
    """The columns in which at least one row has something to say."""
    return tuple(column for column in columns if any(text_of(column.value(row)) for row in rows))


def console(style: Style, out: TextIO) -> Console:
    """A console of rich's that obeys our style and no variable of the environment, and knows no markup."""
    return Console(
        file=out,
        width=style.width,
        height=style.height,
        force_terminal=style.colour,
        color_system="standard" if style.colour else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )


def _longest_bar(rows: Sequence[AnswerRow], columns: Sequence[Column]) -> float:
    return max((number(row, column) for column in columns if column.fit is Fit.BAR for row in rows), default=0)


def _widest(column: Column, cells: Sequence[Cells]) -> int:
    return max(cell_len(column.header), *(cell_len(column.lead + row[column.key].plain) for row in cells))


def _longest_word(column: Column, cells: Sequence[Cells]) -> int:
    return max((cell_len(word) for row in cells for word in row[column.key].plain.split()), default=0)


def _table(cells: Sequence[Cells], places: Sequence[PlacedColumn]) -> Table:
    spread = int(_is_spread(cells, places))
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, GAP - 1, 0, 0), leading=spread)
    for place in places:
        table.add_column(
            place.column.header,
            width=place.width,
            justify="right" if place.column.right else "left",
            overflow="fold",
        )
    for row in cells:
        table.add_row(*(_stacked(row, place) for place in places))
    return table


def _is_spread(cells: Sequence[Cells], places: Sequence[PlacedColumn]) -> bool:
    """Whether the rows need an empty line between them: where most have several lines."""
    tall = sum(any(place.below or row[place.column.key].cell_len > place.width for place in places) for row in cells)
    return 2 * tall > len(cells)


def _stacked(row: Cells, place: PlacedColumn) -> Text:
    """A cell and, on lines of their own, what stands below it: side by side again where there is room."""
    below = [Text(column.lead) + broken(row[column.key], place.width) for column in place.below if row[column.key]]
    room = sum(text.cell_len + GAP for text in below) - GAP <= place.width
    foot = Text(" " * GAP if room else "\n", Tone.QUIET).join(below)
    return Text("\n").join(text for text in (row[place.column.key], foot) if text)


def _records(cells: Sequence[Cells], columns: Sequence[Column], width: int) -> Table:
    """Each row as lines of head and text."""
    table = Table.grid(padding=(0, GAP, 0, 0))
    table.add_column(style="bold", overflow="fold")
    table.add_column(overflow="fold")
    room = width - GAP - max(cell_len(column.header) for column in columns)
    for row in cells:
        for column in columns:
            if row[column.key] and column.fit is not Fit.BAR:
                table.add_row(column.header, broken(row[column.key], room))
        table.add_row()
    return table
