"""One fact on a page: what it says, and each sentence that says so, in its paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TextIO

from icesco_cli.output.cells import days_of, text_of
from icesco_cli.output.columns import Row
from icesco_cli.output.passages import Mark, write_passage
from icesco_cli.output.style import Style
from icesco_cli.output.visible import one_line

LINES = (
    ("people", "People"),
    ("organisations", "Organisations"),
    ("countries", "Countries"),
    ("place", "Place"),
    ("venue", "Venue"),
    ("what", "What"),
    ("by", "By"),
    ("to", "To"),
    ("said_by", "Said by"),
)
DAYS = (
    ("When", "date", "end", "date_basis"),
    ("Said", "made_on", "", "made_basis"),
    ("Due", "due", "", "due_basis"),
)
WIDTH = max(len(label) for _, label in LINES)


def write_fact(fact: Row, style: Style, out: TextIO) -> None:
    """Writes a meeting or a commitment as `icesco show --json` prints it."""
    status = f"{fact['status']} " if fact.get("status") else ""
    out.write(_bold(f"{status}{fact['kind']}", style) + f"  {fact['id']}\n")
    for label, value in (*_days(fact), *((label, text_of(fact.get(key))) for key, label in LINES)):
        if value:
            out.write(f"{label:{WIDTH}}  {value}\n")
    sources = fact["sources"]
    for number, source in enumerate(sources if isinstance(sources, list) else [], start=1):
        _write_source(number, source, style, out)


def _days(fact: Row) -> list[tuple[str, str]]:
    """The days of the fact, each with how it is known."""
    return [(label, _known(days_of(fact, first, last), fact.get(basis))) for label, first, last, basis in DAYS]


def _known(days: str, basis: object) -> str:
    return f"{days} ({basis})" if days and basis else days


def _write_source(number: int, source: Row, style: Style, out: TextIO) -> None:
    told = ", ".join(text_of(source[key]) for key in ("title", "outlet", "published") if source.get(key))
    out.write(f"\n{_bold(str(number), style)}  {one_line(str(source['source']))}:{source['line']}  {told}\n")
    start = int(str(source["start"])) - int(str(source["paragraph_start"]))
    end = start + len(str(source["quote"]))
    paragraph = str(source["paragraph"])
    if style.colour:
        write_passage(paragraph, [Mark(start, end, "bold")], style, out)
    else:
        write_passage(f"{paragraph[:start]}»{paragraph[start:end]}«{paragraph[end:]}", [], style, out)
    out.write(f"rule: {source['rule']}, characters {source['start']} to {source['end']}\n")
    differs = source["differs"]
    for key, value in differs.items() if isinstance(differs, Mapping) else ():
        out.write(f"says otherwise: {key} {text_of(value)}\n")


def _bold(text: str, style: Style) -> str:
    return f"\033[1m{text}\033[0m" if style.colour else text
