"""icesco meetings."""

import sqlite3
from typing import Annotated, Literal

import typer

from icesco_cli.choices import MeetingKind
from icesco_cli.commands.completing import names
from icesco_cli.commands.filters import meetings_about, meetings_at, meetings_in, meetings_with, of_kind
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.options import (
    About,
    Limit,
    Month,
    Office,
    Place,
    Reverse,
    Since,
    Until,
    With,
    Year,
)
from icesco_cli.database.questions.counts import count
from icesco_cli.database.questions.facts import MEETINGS, with_officer
from icesco_cli.database.questions.rows import Question, ask
from icesco_cli.database.tables.conditions import Condition
from icesco_cli.output import listings

Between = Annotated[
    tuple[str, str] | None,
    typer.Option("--between", metavar="NAME NAME", help="Only with both of these.", autocompletion=names),
]
Kind = Annotated[
    list[MeetingKind] | None, typer.Option("--kind", metavar="KIND", help="Only visits, receptions, talks, ...")
]
Planned = Annotated[bool | None, typer.Option("--planned/--held", help="Only planned, or only held ones.")]
Sort = Annotated[Literal["date", "place", "kind"], typer.Option("--sort", help="By what to sort.")]
CountBy = Annotated[
    Literal["year", "place", "person", "organisation", "kind"] | None,
    typer.Option("--count-by", help="Only count them."),
]


@listing
def command(
    connection: sqlite3.Connection,
    with_: With = None,
    between: Between = None,
    place: Place = None,
    office: Office = None,
    kind: Kind = None,
    planned: Planned = None,
    about: About = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    sort: Sort = "date",
    reverse: Reverse = False,
    limit: Limit = None,
    count_by: CountBy = None,
) -> Answer:
    """List who met whom, when and where: visits, talks, calls.

    With a body or a country you find the meetings of those who act for it, too. --office asks for those of
    whoever held such an office some time. What is known by its month or year alone stands behind the days of it.

    \b
    Examples:
      icesco meetings --year 2021
      icesco meetings --with Karimov --place Baku
      icesco meetings --between ICESCO Azerbaijan --held
      icesco meetings --count-by person --limit 5
    """
    conditions = [
        *meetings_with(connection, [*(with_ or ()), *(between or ())]),
        *meetings_at(connection, place),
        *([with_officer(office.split())] if office else []),
        *of_kind("meetings.kind", kind),
        *([] if planned is None else [Condition("meetings.status = ?", ("planned" if planned else "held",))]),
        *meetings_about(about),
        *meetings_in(year, month, since, until),
    ]
    if count_by:
        rows = count(connection, "meetings", count_by, conditions, limit or None)
        return Answer(rows, listings.counted(count_by, count_by.capitalize()))
    return Answer(ask(connection, MEETINGS, Question(conditions, sort, reverse, limit or None)), listings.MEETINGS)
