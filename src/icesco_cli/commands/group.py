"""The list of commands; each is loaded only when it is called, so that a question pays for itself alone."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup

from icesco_cli.errors import IcescoError

if TYPE_CHECKING:
    from typer._click import Command, Context

COMMANDS = (
    "ingest",
    "who",
    "meetings",
    "commitments",
    "people",
    "organisations",
    "articles",
    "search",
    "timeline",
    "network",
    "show",
    "read",
    "sql",
    "check",
    "info",
)
"""In the order of `icesco -h`. Each is the function `command` of the module of its name in this folder."""
SETTINGS = {"help_option_names": ["-h", "--help"]}
"""What typer is told of every command."""


class Commands(TyperGroup):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: Context) -> list[str]:
        """Every command's name."""
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """The command of that name; None where there is none."""
        return load(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """The command that the words begin with; an unknown one is answered with what it may have been."""
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise IcescoError(f"There is no command {args[0]!r}.{_hint(args[0])}")
        return super().resolve_command(ctx, args)


def _hint(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, COMMANDS, cutoff=0.5)
    return f" Did you mean {' or '.join(near)}?" if near else " See `icesco -h`."


def load(name: str) -> Command:
    """The command in the module of its name."""
    module: Any = import_module(f"icesco_cli.commands.{name}")
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, context_settings=SETTINGS)(module.command)
    return typer.main.get_command(app)
