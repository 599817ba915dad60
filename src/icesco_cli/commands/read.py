"""icesco read."""

from typing import Annotated

import typer

from icesco_cli.commands.answer import look, show_page
from icesco_cli.commands.completing import ids
from icesco_cli.commands.options import Color, Database, Json
from icesco_cli.database.questions.passage import article_id, passage
from icesco_cli.database.tables.connection import USUAL_PATH, open_to_ask
from icesco_cli.output.article import write_article

Article = Annotated[
    str, typer.Argument(metavar="ARTICLE", help="An id, FILE, FILE:LINE, or words of a title.", autocompletion=ids)
]


def command(article: Article, db: Database = USUAL_PATH, json: Json = False, color: Color = "auto") -> None:
    """Read an article, with its people, bodies and facts marked.

    \b
    Examples:
      icesco read seeds/002_4d8d30e3e89b36b8.txt
      icesco read seeds/001_1cdd8a01f966ff3a.txt:81
      icesco read "Carpet Museum"
    """
    connection = open_to_ask(db)
    show_page(passage(connection, article_id(connection, article)), look({"json": json, "color": color}), write_article)
