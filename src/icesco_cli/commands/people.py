"""icesco people."""

from __future__ import annotations

from icesco_cli.commands.answer import print_rows
from icesco_cli.commands.options import DEFAULT_DATABASE, Database, Json
from icesco_cli.database.connection import open_to_ask
from icesco_cli.database.people import people


def command(db: Database = DEFAULT_DATABASE, json: Json = False) -> None:
    """List the people of the database."""
    print_rows(people(open_to_ask(db)), json)
