"""What the shell offers when the user presses Tab: words of names, places and ids of the database."""

import os
from pathlib import Path

import typer

from icesco_cli.database.tables.connection import USUAL_PATH, open_to_ask
from icesco_cli.errors import IcescoError

Offer = tuple[str, str]
"""What completes the word, and what the shell shows beside it."""


def names(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Words of the names of people, bodies and countries that begin with what was typed."""
    return _offers(ctx, incomplete, ("person", "organisation", "country"))


def places(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Words of the names of places that begin with what was typed."""
    return _offers(ctx, incomplete, ("country", "place"))


def ids(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Ids that begin with what was typed."""

    from icesco_cli.database.questions import completion

    try:
        return completion.ids(open_to_ask(_database(ctx)), incomplete)
    except IcescoError:
        return []


def _offers(ctx: typer.Context, incomplete: str, kinds: tuple[str, ...]) -> list[Offer]:

    from icesco_cli.database.questions import completion

    try:
        return completion.words(open_to_ask(_database(ctx)), incomplete, kinds)
    except IcescoError:
        return []


def _database(ctx: typer.Context) -> Path:
    """The database that the command line names so far, else the environment, else the usual one."""
    return Path(ctx.params.get("db") or os.environ.get("ICESCO_DB") or USUAL_PATH)
