"""icesco who."""

from __future__ import annotations

from typing import Annotated

import typer

from icesco_cli.commands.answer import print_rows
from icesco_cli.commands.naming import one
from icesco_cli.commands.options import DEFAULT_DATABASE, Database, Json
from icesco_cli.database.commitments import commitments
from icesco_cli.database.commitments import of_party as commitments_of
from icesco_cli.database.connection import open_to_ask
from icesco_cli.database.meetings import meetings
from icesco_cli.database.meetings import of_party as meetings_of


def command(
    name: Annotated[list[str], typer.Argument(help="A name, or a part of it.")],
    db: Database = DEFAULT_DATABASE,
    json: Json = False,
) -> None:
    """Show who somebody is, whom they met and what they promised."""
    connection = open_to_ask(db)
    match = one(connection, " ".join(name))
    print(match.name)
    print_rows(meetings(connection, [meetings_of(match.kind, match.id)]), json)
    print_rows(commitments(connection, [commitments_of(match.kind, match.id)]), json)
