"""icesco people."""

import sqlite3
from typing import Annotated, Literal

import typer

from icesco_cli.commands.completing import names
from icesco_cli.commands.filters import articles_that, in_periods, meetings_at
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.naming import whom
from icesco_cli.commands.options import About, Limit, Month, Office, Place, Reverse, Since, Until, With, Year
from icesco_cli.database.questions.articles import in_articles, published
from icesco_cli.database.questions.entities import PEOPLE, in_meetings, in_office, met, with_title
from icesco_cli.database.questions.rows import Question, ask
from icesco_cli.output import listings

Of = Annotated[
    str | None,
    typer.Option("--of", metavar="NAME", help="Only with an office of this body or country.", autocompletion=names),
]
Sort = Annotated[Literal["name", "articles"], typer.Option("--sort", help="By what to sort.")]


@listing
def command(
    connection: sqlite3.Connection,
    with_: With = None,
    place: Place = None,
    of: Of = None,
    office: Office = None,
    about: About = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    sort: Sort = "name",
    reverse: Reverse = False,
    limit: Limit = None,
) -> Answer:
    """List the people and their offices.

    --with and --place ask whom they met and where; --about and the dates, of what and when the articles are that
    name them.

    \b
    Examples:
      icesco people --of Azerbaijan
      icesco people --with AlMalik --sort articles
      icesco people --office ambassador --json
    """
    officers = [whom(connection, of)] if of else []
    conditions = [
        *(met("people", match.kind, match.id) for match in [whom(connection, name) for name in with_ or ()]),
        *(in_meetings("people", condition) for condition in meetings_at(connection, place)),
        *(in_office(match.kind, match.id) for match in officers),
        *([with_title(office.split())] if office else []),
        *in_articles("people", [*articles_that(about), *in_periods(published, year, month, since, until)]),
    ]
    return Answer(ask(connection, PEOPLE, Question(conditions, sort, reverse, limit or None)), listings.PEOPLE)
