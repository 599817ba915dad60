"""Makes a command of a question: adds the options that every listing has, opens the database, prints the answer."""

from __future__ import annotations

import inspect
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from typing import Any, NamedTuple, TextIO

import typer

from icesco_cli.commands import options
from icesco_cli.commands.answer import MOST_ROWS, Look, is_table, look, page, show
from icesco_cli.commands.known_days import check_month, days_known
from icesco_cli.commands.naming import EMPTY
from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.tables.connection import USUAL_PATH, holds_nothing, open_to_ask
from icesco_cli.errors import IcescoError
from icesco_cli.output.columns import Column

NOTHING = "Nothing found."
"""What a reader is told where there are no rows."""


class Answer(NamedTuple):
    """The rows that answer a question, the columns that show them, and what writes them in a way of its own, if any.

    `empty` is what to tell a reader when there are no rows.
    """

    rows: Iterable[ListingRow]
    columns: Sequence[Column]
    write: Callable[[TextIO], None] | None = None
    exit_code: int = 0
    empty: str = NOTHING


def _empty(connection: sqlite3.Connection, answer: Answer, given: Mapping[str, object]) -> str:
    """What to tell where nothing is found."""
    if answer.empty != NOTHING:
        return answer.empty
    return EMPTY if holds_nothing(connection) else NOTHING + days_known(connection, given)


def _asked(given: Mapping[str, object], wanted: Look) -> dict[str, object]:
    """What is asked for: for a table, which has an end, one row more than it shows; a graph has all."""
    is_open = "limit" in given and given["limit"] is None and given.get("drawn", "table") == "table"
    return {**given, "limit": MOST_ROWS + 1} if is_open and is_table(wanted) else {**given}


SHARED = {
    "db": (options.Database, USUAL_PATH),
    "json": (options.Json, False),
    "nl": (options.Nl, False),
    "csv": (options.Csv, False),
    "tsv": (options.Tsv, False),
    "markdown": (options.Markdown, False),
    "columns": (options.Columns, None),
    "color": (options.Color, "auto"),
}
"""The options of every listing, with their defaults."""


def listing(question: Callable[..., Answer]) -> Callable[..., None]:
    """The command that asks `question`, whose first parameter is the connection and whose others are its options.

    typer reads options off a function's signature, so the command's is the question's without the connection and with
    the shared options.
    """

    @wraps(question)
    def command(**given: Any) -> None:
        shared = {name: given.pop(name) for name in SHARED}
        wanted = look(shared)
        connection = open_to_ask(shared["db"])
        check_month(connection, given)
        answer = question(connection, **_asked(given, wanted))
        if answer.write and wanted.form:
            raise IcescoError(f"Choose one format: --format or --{wanted.form}.")
        if answer.write:
            with page(wanted.form, wanted.colour) as (_, out):
                answer.write(out)
        else:
            show(
                answer.rows,
                answer.columns,
                wanted,
                given.get("limit") is not None,
                lambda: _empty(connection, answer, given),
            )
        if answer.exit_code:
            raise typer.Exit(answer.exit_code)

    own = list(inspect.signature(question).parameters.values())[1:]
    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for name, (annotation, default) in SHARED.items()
    ]
    command.__signature__ = inspect.Signature([*own, *added])  # type: ignore[attr-defined]
    return command
