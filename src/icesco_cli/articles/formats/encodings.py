"""Bytes to text: byte order marks, UTF-8, what the page declares, and a guess among the old eight-bit tables.

A text that is not UTF-8 and does not say what it is in is read as Windows-1252, 1254 (Turkish), 1251 (Cyrillic) or
1256 (Arabic), whichever its letters speak for; every guess and every character that could not be read is reported.
"""

from __future__ import annotations

import codecs
import re

from icesco_cli.models import Problem, ProblemKind

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "rich text",
    b"\x89PNG": "an image",
    b"GIF8": "an image",
    b"\xff\xd8\xff": "an image",
    b"\x1f\x8b": "a gzip archive",
    b"SQLite format 3\x00": "a database",
}
_DECLARED = re.compile(rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HIGH_RUN = re.compile(rb"[\xc0-\xff]{3,}")
_TURKISH = re.compile(rb"(?:[A-Za-z][\xf0\xfe]|[\xd0\xdd\xde][a-z]|[^aeiouAEIOU\W\d_]\xfd[^aeiou\W\d_])")
_SAMPLE = 65_536
_HEAD = 4_096


def decode(data: bytes, source: str) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file, and what was wrong with it; "" when it is no text at all."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data, encoding, source)
    kind = _foreign(data[:_HEAD])
    if kind:
        return "", (Problem(source, 1, ProblemKind.UNREADABLE, f"This is {kind}, not a text."),)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _not_utf8(data, source, error)


def _foreign(head: bytes) -> str | None:
    """What a file is that is not a text."""
    for signature, kind in _SIGNATURES.items():
        if head.startswith(signature):
            return kind
    return "binary data" if len(_CONTROL.findall(head)) > len(head) // 50 else None


def _not_utf8(data: bytes, source: str, error: UnicodeDecodeError) -> tuple[str, tuple[Problem, ...]]:
    declared = _DECLARED.search(data[:_HEAD])
    if declared and _known(declared[1].decode("ascii")):
        return _read(data, declared[1].decode("ascii"), source)
    if _mostly_utf8(data):
        return _read(data, "utf-8", source)
    encoding = _guess(data[error.start : error.start + _SAMPLE])
    guess = Problem(source, 1, ProblemKind.ENCODING, f"The file is not UTF-8 and was read as {encoding}.")
    return data.decode(encoding, "replace"), (guess,)


def _known(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding)._is_text_encoding
    except LookupError:
        return False


def _read(data: bytes, encoding: str, source: str) -> tuple[str, tuple[Problem, ...]]:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode())
    if lost <= 0:
        return text, ()
    return text, (
        Problem(source, 1, ProblemKind.ENCODING, f"{lost} characters are not {encoding} and could not be read."),
    )


def _mostly_utf8(data: bytes) -> bool:
    """Whether the text is UTF-8 with a few broken characters, as after a cut."""
    sample = data[:_SAMPLE].decode("utf-8", "ignore")
    sound = sum(1 for character in sample if character > "\x7f")
    broken = data[:_SAMPLE].decode("utf-8", "replace").count("\ufffd")
    return sound > 4 * broken


def _guess(sample: bytes) -> str:
    runs = b"".join(_HIGH_RUN.findall(sample))
    high = sum(byte >= 0xC0 for byte in sample)
    if len(runs) * 2 > high:
        cyrillic = sum(byte >= 0xE0 for byte in runs)
        return "windows-1251" if cyrillic * 5 > len(runs) * 4 else "windows-1256"
    return "windows-1254" if _TURKISH.search(sample) else "windows-1252"
