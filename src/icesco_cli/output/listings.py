"""The columns of each noun, in the order in which readers see them."""

from __future__ import annotations

import re

from icesco_cli.output.cells import days, kind, where
from icesco_cli.output.columns import DAYS, AnswerRow, Column, Fit, Tone, listed
from icesco_cli.output.meeting_parties import everyone

WORD = re.compile(r"\w+")


def other_names(row: AnswerRow) -> list[str]:
    """The other names that tell a reader something: neither the acronym, nor words of the name alone."""
    words = WORD.findall(str(row.get("name")).casefold())
    known = {*words, "".join(words)}
    told = str(row.get("acronym") or "").casefold()
    aliases = row.get("aliases")
    names = aliases if isinstance(aliases, list | tuple) else ()
    return [name for name in names if name.casefold() != told and not known.issuperset(WORD.findall(name.casefold()))]


def _speaker(row: AnswerRow) -> object:
    """Who said it, unless it is one who is bound by it."""
    by = row.get("by")
    bound = [party["name"] for party in by] if isinstance(by, list | tuple) else []
    return None if row.get("said_by") in bound else row.get("said_by")


def _file_and_line(row: AnswerRow) -> object:
    return {"source": row["source"], "line": row.get("line")}


def _sentence(row: AnswerRow) -> object:
    """The sentence of the first source, as the document has it but on one line."""
    sources = listed(row, "sources")
    return " ".join(sources[0]["quote"].split()) if sources else None


def _how_many(row: AnswerRow) -> int:
    articles = row.get("articles")
    return len(articles) if isinstance(articles, list | tuple) else 0


def _id_under(key: str) -> Column:
    return Column("id", "Id", Fit.WHOLE, under=key, tone=Tone.QUIET)


def _sources_under(key: str) -> Column:
    return Column("sources", "Source", Fit.FIRST, under=key, tone=Tone.QUIET)


_QUOTE = Column("quote", "Sentence", least=40, shown=False, take=_sentence)
_NAME_AGAIN = Column("id", "Id", Fit.WHOLE, under="name", shown=False)
"""The id of a person or a body is made of the name, so it tells a reader nothing new."""

MEETINGS = (
    Column("date", "When", least=DAYS, blank="undated", read=days),
    Column("end", "Until", Fit.WHOLE, shown=False),
    Column("date_basis", "Day known from", shown=False),
    Column("kind", "What", Fit.WHOLE, under="date", read=kind),
    Column("status", "Status", Fit.WHOLE, shown=False),
    Column("people", "Who", least=30, read=everyone),
    Column("organisations", "Organisations", least=24, shown=False),
    Column("countries", "Countries", shown=False),
    Column("place", "Where", least=14, read=where),
    Column("venue", "Venue", shown=False),
    _sources_under("people"),
    _QUOTE,
    _id_under("date"),
)

COMMITMENTS = (
    Column("made_on", "Said", Fit.WHOLE, blank="undated"),
    Column("kind", "Kind", Fit.WHOLE, under="made_on"),
    Column("by", "By", least=14),
    Column("to", "To", least=14, under="by", lead="to "),
    Column("what", "What", least=30),
    Column("due", "Due", Fit.WHOLE),
    Column("said_by", "Said by", least=14, under="by", lead="said by ", read=_speaker, terse=True),
    Column("said_by_id", "Speaker's id", Fit.WHOLE, shown=False),
    Column("made_basis", "Day known from", shown=False),
    Column("due_basis", "Due known from", shown=False),
    _sources_under("what"),
    _QUOTE,
    _id_under("made_on"),
)

PEOPLE = (
    Column("name", "Name", least=20),
    Column("roles", "Offices", least=28),
    Column("aliases", "Also called", least=18, read=other_names),
    Column("articles", "Articles", Fit.WHOLE, right=True, read=_how_many),
    _NAME_AGAIN,
)

ORGANISATIONS = (
    Column("name", "Name", least=28),
    Column("acronym", "Acronym", Fit.WHOLE),
    Column("country", "Country", least=12),
    Column("aliases", "Also called", least=18, read=other_names),
    Column("articles", "Articles", Fit.WHOLE, right=True, read=_how_many),
    _NAME_AGAIN,
)

ARTICLES = (
    Column("published", "Published", Fit.WHOLE, blank="undated"),
    Column("published_basis", "Day known from", shown=False),
    Column("title", "Title", least=30),
    Column("outlet", "Outlet", least=12),
    Column("author", "Author", least=12),
    Column("source", "Source", Fit.FIRST, under="title", tone=Tone.QUIET, read=_file_and_line),
    Column("line", "Line", Fit.WHOLE, right=True, shown=False),
    Column("same_as", "Reprint of", Fit.WHOLE, shown=False),
    _id_under("published"),
)


def counted(key: str, header: str) -> tuple[Column, ...]:
    """The columns of `--count-by`: what is counted, how often it occurs (`count`), and a bar."""
    return (
        Column(key, header, least=20, blank="not known"),
        Column("count", "Count", Fit.WHOLE, right=True),
        Column("bar", "", Fit.BAR, tone=Tone.FRESH, read=lambda row: row.get("count")),
    )
