"""One document in, its rows out: a pure function of the document's bytes, which can run anywhere."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from icesco_cli.articles.fetching import LeadsBackError, TooLargeError, fetch, size_of
from icesco_cli.articles.reading import format_of, read_bytes
from icesco_cli.database.readings import Reading, Rows, rows_of
from icesco_cli.edition import edition
from icesco_cli.entities.reprints import fingerprints
from icesco_cli.errors import IcescoError
from icesco_cli.extraction import extract
from icesco_cli.models import Document, Findings, Problem
from icesco_cli.workers.deadline import TookTooLong, deadline
from icesco_cli.workers.memory import memory_bound

Rules = Callable[[Document], tuple[Findings, ...]]

UNREAD = ""
"""The digest of a document that is tried again the next time, though it has not changed."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a document may be, and how long and how much memory it may take; 0 is no bound for those."""

    size: int = 8_000_000
    """In bytes."""
    seconds: float = 60.0
    memory: int = 2_000_000_000
    """In bytes."""


@dataclass(frozen=True, slots=True)
class Work:
    """A document to read: the path or URL where it is, what the database calls it, and the digest it was read with."""

    place: str
    source: str
    known: str = UNREAD


def read(work: Work, limits: Limits) -> Rows | None:
    """What the database is to keep of the document; None if neither it nor the rules have changed since it was read.

    Whatever goes wrong is a problem of the document: one must not stop a million others.
    """
    digest = UNREAD
    try:
        with deadline(limits.seconds), memory_bound(limits.memory):
            data = fetch(work.place, limits.size)
            digest = blake2b(data, digest_size=16, key=edition()).hexdigest()
            if work.known in (digest, _too_slow(digest, limits), _too_big(digest, limits)):
                return None
            return rows_of(_reading(work, digest, data))
    except TookTooLong:
        told = f"Reading it takes longer than {limits.seconds:g} seconds: --timeout allows more."
        return unread(work, "too slow", told, _too_slow(digest, limits))
    except MemoryError:
        told = f"Reading it takes more than {limits.memory / 1e6:g} MB of memory: --max-memory allows more."
        return unread(work, "too large", told, _too_big(digest, limits))
    except TooLargeError:
        digest = f"larger than {limits.size}"
        told = f"It has more than {limits.size:,} bytes: --max-size allows more."
        return None if work.known == digest else unread(work, "too large", told, digest)
    except LeadsBackError:
        told = "The link leads to a folder that is read already."
        return None if work.known == "link" else unread(work, "link", told, "link")
    except (OSError, ValueError, IcescoError) as error:
        return unread(work, "unreadable", str(error))


def _too_slow(digest: str, limits: Limits) -> str:
    """The digest of a document that was given up after so many seconds: it is tried again if it may take longer."""
    return f"{digest} slower than {limits.seconds:g}" if digest else UNREAD


def _too_big(digest: str, limits: Limits) -> str:
    return f"{digest} bigger than {limits.memory}" if digest else UNREAD


def unread(work: Work, kind: str, message: str, digest: str = UNREAD) -> Rows:
    """What the database is to keep of a document that could not be read."""
    problem = Problem(work.source, 1, kind, message)
    return rows_of(Reading(work.source, digest, size_of(work.place), problems=(problem,)))


def _reading(work: Work, digest: str, data: bytes) -> Reading:
    document = _document(work, data)
    found, failed = attempt(extract, document)
    problems = document.problems + failed
    return Reading(
        work.source,
        UNREAD if any(problem.kind == "failed" for problem in problems) else digest,
        len(data),
        document.text,
        document.lines,
        found,
        tuple(fingerprints(document.reading, one.sentences) for one in found),
        problems,
    )


def _document(work: Work, data: bytes) -> Document:
    try:
        return read_bytes(data, work.source, format_of(PurePosixPath(work.place)))
    except (IcescoError, MemoryError):
        raise
    except Exception as error:
        return Document(work.source, "", "", problems=(_failed(work.source, error),))


def attempt(rules: Rules, document: Document) -> tuple[tuple[Findings, ...], tuple[Problem, ...]]:
    """What the rules find; nothing and a problem where they fail."""
    try:
        return rules(document), ()
    except MemoryError:
        raise
    except Exception as error:
        return (), (_failed(document.source, error),)


def _failed(source: str, error: Exception) -> Problem:
    """The problem that the program itself has with a document."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    told = f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}: {error}"
    return Problem(source, 1, "failed", told)
