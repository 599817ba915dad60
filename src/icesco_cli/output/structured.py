"""Rows as JSON: one array, or one object a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TextIO

from icesco_cli.output.columns import AnswerRow

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
_LEFT_RAW = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""What JSON lets through unescaped though a terminal would act on it, or no encoding could write it."""


def write_json(rows: Iterable[AnswerRow], out: TextIO) -> None:
    """One array, a row a line."""
    out.write("[")
    before = "\n"
    for row in rows:
        out.write(before + encode(row))
        before = ",\n"
    out.write("]\n" if before == "\n" else "\n]\n")


def write_nl(rows: Iterable[AnswerRow], out: TextIO) -> None:
    """One object a line."""
    out.writelines(encode(row) + "\n" for row in rows)


def encode(value: object) -> str:
    """JSON on one line, readable and yet safe to print."""
    line = _ENCODE(value)
    return line if line.isprintable() else _LEFT_RAW.sub(_escape, line)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]
