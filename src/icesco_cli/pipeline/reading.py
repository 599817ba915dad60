"""The reading of what is new or changed, here or by others; what is read waits among the staged."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, closing
from functools import partial
from typing import TYPE_CHECKING

from icesco_cli.articles.files.stamps import stamp_of
from icesco_cli.database.writing.document_rows import DocumentRows
from icesco_cli.database.writing.present import present, put_stamp
from icesco_cli.database.writing.staging import Staging
from icesco_cli.edition import edition
from icesco_cli.models import ProblemKind
from icesco_cli.pipeline.options import Options
from icesco_cli.pipeline.summary import Telling
from icesco_cli.work import Work, is_whole, read, unread
from icesco_cli.workers.running import run

if TYPE_CHECKING:
    from sqlite_utils import Database

    from icesco_cli.workers.streaming import Engine

Results = Generator[tuple[Work, DocumentRows | None], None, None]
"""Each document with its rows; None where those of the database are still right."""
KILLER = "The process that read it died; perhaps it ran out of memory."


def read_all(database: Database, staged: Staging, options: Options, tell: Telling) -> None:
    """Reads every document whose content is not what the database has, and lets it wait among the staged."""
    work = _work(database, staged, tell)
    with closing(_run(partial(read, limits=options.limits), work, options)) as results:
        for item, rows in results:
            if rows is None:
                tell.unchanged(item.source, staged.digest(item.source) is not None)
            else:
                staged.add(rows)
                tell.read(rows)
            digest = rows.digest if rows else item.known
            put_stamp(database, item.source, item.stamp if is_whole(digest) else None)


def _work(database: Database, staged: Staging, tell: Telling) -> Iterator[Work]:
    """The documents to read: all but those whose files stand as they did when the database got them."""
    interrupted = bool(staged.waiting())
    for one in present(database):
        waiting = staged.digest(one.source) if interrupted else None
        stamp = _stamp(one.place)
        if stamp and stamp == one.stamp and waiting is None:
            tell.unchanged(one.source, waits=False)
        else:
            yield Work(one.place, one.source, waiting or one.digest or "", stamp)


def _stamp(place: str) -> str | None:
    """How a file stands, for the rules that are to read it: others must read it again."""
    stamp = stamp_of(place)
    return f"{edition().hex()} {stamp}" if stamp else None


def _run(reader: Callable[[Work], DocumentRows | None], work: Iterable[Work], options: Options) -> Results:
    """Each document with what was read of it, in the order of the documents, wherever they are read."""
    if options.on_cluster:
        from icesco_cli.workers.cluster import cluster

        return run(reader, work, _give_up, partial(cluster, options.scheduler, options.jobs), patience=0)
    return run(reader, work, _give_up, partial(_helpers, options.jobs) if options.jobs > 1 else None)


def _helpers(jobs: int) -> AbstractContextManager[Engine]:
    """Processes of this machine; what starts them is imported where there is so much to read that they are called."""
    from icesco_cli.workers.processes import processes

    return processes(jobs, [read.__module__])


def _give_up(work: Work) -> DocumentRows:
    return unread(work, ProblemKind.FAILED, KILLER)
