"""What a worker does: one document fetched and read within bounds, and its rows handed over; it runs anywhere.

Whatever goes wrong is a problem of the document: one must not stop a million others.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePosixPath

from icesco_cli.articles.files.document_paths import format_of
from icesco_cli.articles.files.fetching import LeadsBackError, TooLargeError, fetch, size_of
from icesco_cli.database.writing.document_rows import DocumentRows, rows_of
from icesco_cli.edition import edition
from icesco_cli.errors import IcescoError
from icesco_cli.models import Problem, ProblemKind, ReadDocument
from icesco_cli.one_document import read_one
from icesco_cli.workers.deadline import TookTooLong, deadline
from icesco_cli.workers.memory import memory_bound

_DIGEST = 16
"""Bytes of a digest."""
UNREAD = ""
"""The digest of a document that is tried again the next time, though it has not changed."""
_LINK = "link"
"""Stands for the digest of a link that is not followed, so that it is told of once."""


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
    """A document to read: the path or URL where it is, what the database calls it, the digest it was read with, and how
    its file stands."""

    place: str
    source: str
    known: str = UNREAD
    stamp: str | None = None


def read(work: Work, limits: Limits) -> DocumentRows | None:
    """What the database is to keep of the document; None if neither it nor the rules have changed since it was read."""
    digest = UNREAD
    try:
        with deadline(limits.seconds), memory_bound(limits.memory):
            data = fetch(work.place, limits.size)
            digest = blake2b(data, digest_size=_DIGEST, key=edition()).hexdigest()
            if work.known in (digest, _too_slow(digest, limits), _too_big(digest, limits)):
                return None
            return rows_of(read_one(data, work.source, format_of(PurePosixPath(work.place)), digest))
    except TookTooLong:
        told = f"Reading it takes longer than {limits.seconds:g} seconds: --timeout allows more."
        return unread(work, ProblemKind.TOO_SLOW, told, _too_slow(digest, limits))
    except MemoryError:
        told = f"Reading it takes more than {limits.memory / 1e6:g} MB of memory: --max-memory allows more."
        return unread(work, ProblemKind.TOO_LARGE, told, _too_big(digest, limits))
    except TooLargeError:
        digest = f"larger than {limits.size}"
        told = f"It has more than {limits.size:,} bytes: --max-size allows more."
        return None if work.known == digest else unread(work, ProblemKind.TOO_LARGE, told, digest)
    except LeadsBackError:
        told = "The link leads to a folder that is read already."
        return None if work.known == _LINK else unread(work, ProblemKind.LINK, told, _LINK)
    except (OSError, ValueError, IcescoError) as error:
        return unread(work, ProblemKind.UNREADABLE, str(error))


def is_whole(digest: str) -> bool:
    """Whether the digest is that of a document of which all was read, whatever the limits."""
    return len(digest) == 2 * _DIGEST and " " not in digest


def _too_slow(digest: str, limits: Limits) -> str:
    """The digest of a document that was given up after so many seconds: it is tried again if it may take longer."""
    return f"{digest} slower than {limits.seconds:g}" if digest else UNREAD


def _too_big(digest: str, limits: Limits) -> str:
    return f"{digest} bigger than {limits.memory}" if digest else UNREAD


def unread(work: Work, kind: ProblemKind, message: str, digest: str = UNREAD) -> DocumentRows:
    """What the database is to keep of a document that could not be read."""
    problem = Problem(work.source, 1, kind, message)
    return rows_of(ReadDocument(work.source, digest, size_of(work.place), problems=(problem,)))
