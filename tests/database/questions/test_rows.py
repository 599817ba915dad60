"""Which index answers which question: none is gone through further than the answer goes."""

from __future__ import annotations

import sqlite3

import pytest

from icesco_cli.database.questions.facts import COMMITMENTS, MEETINGS, made_in, met_in, on_side, stated, took_part
from icesco_cli.database.questions.fulltext import holding, titled
from icesco_cli.database.questions.rows import Listing, Question, ask
from icesco_cli.database.tables.conditions import Condition, any_of

MADE, MET = "SEARCH commitments USING INDEX commitments_by_day", "SEARCH meetings USING INDEX meetings_by_day"
MADE_BACK = "SEARCH commitments USING INDEX idx_commitments_made_on"
MET_BACK = "SEARCH meetings USING INDEX idx_meetings_date"
NAMED = "USING INDEX sqlite_autoindex"
PLANS: list[tuple[Listing, Question, str]] = [
    (COMMITMENTS, Question(made_in("2021", "2021")), MADE),
    (COMMITMENTS, Question(made_in("2021-05-02", None)), MADE),
    (COMMITMENTS, Question(made_in(None, "2022-05")), MADE),
    (COMMITMENTS, Question([Condition("kind = 'pledge'"), *made_in("2021", "2021")]), MADE),
    (COMMITMENTS, Question(made_in("2021", "2021"), reverse=True), MADE_BACK),
    (COMMITMENTS, Question(reverse=True), MADE_BACK.replace("SEARCH", "SCAN")),
    (COMMITMENTS, Question([on_side("by", "person", "p1"), *made_in("2021", "2021")]), NAMED),
    (COMMITMENTS, Question(made_in("2021", "2021"), sort="due"), "SCAN commitments USING INDEX commitments_by_due"),
    (MEETINGS, Question(met_in("2021", "2021")), MET),
    (MEETINGS, Question(met_in("2021-05-02", None)), MET),
    (MEETINGS, Question(met_in("2021", "2021"), reverse=True), MET_BACK),
    (MEETINGS, Question([took_part("person", "p1"), *met_in("2021", "2021")]), NAMED),
    (
        MEETINGS,
        Question([any_of([stated("meeting", holding("a")), titled("meeting", "a")]), *met_in("2021", None)]),
        "MULTI-INDEX OR",
    ),
]


@pytest.mark.parametrize(("listing", "question", "way"), PLANS)
def test_no_more_is_read_than_is_asked_for(
    asked: sqlite3.Connection, listing: Listing, question: Question, way: str
) -> None:
    heard: list[str] = []
    asked.set_trace_callback(heard.append)
    [*ask(asked, listing, question)]
    asked.set_trace_callback(None)
    first = next(asked.execute(f"EXPLAIN QUERY PLAN {max(heard, key=len)}"))[3]
    assert way in first
