"""The one way to print a listing. Each format is imported where it is used, so that JSON costs no more than JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO, assert_never

from icesco_cli.output.columns import AnswerRow, Column, Fit, choose
from icesco_cli.output.style import Format, Style


def render(
    rows: Iterable[AnswerRow], columns: Sequence[Column], style: Style, out: TextIO, names: str | None = None
) -> None:
    """Writes the rows to `out`. Data formats stream: a row is written before the next is asked for.

    `names` is what `--columns` says: with it every format shows those columns in that order. Without it JSON has
    every key of the row, CSV and TSV every column, and what readers see the columns that are `shown`; a table leaves
    out those that are empty in every row.
    Raises IcescoError for a column that is not there.
    """
    chosen = choose(columns, names)
    match style.format:
        case Format.JSON | Format.NL:
            _write_structured(rows if names is None else _cut(rows, chosen), style, out)
        case Format.CSV | Format.TSV:
            _write_delimited(rows, columns if names is None else chosen, style, out)
        case Format.LINES:
            from icesco_cli.output.delimited import write_lines

            write_lines(rows, chosen, out)
        case Format.MARKDOWN:
            from icesco_cli.output.markdown_table import write_markdown

            write_markdown(rows, chosen, out)
        case Format.TABLE:
            from icesco_cli.output.table import filled, write_table

            listed = list(rows)
            write_table(listed, chosen if names else filled(chosen, listed), style, out)
        case _ as unwritten:
            assert_never(unwritten)


def _cut(rows: Iterable[AnswerRow], columns: Sequence[Column]) -> Iterable[AnswerRow]:
    held = [column for column in columns if column.fit is not Fit.BAR]
    return ({column.key: column.held(row) for column in held} for row in rows)


def _write_structured(rows: Iterable[AnswerRow], style: Style, out: TextIO) -> None:
    from icesco_cli.output.structured import write_json, write_nl

    write = write_json if style.format is Format.JSON else write_nl
    write(rows, out)


def _write_delimited(rows: Iterable[AnswerRow], columns: Sequence[Column], style: Style, out: TextIO) -> None:
    from icesco_cli.output.delimited import write_csv, write_tsv

    write = write_csv if style.format is Format.CSV else write_tsv
    write(rows, columns, out)
