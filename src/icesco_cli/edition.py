"""Which edition of the rules and word tables this is, so that what another edition has read is read again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from pathlib import Path

READING_PARTS = (
    "articles",
    "choices.py",
    "documents.py",
    "entities",
    "extraction.py",
    "facts",
    "lexicon",
    "mentions",
    "models.py",
    "text",
)
"""The parts of the package that settle what is found in a document."""


@cache
def edition() -> bytes:
    """The digest, of 16 bytes, of the modules and tables that read documents."""
    package = Path(__file__).parent
    return digest_of(path for part in READING_PARTS for path in _files(package / part))


def digest_of(files: Iterable[Path]) -> bytes:
    """The digest, of 16 bytes, of the names and the contents of files, in their order."""
    found = blake2b(digest_size=16)
    for path in files:
        content = path.read_bytes()
        found.update(f"{path.name}\0{len(content)}\0".encode() + content)
    return found.digest()


def _files(part: Path) -> list[Path]:
    if part.suffix:
        return [part] if part.exists() else []
    return sorted(path for path in part.rglob("*") if path.suffix in (".py", ".toml"))
