"""Cells as rich text: tones, links and highlights, never markup of the documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from rich.text import Text

from icesco_cli.output.cells import Piece, pieces, separator
from icesco_cli.output.columns import AnswerRow, Column, Fit, Tone
from icesco_cli.output.file_links import link
from icesco_cli.output.visible import one_line

BAR_CELLS = 24


def paint(row: AnswerRow, column: Column, links: bool, longest: float) -> Text:
    """The text of one cell. `longest` is the number that a bar of full length stands for."""
    if column.fit is Fit.BAR:
        return _bar(row, column, longest)
    if column.marks:
        return _marked(row, column)
    items = pieces(column.value(row))
    if not items:
        return Text(column.blank, Tone.QUIET)
    if column.fit is Fit.FIRST:
        return _first(items, column, links)
    return Text(separator(items), end="").join(_linked(item, column, links) for item in items)


def number(row: AnswerRow, column: Column) -> float:
    """The number that a bar shows, 0 where there is none."""
    value = column.value(row)
    return value if isinstance(value, int | float) else 0


def _first(items: Sequence[Piece], column: Column, links: bool) -> Text:
    rest = f" +{len(items) - 1}" if len(items) > 1 else ""
    return _linked(items[0], column, links).append(rest)


def _linked(item: Piece, column: Column, links: bool) -> Text:
    text = Text(item.text, column.tone or "")
    if links and item.source and (address := link(item.source, item.line)):
        text.stylize(f"link {address}")
    return text


def broken(text: Text, width: int) -> Text:
    """A path wider than `width` on several lines, broken behind a slash, or else behind another sign between words."""
    if text.cell_len <= width or " " in text.plain.rpartition(" +")[0]:
        return text
    head = text.plain[: max(width, 1)]
    at = head.rfind("/") + 1 or max(map(head.rfind, "-_")) + 1
    if not at:
        return text
    begun, rest = text.divide([at])
    return Text("\n").join((begun, broken(rest, width)))


def _bar(row: AnswerRow, column: Column, longest: float) -> Text:
    share = number(row, column) / longest if longest else 0
    return Text("█" * ceil(BAR_CELLS * share), column.tone or "")


def _marked(row: AnswerRow, column: Column) -> Text:
    painted = Text(style=column.tone or "")
    for part, found in parts(str(row.get(column.key) or ""), row.get(column.marks or "")):
        painted.append(part, Tone.FOUND if found else None)
    return painted


def parts(text: str, marks: object) -> Iterator[tuple[str, bool]]:
    """The text, made safe, in parts that are and are not within the marks ([first, one past last], sorted)."""
    at = 0
    for first, last in marks if isinstance(marks, Sequence) else ():
        yield _within(text[at:first]), False
        yield _within(text[first:last]), True
        at = max(at, last)
    yield _within(text[at:]), False


def _within(text: str) -> str:
    """A part of a line: safe, and with the spaces at its ends that part it from its neighbours."""
    inner = one_line(text)
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"
