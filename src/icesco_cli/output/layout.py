"""How wide the columns of a table are, and which stand below another, so that nothing is cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from icesco_cli.output.columns import Column, Fit

GAP = 2
"""Cells between two columns."""


LONGEST_WORD = 24
"""Cells; what is longer is hardly a word and may be broken."""


@dataclass(frozen=True, slots=True)
class PlacedColumn:
    """A column in the table, `width` cells wide, and the columns that stand below it in each row."""

    column: Column
    width: int
    below: tuple[Column, ...] = ()


def lay_out(
    columns: Sequence[Column], natural: Mapping[str, int], words: Mapping[str, int], width: int
) -> tuple[PlacedColumn, ...] | None:
    """Places the columns in `width` cells; `natural` is the width of each column's longest text, by key, and `words`
    that of its longest word.

    Where it is narrow bars go first, for the number beside them says the same; then what may stand below another column
    goes there, and there, if it must, a source is folded, then the rest; at last words are broken. None where the
    columns do not fit at all.
    """
    told = [column for column in columns if column.fit is not Fit.BAR]
    whole = [_with_words(column, words) for column in told]
    for places in (
        _side_by_side([_with_words(column, words) for column in columns], natural),
        _side_by_side(whole, natural),
        _stacked(whole, natural),
        _folded(whole, natural, {Fit.FIRST}),
        _folded(told, natural, {Fit.FIRST}),
        _folded(told, natural, set(Fit)),
    ):
        room = width - sum(place.width for place in places) - GAP * (len(places) - 1)
        if room >= 0:
            return tuple(_widened(places, natural, room))
    return None


def _with_words(column: Column, words: Mapping[str, int]) -> Column:
    """The column with room for its longest word, unless that is longer than any word should be."""
    return replace(column, least=max(column.least, min(words[column.key], LONGEST_WORD)))


def _side_by_side(columns: Sequence[Column], natural: Mapping[str, int]) -> list[PlacedColumn]:
    return [PlacedColumn(column, _least(column, natural)) for column in columns]


def _stacked(columns: Sequence[Column], natural: Mapping[str, int]) -> list[PlacedColumn]:
    keys = {column.key for column in columns if column.under is None}
    places = []
    for column in columns:
        if column.under not in keys:
            below = tuple(other for other in columns if other.under == column.key)
            places.append(PlacedColumn(column, max(_least(each, natural) for each in (column, *below)), below))
    return places


def _folded(columns: Sequence[Column], natural: Mapping[str, int], fits: Set[Fit]) -> list[PlacedColumn]:
    """As stacked, but what stands below and is of these fits asks for no room of its own."""
    folded = {column.key: 0 for column in columns if column.fit in fits and column.under}
    return _stacked(columns, {**natural, **folded})


def _least(column: Column, natural: Mapping[str, int]) -> int:
    return min(natural[column.key], column.least) if column.fit is Fit.WRAP else natural[column.key]


def _widened(places: Sequence[PlacedColumn], natural: Mapping[str, int], room: int) -> list[PlacedColumn]:
    """Gives the room left to the columns that still want some, the most wanting no more than the others."""
    widths = [place.width for place in places]
    wanted = [max(natural[column.key] for column in (place.column, *place.below)) for place in places]
    while room > 0 and (short := [n for n, width in enumerate(widths) if width < wanted[n]]):
        share = max(1, room // len(short))
        for number in short[:room]:
            gain = min(share, wanted[number] - widths[number])
            widths[number] += gain
            room -= gain
    return [PlacedColumn(place.column, width, place.below) for place, width in zip(places, widths, strict=True)]
