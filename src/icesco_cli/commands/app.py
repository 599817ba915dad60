"""The program `icesco`: its help, its version, its commands."""

import os
from pathlib import Path
from typing import Annotated

import typer

from icesco_cli import __version__
from icesco_cli.commands.group import SETTINGS, Commands

app = typer.Typer(
    cls=Commands, context_settings=SETTINGS, rich_markup_mode=None, no_args_is_help=True, pretty_exceptions_enable=False
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"icesco {__version__}")
        raise typer.Exit


@app.callback()
def icesco(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_print_version, is_eager=True, help="Show the version.")
    ] = False,
    db: Annotated[Path | None, typer.Option("--db", metavar="FILE", help="The database, as after any command.")] = None,
) -> None:
    """Who met whom, when, where, and what was promised - with the sentence that says so.

    \b
    Examples:
      icesco ingest seeds
      icesco who Karimov
      icesco meetings --with AlMalik --year 2021
      icesco commitments --by ICESCO --about heritage
    """
    if db:
        os.environ["ICESCO_DB"] = str(db)
