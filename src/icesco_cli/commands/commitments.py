"""icesco commitments."""

from __future__ import annotations

from icesco_cli.commands.answer import print_rows
from icesco_cli.commands.options import DEFAULT_DATABASE, Database, Json, Since, Until, Year
from icesco_cli.database.commitments import FIRST, LAST, commitments
from icesco_cli.database.conditions import in_time
from icesco_cli.database.connection import open_to_ask


def command(
    year: Year = None, since: Since = None, until: Until = None, db: Database = DEFAULT_DATABASE, json: Json = False
) -> None:
    """List the undertakings: pledges, agreements, plans, proposals."""
    print_rows(commitments(open_to_ask(db), in_time(FIRST, LAST, since or year, until or year)), json)
