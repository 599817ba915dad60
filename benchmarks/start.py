"""How long each listing of the seeds takes from the shell, against a like question of sqlite-utils on the same file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.ingest import Tools
from benchmarks.processes import in_turns, run
from benchmarks.results import Result, at_most, seconds

_LIKE = {
    "who Karimov": "select * from who_met_whom where person like '%Karimov%'",
    "who Karimov --json": "select * from who_met_whom where person like '%Karimov%'",
    "who Karimof --json": "select * from who_met_whom where person like '%Karimo%'",
    "meetings": "select * from meetings order by date",
    "meetings --json": "select * from meetings order by date",
    "commitments --year 2021": "select * from what_was_promised where made_on like '2021%' order by made_on",
    "commitments --year 2021 --json": "select * from what_was_promised where made_on like '2021%' order by made_on",
    "people --json": "select * from people order by name",
    "organisations --json": "select * from organisations order by name",
    "articles --json": "select * from articles order by source, number",
    "search mosque --json": "select text from sentences_fts where sentences_fts match 'mosque' order by rank",
    "timeline --json": "select date, kind from meetings union all select made_on, kind from commitments order by 1",
    "network --json": "select person, other, count(*) from who_met_whom group by 1, 2",
    "info --json": "select count(*) from articles",
}
"""Each question, and what one would ask sqlite-utils instead."""


def listings(tools: Tools, folder: Path, times: int) -> Iterator[Result]:
    with TemporaryDirectory() as place:
        database = Path(place) / "seeds.db"
        tools.ingest(folder, database)
        for question, sql in _LIKE.items():
            table = [] if "--json" in question else ["--table"]
            ours = [tools.icesco, *question.split(), "--db", database]
            theirs = [tools.sqlite_utils, "query", database, sql, *table]
            one, other = in_turns([partial(run, command, terminal=True) for command in (ours, theirs)], times)
            detail = f"{seconds(one.wall)} : {seconds(other.wall)}"
            yield at_most(f"seeds, `{question}` : `sqlite-utils query`", one.cpu / other.cpu, 1, detail)
