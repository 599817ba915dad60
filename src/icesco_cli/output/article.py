"""An article on a page: its head, its text with names and facts marked, and the list of its facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TextIO

from icesco_cli.output.cells import text_of
from icesco_cli.output.columns import Column, Fit, Row, Tone
from icesco_cli.output.passages import Mark, write_passage
from icesco_cli.output.render import render
from icesco_cli.output.style import Style

LOOKS = {"person": "bold cyan", "organisation": "cyan", "meeting": "underline green", "commitment": "underline yellow"}
FACTS = (
    Column("line", "Line", Fit.WHOLE, right=True),
    Column("fact", "Fact", Fit.WHOLE),
    Column("kind", "Kind", Fit.WHOLE),
    Column("id", "Id", Fit.WHOLE),
    Column("text", "Sentence", least=30, tone=Tone.QUIET),
)


def write_article(article: Row, style: Style, out: TextIO) -> None:
    """Writes an article as `icesco read --json` prints it."""
    head = [text_of(article.get(key)) for key in ("title", "outlet", "author", "published")]
    head.append(f"{text_of(article['source'])}:{article['line']}  {article['id']}")
    out.writelines(f"{line}\n" for line in head if line)
    out.write("\n")
    text, offset = str(article["text"]), int(str(article["start"]))
    write_passage(text, list(_marks(article, offset)), style, out)
    facts = [
        {**fact, "text": text[fact["start"] - offset : fact["end"] - offset]} for fact in _listed(article, "facts")
    ]
    if facts:
        out.write("\n")
        render(facts, FACTS, style, out)


def _marks(article: Row, offset: int) -> Iterator[Mark]:
    for key, kind in (("facts", "fact"), ("mentions", "kind")):
        for found in _listed(article, key):
            yield Mark(found["start"] - offset, found["end"] - offset, LOOKS[found[kind]])


def _listed(row: Row, key: str) -> list[dict[str, Any]]:
    found = row[key]
    return found if isinstance(found, list) else []
