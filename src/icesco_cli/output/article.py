"""An article on a page: its head, its text with names and facts marked, and the list of its facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from icesco_cli.output.cells import days_of, text_of
from icesco_cli.output.columns import DAYS, AnswerRow, Column, listed
from icesco_cli.output.file_links import linked
from icesco_cli.output.finds import TIMELINE
from icesco_cli.output.passages import Highlight, write_passage
from icesco_cli.output.render import render
from icesco_cli.output.style import Style

LOOKS = {"person": "bold cyan", "organisation": "cyan", "meeting": "underline green", "commitment": "underline magenta"}


def _days(row: AnswerRow) -> str:
    return days_of(row, "date", "until")


FACTS = (
    Column("lines", "Lines", least=6),
    Column("date", "When", least=DAYS, blank="undated", read=_days),
    *(column for column in TIMELINE if column.key in ("kind", "who", "what", "id")),
)


def write_article(article: AnswerRow, style: Style, out: TextIO) -> None:
    """Writes an article as `icesco read --json` prints it."""
    text, offset = str(article["text"]), int(str(article["start"]))
    title = text_of(article.get("title"))
    head = [] if text_of(text).startswith(title) else [title]
    head += [", ".join(filter(None, (text_of(article.get(key)) for key in ("outlet", "author", "published"))))]
    source, line = str(article["source"]), int(str(article["line"]))
    place = text_of({"source": source, "line": line})
    head += [f"{linked(place, source, line, style.links)}  {article['id']}"]
    out.writelines(f"{line}\n" for line in head if line)
    out.write("\n")
    write_passage(text, list(_marks(article, offset)), style, out)
    facts = _each_once(listed(article, "facts"))
    if facts:
        out.write("\n")
        render(facts, FACTS, style, out)


def _each_once(told: Iterable[dict[str, Any]]) -> list[AnswerRow]:
    """The facts in the order in which they are first told, each with the lines that tell it."""
    facts: dict[str, dict[str, Any]] = {}
    for row in told:
        lines = facts.setdefault(row["id"], {**row, "lines": []})["lines"]
        lines += [row["line"]] if row["line"] not in lines else []
    return list(facts.values())


def _marks(article: AnswerRow, offset: int) -> Iterator[Highlight]:
    for key, kind in (("facts", "fact"), ("mentions", "kind")):
        for found in listed(article, key):
            yield Highlight(found["start"] - offset, found["end"] - offset, LOOKS[found[kind]])
