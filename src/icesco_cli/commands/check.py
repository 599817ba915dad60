"""icesco check."""

import sqlite3

from icesco_cli.commands.listing import Answer, listing
from icesco_cli.database.questions.checking import faults
from icesco_cli.output.finds import FAULTS


@listing
def command(connection: sqlite3.Connection) -> Answer:
    """Check every quote, every reference and every id.

    Exits with 0 where all is well; else lists what is wrong and exits with 1.

    \b
    Examples:
      icesco check
    """
    found = list(faults(connection))
    return Answer(found, FAULTS, exit_code=1 if found else 0, empty="All is well.")
