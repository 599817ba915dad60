"""Printing answers: the answer on standard output, all else on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from typing import Any, NamedTuple, TextIO

from icesco_cli.errors import IcescoError
from icesco_cli.output.columns import Column
from icesco_cli.output.style import Format, Style, settle

MOST_ROWS = 100
"""Rows of a table when the user sets no limit; a table of thousands is no answer, and takes long to draw."""
FORMAT_OPTIONS = (Format.JSON, Format.NL, Format.CSV, Format.TSV, Format.MARKDOWN)
"""What an option of the same name asks for."""


class Look(NamedTuple):
    """How the user wants to see a listing: the format (None: what suits the stream), the colours, the columns."""

    form: Format | None
    colour: str
    columns: str | None


def look(options: Mapping[str, object]) -> Look:
    """The look that the options ask for. IcescoError where they ask for two formats."""
    forms = [form for form in FORMAT_OPTIONS if options.get(form)]
    if len(forms) > 1:
        raise IcescoError(f"Choose one format: --{forms[0]} or --{forms[1]}.")
    columns = options.get("columns")
    return Look(forms[0] if forms else None, str(options["color"]), str(columns) if columns is not None else None)


@contextmanager
def page(form: Format | None, colour: str) -> Iterator[tuple[Style, TextIO]]:
    """The style of the answer and the stream to write it to; a reader who has seen enough may close it at any time."""
    from icesco_cli.output.pager import paged

    style = settle(sys.stdout, os.environ, form, colour)
    try:
        with paged(style, sys.stdout, os.environ) as out:
            yield style, out
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def show(
    rows: Iterable[Mapping[str, object]],
    columns: Sequence[Column],
    wanted: Look,
    limited: bool,
    empty: Callable[[], str],
) -> None:
    """Prints the rows of a listing. Unless the user has `limited` it, a table ends after a hundred rows."""
    from icesco_cli.output.render import render

    remaining = iter(rows)
    first = list(islice(remaining, 1))
    with page(wanted.form, wanted.colour) as (style, out):
        most = MOST_ROWS - 1 if style.format is Format.TABLE and not limited else None
        render(chain(first, islice(remaining, most)), columns, style, out, wanted.columns)
    if not first and style.format in (Format.TABLE, Format.LINES):
        tell(empty())
    if most is not None and next(remaining, None) is not None:
        tell(f"These are the first {MOST_ROWS}: --limit 0 shows all.")


def show_page(row: Mapping[str, Any], wanted: Look, write: Callable[[Mapping[str, Any], Style, TextIO], None]) -> None:
    """Prints one answer that is no list: as JSON if that is wanted, else as `write` writes it."""
    from icesco_cli.output.structured import encode

    with page(wanted.form, wanted.colour) as (style, out):
        if wanted.form:
            out.write(f"{encode(row)}\n")
        else:
            write(row, style, out)


def is_table(wanted: Look) -> bool:
    """Whether the answer is drawn for somebody who reads it on a terminal."""
    return settle(sys.stdout, os.environ, wanted.form, wanted.colour).format is Format.TABLE


def choices(rows: Sequence[Mapping[str, object]], columns: Sequence[Column]) -> None:
    """Lists on standard error what the user may choose from."""
    from icesco_cli.output.render import render

    sys.stdout.flush()
    render(rows, columns, settle(sys.stderr, os.environ), sys.stderr)


def tell(message: str) -> None:
    """Says something that is not the answer, on standard error."""
    from icesco_cli.output.visible import one_line

    sys.stderr.write(f"{one_line(message)}\n")
