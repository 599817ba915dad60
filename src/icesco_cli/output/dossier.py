"""The answer to "who is that?" on a page: names, offices, then whom he, she or it met and what was promised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TextIO

from icesco_cli.output.cells import days_of, text_of
from icesco_cli.output.columns import AnswerRow, Column, Fit, Tone, listed
from icesco_cli.output.listings import COMMITMENTS, MEETINGS, other_names
from icesco_cli.output.meeting_parties import others
from icesco_cli.output.render import render
from icesco_cli.output.style import Format, Style
from icesco_cli.output.visible import one_line

MOST = 12
"""Rows of each part on a terminal; a pipe gets all."""


def _span(row: AnswerRow) -> str:
    return days_of(row, "since", "until")


def _name(row: AnswerRow) -> object:
    return row.get("acronym") or row.get("name")


CONTACTS = (
    Column("name", "Who", least=24, read=_name),
    Column("times", "Times", Fit.WHOLE, right=True),
    Column("last", "Last", Fit.WHOLE, blank="undated"),
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
    Column("id", "Id", Fit.WHOLE, under="name", tone=Tone.QUIET),
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the page. `more` is the command that shows all its rows."""

    title: str
    rows: Sequence[AnswerRow]
    columns: Sequence[Column]
    more: str


def write_dossier(dossier: AnswerRow, style: Style, out: TextIO) -> None:
    """Writes a dossier as `icesco who --json` prints it; parts without rows are left out."""
    _write_head(dossier, style, out)
    for part in _parts(dossier):
        if part.rows:
            _write_part(part, style, out)
    if not any(part.rows for part in _parts(dossier)):
        out.write("\nThe documents tell of no meeting and no commitment.\n")


def _write_head(dossier: AnswerRow, style: Style, out: TextIO) -> None:
    lines = [one_line(str(dossier["name"])), *map(_office, listed(dossier, "roles"))]
    told = {"acronym": dossier.get("acronym"), "country": dossier.get("country"), "aliases": other_names(dossier)}
    lines += [f"{title}: {text_of(told[key])}" for key, title in HEADS if told[key]]
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


def _office(role: AnswerRow) -> str:
    """An office, and when the documents attest it: how long it was held they do not say."""
    days = _span(role)
    return text_of({**role, "since": None, "until": None}) + (f", attested {days}" if days else "")


def _parts(dossier: AnswerRow) -> Iterator[_Part]:
    """The parts of the page, what matters most first."""
    me = str(dossier["id"])
    meetings = [{**row, "with": others(row, me)} for row in listed(dossier, "meetings")]
    yield _Part("Offices", listed(dossier, "officers"), OFFICERS, f"icesco people --of {me}")
    yield _Part("Met", listed(dossier, "contacts"), CONTACTS, f"icesco people --with {me}")
    yield _Part("Meetings", meetings, MEETINGS_OF, f"icesco meetings --with {me}")
    yield from _promises(dossier, "promised", "promised", f"icesco commitments --by {me}")
    yield from _promises(dossier, "was_promised", "was promised", f"icesco commitments --to {me}")


def _promises(dossier: AnswerRow, key: str, verb: str, more: str) -> Iterator[_Part]:
    """What the one asked for promised, or said for others; then what each body behind a person promised."""
    me, side = str(dossier["id"]), "to" if key == "was_promised" else "by"
    rows, bodies = listed(dossier, key), listed(dossier, "behind")
    own = [row for row in rows if not bodies or _is_of(me, row, side)]
    yield _Part(verb, [_unsaid(me, row) for row in own], COMMITMENTS, more)
    for body in bodies:
        theirs = [row for row in rows if row not in own and _is_of(str(body["id"]), row, side)]
        own = [*own, *theirs]
        yield _Part(f"{_name(body)} {verb}", theirs, COMMITMENTS, more)


def _unsaid(me: str, promise: AnswerRow) -> AnswerRow:
    """The commitment without its speaker, where that is the one asked for."""
    return {**promise, "said_by": None} if promise.get("said_by_id") == me else promise


def _is_of(party: str, promise: AnswerRow, side: str) -> bool:
    """Whether somebody is on that side of a commitment, or uttered it."""
    on_side = any(one["id"] == party for one in listed(promise, side))
    return on_side or (side == "by" and promise.get("said_by_id") == party)


def _of_one(column: Column) -> Column:
    """A column of the meetings of one: the others stand where all parties stand in the listing."""
    if column.key == "people":
        return replace(column, key="with", header="With", read=None)
    return replace(column, under="with") if column.under == "people" else column


MEETINGS_OF = tuple(_of_one(column) for column in MEETINGS if column.key != "organisations")


def _write_part(part: _Part, style: Style, out: TextIO) -> None:
    table = style.format is Format.TABLE
    shown = part.rows[:MOST] if table else part.rows
    out.write(f"\n{style.bold(part.title.upper())}\n")
    render(shown, part.columns, style, out)
    if len(shown) < len(part.rows):
        out.write(f"and {len(part.rows) - len(shown)} more: {part.more}\n")
