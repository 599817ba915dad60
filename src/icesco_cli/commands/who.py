"""icesco who."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from icesco_cli.commands.answer import Look, look, page, show, tell
from icesco_cli.commands.filters import in_periods, meetings_in
from icesco_cli.commands.naming import at_place, is_place, unknown, whom
from icesco_cli.commands.options import Color, Database, Json, Name, Nl, Since, Until, With, Year
from icesco_cli.database.names.lookup import PARTIES, Match, find
from icesco_cli.database.questions.dossier import candidate, dossier, in_touch
from icesco_cli.database.questions.facts import made_in, took_part
from icesco_cli.database.questions.promised import promised_with
from icesco_cli.database.tables.connection import USUAL_PATH, open_to_ask

if TYPE_CHECKING:
    from icesco_cli.database.questions.rows import ListingRow


def command(
    name: Name,
    with_: With = None,
    year: Year = None,
    since: Since = None,
    until: Until = None,
    db: Database = USUAL_PATH,
    json: Json = False,
    nl: Nl = False,
    color: Color = "auto",
) -> None:
    """Show who somebody is, whom they met, what they promised.

    Also what was promised to them. NAME may be a person, a body or a country: any of its words, in any order, without
    accents, even mistyped, with or without a title; or an office ("Minister of Culture"). Where several fit, they are
    listed; --with tells them apart by whom they dealt with.

    \b
    Examples:
      icesco who Karimov
      icesco who al malik --with Karimov
      icesco who ICESCO --year 2021
    """
    wanted = look({"json": json, "nl": nl, "color": color})
    connection = open_to_ask(db)
    others = [whom(connection, one) for one in with_ or ()]
    matches = in_touch(connection, _matches(connection, " ".join(name)), others)
    if len(matches) > 1 and wanted.form is None:
        _list(connection, matches, wanted)
        return
    meetings = [*(took_part(one.kind, one.id) for one in others), *meetings_in(year, None, since, until)]
    promises = [*(promised_with(connection, one) for one in others), *in_periods(made_in, year, None, since, until)]
    _print([dossier(connection, match, meetings, promises) for match in matches], wanted)


def _matches(connection: sqlite3.Connection, name: str) -> tuple[Match, ...]:
    """Those whom the name fits. IcescoError (code 1) where there is none."""
    found = find(connection, name)
    if not found.matches:
        raise unknown(connection, name, PARTIES)
    if found.by_office:
        tell(f"Nobody is called {name!r}; whoever held such an office:")
    elif not found.exact:
        tell(f"Nobody is called {name!r}; the nearest:")
    if is_place(connection, name) and found.matches[0].kind != "country":
        tell(f"{name!r} is a place, too: {at_place(name)}.")
    return found.matches


def _list(connection: sqlite3.Connection, matches: Sequence[Match], wanted: Look) -> None:
    from icesco_cli.output.dossier import CANDIDATES

    tell("The name fits several. Ask for one by more of the name, or by the id.")
    show([candidate(connection, match) for match in matches], CANDIDATES, wanted, limited=True, empty=str)


def _print(dossiers: "Sequence[ListingRow]", wanted: Look) -> None:
    with page(wanted.form, wanted.colour) as (style, out):
        if wanted.form:
            from icesco_cli.output.render import render

            render(dossiers, (), style, out)
            return
        from icesco_cli.output.dossier import write_dossier

        for row in dossiers:
            write_dossier(row, style, out)
