"""Documents in, database out: what is new or changed is read, what is read waits, and all of it is linked at the end.

A document's way to its facts is `extraction`; the way of all facts to rows is `relinking.order`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from icesco_cli.articles.document_paths import find_documents, other_name, source_name
from icesco_cli.articles.stamps import stamp_of
from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.document_rows import DocumentRows
from icesco_cli.database.writing.office_owners import Background
from icesco_cli.database.writing.opening import commit, open_to_write
from icesco_cli.database.writing.present import (
    gone,
    having_problems,
    is_known,
    is_present,
    lies_in,
    list_present,
    present,
    put_stamp,
)
from icesco_cli.database.writing.saved_documents import add_staged, articles_of, forget_document
from icesco_cli.database.writing.staging import Staging, open_staging, remove_staging, staging_path
from icesco_cli.edition import edition
from icesco_cli.lexicon.office_titles import leading, ministerial_words
from icesco_cli.lexicon.words import countries, places
from icesco_cli.models import Problem
from icesco_cli.one_document import FAILED
from icesco_cli.relinking.order import relink
from icesco_cli.work import Limits, Work, is_whole, read, unread
from icesco_cli.workers.processes import processes
from icesco_cli.workers.running import run

if TYPE_CHECKING:
    from sqlite_utils import Database


Watch = Callable[[int], AbstractContextManager[Callable[[int], None]]]
"""Gets the number of documents, and gives what is to be told how many more are done."""
News = Callable[[str], None]
"""Gets a line."""
Results = Generator[tuple[Work, DocumentRows | None], None, None]
"""Each document with its rows; None where those of the database are still right."""

TOTALS = ("people", "organisations", "meetings", "commitments")
"""The tables whose rows a summary counts."""
FEW = 64
"""Documents up to which what is read waits in memory: reading them again is sooner done than putting them on a disk."""
MOST_PROBLEMS = 100
"""Problems that a summary holds; the database has all."""
CONTENT_MISSING = frozenset((FAILED, "too large", "too slow", "unreadable"))
"""Kinds of problems for which nothing of a document is known."""
BUSY = "Another process is writing {}: waiting for it."
KILLER = "The process that read it died; perhaps it ran out of memory."


@dataclass(frozen=True, slots=True)
class Options:
    """How to ingest: whether to forget documents that are gone, and what bounds each document.

    `jobs` is the number of processes. On a cluster - that of the `scheduler` at an address, or one of so many processes
    here - every document is read by its workers.
    """

    prune: bool = False
    limits: Limits = field(default_factory=Limits)
    jobs: int = 1
    on_cluster: bool = False
    scheduler: str | None = None


@dataclass(slots=True)
class Summary:
    """What an ingest did, in numbers of documents, and the first problems of what it read."""

    read: int = 0
    resumed: int = 0
    """Read by an ingest that was interrupted."""
    unchanged: int = 0
    gone: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    """Files that are no documents, by their suffixes in lower case."""
    unread: int = 0
    """Documents of which nothing is known, for they cannot be read."""
    told_unread: int = 0
    """Those of them that were tried this time; the others are as they were."""
    articles: int = 0
    problems: list[Problem] = field(default_factory=list)
    all_problems: int = 0
    totals: dict[str, int] = field(default_factory=dict)
    """How many people, meetings, ... the database now has; empty if nothing had to be done."""


@contextmanager
def unwatched(total: int) -> Iterator[Callable[[int], None]]:
    """Watches nothing."""
    yield lambda done: None


def unheard(line: str) -> None:
    """Hears nothing."""


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
                _read_all(database, staged, options, _Telling(summary, news, advance))
            outdated = [source for source in staged.sources() if is_known(database, source)]
            outdated += _gone(database, folders, options.prune, summary, news)
            summary.articles = staged.articles()
            if outdated or next(staged.sources(), None) is not None:
                changed: StoredSet[str] = StoredSet(database.conn)
                for source in outdated:
                    changed.update(articles_of(database.conn, source))
                    forget_document(database, source)
                add_staged(database, staged.connection)
                for source in staged.sources():
                    changed.update(articles_of(staged.connection, source))
                _link(database, changed, summary)
            summary.unread = having_problems(database, CONTENT_MISSING)
            is_last = commit(database) and not staged.leave_others()
        if is_last:
            remove_staging(database_path)
    return summary


def _claim(database: Database, staged: Staging, folders: Collection[str]) -> None:
    """Goes on with what waits and is there; what waits and is gone from a folder that is read waits in vain."""
    for source in staged.waiting():
        if is_present(database, source):
            staged.claim(source)
        elif any(lies_in(source, folder) for folder in folders):
            staged.forget(source)


def _names(place: Path | str, here: str) -> tuple[str, str | None]:
    """What the database calls a document or a folder, and what else it may, for whoever is in the folder `here`."""
    source = source_name(place)
    return source, other_name(source, here)


def _skip(summary: Summary, path: str) -> None:
    summary.skipped[PurePath(path).suffix.lower()] += 1


def _link(database: Database, changed: StoredSet[str], summary: Summary) -> None:
    relink(database, changed, background())
    summary.totals = {noun: database.table(noun).count for noun in TOTALS}


def background() -> Background:
    """What the word tables know of countries, places and offices."""
    return Background(
        country_forms={country.name: country.forms for country in countries()},
        country_of_place={form: place.country for form, place in places().items() if place.country},
        leading=leading,
        ministerial=ministerial_words(),
    )


# -- reading -------------------------------------------------------------------------------------------------------


def problem_line(problem: Problem) -> str:
    """A problem in one line."""
    return f"{problem.source}:{problem.line}: {problem.kind}: {problem.message}"


@dataclass(frozen=True, slots=True)
class _Telling:
    """Tells of each document as it is done."""

    summary: Summary
    news: News
    advance: Callable[[int], None]

    def read(self, rows: DocumentRows) -> None:
        self.summary.read += 1
        self.advance(1)
        self.news(f"read: {rows.source}")
        for problem in rows.problems:
            self.summary.all_problems += 1
            self.summary.told_unread += problem.kind in CONTENT_MISSING
            if len(self.summary.problems) < MOST_PROBLEMS:
                self.summary.problems.append(problem)
            self.news(problem_line(problem))

    def unchanged(self, source: str, waits: bool) -> None:
        if waits:
            self.summary.resumed += 1
        else:
            self.summary.unchanged += 1
        self.advance(1)
        self.news(f"{'read before' if waits else 'unchanged'}: {source}")


def _read_all(database: Database, staged: Staging, options: Options, tell: _Telling) -> None:
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


def _work(database: Database, staged: Staging, tell: _Telling) -> Iterator[Work]:
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
    helpers = partial(processes, options.jobs, [read.__module__]) if options.jobs > 1 else None
    return run(reader, work, _give_up, helpers)


def _give_up(work: Work) -> DocumentRows:
    return unread(work, FAILED, KILLER)


def _gone(database: Database, folders: Collection[str], prune: bool, summary: Summary, news: News) -> list[str]:
    """Tells of the documents that are gone, and gives those that are to be forgotten."""
    lost = sorted({source for folder in folders for source in gone(database, folder)})
    for source in lost:
        news(f"gone: {source}")
    summary.gone = len(lost)
    return lost if prune else []
