"""The whole way on one screen; the only file that knows the order.

paths -> documents -> articles -> mentions -> facts -> entities -> SQLite
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
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
from icesco_cli.models import Document, Problem
from icesco_cli.workers import run

if TYPE_CHECKING:
    from sqlite_utils import Database


UNREAD = ""
"""The digest of a document that could not be read: it is tried again each time."""


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


def read(work: Work) -> Reading:
    """One document in, its facts out: a pure function of the document, which can run anywhere."""
    try:
        document = read_document(work.path, work.source)
    except IcescoError as error:
        problem = Problem(work.source, 1, "unreadable", str(error))
        document = Document(work.source, "", "", problems=(problem,))
    found = extract(document)
    prints = tuple(fingerprints(document.reading, one.sentences) for one in found)
    digest = work.digest if document.text or not document.problems else UNREAD
    return Reading(work.source, digest, work.size, document.text, document.lines, found, prints, document.problems)


def ingest(paths: Iterable[Path], database_path: Path, prune: bool = False) -> Summary:
    """Reads what is new or changed, forgets what is gone if told to `prune`, and links all again.

    All of it is one transaction. IcescoError where a path is not there or the database is not ours.
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
            for reading in run(read, work):
                _keep(database, reading, summary)
            save_links(database, link(kept_findings(database), kept_prints(database)), background())
    return summary


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
        if known.get(source) == digest:
            summary.unchanged.append(source)
        else:
            yield Work(path, source, digest, size)


def _digest(path: Path) -> tuple[str, int]:
    """The digest and the size of a file; of an unreadable one, those of nothing."""
    try:
        content = path.read_bytes()
    except OSError:
        content = b""
    return blake2b(content, digest_size=16).hexdigest(), len(content)


def _is_under(source: str, paths: Iterable[Path]) -> bool:
    """Whether a document that is not there any more belongs to the paths that were given."""
    return any(source == source_name(path) or Path(source).is_relative_to(source_name(path)) for path in paths)


def _keep(database: Database, reading: Reading, summary: Summary) -> None:
    save_reading(database, reading)
    summary.read.append(reading.source)
    summary.articles += len(reading.findings)
    summary.problems += problems_of(reading)
