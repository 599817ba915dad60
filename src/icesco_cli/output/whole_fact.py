"""One fact on a page: what it says, and each sentence that says so, in its paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TextIO

from icesco_cli.output.cells import days_of, exact_text_of, text_of
from icesco_cli.output.columns import AnswerRow, listed
from icesco_cli.output.file_links import linked
from icesco_cli.output.passages import Highlight, write_passage
from icesco_cli.output.style import Style

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
GAP = 2


def write_fact(fact: AnswerRow, style: Style, out: TextIO) -> None:
    """Writes a meeting or a commitment as `icesco show --json` prints it, the sentences of one paragraph together."""
    status = f"{fact['status']} " if fact.get("status") else ""
    out.write(style.bold(f"{status}{fact['kind']}") + f"  {fact['id']}\n")
    for label, value in (*_days(fact), *((label, exact_text_of(fact.get(key))) for key, label in LINES)):
        if value:
            out.write(f"{label:{WIDTH}}  {_wrapped(value, style)}\n")
    told = None
    for paragraph in _paragraphs(listed(fact, "sources")):
        out.write("\n")
        if paragraph[0]["article"] != told:
            told = paragraph[0]["article"]
            _write_head(paragraph[0], style, out)
        _write_paragraph(paragraph, style, out)


def _wrapped(value: str, style: Style) -> str:
    """The value on as many lines as a terminal needs, below one another."""
    if not style.terminal or len(value) <= style.width - WIDTH - GAP:
        return value
    from textwrap import wrap

    return f"\n{' ' * (WIDTH + GAP)}".join(wrap(value, max(style.width - WIDTH - GAP, WIDTH)))


def _paragraphs(sources: Sequence[AnswerRow]) -> list[list[AnswerRow]]:
    """The sources, those of one paragraph together."""
    found: dict[tuple[object, object], list[AnswerRow]] = {}
    for source in sources:
        found.setdefault((source["source"], source["paragraph_start"]), []).append(source)
    return list(found.values())


def _days(fact: AnswerRow) -> list[tuple[str, str]]:
    """The days of the fact, each with how it is known."""
    return [(label, _known(days_of(fact, first, last), fact.get(basis))) for label, first, last, basis in DAYS]


def _known(days: str, basis: object) -> str:
    return f"{days} ({basis})" if days and basis else days


def _write_head(source: AnswerRow, style: Style, out: TextIO) -> None:
    """The article in which the sentences that follow stand."""
    told = ", ".join(text_of(source[key]) for key in ("title", "outlet", "published") if source.get(key))
    if told:
        write_passage(told, [Highlight(0, len(told), "bold")], style, out)


def _write_paragraph(sources: Sequence[AnswerRow], style: Style, out: TextIO) -> None:
    first = sources[0]
    out.write(f"{linked(text_of(first), str(first['source']), int(str(first['line'])), style.links)}\n")
    spans = sorted(_span(source) for source in sources)
    paragraph = str(first["paragraph"])
    if style.colour:
        write_passage(paragraph, [Highlight(start, end, "bold") for start, end in spans], style, out)
    else:
        write_passage(_quoted(paragraph, spans), [], style, out)
    for source in sources:
        out.write(f"rule: {source['rule']}, characters {source['start']} to {source['end']}\n")
        differs = source["differs"]
        for key, value in differs.items() if isinstance(differs, Mapping) else ():
            out.write(f"says otherwise: {key} {text_of(value)}\n")


def _span(source: AnswerRow) -> tuple[int, int]:
    """Where the sentence stands in its paragraph."""
    start = int(str(source["start"])) - int(str(source["paragraph_start"]))
    return start, start + len(str(source["quote"]))


def _quoted(paragraph: str, spans: Sequence[tuple[int, int]]) -> str:
    """The paragraph with its sentences between guillemets."""
    for start, end in reversed(spans):
        paragraph = f"{paragraph[:start]}»{paragraph[start:end]}«{paragraph[end:]}"
    return paragraph
