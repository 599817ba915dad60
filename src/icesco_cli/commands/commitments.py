"""icesco commitments."""

import sqlite3
from typing import Annotated, Literal

import typer

from icesco_cli.choices import CommitmentKind
from icesco_cli.commands.completing import names
from icesco_cli.commands.filters import day, in_periods, of_kind, promises_about
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.naming import whom
from icesco_cli.commands.options import About, Limit, Month, Reverse, Since, Until, Year
from icesco_cli.database.questions.counts import count
from icesco_cli.database.questions.facts import COMMITMENTS, due_after, due_before, made_in, open_at
from icesco_cli.database.questions.promised import owed_to, promised_by
from icesco_cli.database.questions.rows import Question, ask
from icesco_cli.output import listings

By = Annotated[
    list[str] | None,
    typer.Option("--by", metavar="NAME", help="Only by this person, body or country.", autocompletion=names),
]
To = Annotated[
    list[str] | None,
    typer.Option("--to", metavar="NAME", help="Only to this person, body or country.", autocompletion=names),
]
Kind = Annotated[
    list[CommitmentKind] | None, typer.Option("--kind", metavar="KIND", help="Only of this kind, or of these.")
]
DueBefore = Annotated[str | None, typer.Option("--due-before", metavar="DATE", help="Only if due before this date.")]
DueAfter = Annotated[str | None, typer.Option("--due-after", metavar="DATE", help="Only if due after this date.")]
Overdue = Annotated[bool, typer.Option("--overdue", help="Only if the time was over.")]
Open = Annotated[bool, typer.Option("--open", help="Only if the time was not over, or none was named.")]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="The day to count from: today.")]
Sort = Annotated[
    Literal["made_on", "due", "kind"] | None,
    typer.Option("--sort", help="By what to sort: due where a time is asked for, else made_on."),
]
CountBy = Annotated[
    Literal["year", "due", "kind", "by", "to"] | None, typer.Option("--count-by", help="Only count them.")
]


@listing
def command(
    connection: sqlite3.Connection,
    by: By = None,
    to: To = None,
    about: About = None,
    kind: Kind = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    before: DueBefore = None,
    after: DueAfter = None,
    overdue: Overdue = False,
    is_open: Open = False,
    as_of: AsOf = None,
    sort: Sort = None,
    reverse: Reverse = False,
    limit: Limit = None,
    count_by: CountBy = None,
) -> Answer:
    """List pledges, agreements, plans and proposals.

    By or to a person you find what he or she said for others, and what the body behind promised, too. An agreement is
    by each and to each of those who made it. What is known by its month or year alone stands behind the days of it.

    \b
    Examples:
      icesco commitments --by ICESCO --year 2021
      icesco commitments --to Azerbaijan --about "technical team"
      icesco commitments --open --as-of 2021-06-01
      icesco commitments --count-by kind
    """
    on = day(as_of)[0]
    conditions = [
        *(promised_by(connection, whom(connection, name)) for name in by or ()),
        *(owed_to(connection, whom(connection, name)) for name in to or ()),
        *promises_about(about),
        *of_kind("commitments.kind", kind),
        *in_periods(made_in, year, month, since, until),
        *([due_before(day(before, on)[0])] if before else []),
        *([due_after(day(after, on)[1])] if after else []),
        *([due_before(on)] if overdue else []),
        *([open_at(day(as_of)[1])] if is_open else []),
    ]
    if count_by:
        rows = count(connection, "commitments", count_by, conditions, limit or None)
        return Answer(rows, listings.counted(count_by, count_by.capitalize()))
    sort = sort or ("due" if before or after or overdue else "made_on")
    return Answer(
        ask(connection, COMMITMENTS, Question(conditions, sort, reverse, limit or None)), listings.COMMITMENTS
    )
