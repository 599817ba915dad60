"""Rows as every listing gives them: a dict of plain values by stable keys."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

Row = dict[str, Any]


def rows(
    connection: sqlite3.Connection, select: str, values: Sequence[object] | Mapping[str, object], nested: Sequence[str]
) -> list[Row]:
    """The rows of a select by column name; the columns `nested` hold JSON and become lists."""
    return [_row(row, nested) for row in connection.execute(select, values)]


def _row(row: sqlite3.Row, nested: Sequence[str]) -> Row:
    plain = dict(row)
    for column in nested:
        plain[column] = json.loads(plain[column])
    return plain
