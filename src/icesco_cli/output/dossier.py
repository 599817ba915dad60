"""The answer to "who is that?" on a page: names, offices, then whom he, she or it met and what was promised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TextIO

from icesco_cli.output.cells import days_of, text_of
from icesco_cli.output.columns import Column, Fit, Row, Tone
from icesco_cli.output.listings import COMMITMENTS, MEETINGS
from icesco_cli.output.render import render
from icesco_cli.output.style import Format, Style
from icesco_cli.output.visible import one_line

MOST = 12
"""Rows of each part on a terminal; a pipe gets all."""


def _span(row: Row) -> str:
    return days_of(row, "since", "until")


CONTACTS = (
    Column("name", "Who", least=24),
    Column("times", "Times", Fit.WHOLE, right=True),
    Column("last", "Last", Fit.WHOLE),
    Column("id", "Id", Fit.WHOLE, shown=False),
)
OFFICERS = (
    Column("name", "Office held by", least=20),
    Column("title", "As", least=24),
    Column("since", "Attested", Fit.WHOLE, read=_span),
    Column("id", "Id", Fit.WHOLE, shown=False),
)
CANDIDATES = (
    Column("name", "Name", least=20),
    Column("offices", "Offices", least=28),
    Column("kind", "Is", Fit.WHOLE),
    Column("articles", "Articles", Fit.WHOLE, right=True),
    Column("id", "Id", Fit.WHOLE, tone=Tone.QUIET),
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the page. `more` is the command that shows all its rows."""

    title: str
    rows: Sequence[Row]
    columns: Sequence[Column]
    more: str


def write_dossier(dossier: Row, style: Style, out: TextIO) -> None:
    """Writes a dossier as `icesco who --json` prints it; parts without rows are left out."""
    _write_head(dossier, style, out)
    for part in _parts(dossier):
        if part.rows:
            _write_part(part, style, out)
    if not any(part.rows for part in _parts(dossier)):
        out.write("\nThe documents tell of no meeting and no commitment.\n")


def _write_head(dossier: Row, style: Style, out: TextIO) -> None:
    lines = [one_line(str(dossier["name"])), *_roles(dossier)]
    lines += [f"{title}: {text_of(dossier[key])}" for key, title in HEADS if dossier.get(key)]
    if style.format is not Format.TABLE:
        out.writelines(f"{line}\n" for line in lines)
        return
    from rich.text import Text

    from icesco_cli.output.table import console

    page = console(style, out)
    page.print(Text(lines[0], "bold"))
    for line in lines[1:]:
        page.print(Text(line))


HEADS = (("acronym", "Short"), ("country", "Country"), ("aliases", "Also called"))


def _roles(dossier: Row) -> Iterator[str]:
    roles = dossier.get("roles")
    return (text_of(role) for role in roles) if isinstance(roles, list) else iter(())


def _parts(dossier: Row) -> Iterator[_Part]:
    """The parts of the page, what matters most first."""
    me = str(dossier["id"])
    yield _Part("Offices", _rows(dossier, "officers"), OFFICERS, f"icesco people --of {me}")
    yield _Part(
        "Meetings",
        [_seen_from(me, row) for row in _rows(dossier, "meetings")],
        MEETINGS_OF,
        f"icesco meetings --with {me}",
    )
    yield _Part("Met", _rows(dossier, "contacts"), CONTACTS, f"icesco network --with {me}")
    yield _Part("Promised", _rows(dossier, "promised"), COMMITMENTS, f"icesco commitments --by {me}")
    yield _Part("Was promised", _rows(dossier, "was_promised"), COMMITMENTS, f"icesco commitments --to {me}")


def _rows(dossier: Row, key: str) -> Sequence[Row]:
    rows = dossier.get(key)
    return rows if isinstance(rows, list) else []


def _seen_from(me: str, meeting: Row) -> Row:
    """The meeting with its other parties."""
    parties = [party for key in ("people", "organisations", "countries") for party in _rows(meeting, key)]
    return {**meeting, "with": [party for party in parties if party["id"] != me]}


def _of_one(column: Column) -> Column:
    """A column of the meetings of one: the others stand where all parties stand in the listing."""
    if column.key == "people":
        return replace(column, key="with", header="With", read=None)
    return replace(column, under="with") if column.under == "people" else column


MEETINGS_OF = tuple(_of_one(column) for column in MEETINGS if column.key != "organisations")


def _write_part(part: _Part, style: Style, out: TextIO) -> None:
    table = style.format is Format.TABLE
    shown = part.rows[:MOST] if table else part.rows
    out.write(f"\n{_bold(part.title, style)}\n")
    render(shown, part.columns, style, out)
    if len(shown) < len(part.rows):
        out.write(f"and {len(part.rows) - len(shown)} more: {part.more}\n")


def _bold(title: str, style: Style) -> str:
    return f"\033[1m{title.upper()}\033[0m" if style.colour else title.upper()
