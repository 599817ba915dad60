"""What the database's days say to a question about others."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from icesco_cli.errors import IcescoError

OPTIONS = ("year", "month", "since", "until")
MOST_LISTED = 12


def check_month(connection: sqlite3.Connection, given: Mapping[str, object]) -> None:
    """Raises IcescoError for a month without its year, and offers those of which there is anything."""
    month = given.get("month")
    if not isinstance(month, str) or given.get("year"):
        return
    from icesco_cli.commands.periods import is_bare_month, month_number
    from icesco_cli.database.questions.days import months

    if is_bare_month(month):
        known = months(connection, month_number(month))[-MOST_LISTED:]
        offered = f"write {' or '.join(known)}" if known else "write its year, too; the database has none of that name"
        raise IcescoError(f"--month {month} says no year: {offered}.")


def days_known(connection: sqlite3.Connection, given: Mapping[str, object]) -> str:
    """Of which days the database knows, for whoever asked for days and found nothing."""
    if not any(given.get(option) for option in OPTIONS):
        return ""
    from icesco_cli.database.questions.days import first_and_last

    first, last = first_and_last(connection)
    return f" The days of the database are {first} to {last}." if first else ""
