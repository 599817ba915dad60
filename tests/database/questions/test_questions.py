from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from icesco_cli.database.names.lookup import Match
from icesco_cli.database.questions.articles import ARTICLES, in_articles, naming, published, with_sentences
from icesco_cli.database.questions.counts import COUNTS, count
from icesco_cli.database.questions.entities import (
    ORGANISATIONS,
    PEOPLE,
    in_meetings,
    in_office,
    met,
    of_country,
    with_title,
)
from icesco_cli.database.questions.facts import (
    COMMITMENTS,
    MEETINGS,
    agreed_with,
    at_place,
    due_after,
    due_before,
    made_in,
    met_in,
    on_side,
    open_at,
    said_by,
    stated,
    took_part,
    with_officer,
)
from icesco_cli.database.questions.fulltext import holding, titled
from icesco_cli.database.questions.network import network, one_of_them, seen_from
from icesco_cli.database.questions.rows import Listing, Question, ask
from icesco_cli.database.questions.timeline import timeline
from icesco_cli.database.tables.conditions import Condition, any_of, containing, in_time, where
from icesco_cli.database.tables.connection import open_to_ask
from tests.invented import FORUM, LINKED, RESTORE, fill


def ids(asked: sqlite3.Connection, listing: Listing, conditions: Sequence[Condition]) -> list[str]:
    return [row["id"] for row in ask(asked, listing, Question(conditions))]


MEETINGS_THAT = [
    ([], ["m1", "m2", "m3"]),
    ([took_part("person", "p4")], []),
    ([took_part("person", "p2")], ["m1", "m2"]),
    ([took_part("person", "p1"), took_part("person", "p3")], []),
    ([took_part("organisation", "o1")], ["m1", "m2", "m3"]),
    ([took_part("country", "tajikistan")], ["m1", "m3"]),
    ([at_place([])], []),
    ([at_place(["Paris"])], []),
    ([at_place(["Dushanbe"])], ["m1"]),
    ([at_place(["Palace of Arbob"])], ["m2"]),
    ([at_place(["Tajikistan"])], ["m1", "m2"]),
    (met_in("2021-03-03", None), ["m2"]),
    (met_in("2021-03-02", None), ["m1", "m2"]),
    (met_in("2021", "2021"), ["m1"]),
    (met_in("2021-03", "2021-03"), ["m1"]),
    (met_in(None, "2021-03-01"), []),
    (met_in(None, "2022"), ["m1", "m2"]),
    (met_in("2023", "2023"), []),
    ([stated("meeting", holding("khujand"))], ["m2"]),
    ([stated("meeting", holding("school"))], []),
    ([titled("meeting", "heritage")], ["m1", "m3"]),
    ([with_officer(["director", "heritage"])], []),
    ([with_officer(["ambassador"])], ["m2"]),
    ([any_of([])], []),
    ([any_of([took_part("person", "p1"), took_part("person", "p3")])], ["m1", "m2"]),
]


@pytest.mark.parametrize(("conditions", "found"), MEETINGS_THAT)
def test_meetings(asked: sqlite3.Connection, conditions: list[Condition], found: list[str]) -> None:
    assert ids(asked, MEETINGS, conditions) == found


COMMITMENTS_THAT = [
    ([], ["c1", "c2", "c3"]),
    ([on_side("to", "person", "p1")], []),
    ([on_side("by", "organisation", "o1")], ["c1", "c3"]),
    ([on_side("to", "organisation", "o1")], ["c2"]),
    ([agreed_with("country", "tajikistan")], []),
    ([agreed_with("organisation", "o1")], ["c3"]),
    ([said_by("p1")], ["c2"]),
    ([due_before("2021-06")], []),
    ([due_before("2021-06-15")], []),
    ([due_before("2021-07-01")], ["c1"]),
    ([due_before("2021")], []),
    ([due_before("2022")], ["c1"]),
    ([due_after("2021-06")], []),
    ([due_after("2022")], []),
    ([due_after("2021-06-15")], ["c1"]),
    ([due_after("2021-05")], ["c1"]),
    ([open_at("2021-03-01")], []),
    ([open_at("2021-03-02")], ["c1", "c2"]),
    ([open_at("2021-06-30")], ["c1", "c2"]),
    ([open_at("2021-07-01")], ["c2"]),
    ([open_at("2023-01-01")], ["c2", "c3"]),
    (made_in("2022-05-20", "2022-05-21"), ["c3"]),
    (made_in("2022-06", None), []),
    ([stated("commitment", holding("library"))], ["c1"]),
]


