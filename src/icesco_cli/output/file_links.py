"""file:line as a link that a terminal can open (OSC 8)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

WEB = ("http://", "https://")


@cache
def link(source: str, line: int | None = None) -> str | None:
    """The address of a document, or None where there is no such file here; the line goes behind a "#"."""
    if source.startswith(WEB):
        return _quoted(source)
    path = Path(source).absolute()
    if "\0" in source or not path.exists():
        return None
    return f"{path.as_uri()}#{line}" if line else path.as_uri()


def linked(text: str, source: str, line: int, wanted: bool) -> str:
    """The text as a link to the line of the document, if that is wanted and there is such a document."""
    address = link(source, line) if wanted else None
    return f"\033]8;;{address}\033\\{text}\033]8;;\033\\" if address else text


def _quoted(address: str) -> str:
    from urllib.parse import quote

    return quote(address, safe="/:?&=%#@+,;~!$'()*")
