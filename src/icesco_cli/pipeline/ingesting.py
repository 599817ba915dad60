"""An ingest from its paths to the rows of the database."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from icesco_cli.articles.files.document_paths import find_documents, other_name, source_name
from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.opening import commit, open_to_write
from icesco_cli.database.writing.present import gone, having_problems, is_known, is_present, lies_in, list_present
from icesco_cli.database.writing.saved_documents import add_staged, articles_of, forget_document
from icesco_cli.database.writing.staging import Staging, open_staging, remove_staging, staging_path
from icesco_cli.pipeline.background import background
from icesco_cli.pipeline.options import News, Options, Watch, unheard, unwatched
from icesco_cli.pipeline.reading import read_all
from icesco_cli.pipeline.summary import CONTENT_MISSING, Summary, Telling
from icesco_cli.relinking.order import relink

if TYPE_CHECKING:
    from sqlite_utils import Database

TOTALS = ("people", "organisations", "meetings", "commitments")
"""The tables whose rows a summary counts."""
FEW = 64
"""Documents up to which what is read waits in memory: reading them again is sooner done than putting them on a disk."""
BUSY = "Another process is writing {}: waiting for it."


def ingest(
    paths: Iterable[Path | str],
    database_path: Path,
    options: Options | None = None,
    watch: Watch = unwatched,
    news: News = unheard,
    warn: News = unheard,
) -> Summary:
    """Reads what is new or changed, forgets what is gone if asked to, and links what that touches again.

    `watch` gets the number of documents and hands back what to call as they are done; `news` gets a line for each
    document that was read, is unchanged or gone, and for each problem, `warn` one if it must wait. What is read waits
    beside the database until all is read, and is put into it and linked in one transaction. IcescoError where a path is
    not there or the database is not ours.
    """
    given, options = list(paths), options or Options()
    summary = Summary()
    here = str(Path.cwd())
    folders = {name for place in given for name in _names(place, here) if name}
    found = ((*_names(place, here), place) for place in find_documents(given, partial(_skip, summary)))
    with open_to_write(database_path, partial(warn, BUSY.format(database_path))) as database:
        number = list_present(database, found)
        waiting = staging_path(database_path)
        with open_staging(waiting if number > FEW or waiting.exists() else None) as staged:
            _claim(database, staged, folders)
            with watch(number) as advance:
                read_all(database, staged, options, Telling(summary, news, advance))
            outdated = [source for source in staged.sources() if is_known(database, source)]
            outdated += _gone(database, folders, options.prune, summary, news)
            summary.articles = staged.articles()
            if outdated or next(staged.sources(), None) is not None:
                _link(database, _exchange(database, staged, outdated), summary)
            summary.unread = having_problems(database, CONTENT_MISSING)
            is_last = commit(database) and not staged.leave_others()
        if is_last:
            remove_staging(database_path)
    return summary


def _names(place: Path | str, here: str) -> tuple[str, str | None]:
    """What the database calls a document or a folder, and its other name: absolute if that is relative to `here`, and
    relative if it is absolute."""
    source = source_name(place)
    return source, other_name(source, here)


def _skip(summary: Summary, path: str) -> None:
    summary.skipped[PurePath(path).suffix.lower()] += 1


def _claim(database: Database, staged: Staging, folders: Collection[str]) -> None:
    """Takes over what an interrupted ingest has read: the documents that are still there. Those that are gone from a
    folder that is read now are forgotten."""
    for source in staged.waiting():
        if is_present(database, source):
            staged.claim(source)
        elif any(lies_in(source, folder) for folder in folders):
            staged.forget(source)


def _gone(database: Database, folders: Collection[str], prune: bool, summary: Summary, news: News) -> list[str]:
    """Tells of the documents that are gone, and gives those that are to be forgotten."""
    lost = sorted({source for folder in folders for source in gone(database, folder)})
    for source in lost:
        news(f"gone: {source}")
    summary.gone = len(lost)
    return lost if prune else []


def _exchange(database: Database, staged: Staging, outdated: Iterable[str]) -> StoredSet[str]:
    """Puts what was read in the place of what is outdated. Gives the articles that went or came."""
    changed: StoredSet[str] = StoredSet(database.conn)
    for source in outdated:
        changed.update(articles_of(database.conn, source))
        forget_document(database, source)
    add_staged(database, staged.connection)
    for source in staged.sources():
        changed.update(articles_of(staged.connection, source))
    return changed


def _link(database: Database, changed: StoredSet[str], summary: Summary) -> None:
    relink(database, changed, background())
    summary.totals = {noun: database.table(noun).count for noun in TOTALS}