@pytest.mark.parametrize(("conditions", "found"), COMMITMENTS_THAT)
def test_commitments(asked: sqlite3.Connection, conditions: list[Condition], found: list[str]) -> None:
    assert ids(asked, COMMITMENTS, conditions) == found


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ([met("people", "person", "p5")], []),
        ([met("people", "person", "p2")], ["p1", "p3"]),
        ([met("people", "organisation", "o1")], ["p1", "p3"]),
        ([in_office("country", "tajikistan")], ["p4", "p1"]),
        ([with_title(["minister", "culture"])], ["p1"]),
        ([with_title(["minister", "health"])], []),
        ([in_meetings("people", at_place(["Khujand"]))], ["p2", "p3"]),
        (in_articles("people", published("2022", None)), ["p5", "p6", "p2", "p3"]),
        (in_articles("people", []), ["p4", "p5", "p1", "p6", "p2", "p3"]),
    ],
)
def test_people(asked: sqlite3.Connection, conditions: list[Condition], found: list[str]) -> None:
    assert ids(asked, PEOPLE, conditions) == found


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ([of_country(["Mali"])], []),
        ([of_country(["Tajikistan"])], ["o2"]),
        ([met("organisations", "person", "p2")], ["o1", "o2"]),
        (in_articles("organisations", [naming("person", "p1")]), ["o1"]),
    ],
)
def test_organisations(asked: sqlite3.Connection, conditions: list[Condition], found: list[str]) -> None:
    assert ids(asked, ORGANISATIONS, conditions) == found


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ([containing("articles.title", "100%")], []),
        ([containing("articles.title", "h_ritage")], []),
        ([containing("articles.title", "HERITAGE week")], ["avisit", "areprint"]),
        ([naming("country", "tajikistan")], ["avisit"]),
        ([naming("person", "p3")], ["atalks"]),
        ([with_sentences(holding("forum"))], ["areprint"]),
        (published("2021", "2021"), ["avisit"]),
    ],
)
def test_articles(asked: sqlite3.Connection, conditions: list[Condition], found: list[str]) -> None:
    assert ids(asked, ARTICLES, conditions) == found


@pytest.mark.parametrize("listing", [MEETINGS, COMMITMENTS, PEOPLE, ORGANISATIONS, ARTICLES])
def test_every_order_has_all_rows_and_unknowns_last(asked: sqlite3.Connection, listing: Listing) -> None:
    usual = ids(asked, listing, [])
    for order in listing.orders:
        for reverse in (False, True):
            rows = list(ask(asked, listing, Question(sort=order, reverse=reverse)))
            assert sorted(row["id"] for row in rows) == sorted(usual)
            if order in rows[0] and not isinstance(rows[0][order], list):
                values = [row[order] for row in rows]
                known = [value for value in values if value is not None]
                assert values[: len(known)] == sorted(known, reverse=reverse)
    assert ids(asked, listing, []) == usual


def test_as_many_rows_as_are_asked_for(asked: sqlite3.Connection) -> None:
    assert [row["id"] for row in ask(asked, MEETINGS, Question(limit=1, reverse=True))] == ["m2"]


@pytest.mark.parametrize(("table", "by"), [(table, by) for table, ways in COUNTS.items() for by in ways])
def test_every_count(asked: sqlite3.Connection, table: str, by: str) -> None:
    rows = list(count(asked, table, by, [], None))
    assert rows and all(set(row) == {by, "count"} for row in rows)


def test_counts(asked: sqlite3.Connection) -> None:
    assert list(count(asked, "meetings", "year", [], None)) == [
        {"year": None, "count": 1}, {"year": "2021", "count": 1}, {"year": "2022", "count": 1},
    ]  # fmt: skip
    assert list(count(asked, "meetings", "person", [took_part("person", "p1")], 1)) == [
        {"person": "Nadia Rahmonova", "count": 1}
    ]
    assert list(count(asked, "commitments", "by", [], 1)) == [{"by": "Lyra Foundation for Heritage", "count": 2}]


