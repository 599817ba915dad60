"""Printing answers: the rows of a listing on standard output, all else on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence

import typer


def print_rows(rows: Sequence[Mapping[str, object]], as_json: bool) -> None:
    """Prints rows as a JSON array, or one a line."""
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        print("  ".join(str(value) for value in row.values() if not isinstance(value, list)))


def tell(message: str) -> None:
    """Says something about the answer that is not the answer: on standard error."""
    typer.echo(message, file=sys.stderr)
