"""How long a question takes, at a thousand articles and at more, and against a like question of sqlite-utils."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path

from benchmarks.ingest import Tools
from benchmarks.processes import Run, in_turns, run
from benchmarks.results import Result, at_most, seconds

_MET = 20
_SENTENCES = 10
_LIKE = {
    "who": "select * from who_met_whom where person = :named",
    "commitments": "select * from what_was_promised where made_on >= :named and made_on < :named + 1"
    " order by made_on limit 20",
    "search": "select text from sentences where id in"
    " (select rowid from sentences_fts where sentences_fts match :named)",
}
"""What one would ask of sqlite-utils. SQL forgives no typing mistake, so it is given the right name."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question to one database: the words for icesco, and what stands for `:named` in the like query."""

    words: tuple[str, ...]
    named: str

    def ours(self, tools: Tools, database: Path, json: bool) -> Run:
        return run([tools.icesco, *self.words, "--db", database, *(["--json"] if json else [])], terminal=True)

    def theirs(self, tools: Tools, database: Path, json: bool) -> Run:
        like = ("query", database, _LIKE[self.words[0]], "-p", "named", self.named)
        return run([tools.sqlite_utils, *like, *([] if json else ["--table"])], terminal=True)


def compare(tools: Tools, small: tuple[int, Path], large: tuple[int, Path], times: int) -> Iterator[Result]:
    """Each question at both sizes. The names and words are chosen so that the answers are of one size."""
    for what, before, after in zip(_WHAT, _questions(small[1]), _questions(large[1]), strict=True):
        measures = [
            _in_rounds(asked, partial(Question.ours, tools=tools, database=database, json=json))
            for asked, (_, database) in ((before, small), (after, large))
            for json in (False, True)
        ]
        measures += [
            _in_rounds(after, partial(Question.theirs, tools=tools, database=large[1], json=json))
            for json in (False, True)
        ]
        table_before, json_before, table_after, json_after, their_table, their_json = in_turns(measures, times)
        sizes = f"{large[0]:,} articles : {small[0]:,}"
        yield _ratio(f"`{what}`, {sizes}", table_after, table_before, 1.3)
        yield _ratio(f"`{what} --json`, {sizes}", json_after, json_before, 1.3)
        yield _ratio(f"`{what}` : `sqlite-utils query --table`", table_after, their_table, 0.85)
        yield _ratio(f"`{what} --json` : `sqlite-utils query`", json_after, their_json, 0.6)


def _in_rounds(questions: Sequence[Question], ask: Callable[[Question], Run]) -> Callable[[], Run]:
    """Asks another of the questions each time."""
    rounds = cycle(questions)
    return lambda: ask(next(rounds))


_WHAT = ("who NAME", "who TYPO", "commitments --year Y --limit 20", "search RARE")


def _ratio(what: str, one: Run, other: Run, bound: float) -> Result:
    return at_most(what, one.cpu / other.cpu, bound, f"{seconds(one.wall)} : {seconds(other.wall)}")


def _questions(database: Path) -> Iterator[Sequence[Question]]:
    """What can be asked of this database: each question on several names, years and words."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("create virtual table temp.words using fts5vocab(main, sentences_fts, row)")
        names, words, years = ([str(row[0]) for row in connection.execute(sql)] for sql in (_NAMES, _WORDS, _YEARS))
    yield [Question(("who", name), name) for name in names]
    yield [Question(("who", mistyped(name)), name) for name in names]
    yield [Question(("commitments", "--year", year, "--limit", "20"), year) for year in years]
    yield [Question(("search", word), word) for word in words]


_NAMES = """
    select p.name from meeting_parties mp join people p on p.id = mp.person_id
    group by p.id having length(p.name) > 12 order by abs(count(*) - 20), p.name limit 9
"""
_WORDS = """
    select term from temp.words where length(term) > 6 and term glob '[a-z]*' order by abs(doc - 10), term limit 9
"""
_YEARS = "select distinct substr(made_on, 1, 4) from commitments where made_on is not null order by 1 desc limit 9"


def mistyped(name: str) -> str:
    """The name with two letters in the middle of its last word the wrong way round, or one lost if they are alike."""
    first, last = name[: name.rfind(" ") + 1], name[name.rfind(" ") + 1 :]
    place = len(last) // 2
    one, other = last[place - 1], last[place]
    return first + last[: place - 1] + (other + one if one != other else one) + last[place + 1 :]
