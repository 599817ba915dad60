"""Documents as an ingest reads them from files."""

from __future__ import annotations

from pathlib import Path

from icesco_cli.articles.files.document_paths import format_of
from icesco_cli.articles.files.fetching import fetch
from icesco_cli.articles.formats.reading import read_bytes
from icesco_cli.models import Document


def document_in(path: Path, limit: int = 1_000_000) -> Document:
    """The document that a file of at most `limit` bytes holds, called by the file's name."""
    return read_bytes(fetch(str(path), limit), path.name, format_of(path))
