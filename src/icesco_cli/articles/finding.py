"""The documents under the paths that the user names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from icesco_cli.errors import IcescoError

SUFFIXES = frozenset((".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"))
"""What is read in a folder; a file that is named itself is read whatever its suffix."""


def find_documents(paths: Iterable[Path]) -> Iterator[Path]:
    """Every document at or under the paths, each folder in the order of names; hidden files are left out.

    A folder that cannot be looked into is yielded itself, for whoever reads it to complain. IcescoError (code 1) for a
    path that is not there.
    """
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path)
        elif path.exists():
            yield path
        else:
            raise IcescoError(f"There is no file or folder {path}.", 1)


def _in_folder(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if path.suffix.lower() in SUFFIXES and not name.startswith("."):
                yield path
    yield from closed


def source_name(path: Path) -> str:
    """The path as the database names it: as given, with bytes that are no UTF-8 written as escapes."""
    return str(path).encode("utf-8", "backslashreplace").decode()
