"""The options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from icesco_cli.commands.completing import ids, names, places

Database = Annotated[Path, typer.Option("--db", envvar="ICESCO_DB", metavar="FILE", help="The database.")]

Name = Annotated[
    list[str], typer.Argument(metavar="NAME...", help="A name or a part of it, or an id.", autocompletion=names)
]
With = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="NAME", help="Only with this person, body or country.", autocompletion=names),
]
Place = Annotated[
    str | None,
    typer.Option("--place", metavar="PLACE", help="Only in this city, building or country.", autocompletion=places),
]
Office = Annotated[str | None, typer.Option("--office", metavar="WORDS", help="Only with these words in an office.")]
About = Annotated[
    str | None, typer.Option("--about", metavar="WORDS", help='Only where the text has these words, or "this phrase".')
]
Year = Annotated[str | None, typer.Option("--year", metavar="YEAR", help='Only in this year: 2021, "last year".')]
Month = Annotated[
    str | None, typer.Option("--month", metavar="MONTH", help='Only in this month: 2021-01, "last month".')
]
Since = Annotated[
    str | None, typer.Option("--since", metavar="DATE", help="Only then or later: 2021-01-14, yesterday.")
]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Only then or before.")]
Limit = Annotated[
    int | None, typer.Option("--limit", "-n", min=0, metavar="N", help="At most so many rows; 0 for all.")
]
Reverse = Annotated[bool, typer.Option("--reverse", "-r", help="Turn the order round.")]
Identifier = Annotated[str, typer.Argument(metavar="ID", help="The id, or the beginning of it.", autocompletion=ids)]

Json = Annotated[bool, typer.Option("--json", help="Print a JSON array.")]
Nl = Annotated[bool, typer.Option("--nl", help="Print one JSON object a line.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Tsv = Annotated[bool, typer.Option("--tsv", help="Print tab-separated values.")]
Markdown = Annotated[bool, typer.Option("--markdown", help="Print a Markdown table.")]
Columns = Annotated[str | None, typer.Option("--columns", metavar="KEY,...", help="Only these columns, in this order.")]
Color = Annotated[str, typer.Option("--color", metavar="WHEN", help="Colours: auto, always or never.")]
