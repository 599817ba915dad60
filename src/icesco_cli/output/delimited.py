"""Rows as lines of cells: CSV (RFC 4180) and TSV for spreadsheets, bare lines for pipes."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

from icesco_cli.output.cells import exact_text_of, text_of
from icesco_cli.output.columns import AnswerRow, Column, Fit

FORMULA = tuple("=+-@\t\r＝＋－＠")
"""How a cell begins that a spreadsheet may run (OWASP, "CSV injection"), in the full-width forms too."""


def write_csv(rows: Iterable[AnswerRow], columns: Sequence[Column], out: TextIO) -> None:
    """A head line of keys, then the rows."""
    writer = csv.writer(out)
    writer.writerow(keys(columns))
    writer.writerows(cells(row, columns) for row in rows)


def write_tsv(rows: Iterable[AnswerRow], columns: Sequence[Column], out: TextIO) -> None:
    """As CSV, but parted by tabs and never quoted: a cell holds neither tab nor line break."""
    out.write("\t".join(keys(columns)) + "\n")
    out.writelines("\t".join(cells(row, columns)) + "\n" for row in rows)


def write_lines(rows: Iterable[AnswerRow], columns: Sequence[Column], out: TextIO) -> None:
    """What readers see in a table, one row a line, without a head."""
    shown = _holding(columns)
    out.writelines("\t".join(text_of(column.value(row)) for column in shown) + "\n" for row in rows)


def keys(columns: Sequence[Column]) -> list[str]:
    """The names of the columns that hold data."""
    return [column.key for column in _holding(columns)]


def cells(row: AnswerRow, columns: Sequence[Column]) -> list[str]:
    """The row's cells, none of which a spreadsheet takes for a formula."""
    return [_defused(exact_text_of(column.held(row))) for column in _holding(columns)]


def _holding(columns: Sequence[Column]) -> list[Column]:
    return [column for column in columns if column.fit is not Fit.BAR]


def _defused(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
