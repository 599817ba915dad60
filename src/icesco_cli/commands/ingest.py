"""icesco ingest."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from icesco_cli.commands.answer import tell
from icesco_cli.commands.options import Database
from icesco_cli.database.connection import USUAL_PATH

if TYPE_CHECKING:
    from icesco_cli.pipeline import Summary

SEEDS = [Path("seeds")]
MOST_TOLD = 100
"""Problems told one by one, unless the user wants all."""
UNREAD = frozenset(("failed", "too large", "unreadable"))
"""Kinds of problems for which a document's content is missing."""

Paths = Annotated[list[Path], typer.Argument(metavar="[PATH]...", help="Documents, or folders of documents.")]
Prune = Annotated[bool, typer.Option("--prune", help="Forget documents that are gone from these folders.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only say what could not be read.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Name every document that is read.")]


def command(
    paths: Paths = SEEDS,
    prune: Prune = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    db: Database = USUAL_PATH,
) -> None:
    """Read documents into the database: text, Markdown and HTML.

    What is unchanged since it was last read is not read again. What goes wrong is told on standard error and kept
    (icesco info), and stops nothing; if a document could not be read at all, the exit code is 4.

    \b
    Examples:
      icesco ingest
      icesco ingest seeds --verbose
      icesco ingest seeds --prune --db other.db
    """
    from icesco_cli.pipeline import ingest

    summary = ingest(paths, db, prune, _watch(not quiet))
    _tell_problems(summary, None if verbose else MOST_TOLD)
    if verbose:
        _name_documents(summary)
    if not quiet:
        _sum_up(summary, db, prune)
    if any(problem.kind in UNREAD for problem in summary.problems):
        raise typer.Exit(4)


def _tell_problems(summary: "Summary", most: int | None) -> None:
    """Tells every problem, or as many as can be read, and where the others are kept."""
    for problem in summary.problems[:most]:
        tell(f"{problem.source}:{problem.line}: {problem.kind}: {problem.message}")
    if most is not None and len(summary.problems) > most:
        tell(f"... and {len(summary.problems) - most:,} more problems: see `icesco info`.")


def _watch(wanted: bool) -> Callable[[int], AbstractContextManager[Callable[[int], None]]]:
    """What shows how many of so many documents are read."""
    from icesco_cli.output.progress import progress

    return lambda total: progress("Reading", total, sys.stderr, wanted)


def _name_documents(summary: "Summary") -> None:
    for word, sources in (("read", summary.read), ("unchanged", summary.unchanged), ("gone", summary.gone)):
        for source in sources:
            tell(f"{word}: {source}")


def _sum_up(summary: "Summary", db: Path, prune: bool) -> None:
    read, unchanged, gone = len(summary.read), len(summary.unchanged), len(summary.gone)
    if read:
        tell(f"Read {_counted(read, 'document')} with {_counted(summary.articles, 'article')} into {db}.")
    if unchanged:
        tell(f"{_counted(unchanged, 'document')} had not changed since the last time.")
    if gone:
        tell(f"{_counted(gone, 'document')} gone: {'forgotten' if prune else 'kept, --prune forgets them'}.")
    if summary.totals:
        tell("In all: " + ", ".join(f"{number:,} {what}" for what, number in summary.totals.items()) + ".")


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