def test_network(asked: sqlite3.Connection) -> None:
    rows = list(network(asked, [], 1, None))
    assert [(row["name"], row["other"], row["times"], row["last"]) for row in rows] == [
        ("Nadia Rahmonova", "Tomás Oyelaran", 1, "2021-03-02"),
        ("Tomás Oyelaran", "Əli Səfərzadə", 1, "2022-05-05"),
    ]
    assert list(network(asked, [], 2, None)) == []
    assert len(list(network(asked, [took_part("person", "p1")], 1, None))) == 1
    assert list(network(asked, [one_of_them(Match("person", "p4", "", 0))], 1, None)) == []
    of_body = list(network(asked, [one_of_them(Match("organisation", "o1", "", 0))], 1, None))
    assert [(row["other_id"], row["id"]) for row in of_body] == [("p2", "p1"), ("p3", "p2")]
    assert [row["other_id"] for row in seen_from("p2", of_body)] == ["p1", "p3"]


def test_timeline(asked: sqlite3.Connection) -> None:
    rows = list(timeline(asked, [], []))
    assert [(row["date"], row["fact"], row["id"]) for row in rows] == [
        ("2021-03-02", "meeting", "m1"),
        ("2021-03-02", "commitment", "c1"),
        ("2021-03-02", "commitment", "c2"),
        ("2022-05-05", "meeting", "m2"),
        ("2022-05", "commitment", "c3"),
    ]


@pytest.mark.parametrize("reverse", [False, True])
def test_what_is_of_some_day_of_a_month_or_a_year_stands_behind_its_days(tmp_path: Path, reverse: bool) -> None:
    days = ["2021", "2021-06", "2021-06-02", None, "2022-01-01", "2020"]
    held = [replace(FORUM, date=day, id=f"m{number}") for number, day in enumerate(days)]
    connection = open_to_ask(fill(tmp_path / "days.db", replace(LINKED, meetings=tuple(held))))
    rows = [row["date"] for row in ask(connection, MEETINGS, Question(reverse=reverse))]
    in_2021 = ["2021-06-02", "2021-06", "2021"]
    assert rows == (["2022-01-01", *in_2021, "2020", None] if reverse else ["2020", *in_2021, "2022-01-01", None])
    connection.close()


def test_conditions_are_joined_and_bound() -> None:
    assert where([]) == ("", [])
    assert where([Condition("a = ?", (1,)), any_of([Condition("b"), Condition("c = ?", (2,))])]) == (
        "WHERE (a = ?) AND ((b) OR (c = ?))",
        [1, 2],
    )


@pytest.mark.parametrize(
    ("first", "last", "since", "until", "within"),
    [
        ("2021-02-10", None, "2021-02-11", None, False),
        ("2021-02-10", None, None, "2021-02-09", False),
        ("2021-02", None, "2021-03-01", None, False),
        ("2021-02", None, None, "2021-01", False),
        (None, None, "2021", None, False),
        (None, None, None, "2021", False),
        ("2020", None, "2021-01-01", None, False),
        ("2021-02-10", "2021-02-12", "2021-02-13", None, False),
        ("2021-02-10", None, "2021-02-10", "2021-02-10", True),
        ("2021-02", None, "2021-02-20", None, True),
        ("2021", None, "2021-02-20", "2021-02-21", True),
        ("2021-02-10", "2021-02-12", "2021-02-12", None, True),
        ("2021-02-10", "2021-03", "2021-03-09", None, True),
        ("2021-12-31", None, None, "2021", True),
        ("2021-12-31", None, None, "2021-12", True),
        ("2021-02-10", None, None, None, True),
    ],
)
def test_in_time(first: str | None, last: str | None, since: str | None, until: str | None, within: bool) -> None:
    clause, values = where(in_time("first", "last", since, until))
    found = sqlite3.connect(":memory:").execute(
        f"SELECT count(*) FROM (SELECT ? AS first, ? AS last) {clause}", [first, last, *values]
    )
    assert found.fetchone()[0] == within


def test_what_is_due_some_day_of_a_year_stands_behind_what_is_due_on_a_day_of_it(tmp_path: Path) -> None:
    dues = ["2021", "2021-06", "2021-06-02", None, "2022-01-01", "2020"]
    promises = [replace(RESTORE, due=due, id=f"c{number}") for number, due in enumerate(dues)]
    connection = open_to_ask(fill(tmp_path / "due.db", replace(LINKED, commitments=tuple(promises))))
    rows = ask(connection, COMMITMENTS, Question(sort="due"))
    assert [row["due"] for row in rows] == ["2020", "2021-06-02", "2021-06", "2021", "2022-01-01", None]
    connection.close()
