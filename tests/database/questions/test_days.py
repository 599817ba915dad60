from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from icesco_cli.database.questions.days import first_and_last, months
from tests.entities.stories import article, meeting, person, promise
from tests.relinking.test_order import change

Days = tuple[str | None, str | None, str | None]
"""The day of an article, and those of what it tells: a meeting and a commitment."""
SPANS: dict[str, tuple[list[Days], tuple[str | None, str | None]]] = {
    "none": ([(None, None, None)], (None, None)),
    "one": ([(None, "2021-05-04", None)], ("2021-05-04", "2021-05-04")),
    "of all tables": ([("2021-05-04", "2020-01-02", "2022-03-01")], ("2020-01-02", "2022-03-01")),
    "a year alone": ([(None, "2021", None)], ("2021", "2021")),
    "a day before its year": ([(None, "2021", None), (None, "2021-05-04", None)], ("2021-05-04", "2021-05-04")),
    "a day in the last month": ([(None, "2021-05", None), (None, None, "2021-05-04")], ("2021-05-04", "2021-05-04")),
    "the last day of a year": (
        [(None, "2021", None), (None, "2021-05", None), (None, "2021-05-04", None), (None, "2021-03-04", None)],
        ("2021-03-04", "2021-05-04"),
    ),
}


def archive(path: Path, told: list[Days]) -> sqlite3.Connection:
    documents = {}
    for number, (day, met, promised) in enumerate(told):
        people = [person("Awa Kane", "Minister", "Mali"), person("Sora Kim", "Director", "Lyra Foundation")]
        meetings = [meeting("meeting", ["Awa Kane", "Sora Kim"], met)] if met else []
        promises = [promise(["Awa Kane"], "will restore the old library", made_on=promised)] if promised else []
        found = article(f"a{number}", day, people if meetings or promises else [], [], meetings, promises)
        documents[f"a{number}.txt"] = [(found, (number,))]
    change(path, documents)
    return sqlite3.connect(path)


@pytest.mark.parametrize(("told", "span"), SPANS.values(), ids=SPANS)
def test_the_first_and_the_last_day(tmp_path: Path, told: list[Days], span: tuple[str | None, str | None]) -> None:
    assert first_and_last(archive(tmp_path / "days.db", told)) == span


def test_the_months_of_one_name(tmp_path: Path) -> None:
    told: list[Days] = [("2019-05-01", "2021-05", "2022-06-05"), (None, "2023-05-31", None), (None, "2024", None)]
    connection = archive(tmp_path / "days.db", told)
    assert months(connection, 5) == ["2019-05", "2021-05", "2023-05"]
    assert months(connection, 7) == []


def test_no_table_is_gone_through(tmp_path: Path) -> None:
    connection, steps = archive(tmp_path / "days.db", [("2021-05-04", "2021-05-04", "2021-05-04")]), list[str]()
    connection.set_trace_callback(steps.append)
    first_and_last(connection)
    months(connection, 5)
    connection.set_trace_callback(None)
    plans = [row[3] for step in steps for row in connection.execute(f"EXPLAIN QUERY PLAN {step}")]
    assert len(plans) > 9
    assert [plan for plan in plans if not plan.startswith("SEARCH")] == []
