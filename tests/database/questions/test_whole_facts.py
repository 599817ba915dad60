"""Everything about one: dossiers, facts, articles, and the check of the whole."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from icesco_cli.database.names.lookup import find
from icesco_cli.database.questions.checking import faults
from icesco_cli.database.questions.completion import ids, words
from icesco_cli.database.questions.dossier import candidate, dossier
from icesco_cli.database.questions.facts import met_in
from icesco_cli.database.questions.inventory import inventory
from icesco_cli.database.questions.passage import article_id, passage
from icesco_cli.database.questions.rows import ListingRow
from icesco_cli.database.questions.whole_fact import fact
from icesco_cli.database.tables.connection import open_to_ask
from icesco_cli.errors import IcescoError
from tests.invented import QUOTES, TEXTS, fill, span


def about(asked: sqlite3.Connection, name: str) -> ListingRow:
    (match,) = find(asked, name).matches
    return dossier(asked, match, [], [])


def keys(rows: list[ListingRow]) -> list[str]:
    return [row["id"] for row in rows]


def test_a_person(asked: sqlite3.Connection) -> None:
    row = about(asked, "Rahmonova")
    assert (row["kind"], row["id"], row["name"], row["aliases"]) == ("person", "p1", "Nadia Rahmonova", ["Rahmonova"])
    assert row["roles"] == [
        {"title": "Minister of Culture", "of": "Tajikistan", "since": "2021-03-02", "until": "2021-03-02",
         "acronym": None}
    ]  # fmt: skip
    assert [(one["id"], one["times"], one["last"]) for one in row["contacts"]] == [("p2", 1, "2021-03-02")]
    assert (keys(row["meetings"]), keys(row["promised"]), keys(row["was_promised"])) == (["m1"], ["c3", "c2"], [])


def test_behind_a_person_stands_what_he_or_she_leads(asked: sqlite3.Connection) -> None:
    assert about(asked, "Safarzada")["behind"] == []
    assert [(one["kind"], one["id"]) for one in about(asked, "Rahmonova")["behind"]] == [("organisation", "o2")]
    assert [(one["kind"], one["id"]) for one in about(asked, "Rahmonov")["behind"]] == [("country", "tajikistan")]


def test_who_leads_no_body_promised_nothing_with_it(asked: sqlite3.Connection) -> None:
    row = about(asked, "Safarzada")
    assert (keys(row["meetings"]), row["promised"], row["was_promised"]) == (["m2"], [], [])


def test_a_head_of_state_and_his_country(asked: sqlite3.Connection) -> None:
    assert keys(about(asked, "Rahmonov")["promised"]) == ["c2"]
    country = about(asked, "Tajikistan")
    assert (country["kind"], [one["name"] for one in country["officers"]]) == (
        "country",
        ["Bakhtiyor Rahmonov", "Nadia Rahmonova"],
    )
    assert keys(country["promised"]) == ["c3", "c2"]
    assert (keys(country["meetings"]), keys(country["contacts"])) == (["m1", "m3"], ["p2"])


def test_a_body(asked: sqlite3.Connection) -> None:
    row = about(asked, "LYRA")
    assert (row["acronym"], row["aliases"]) == ("LYRA", ["Lyra Foundation"])
    assert keys(row["officers"]) == ["p2"]
    assert [(one["id"], one["kind"]) for one in row["contacts"]] == [
        ("p3", "person"), ("p1", "person"), ("o2", "organisation"),
    ]  # fmt: skip
    assert (keys(row["meetings"]), keys(row["promised"]), keys(row["was_promised"])) == (
        ["m2", "m1", "m3"],
        ["c3", "c1"],
        ["c2"],
    )


def test_a_dossier_is_narrowed(asked: sqlite3.Connection) -> None:
    (match,) = find(asked, "Oyelaran").matches
    row = dossier(asked, match, met_in("2022", None), [])
    assert (keys(row["meetings"]), keys(row["contacts"])) == (["m2"], ["p3"])


def test_a_candidate(asked: sqlite3.Connection) -> None:
    assert candidate(asked, find(asked, "Rahmonov").matches[0]) == {
        "kind": "person", "id": "p4", "name": "Bakhtiyor Rahmonov", "offices": ["President, Tajikistan"], "articles": 1,
    }  # fmt: skip


def test_a_fact_with_its_sources(asked: sqlite3.Connection) -> None:
    row = fact(asked, "m1")
    assert (row["fact"], row["kind"], row["date_basis"]) == ("meeting", "meeting", "stated")
    first, second = row["sources"]
    assert (first["source"], first["line"], first["rule"], first["differs"]) == (
        "north/visit.txt",
        3,
        "rule of met",
        {},
    )
    assert first["paragraph"].startswith("DUSHANBE, March 3. Minister")
    assert first["paragraph"][first["start"] - first["paragraph_start"] :].startswith(first["quote"])
    assert (second["title"], second["differs"]) == ("Heritage week", {"kind": "reception"})


@pytest.mark.parametrize(("identifier", "code"), [("m", 2), ("x", 1), ("", 2), ("p1", 1)])
def test_no_such_fact(asked: sqlite3.Connection, identifier: str, code: int) -> None:
    with pytest.raises(IcescoError) as caught:
        fact(asked, identifier)
    assert caught.value.code == code


def test_an_article_with_its_mentions_and_facts(asked: sqlite3.Connection) -> None:
    row = passage(asked, "avisit")
    assert row["text"] == TEXTS["north/visit.txt"]
    named = [(row["text"][one["start"] : one["end"]], one["id"]) for one in row["mentions"]]
    assert named == [
        ("Rahmonova", "p1"), ("Nadia Rahmonova", "p1"), ("Tomás Oyelaran", "p2"), ("Lyra Foundation", "o1"),
    ]  # fmt: skip
    assert [(one["id"], one["fact"], one["start"]) for one in row["facts"]] == [
        ("m1", "meeting", span("met")[1]),
        ("c1", "commitment", span("restore")[1]),
        ("c2", "commitment", span("train")[1]),
    ]


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("avisit", "avisit"),
        ("av", "avisit"),
        ("south/talks.txt", "atalks"),
        ("south/talks.txt:3", "atalks"),
        ("in khuj", "atalks"),
    ],
)
def test_an_article_is_meant(asked: sqlite3.Connection, text: str, article: str) -> None:
    assert article_id(asked, text) == article


@pytest.mark.parametrize(
    ("text", "code"), [("nothing", 1), ("none.txt:3", 1), ("south/talks.txt:99", 1), ("a", 2), ("heritage week", 2)]
)
def test_no_article_is_meant(asked: sqlite3.Connection, text: str, code: int) -> None:
    with pytest.raises(IcescoError) as caught:
        article_id(asked, text)
    assert caught.value.code == code


def test_a_whole_database_has_no_faults(asked: sqlite3.Connection) -> None:
    assert list(faults(asked)) == []


@pytest.mark.parametrize(
    ("damage", "table"),
    [
        ("UPDATE evidence SET start = start + 1 WHERE meeting_id = 'm2'", "evidence"),
        ("UPDATE documents SET text = 'other' WHERE source = 'south/talks.txt'", "sentences"),
        ("DELETE FROM people WHERE id = 'p3'", "meeting_parties"),
        ("DELETE FROM evidence WHERE commitment_id = 'c1'", "commitments"),
        ("UPDATE names SET id = 'p9' WHERE id = 'p5'", "names"),
        (
            'INSERT INTO sentences SELECT 999, article_id, 1, start, "end", shape, text, NULL FROM sentences LIMIT 1',
            "sentences",
        ),
    ],
)
def test_faults_are_found(tmp_path: Path, damage: str, table: str) -> None:
    path = fill(tmp_path / "damaged.db")
    with sqlite3.connect(path) as connection:
        connection.execute(damage)
    connection.close()
    assert table in {fault["table"] for fault in faults(open_to_ask(path))}


def test_the_inventory(asked: sqlite3.Connection, world: Path) -> None:
    row = inventory(asked, world)
    assert (row["documents"], row["articles"], row["people"], row["meetings"], row["commitments"]) == (3, 3, 6, 3, 3)
    assert row["sentences"] == len(QUOTES) + 3
    assert (row["first_day"], row["last_day"], row["problems"]) == ("2021-03-02", "2022-05-06", [])
    assert [one["source"] for one in row["from"]] == sorted(TEXTS)


@pytest.mark.parametrize(
    ("beginning", "offered"),
    [
        ("xyz", []),
        ("Rah", ["Rahmonov", "Rahmonova"]),
        ("rahmonova", ["rahmonova"]),
        ("RAHMONOVA", ["RAHMONOVA"]),
        ("safar", ["safarzada"]),
        ("sef", []),
        ("Səf", ["Səfərzadə"]),
        ("lyr", ["lyra"]),
        ("Taj", ["Tajikistan"]),
    ],
)
def test_words_of_names_are_offered(asked: sqlite3.Connection, beginning: str, offered: list[str]) -> None:
    assert [word for word, _ in words(asked, beginning, ("person", "organisation", "country"))] == offered


def test_ids_are_offered(asked: sqlite3.Connection) -> None:
    assert ids(asked, "m") == [("m1", "meeting 2021-03-02"), ("m2", "talks 2022-05-05"), ("m3", "conference ")]
    assert [key for key, _ in ids(asked, "a")] == ["areprint", "atalks", "avisit"]
    assert ids(asked, "z") == []
