from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.database.questions.articles import published
from icesco_cli.database.questions.fulltext import RANKED, expression, search
from icesco_cli.errors import IcescoError


def found(asked: sqlite3.Connection, words: str) -> list[str]:
    """The marked words of each sentence found."""
    return ["|".join(row["text"][a:b] for a, b in row["marks"]) for row in search(asked, words, [], None)]


@pytest.mark.parametrize(
    "words", ["absent", "library school", '"library Hisor"', "librarian", "Lag", '"trained forum"', "NOT", "NEAR(a b)"]
)
def test_finds_nothing(asked: sqlite3.Connection, words: str) -> None:
    assert found(asked, words) == []


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("library", ["library"]),
        ("LIBRARIES", ["library"]),
        ("restore library", ["restore|library"]),
        ('"Hisor library"', ["Hisor library"]),
        ('"Hisor library', ["Hisor library"]),
        ("lib*", ["library"]),
        ("Tomas", ["Tomás", "Tomás"]),
        ("səfərzadə", ["Səfərzadə"]),
        ("Safarzada", ["Səfərzadə"]),
        ("school-", ["school"]),
        ("school' --", ["school"]),
        ("text:school", []),
    ],
)
def test_finds_and_marks(asked: sqlite3.Connection, words: str, marked: list[str]) -> None:
    assert found(asked, words) == marked


def test_a_sentence_says_where_it_stands(asked: sqlite3.Connection) -> None:
    (row,) = search(asked, "twenty restorers", [], None)
    assert (row["article"], row["source"], row["line"], row["title"], row["published"]) == (
        "avisit", "north/visit.txt", 5, "Rahmonova opens the heritage week", "2021-03-03",
    )  # fmt: skip
    assert row["text"] == '"Tajikistan will train twenty restorers," she said.'


def test_whole_sentences_stand_before_headlines_that_fit_about_as_well() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE articles (id, source)")
    connection.execute("CREATE TABLE sentences (id, article_id, start, shape, text)")
    connection.execute("CREATE VIRTUAL TABLE sentences_fts USING fts5(text)")
    connection.execute("INSERT INTO articles VALUES (1, 'a.txt')")
    told = [
        ("title", "The library opens"),
        ("body", "Library"),
        ("body", "The library of Hisor opens."),
        ("body", "No."),
    ]
    for number, (shape, text) in enumerate([*told, *[("body", f"Page {page}.") for page in range(20)]]):
        connection.execute("INSERT INTO sentences VALUES (?, 1, ?, ?, ?)", [number, number, shape, text])
        connection.execute("INSERT INTO sentences_fts (rowid, text) VALUES (?, ?)", [number, text])
    ranked = connection.execute(RANKED.format(where=""), ['"library"', 99, 99]).fetchall()
    assert [key for key, *_ in ranked] == [2, 1, 0]
    connection.close()


def test_conditions_and_limit(asked: sqlite3.Connection) -> None:
    assert len(list(search(asked, "Oyelaran", [], None))) == 3
    assert len(list(search(asked, "Oyelaran", [], 2))) == 2
    assert [row["source"] for row in search(asked, "Oyelaran", published("2022", None), None)] == ["south/talks.txt"]


@pytest.mark.parametrize("words", ["", " ", '"', "' - *", "--", '""'])
def test_no_word_is_no_question(words: str) -> None:
    with pytest.raises(IcescoError):
        expression(words)


@given(st.text(alphabet=st.sampled_from("ab \"'-*^:(){}+\\,.əé\0\n"), max_size=12))
def test_no_punctuation_is_an_error(words: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
    try:
        match = expression(words)
    except IcescoError:
        return
    assert connection.execute("SELECT * FROM t WHERE t MATCH ?", [match]).fetchall() == []
