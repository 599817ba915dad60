"""icesco articles."""

from __future__ import annotations

from icesco_cli.commands.answer import print_rows
from icesco_cli.commands.options import DEFAULT_DATABASE, Database, Json
from icesco_cli.database.articles import articles
from icesco_cli.database.connection import open_to_ask


def command(db: Database = DEFAULT_DATABASE, json: Json = False) -> None:
    """List the articles of the database."""
    print_rows(articles(open_to_ask(db)), json)
