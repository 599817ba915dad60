"""Rows as a table that fits the terminal; what does not fit beside stands below, and nothing is cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import TextIO

from rich.cells import cell_len

from icesco_cli.output.cells import text_of
from icesco_cli.output.columns import Column, Fit, Row, Tone
from icesco_cli.output.ink import Ink, ink, join, lines
from icesco_cli.output.layout import GAP, Place, lay_out
from icesco_cli.output.paint import broken, number, paint
from icesco_cli.output.style import Style

Cells = Mapping[str, Ink]
"""The texts of one row, by column key."""
RULE = "─"


def write_table(rows: Iterable[Row], columns: Sequence[Column], style: Style, out: TextIO) -> None:
    """The rows under their heads; where even that is too wide each row is a small list. Nothing for no rows."""
    listed = list(rows)
    longest = _longest_bar(listed, columns)
    cells = [{column.key: paint(row, column, style.links, longest) for column in columns} for row in listed]
    if not cells:
        return
    natural = {column.key: _widest(column, cells) for column in columns}
    words = {column.key: _longest_word(column, cells) for column in columns}
    places = lay_out(columns, natural, words, style.width)
    printed = _table(cells, places, style.colour) if places else _records(cells, columns, style)
    out.writelines(f"{line.rstrip()}\n" for line in printed)


def filled(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns in which at least one row has something to say."""
    return tuple(column for column in columns if any(text_of(column.value(row)) for row in rows))


def _longest_bar(rows: Sequence[Row], columns: Sequence[Column]) -> float:
    return max((number(row, column) for column in columns if column.fit is Fit.BAR for row in rows), default=0)


def _widest(column: Column, cells: Sequence[Cells]) -> int:
    return max(cell_len(column.header), *(cell_len(column.lead + row[column.key].text) for row in cells))


def _longest_word(column: Column, cells: Sequence[Cells]) -> int:
    return max((cell_len(word) for row in cells for word in row[column.key].text.split()), default=0)


def _table(cells: Sequence[Cells], places: Sequence[Place], colour: bool) -> Iterator[str]:
    yield from _beside([ink(place.column.header, Tone.STRONG) for place in places], places, colour)
    yield RULE * (sum(place.width for place in places) + GAP * (len(places) - 1))
    spread = _is_spread(cells, places)
    for number_of_row, row in enumerate(cells):
        if spread and number_of_row:
            yield ""
        yield from _beside([_stacked(row, place) for place in places], places, colour)


def _is_spread(cells: Sequence[Cells], places: Sequence[Place]) -> bool:
    """Whether the rows need an empty line between them: where most have several lines."""
    tall = sum(any(place.below or row[place.column.key].width > place.width for place in places) for row in cells)
    return 2 * tall > len(cells)


def _beside(texts: Sequence[Ink], places: Sequence[Place], colour: bool) -> Iterator[str]:
    """The lines of one row."""
    columns = [_padded(text, place, colour) for text, place in zip(texts, places, strict=True)]
    empty = [" " * place.width for place in places]
    for parts in zip_longest(*columns):
        yield (" " * GAP).join(part if part is not None else blank for part, blank in zip(parts, empty, strict=True))


def _padded(text: Ink, place: Place, colour: bool) -> list[str]:
    plain = lines(text, place.width, colour=False)
    shown = lines(text, place.width, colour) if colour else plain
    gaps = [" " * (place.width - cell_len(line)) for line in plain]
    if place.column.right:
        return [gap + line for gap, line in zip(gaps, shown, strict=True)]
    return [line + gap for gap, line in zip(gaps, shown, strict=True)]


def _stacked(row: Cells, place: Place) -> Ink:
    """A cell and, on lines of their own, what stands below it: side by side again where there is room."""
    told = [(column.lead, broken(row[column.key], place.width)) for column in place.below if row[column.key].text]
    below = [join("", [ink(lead), text]) for lead, text in told]
    room = sum(text.width + GAP for text in below) - GAP <= place.width and not any("\n" in each.text for each in below)
    foot = join(" " * GAP if room else "\n", below)
    return join("\n", [text for text in (row[place.column.key], foot) if text.text])


def _records(cells: Sequence[Cells], columns: Sequence[Column], style: Style) -> Iterator[str]:
    """Each row as lines of head and text."""
    head = max(cell_len(column.header) for column in columns)
    places = (Place(Column("head", ""), head), Place(Column("text", ""), max(style.width - GAP - head, 1)))
    for row in cells:
        for column in columns:
            if row[column.key].text and column.fit is not Fit.BAR:
                text = broken(row[column.key], places[1].width)
                yield from _beside([ink(column.header, Tone.STRONG), text], places, style.colour)
        yield ""
