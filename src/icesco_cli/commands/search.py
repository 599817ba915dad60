"""icesco search."""

import sqlite3
from typing import Annotated

import typer

from icesco_cli.commands.answer import tell
from icesco_cli.commands.filters import in_periods
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.naming import whom
from icesco_cli.commands.options import Limit, Month, Since, Until, With, Year
from icesco_cli.database.questions.articles import naming, published
from icesco_cli.database.questions.fulltext import search
from icesco_cli.output.finds import SEARCH

Words = Annotated[list[str], typer.Argument(metavar="WORDS...", help='Words, a "phrase", or the beginning of a word*.')]


OPERATORS = frozenset(("AND", "NEAR", "NOT", "OR"))


@listing
def command(
    connection: sqlite3.Connection,
    words: Words,
    with_: With = None,
    year: Year = None,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    limit: Limit = None,
) -> Answer:
    """Find the sentences that have all the words, the best first.

    Endings, accents and hyphens make no difference; OR, AND and NOT are words like others. --with asks for articles
    that name somebody, the dates for when they were published.

    \b
    Examples:
      icesco search destroyed mosque
      icesco search '"technical team"' --year 2021
      icesco search librar* --with Aliyeva --json
    """
    _tell_how_it_is_read(words)
    conditions = [
        *(naming(match.kind, match.id) for match in [whom(connection, name) for name in with_ or ()]),
        *in_periods(published, year, month, since, until),
    ]
    return Answer(search(connection, " ".join(words), conditions, limit or None), SEARCH)


def _tell_how_it_is_read(words: list[str]) -> None:
    """Says what is not read as other programs read it."""
    said = " ".join(words)
    if said.count('"') % 2:
        tell("A quotation mark is not closed: what follows it is taken for one phrase.")
    for operator in sorted(OPERATORS.intersection(said.split())):
        tell(f"{operator} is a word here, and all the words are looked for: ask once for each instead.")
