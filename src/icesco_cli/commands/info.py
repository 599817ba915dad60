"""icesco info."""

from icesco_cli import __version__
from icesco_cli.commands.answer import is_table, look, show_page
from icesco_cli.commands.options import Color, Database, Json
from icesco_cli.database.questions.inventory import inventory
from icesco_cli.database.tables.connection import USUAL_PATH, open_to_ask
from icesco_cli.output.overview import MOST, write_overview


def command(db: Database = USUAL_PATH, json: Json = False, color: Color = "auto") -> None:
    """Show what is in the database, and what it was made of.

    \b
    Examples:
      icesco info
      icesco info --json
    """
    wanted = look({"json": json, "color": color})
    most = MOST if is_table(wanted) else None
    show_page({**inventory(open_to_ask(db), db, most), "icesco": __version__}, wanted, write_overview)
