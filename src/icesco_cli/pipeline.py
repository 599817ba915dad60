"""The whole way on one screen; the only file that knows the order.

paths -> documents -> articles -> mentions -> facts -> entities -> SQLite
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b, file_digest
from pathlib import Path
from typing import TYPE_CHECKING

from icesco_cli.articles.finding import find_documents, source_name
from icesco_cli.articles.reading import read_document
from icesco_cli.database.links import save_links
from icesco_cli.database.readings import (
    Reading,
    digests,
    forget_document,
    forget_links,
    kept_findings,
    kept_prints,
    problems_of,
    save_reading,
)
from icesco_cli.database.roles import Background
from icesco_cli.database.writing import open_to_write
from icesco_cli.entities.linking import link
from icesco_cli.entities.reprints import fingerprints
from icesco_cli.errors import IcescoError
from icesco_cli.extraction import extract
from icesco_cli.lexicon.office_titles import leading, ministerial_words
from icesco_cli.lexicon.words import countries, places
from icesco_cli.models import Document, Findings, Problem
from icesco_cli.workers import run

if TYPE_CHECKING:
    from sqlite_utils import Database


Rules = Callable[[Document], tuple[Findings, ...]]
Watch = Callable[[int], AbstractContextManager[Callable[[int], None]]]

UNREAD = ""
"""The digest of a document that could not be read."""
TRIED_AGAIN = frozenset(("unreadable", "failed"))
"""Kinds of problems after which a document is read again the next time, though it has not changed."""


@dataclass(frozen=True, slots=True)
class Work:
    """A document to read: where it is, what the database calls it, the digest of its content and its bytes."""

    path: Path
    source: str
    digest: str
    size: int


@dataclass(slots=True)
class Summary:
    """What an ingest did, by the documents' sources, and every problem of what it read."""

    read: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    articles: int = 0
    problems: list[Problem] = field(default_factory=list)
    totals: dict[str, int] = field(default_factory=dict)
    """How many people, meetings, ... the database now has; empty if nothing had to be done."""


@contextmanager
def unwatched(total: int) -> Iterator[Callable[[int], None]]:
    """Watches nothing."""
    yield lambda done: None


def read(work: Work) -> Reading:
    """One document in, its facts out: a pure function of the document, which can run anywhere."""
    document = _document(work)
    found, failed = attempt(extract, document)
    prints = tuple(fingerprints(document.reading, one.sentences) for one in found)
    problems = (*document.problems, *failed)
    digest = UNREAD if any(problem.kind in TRIED_AGAIN for problem in problems) else work.digest
    return Reading(work.source, digest, work.size, document.text, document.lines, found, prints, problems)


def attempt(rules: Rules, document: Document) -> tuple[tuple[Findings, ...], tuple[Problem, ...]]:
    """What the rules find; nothing and a problem where they fail: one document must not stop a million others."""
    try:
        return rules(document), ()
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}: {error}"
        return (), (Problem(document.source, 1, "failed", told),)


def _document(work: Work) -> Document:
    """The document as read; an empty one with a problem where that is not possible."""
    try:
        if work.path.is_file():
            return read_document(work.path, work.source)
        reason = "It is no file that can be read."
    except IcescoError as error:
        reason = str(error)
    return Document(work.source, "", "", problems=(Problem(work.source, 1, "unreadable", reason),))


def ingest(paths: Iterable[Path], database_path: Path, prune: bool = False, watch: Watch = unwatched) -> Summary:
    """Reads what is new or changed, forgets what is gone if told to `prune`, and links all again.

    `watch` gets the number of documents to read and hands back what to call as they are read. All of it is one
    transaction. IcescoError where a path is not there or the database is not ours.
    """
    summary = Summary()
    given = list(paths)
    present = {source_name(path): path for path in find_documents(given)}
    with open_to_write(database_path) as database:
        known = digests(database)
        work = list(_changed(present, known, summary))
        summary.gone = [source for source in known if source not in present and _is_under(source, given)]
        outdated = [item.source for item in work if item.source in known] + (summary.gone if prune else [])
        if work or outdated:
            forget_links(database)
            for source in outdated:
                forget_document(database, source)
            with watch(len(work)) as advance:
                for reading in run(read, work):
                    _keep(database, reading, summary)
                    advance(1)
            _link(database, summary)
    return summary


def _link(database: Database, summary: Summary) -> None:
    linked = link(kept_findings(database), kept_prints(database))
    save_links(database, linked, background())
    for noun in ("people", "organisations", "meetings", "commitments"):
        summary.totals[noun] = len(getattr(linked, noun))


def background() -> Background:
    """What the word tables know of countries, places and offices."""
    return Background(
        country_forms={country.name: country.forms for country in countries()},
        country_of_place={form: place.country for form, place in places().items() if place.country},
        leading=leading,
        ministerial=ministerial_words(),
    )


def _changed(present: Mapping[str, Path], known: Mapping[str, str], summary: Summary) -> Iterator[Work]:
    """The documents whose content is not what the database has."""
    for source, path in sorted(present.items()):
        digest, size = _digest(path)
        if digest != UNREAD and known.get(source) == digest:
            summary.unchanged.append(source)
        else:
            yield Work(path, source, digest, size)


def _digest(path: Path) -> tuple[str, int]:
    """The digest and the size of a file, in bytes."""
    if not path.is_file():
        return UNREAD, 0
    try:
        with path.open("rb") as file:
            return file_digest(file, partial(blake2b, digest_size=16)).hexdigest(), path.stat().st_size
    except OSError:
        return UNREAD, 0


def _is_under(source: str, paths: Iterable[Path]) -> bool:
    """Whether a document that is not there any more belongs to the paths that were given."""
    return any(source == source_name(path) or Path(source).is_relative_to(source_name(path)) for path in paths)


def _keep(database: Database, reading: Reading, summary: Summary) -> None:
    save_reading(database, reading)
    summary.read.append(reading.source)
    summary.articles += len(reading.findings)
    summary.problems += problems_of(reading)
