"""icesco sql."""

import sqlite3
from typing import Annotated

import typer

from icesco_cli.commands.listing import Answer, listing
from icesco_cli.database.questions.freehand import query
from icesco_cli.output.finds import of_keys

Query = Annotated[str, typer.Argument(metavar="QUERY", help="One SELECT.")]


@listing
def command(connection: sqlite3.Connection, query_: Query) -> Answer:
    """Ask in SQL.

    Nothing can be written, attached or loaded.

    Good to start from: the views who_met_whom and what_was_promised.

    \b
    Examples:
      icesco sql "select kind, count(*) from meetings group by kind"
      icesco sql "select other from who_met_whom where person like '%Karimov'"
    """
    keys, rows = query(connection, query_)
    return Answer(rows, of_keys(keys))
