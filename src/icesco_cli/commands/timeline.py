"""icesco timeline."""

import sqlite3
from itertools import islice

from icesco_cli.commands.filters import (
    in_periods,
    meetings_about,
    meetings_at,
    meetings_in,
    meetings_with,
    promises_about,
    promises_with,
)
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.options import About, Limit, Month, Place, Since, Until, With, Year
from icesco_cli.database.questions.facts import made_in
from icesco_cli.database.questions.timeline import timeline
from icesco_cli.database.tables.conditions import any_of
from icesco_cli.output.finds import TIMELINE


@listing
def command(
    connection: sqlite3.Connection,
    with_: With = None,
    place: Place = None,
    about: About = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
) -> Answer:
    """List meetings and commitments day by day.

    Those whose day is not known are left out; what is of a month or a year alone stands behind its days. With --place
    you find the meetings there, and no commitments.

    \b
    Examples:
      icesco timeline --year 2021
      icesco timeline --with Karimov
      icesco timeline --place Baku
    """
    meetings = [
        *meetings_with(connection, with_),
        *meetings_at(connection, place),
        *meetings_about(about),
        *meetings_in(year, month, since, until),
    ]
    promises = [
        *promises_with(connection, with_),
        *([any_of([])] if place else []),
        *promises_about(about),
        *in_periods(made_in, year, month, since, until),
    ]
    return Answer(islice(timeline(connection, meetings, promises), limit or None), TIMELINE)
