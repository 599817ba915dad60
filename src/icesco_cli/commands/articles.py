"""icesco articles."""

import sqlite3
from typing import Annotated, Literal

import typer

from icesco_cli.commands.filters import articles_that, in_periods
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.naming import whom
from icesco_cli.commands.options import About, Limit, Month, Reverse, Since, Until, With, Year
from icesco_cli.database.questions.articles import ARTICLES, naming, published
from icesco_cli.database.questions.rows import Question, ask
from icesco_cli.database.tables.conditions import containing
from icesco_cli.output import listings

Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="Only with this in the title.")]
Outlet = Annotated[str | None, typer.Option("--outlet", metavar="TEXT", help="Only from this outlet.")]
Author = Annotated[str | None, typer.Option("--author", metavar="TEXT", help="Only by this author.")]
Sort = Annotated[Literal["published", "source", "title", "outlet"], typer.Option("--sort", help="By what to sort.")]


@listing
def command(
    connection: sqlite3.Connection,
    with_: With = None,
    about: About = None,
    title: Title = None,
    outlet: Outlet = None,
    author: Author = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    sort: Sort = "published",
    reverse: Reverse = False,
    limit: Limit = None,
) -> Answer:
    """List the articles of the documents.

    --with asks for those that name somebody.

    \b
    Examples:
      icesco articles --with Karimov
      icesco articles --about "cultural heritage" --year 2021
      icesco articles --sort source
    """
    given = {"title": title, "outlet": outlet, "author": author}
    conditions = [
        *(naming(match.kind, match.id) for match in [whom(connection, name) for name in with_ or ()]),
        *articles_that(about),
        *(containing(f"articles.{column}", text) for column, text in given.items() if text),
        *in_periods(published, year, month, since, until),
    ]
    return Answer(ask(connection, ARTICLES, Question(conditions, sort, reverse, limit or None)), listings.ARTICLES)
