"""icesco ingest."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from icesco_cli.commands.answer import tell
from icesco_cli.commands.options import Database
from icesco_cli.database.connection import USUAL_PATH

SEEDS = [Path("seeds")]


def command(
    paths: Annotated[list[Path], typer.Argument(metavar="[PATH]...", help="Files, or folders of files.")] = SEEDS,
    prune: Annotated[bool, typer.Option("--prune", help="Forget documents that are gone.")] = False,
    db: Database = USUAL_PATH,
) -> None:
    """Read documents into the database."""
    from icesco_cli.pipeline import ingest

    summary = ingest(paths, db, prune)
    for problem in summary.problems:
        tell(f"{problem.source}:{problem.line}: {problem.kind}: {problem.message}")
    tell(f"Read {len(summary.read)} documents; {len(summary.unchanged)} were unchanged.")
    if any(problem.kind == "unreadable" for problem in summary.problems):
        raise typer.Exit(4)
