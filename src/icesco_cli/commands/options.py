"""The options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DEFAULT_DATABASE = Path("data/icesco.db")

Database = Annotated[Path, typer.Option("--db", envvar="ICESCO_DB", metavar="FILE", help="The database.")]
Json = Annotated[bool, typer.Option("--json", help="Print a JSON array.")]
Year = Annotated[str | None, typer.Option("--year", metavar="YEAR", help="Only in this year.")]
Since = Annotated[str | None, typer.Option("--since", metavar="DATE", help="Only on this day or later.")]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Only on this day or before.")]
