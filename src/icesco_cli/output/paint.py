"""Cells with their looks: tones, links and highlights, never markup of the documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from icesco_cli.output.cells import Piece, pieces, separator
from icesco_cli.output.columns import Column, Fit, Row, Tone
from icesco_cli.output.ink import Ink, ink, join
from icesco_cli.output.links import link
from icesco_cli.output.visible import one_line

BAR_CELLS = 24


def paint(row: Row, column: Column, links: bool, longest: float) -> Ink:
    """The text of one cell. `longest` is the number that a bar of full length stands for."""
    if column.fit is Fit.BAR:
        return _bar(row, column, longest)
    if column.marks:
        return _marked(row, column)
    items = pieces(column.value(row))
    if not items:
        return ink(column.blank, Tone.QUIET)
    if column.fit is Fit.FIRST:
        return _first(items, column, links)
    return join(separator(items), (_linked(item, column, links) for item in items))


def number(row: Row, column: Column) -> float:
    """The number that a bar shows, 0 where there is none."""
    value = column.value(row)
    return value if isinstance(value, int | float) else 0


def broken(text: Ink, width: int) -> Ink:
    """A path wider than `width` on several lines, broken behind a slash, or else behind another sign between words."""
    plain, start, lines = text.text, 0, []
    while len(plain) - start > width and " " not in plain.rpartition(" +")[0]:
        head = plain[start : start + max(width, 1)]
        at = head.rfind("/") + 1 or max(map(head.rfind, "-_")) + 1
        if not at:
            break
        lines.append(_cut(text, start, start + at))
        start += at
    return join("\n", [*lines, _cut(text, start, len(plain))])


def _cut(text: Ink, start: int, end: int) -> Ink:
    looks = (
        look._replace(start=max(look.start, start) - start, end=min(look.end, end) - start)
        for look in text.looks
        if look.start < end and start < look.end
    )
    return Ink(text.text[start:end], tuple(looks))


def _first(items: Sequence[Piece], column: Column, links: bool) -> Ink:
    rest = f" +{len(items) - 1}" if len(items) > 1 else ""
    return join("", [_linked(items[0], column, links), ink(rest, column.tone)])


def _linked(item: Piece, column: Column, links: bool) -> Ink:
    address = link(item.source, item.line) if links and item.source else None
    return ink(item.text, column.tone, address)


def _bar(row: Row, column: Column, longest: float) -> Ink:
    share = number(row, column) / longest if longest else 0
    return ink("█" * ceil(BAR_CELLS * share), column.tone)


def _marked(row: Row, column: Column) -> Ink:
    found = parts(str(row.get(column.key) or ""), row.get(column.marks or ""))
    return join("", (ink(part, Tone.FOUND if marked else column.tone) for part, marked in found))


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
