"""The bytes of a document, by path or by URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from icesco_cli.errors import IcescoError


class TooLargeError(Exception):
    """The document has more bytes than are to be read."""


class LeadsBackError(Exception):
    """The place is a link to a folder that is read already under another name."""


def is_url(place: str) -> bool:
    """Whether this is a URL (`s3://bucket/release.txt`) rather than a path."""
    return "://" in place


def fetch(place: str, limit: int) -> bytes:
    """The bytes of the document. OSError or IcescoError where it cannot be read; TooLargeError beyond `limit` bytes;
    LeadsBackError for a link to a folder.

    Only regular files are opened: a pipe or a device may never end.
    """
    if is_url(place):
        with file_system(place).open(place, "rb") as file:
            return _within(file.read(limit + 1), limit)
    path = Path(place)
    if path.is_symlink() and path.is_dir():
        raise LeadsBackError
    if not path.is_file():
        raise OSError("It is no file that can be read.")
    if path.stat().st_size > limit:
        raise TooLargeError
    with path.open("rb") as opened:
        return _within(opened.read(limit + 1), limit)


def _within(data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        raise TooLargeError
    return data


def file_system(url: str) -> Any:
    """What reads such URLs, by fsspec (filesystem-spec.readthedocs.io). IcescoError where it is not installed."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise IcescoError("To read URLs, install icesco with its extra: pip install 'icesco-cli[cluster]'.") from None
    try:
        return url_to_fs(url)[0]
    except (ImportError, ValueError) as error:
        raise IcescoError(f"{url} cannot be read: {error}.") from None


def size_of(place: str) -> int:
    """The size of a file in bytes; 0 where it cannot be told."""
    try:
        return 0 if is_url(place) else Path(place).stat().st_size
    except OSError:
        return 0
