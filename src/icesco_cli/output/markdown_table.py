"""Rows as a Markdown table in which nothing of the documents is taken for markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO

from icesco_cli.output.cells import text_of
from icesco_cli.output.columns import AnswerRow, Column, Fit

_ESCAPED = str.maketrans({**{char: f"\\{char}" for char in "\\|`*[]"}, "<": "&lt;", ">": "&gt;", "&": "&amp;"})


def write_markdown(rows: Iterable[AnswerRow], columns: Sequence[Column], out: TextIO) -> None:
    """A head line, a rule, then a line a row."""
    shown = [column for column in columns if column.fit is not Fit.BAR]
    _write_line([column.header for column in shown], out)
    _write_line(["--:" if column.right else "---" for column in shown], out)
    for row in rows:
        _write_line([text_of(column.value(row)).translate(_ESCAPED) for column in shown], out)


def _write_line(cells: Sequence[str], out: TextIO) -> None:
    out.write(f"| {' | '.join(cells)} |\n")
