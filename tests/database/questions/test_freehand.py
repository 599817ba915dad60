from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from icesco_cli.database.questions.freehand import query
from icesco_cli.errors import IcescoError

REFUSED = [
    "",
    "hello",
    "-- nothing",
    "DELETE FROM people",
    "DROP TABLE people",
    "CREATE TEMP TABLE t (a)",
    "INSERT INTO sentences_fts(sentences_fts) VALUES ('rebuild')",
    "ATTACH 'other.db' AS other",
    "DETACH main",
    "PRAGMA journal_mode = WAL",
    "PRAGMA writable_schema = 1",
    "PRAGMA query_only = 0",
    "VACUUM INTO 'copy.db'",
    "SELECT load_extension('x')",
    "SELECT 1; SELECT 2",
    "BEGIN",
    "SELECT * FROM nowhere",
    "SELECT abs(-9223372036854775808)",
    "WITH t AS (SELECT 1) DELETE FROM people",
    "REINDEX",
    "ANALYZE",
]


@pytest.mark.parametrize("sql", REFUSED)
def test_refuses(asked: sqlite3.Connection, sql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(IcescoError) as caught:
        list(query(asked, sql)[1])
    assert caught.value.code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("sql", "answer"),
    [
        ("SELECT count(*) AS number FROM people", [{"number": 6}]),
        ("SELECT 1 AS a, 2 AS a, 3 AS a", [{"a": 1, "a:2": 2, "a:3": 3}]),
        ("SELECT x'0011' AS body, NULL AS none", [{"body": "2 bytes", "none": None}]),
        (
            "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t LIMIT 3) SELECT max(n) AS m FROM t",
            [{"m": 3}],
        ),
        (
            "SELECT text FROM sentences_fts WHERE sentences_fts MATCH 'forum'",
            [{"text": "A forum in Lagos is planned for next year."}],
        ),
        ("SELECT date FROM who_met_whom WHERE person LIKE 'Nadia%'", [{"date": "2021-03-02"}]),
        (
            "PRAGMA index_list(countries)",
            [{"seq": 0, "name": "sqlite_autoindex_countries_1", "unique": 1, "origin": "pk", "partial": 0}],
        ),
        ("SELECT name FROM people WHERE id = 'none'", []),
    ],
)
def test_answers(asked: sqlite3.Connection, sql: str, answer: list[dict[str, object]]) -> None:
    assert list(query(asked, sql)[1]) == answer
