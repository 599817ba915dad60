"""The columns of what questions across facts find: sentences, days, encounters, problems."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.output.cells import days, kind
from icesco_cli.output.columns import DAYS, AnswerRow, Column, Fit, Tone, listed
from icesco_cli.output.meeting_parties import arranged


def _places(row: AnswerRow) -> object:
    return [{"source": row["source"], "line": row.get("line")}, *listed(row, "also")]


def _article(row: AnswerRow) -> object:
    """The title of the article, unless it is what was found."""
    return None if row.get("title") == row.get("text") else row.get("title")


def _who(row: AnswerRow) -> object:
    return arranged(row, listed(row, "who")) if row.get("fact") == "meeting" else row.get("who")


SEARCH = (
    Column("published", "Published", Fit.WHOLE, blank="undated"),
    Column("text", "Sentence", least=40, marks="marks"),
    Column("title", "Article", least=20, under="text", tone=Tone.QUIET, read=_article),
    Column("source", "Source", Fit.FIRST, under="text", tone=Tone.QUIET, read=_places),
    Column("line", "Line", Fit.WHOLE, right=True, shown=False),
    Column("article", "Id", Fit.WHOLE, under="text", tone=Tone.QUIET),
)

TIMELINE = (
    Column("date", "When", least=DAYS, read=days),
    Column("end", "Until", Fit.WHOLE, shown=False),
    Column("fact", "Fact", Fit.WHOLE, shown=False),
    Column("kind", "What", Fit.WHOLE, under="date", read=kind),
    Column("status", "Status", Fit.WHOLE, shown=False),
    Column("who", "Who", least=24, read=_who),
    Column("what", "Where, or what was promised", least=28),
    Column("due", "Due", Fit.WHOLE, under="what", lead="due "),
    Column("sources", "Source", Fit.FIRST, under="what", tone=Tone.QUIET),
    Column("place", "Place", shown=False),
    Column("id", "Id", Fit.WHOLE, under="date", tone=Tone.QUIET),
)

NETWORK = (
    Column("name", "Who", least=20),
    Column("other", "Met", least=20),
    Column("times", "Times", Fit.WHOLE, right=True),
    Column("first", "First", Fit.WHOLE),
    Column("last", "Last", Fit.WHOLE),
    Column("bar", "", Fit.BAR, tone=Tone.FRESH, read=lambda row: row.get("times")),
    Column("id", "Id", Fit.WHOLE, shown=False),
    Column("other_id", "Other id", Fit.WHOLE, shown=False),
)

PROBLEMS = (
    Column("source", "Where", Fit.FIRST, read=_places),
    Column("line", "Line", Fit.WHOLE, right=True, shown=False),
    Column("kind", "Problem", Fit.WHOLE),
    Column("message", "Says", least=30),
)

FAULTS = (
    Column("table", "Table", Fit.WHOLE),
    Column("id", "Id", Fit.WHOLE),
    Column("fault", "What is wrong", least=40),
)


def of_keys(keys: Sequence[str]) -> tuple[Column, ...]:
    """Columns for whatever a query of the user's selects."""
    return tuple(Column(key, key) for key in keys)
