"""icesco organisations."""

import sqlite3
from typing import Annotated, Literal

import typer

from icesco_cli.commands.completing import places
from icesco_cli.commands.filters import articles_that, in_periods, meetings_at
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.naming import where, whom
from icesco_cli.commands.options import About, Limit, Month, Place, Reverse, Since, Until, With, Year
from icesco_cli.database.questions.articles import in_articles, published
from icesco_cli.database.questions.entities import ORGANISATIONS, in_meetings, met, of_country
from icesco_cli.database.questions.rows import Question, ask
from icesco_cli.output import listings

Country = Annotated[
    str | None,
    typer.Option("--country", metavar="NAME", help="Only of this country.", autocompletion=places),
]
Sort = Annotated[Literal["name", "country", "articles"], typer.Option("--sort", help="By what to sort.")]


@listing
def command(
    connection: sqlite3.Connection,
    with_: With = None,
    place: Place = None,
    country: Country = None,
    about: About = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    sort: Sort = "name",
    reverse: Reverse = False,
    limit: Limit = None,
) -> Answer:
    """List the bodies that the documents name.

    --with and --place ask whom they met and where; --about and the dates, of what and when the articles are that
    name them.

    \b
    Examples:
      icesco organisations --country Azerbaijan
      icesco organisations --with AlMalik
      icesco organisations --sort articles --limit 10
    """
    conditions = [
        *(met("organisations", match.kind, match.id) for match in [whom(connection, name) for name in with_ or ()]),
        *(in_meetings("organisations", condition) for condition in meetings_at(connection, place)),
        *([of_country(where(connection, country))] if country else []),
        *in_articles("organisations", [*articles_that(about), *in_periods(published, year, month, since, until)]),
    ]
    return Answer(
        ask(connection, ORGANISATIONS, Question(conditions, sort, reverse, limit or None)), listings.ORGANISATIONS
    )
