"""icesco ingest."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from icesco_cli.commands.answer import tell
from icesco_cli.commands.options import Database
from icesco_cli.database.tables.connection import USUAL_PATH
from icesco_cli.errors import IcescoError

if TYPE_CHECKING:
    from icesco_cli.pipeline.summary import Summary

SEEDS = ["seeds"]
_SINGULAR = {
    "people": "person",
    "organisations": "organisation",
    "meetings": "meeting",
    "commitments": "commitment",
}
"""One of what `Summary.totals` counts."""

Paths = Annotated[list[str], typer.Argument(metavar="[PATH]...", help="Documents, folders of documents, or URLs.")]
Prune = Annotated[bool, typer.Option("--prune", help="Forget documents that are gone from these folders.")]
Jobs = Annotated[int | None, typer.Option("--jobs", "-j", metavar="N", min=1, help="Processes; all cores by default.")]
Engine = Annotated[
    Literal["processes", "dask"], typer.Option("--engine", help="Who reads: processes of this machine, or a cluster.")
]
Scheduler = Annotated[
    str | None, typer.Option("--scheduler", metavar="ADDRESS", help="The cluster's scheduler; one is started if none.")
]
MaxSize = Annotated[float, typer.Option("--max-size", metavar="MB", min=0, help="Documents larger are not read.")]
MaxMemory = Annotated[
    float, typer.Option("--max-memory", metavar="MB", min=0, help="Documents that take more are given up; 0: none.")
]
Timeout = Annotated[
    float, typer.Option("--timeout", metavar="SECONDS", min=0, help="Documents that take longer are given up; 0: none.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only say what could not be read.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Name every document that is read.")]


def command(
    paths: Paths = SEEDS,
    prune: Prune = False,
    jobs: Jobs = None,
    engine: Engine = "processes",
    scheduler: Scheduler = None,
    max_size: MaxSize = 8,
    max_memory: MaxMemory = 2000,
    timeout: Timeout = 60,
    quiet: Quiet = False,
    verbose: Verbose = False,
    db: Database = USUAL_PATH,
) -> None:
    """Read documents into the database: text, Markdown and HTML.

    What is unchanged since it was last read is not read again. What goes wrong is told on standard error and kept
    (icesco info), and stops nothing; if a document could not be read at all, the exit code is 4, if there is none, 1.
    An ingest that is interrupted leaves the database as it was, and the next one goes on where it ended.

    \b
    Examples:
      icesco ingest
      icesco ingest seeds --verbose
      icesco ingest seeds --prune --db other.db
      icesco ingest archive --jobs 8 --timeout 10
      icesco ingest s3://bucket/releases --engine dask
    """
    from icesco_cli.pipeline.ingesting import ingest
    from icesco_cli.pipeline.options import Options, unheard
    from icesco_cli.work import Limits
    from icesco_cli.workers.running import cores

    if scheduler and engine != "dask":
        raise IcescoError("--scheduler needs --engine dask.")
    limits = Limits(round(max_size * 1e6), timeout, round(max_memory * 1e6))
    options = Options(prune, limits, jobs or cores(), engine == "dask", scheduler)
    try:
        summary = ingest(paths, db, options, _watch(not quiet), tell if verbose else unheard, tell)
    except KeyboardInterrupt:
        _tell_what_is_kept(db)
        raise
    if not verbose:
        _tell_problems(summary)
    if not quiet:
        _sum_up(summary, db, prune)
    if not (summary.read or summary.resumed or summary.unchanged or summary.told_unread or summary.gone):
        raise IcescoError(f"There is no document in {', '.join(paths)}: what ends in {_suffixes()} is read.", 1)
    if summary.unread:
        raise typer.Exit(4)


def _suffixes() -> str:
    """The suffixes of documents: ".txt, ... or .xhtml"."""
    from icesco_cli.articles.files.document_paths import FORMATS

    *others, last = FORMATS
    return f"{', '.join(others)} or {last}"


def _tell_what_is_kept(db: Path) -> None:
    """Tells whoever interrupts an ingest how to go on."""
    from icesco_cli.database.writing.staging import number_waiting

    number = number_waiting(db)
    kept = f"{_counted(number, 'document')} that were read wait beside it" if number else "nothing of this one is kept"
    tell(f"Interrupted. {db} is as it was; {kept}: the same command goes on.")


def _tell_problems(summary: "Summary") -> None:
    """Tells as many problems as can be read, and where the others are kept."""
    from icesco_cli.pipeline.summary import problem_line

    for problem in summary.problems:
        tell(problem_line(problem))
    if summary.all_problems > len(summary.problems):
        tell(f"... and {summary.all_problems - len(summary.problems):,} more problems: see `icesco info`.")


def _watch(wanted: bool) -> Callable[[int], AbstractContextManager[Callable[[int], None]]]:
    """What shows how many of so many documents are read."""
    from icesco_cli.output.progress import progress

    return lambda total: progress("Reading", total, sys.stderr, wanted)


def _sum_up(summary: "Summary", db: Path, prune: bool) -> None:
    if summary.read:
        tell(f"Read {_counted(summary.read, 'document')} with {_counted(summary.articles, 'article')} into {db}.")
    if summary.resumed:
        tell(f"{_counted(summary.resumed, 'document')} had been read before the last time was interrupted.")
    if summary.unchanged:
        tell(f"{_counted(summary.unchanged, 'document')} had not changed since the last time.")
    if summary.unread > summary.told_unread:
        tell(f"{_counted(summary.unread - summary.told_unread, 'document')} could not be read then: see `icesco info`.")
    if summary.skipped:
        by_number = sorted(summary.skipped.items(), key=lambda item: (-item[1], item[0]))
        kinds = ", ".join(f"{number:,} {suffix or 'of no kind'}" for suffix, number in by_number)
        tell(f"Left out, for they are no documents: {kinds}.")
    if summary.gone:
        tell(f"{_counted(summary.gone, 'document')} gone: {'forgotten' if prune else 'kept, --prune forgets them'}.")
    if summary.totals:
        totals = (_counted(number, _SINGULAR[what], what) for what, number in summary.totals.items())
        tell(f"In all: {', '.join(totals)}.")


def _counted(number: int, noun: str, several: str | None = None) -> str:
    return f"{number:,} {noun if number == 1 else several or f'{noun}s'}"
