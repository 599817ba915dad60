"""One document's bytes in, all that is found in them out: pure, and where our own rules fail, a problem."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from icesco_cli.articles.formats.reading import read_bytes
from icesco_cli.entities.reprints import fingerprints
from icesco_cli.errors import IcescoError
from icesco_cli.extraction import extract
from icesco_cli.models import Document, Findings, Problem, ProblemKind, ReadDocument

Rules = Callable[[Document], tuple[Findings, ...]]


def read_one(data: bytes, source: str, format: str, digest: str) -> ReadDocument:
    """What the bytes of a file say; `source` is what the document is called, `format` one of those of
    `articles.formats.reading.READERS`.

    A document at which our rules failed is left without its `digest`. IcescoError where the document cannot be read
    until the user has put something right, MemoryError where it is too much.
    """
    document = _document(data, source, format)
    found, failed = attempt(extract, document)
    problems = document.problems + failed
    return ReadDocument(
        source,
        "" if any(problem.kind == ProblemKind.FAILED for problem in problems) else digest,
        len(data),
        document.text,
        document.lines,
        found,
        tuple(fingerprints(document.reading, one.sentences) for one in found),
        problems,
    )


def _document(data: bytes, source: str, format: str) -> Document:
    try:
        return read_bytes(data, source, format)
    except (IcescoError, MemoryError):
        raise
    except Exception as error:
        return Document(source, "", "", problems=(_failed(source, error),))


def attempt(rules: Rules, document: Document) -> tuple[tuple[Findings, ...], tuple[Problem, ...]]:
    """What the rules find; nothing and a problem where they fail."""
    try:
        return rules(document), ()
    except MemoryError:
        raise
    except Exception as error:
        return (), (_failed(document.source, error),)


def _failed(source: str, error: Exception) -> Problem:
    place = traceback.extract_tb(error.__traceback__)[-1]
    told = f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}: {error}"
    return Problem(source, 1, ProblemKind.FAILED, told)
