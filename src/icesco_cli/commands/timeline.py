"""icesco timeline."""

import sqlite3
from itertools import islice

from icesco_cli.commands.filters import in_periods, meetings_about, meetings_with, promises_about, promises_with
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.options import About, Limit, Month, Since, Until, With, Year
from icesco_cli.database.questions.facts import made_in, met_in
from icesco_cli.database.questions.timeline import timeline
from icesco_cli.output.finds import TIMELINE


@listing
def command(
    connection: sqlite3.Connection,
    with_: With = None,
    about: About = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
) -> Answer:
    """List meetings and commitments day by day.

    Those whose day is not known are left out.

    \b
    Examples:
      icesco timeline --year 2021
      icesco timeline --with Karimov
    """
    meetings = [
        *meetings_with(connection, with_),
        *meetings_about(about),
        *in_periods(met_in, year, month, since, until),
    ]
    promises = [
        *promises_with(connection, with_),
        *promises_about(about),
        *in_periods(made_in, year, month, since, until),
    ]
    return Answer(islice(timeline(connection, meetings, promises), limit or None), TIMELINE)
