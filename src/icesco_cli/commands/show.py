"""icesco show."""

from icesco_cli.commands.answer import look, show_page
from icesco_cli.commands.options import Color, Database, Identifier, Json
from icesco_cli.database.questions.whole_fact import fact
from icesco_cli.database.tables.connection import USUAL_PATH, open_to_ask
from icesco_cli.output.whole_fact import write_fact


def command(identifier: Identifier, db: Database = USUAL_PATH, json: Json = False, color: Color = "auto") -> None:
    """Show one fact with all that bears it out.

    Each sentence stands in its paragraph, with file:line, the rule that read it, and what its article says otherwise.
    Ids are those of the listings.

    \b
    Examples:
      icesco show $(icesco meetings --with Karimov --limit 1 --columns id)
    """
    show_page(fact(open_to_ask(db), identifier), look({"json": json, "color": color}), write_fact)
