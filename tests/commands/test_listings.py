"""The listings: their keys, filters and formats."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Run
from tests.running import icesco

Rows = Callable[..., Any]

KEYS = {
    "articles": ["id", "title", "published", "published_basis", "outlet", "author", "source", "line", "same_as"],
    "people": ["id", "name", "aliases", "roles", "articles"],
    "organisations": ["id", "name", "acronym", "aliases", "country", "articles"],
    "meetings": [
        "id", "kind", "status", "date", "end", "date_basis", "place", "venue", "people", "organisations", "sources",
    ],
    "commitments": ["id", "kind", "by", "to", "what", "made_on", "due", "said_by", "sources"],
}  # fmt: skip
SOURCE = ["article", "source", "line", "start", "end", "quote", "rule"]


@pytest.mark.parametrize("noun", KEYS)
def test_keys_are_stable(rows: Rows, noun: str) -> None:
    found = rows(noun)
    assert len(found) in (2, 3, 6)
    for row in found:
        assert set(KEYS[noun]) <= set(row)
        assert [list(source) for source in row.get("sources", [])] == [SOURCE] * len(row.get("sources", []))


@pytest.mark.parametrize("noun", [*KEYS, "timeline", "network"])
def test_csv_has_every_key_of_json(run: Run, rows: Rows, noun: str) -> None:
    sentence = {"quote"} if noun in ("meetings", "commitments") else set()
    assert set(run(noun, "--csv").stdout.splitlines()[0].split(",")) == set(rows(noun)[0]) | sentence


def test_a_meeting(rows: Rows) -> None:
    meeting = rows("meetings")[0]
    assert {key: meeting[key] for key in ("id", "kind", "status", "date", "end", "date_basis", "place", "venue")} == {
        "id": "m1", "kind": "meeting", "status": "held", "date": "2021-03-02", "end": None, "date_basis": "stated",
        "place": "Dushanbe", "venue": None,
    }  # fmt: skip
    assert meeting["people"] == [
        {"id": "p1", "name": "Nadia Rahmonova", "part": "host"},
        {"id": "p2", "name": "Tomás Oyelaran", "part": "guest"},
    ]  # fmt: skip
    assert meeting["organisations"] == [
        {"id": "o2", "name": "Ministry of Culture of Tajikistan", "part": "participant", "acronym": None}
    ]
    assert [source["source"] for source in meeting["sources"]] == ["north/visit.txt", "south/reprint.txt"]
    assert meeting["sources"][0]["quote"].startswith("Minister of Culture Nadia Rahmonova met")


def test_a_commitment(rows: Rows) -> None:
    commitment = rows("commitments")[1]
    assert {key: commitment[key] for key in ("id", "kind", "what", "made_on", "due", "said_by", "said_by_id")} == {
        "id": "c2", "kind": "pledge", "what": "train twenty restorers", "made_on": "2021-03-02", "due": None,
        "said_by": "Nadia Rahmonova", "said_by_id": "p1",
    }  # fmt: skip
    assert commitment["by"] == [{"id": "tajikistan", "name": "Tajikistan", "type": "country", "acronym": None}]
    assert commitment["to"] == [
        {"id": "o1", "name": "Lyra Foundation for Heritage", "type": "organisation", "acronym": "LYRA"}
    ]


def test_the_rest(rows: Rows) -> None:
    assert rows("articles")[2]["same_as"] == "avisit"
    assert rows("people", "--with", "Oyelaran")[0]["roles"] == [
        {"title": "Minister of Culture", "of": "Tajikistan", "since": "2021-03-02", "until": "2021-03-02",
         "acronym": None}
    ]  # fmt: skip
    assert rows("organisations")[0] == {
        "id": "o1", "name": "Lyra Foundation for Heritage", "acronym": "LYRA", "aliases": ["Lyra Foundation"],
        "country": None, "articles": ["atalks", "avisit"],
    }  # fmt: skip


ASKED = [
    ("meetings --with Rahmonov", []),
    ("meetings --year 1999", []),
    ("meetings --kind visit --kind call", []),
    ("meetings --about unheard", []),
    ("meetings --since 2022-05-06", []),
    ("meetings --place Lagos --held", []),
    ("meetings --between Rahmonova Safarzada", []),
    ("meetings --with Safarzada --with LYRA", ["m2"]),
    ("meetings --with LYRA --held", ["m1", "m2"]),
    ("meetings --between LYRA Tajikistan", ["m1", "m3"]),
    ("meetings --year 2021 --month March", ["m1"]),
    ("meetings --year 2021 --month 4", []),
    ("meetings --between oyeleran rahmonova", ["m1"]),
    ("meetings --place dushambe", ["m1"]),
    ("meetings --place tajikistan --reverse", ["m2", "m1"]),
    ("meetings --place arbob", ["m2"]),
    ("meetings --kind talks --kind meeting", ["m1", "m2"]),
    ("meetings --kind talks", ["m2"]),
    ("meetings --office minister --place Lagos", []),
    ("meetings --office ambassador", ["m2"]),
    ("meetings --planned", ["m3"]),
    ("meetings --held --limit 1", ["m1"]),
    ("meetings --limit 0", ["m1", "m2", "m3"]),
    ("meetings --about forum", ["m3"]),
    ("meetings --month 2021-03", ["m1"]),
    ("meetings --until 2021", ["m1"]),
    ("meetings --sort place", ["m1", "m2", "m3"]),
    ("commitments --by Rahmonov --kind plan", []),
    ("commitments --to Tajikistan --kind pledge", []),
    ("commitments --to Tajikistan", ["c3"]),
    ("commitments --by LYRA --to Tajikistan", ["c3"]),
    ("commitments --overdue --as-of 2021-06-30", []),
    ("commitments --due-before 2021-06", []),
    ("commitments --due-before next_month --as-of 2021-05-10", []),
    ("commitments --due-before next_month --as-of 2021-06-10", ["c1"]),
    ("commitments --due-before next_year --as-of 2021", ["c1"]),
    ("commitments --due-after this_month --as-of 2021-06", []),
    ("commitments --due-after 2021-05 --due-before 2022", ["c1"]),
    ("commitments --by LYRA", ["c1", "c3"]),
    ("commitments --by Rahmonova", ["c2", "c3"]),
    ("commitments --to LYRA --about restorers", ["c2"]),
    ("commitments --overdue", ["c1"]),
    ("commitments --open --as-of 2021-05-01", ["c1", "c2"]),
    ("commitments --year 2021 --kind pledge", ["c2"]),
    ("commitments --sort due --limit 1", ["c1"]),
    ("people --with Rahmonov", []),
    ("people --office ambassador", ["p3"]),
    ("people --of Tajikistan", ["p4", "p1"]),
    ("people --place Khujand", ["p2", "p3"]),
    ("people --about school", ["p5", "p6", "p2", "p3"]),
    ("people --year 2021 --limit 1", ["p4"]),
    ("people --sort articles --limit 2", ["p2", "p1"]),
    ("organisations --country Tajikistan", ["o2"]),
    ("organisations --with Oyelaran", ["o1", "o2"]),
    ("organisations --place Dushanbe", ["o2"]),
    ("articles --with Safarzada", ["atalks"]),
    ("articles --about school", ["atalks"]),
    ("articles --outlet gazette --title talks", ["atalks"]),
    ("articles --author nobody", []),
    ("articles --since 2022", ["atalks"]),
    ("articles --sort source", ["avisit", "areprint", "atalks"]),
    ("articles", ["avisit", "atalks", "areprint"]),
    ("articles --limit 1 --reverse", ["atalks"]),
]  # fmt: skip


@pytest.mark.parametrize(("question", "ids"), ASKED, ids=[question for question, _ in ASKED])
def test_questions(run: Run, question: str, ids: list[str]) -> None:
    done = run(*question.split(), "--nl")
    assert done.returncode == 0
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ids


def test_a_name_of_several_is_answered_with_one_a_line(run: Run) -> None:
    done = run("meetings", "--with", "Rahmono")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "Nadia Rahmonova\tMinister of Culture, Tajikistan\tperson\t2\tp1",
        "Bakhtiyor Rahmonov\tPresident, Tajikistan\tperson\t1\tp4",
        "icesco: 'Rahmono' may be any of these: say more of the name, or the id.",
    ]


def test_one_far_more_often_named_is_taken_and_the_others_are_told(world: Path, tmp_path: Path) -> None:
    """Of two whom "Rahmono" fits one stands in twenty articles more."""
    often = tmp_path / "often.db"
    often.write_bytes(world.read_bytes())
    with sqlite3.connect(often) as connection:
        connection.executemany("INSERT INTO person_articles VALUES ('p1', ?)", [[f"a{n}"] for n in range(20)])
    connection.close()
    done = icesco("meetings", "--with", "Rahmono", "--columns", "id", db=often)
    assert (done.returncode, done.stdout) == (0, "m1\n")
    assert done.stderr == "'Rahmono' is taken for Nadia Rahmonova, 22 articles; also: Bakhtiyor Rahmonov (p4).\n"


@pytest.mark.parametrize(
    ("question", "counts"),
    [
        ("meetings --count-by year", [(None, 1), ("2021", 1), ("2022", 1)]),
        ("meetings --count-by person --limit 1", [("Tomás Oyelaran", 2)]),
        ("meetings --count-by place --with Oyelaran", [("Dushanbe", 1), ("Khujand", 1)]),
        ("commitments --count-by kind --year 2021", [("plan", 1), ("pledge", 1)]),
    ],
)
def test_counts(rows: Rows, question: str, counts: list[tuple[str | None, int]]) -> None:
    by = question.split()[2]
    assert [(row[by], row["count"]) for row in rows(*question.split())] == counts


def test_the_same_rows_in_every_format(run: Run) -> None:
    printed = {form: run("commitments", *form).stdout for form in ((), ("--csv",), ("--tsv",), ("--nl",), ("--json",))}
    table = list(csv.DictReader(io.StringIO(printed[("--csv",)])))
    tabs = [line.split("\t") for line in printed[("--tsv",)].splitlines()]
    assert [list(row.values()) for row in table] == tabs[1:]
    assert list(table[0]) == tabs[0]
    assert [row["id"] for row in table] == ["c1", "c2", "c3"]
    assert [json.loads(line) for line in printed[("--nl",)].splitlines()] == json.loads(printed[("--json",)])
    assert [line.split("\t")[-1] for line in printed[()].splitlines()] == ["c1", "c2", "c3"]


def test_markdown_and_columns(run: Run) -> None:
    done = run("people", "--markdown", "--columns", "name,id", "--limit", "1")
    assert done.stdout.splitlines() == ["| Name | Id |", "| --- | --- |", "| Bakhtiyor Rahmonov | p4 |"]


def test_a_sentence_is_a_column_on_demand(run: Run, rows: Rows) -> None:
    quoted = [row["sources"][0]["quote"] for row in rows("meetings")]
    assert [row["quote"] for row in rows("meetings", "--columns", "id,quote")] == quoted
    assert run("meetings", "--columns", "quote").stdout.splitlines() == quoted
    assert [row["quote"] for row in csv.DictReader(io.StringIO(run("meetings", "--csv").stdout))] == quoted


def test_a_pipe_gets_neither_colour_nor_cuts(run: Run) -> None:
    done = run("meetings", env={"COLUMNS": "20"})
    assert "\033" not in done.stdout
    assert len(done.stdout.splitlines()) == 3
    assert "Ministry of Culture of Tajikistan" in done.stdout.splitlines()[0]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ("--month may", 2, "--month may says no year: write 2022-05."),
        ("--month 03", 2, "--month 03 says no year: write 2021-03."),
        ("--month December", 2, "write its year, too"),
        ("--year 1990", 0, "Nothing found. The days of the database are 2021-03-02 to 2022-05-06."),
        ("--since 2030 --kind visit", 0, "The days of the database are"),
        ("--kind visit", 0, "Nothing found.\n"),
    ],
)
def test_the_days_that_are_known_are_offered(run: Run, arguments: str, code: int, says: str) -> None:
    done = run("meetings", *arguments.split())
    assert (done.returncode, says in done.stderr) == (code, True)


def test_a_time_that_ends_before_it_begins_is_a_mistake(run: Run) -> None:
    done = run("meetings", "--since", "2022-03", "--until", "2021")
    assert (done.returncode, done.stderr) == (2, "icesco: --since 2022-03 is after --until 2021.\n")
    assert run("meetings", "--since", "2021-03", "--until", "2021").returncode == 0


def test_timeline(rows: Rows) -> None:
    assert [row["due"] for row in rows("timeline")] == [None, "2021-06", None, None, None]
    assert [row["id"] for row in rows("timeline")] == ["m1", "c1", "c2", "m2", "c3"]
    assert [row["id"] for row in rows("timeline", "--with", "LYRA", "--since", "2022")] == ["m2", "c3"]
    assert [row["id"] for row in rows("timeline", "--place", "Tajikistan")] == ["m1", "m2"]
    assert [row["id"] for row in rows("timeline", "--about", "library", "--limit", "1")] == ["c1"]


def test_network(run: Run, rows: Rows) -> None:
    assert [(row["name"], row["other"], row["times"]) for row in rows("network")] == [
        ("Nadia Rahmonova", "Tomás Oyelaran", 1), ("Tomás Oyelaran", "Əli Səfərzadə", 1),
    ]  # fmt: skip
    assert rows("network", "--least", "2") == []
    assert [(row["name"], row["other"]) for row in rows("network", "--with", "Oyelaran")] == [
        ("Tomás Oyelaran", "Nadia Rahmonova"), ("Tomás Oyelaran", "Əli Səfərzadə"),
    ]  # fmt: skip
    graph = json.loads(run("network", "--format", "json", "--with", "Rahmonova").stdout)
    assert [edge["count"] for edge in graph["edges"]] == [1]
    assert run("network", "--format", "dot").stdout.startswith("graph")
    assert run("network", "--format", "mermaid").stdout.startswith("graph LR")
    assert run("network", "--format", "graphml").stdout.startswith("<?xml")


def test_sql(run: Run, rows: Rows) -> None:
    assert rows("sql", "select place, count(*) as times from meetings group by 1 order by 1 limit 1") == [
        {"place": "Dushanbe", "times": 1}
    ]
    assert run("sql", "delete from people").returncode == 2
    assert run("sql", "select id from people order by 1 limit 2").stdout == "p1\np2\n"
