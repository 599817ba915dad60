"""icesco network."""

import sqlite3
from collections.abc import Iterable
from typing import Annotated, Literal, TextIO

import typer

from icesco_cli.commands.filters import meetings_about, meetings_at, meetings_in
from icesco_cli.commands.listing import Answer, listing
from icesco_cli.commands.naming import whom
from icesco_cli.commands.options import About, Limit, Month, Place, Since, Until, With, Year
from icesco_cli.database.questions.network import network, one_of_them, seen_from
from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.output.finds import NETWORK

Drawing = Literal["table", "dot", "mermaid", "graphml", "json"]
Drawn = Annotated[Drawing, typer.Option("--format", help="A table, or a graph for other programs.")]
Least = Annotated[int, typer.Option("--least", min=1, metavar="N", help="Only those who met so often.")]


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
    least: Least = 1,
    limit: Limit = None,
    drawn: Drawn = "table",
) -> Answer:
    """Show who met whom, and how often.

    Two people have met who were at the same meeting. --with asks for the pairs of one person, or of those who act for
    a body or a country.

    \b
    Examples:
      icesco network --least 2
      icesco network --with Karimov --year 2021
      icesco network --format dot > met.dot
    """
    named = [whom(connection, name) for name in with_ or ()]
    conditions = [
        *(one_of_them(match) for match in named),
        *meetings_at(connection, place),
        *meetings_about(about),
        *meetings_in(year, month, since, until),
    ]
    rows = network(connection, conditions, least, limit or None)
    for match in named:
        rows = seen_from(match.id, rows)
    return Answer(rows, NETWORK, None if drawn == "table" else lambda out: _draw(rows, drawn, out))


def _draw(rows: Iterable[ListingRow], drawn: Drawing, out: TextIO) -> None:
    from icesco_cli.output.graphs import Edge, GraphFormat, Node, write_graph

    edges = (Edge(Node(r["id"], r["name"]), Node(r["other_id"], r["other"]), r["times"]) for r in rows)
    write_graph(edges, GraphFormat(drawn), out)
