"""The program `icesco`: its help, its version, its commands."""

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
) -> None:
    """Who met whom, when, where, and what was promised - with the sentence that says so."""
