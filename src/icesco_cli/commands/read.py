"""icesco read."""

from pathlib import Path
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
    meant = article_id(connection, article, _paths(article))
    show_page(passage(connection, meant), look({"json": json, "color": color}), write_article)


def _paths(text: str) -> list[str]:
    """How the database may have written the path: without detours, from here, or from the root."""
    from icesco_cli.articles.files.document_paths import other_name, source_name

    plain = source_name(text)
    other = other_name(plain, str(Path.cwd()))
    return [plain, other] if other else [plain]
