"""Each word of promise finds its example and leaves its near miss alone; its lists are in order."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from icesco_cli.facts.commitments.clauses.readers import READERS
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.inflection import gerund, participle
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.lexicon.words import _FOLDER, table
from tests.promised import promised

TABLE: dict[str, Any] = table("promise_words")
ENTRIES = [row for name in ("verbs", "nouns", "state_examples") for row in TABLE[name]]
LISTS = [
    (f"{section}.{name}", words)
    for section, rows in TABLE.items()
    if isinstance(rows, dict)
    for name, words in rows.items()
    if isinstance(words, str) and name not in ("irregular", "refused_capitals")
]


@pytest.mark.parametrize("row", ENTRIES, ids=lambda row: row["near_miss"])
def test_a_near_miss_promises_nothing(row: dict[str, str]) -> None:
    assert promised(row["near_miss"]) == []


@pytest.mark.parametrize("row", ENTRIES, ids=lambda row: row["example"])
def test_an_example_promises_what_its_kind_says(row: dict[str, str]) -> None:
    assert row["kind"] in [commitment.kind for commitment in promised(row["example"])]


@pytest.mark.parametrize(("name", "words"), LISTS, ids=[name for name, _ in LISTS])
def test_lists_are_sorted_and_say_nothing_twice(name: str, words: str) -> None:
    listed = words.split()
    assert listed == sorted(listed, key=lambda word: (word.strip("'").lower(), word))
    assert [word for word, count in Counter(listed).items() if count > 1] == []


def test_the_table_says_where_its_words_come_from_and_which_it_refuses() -> None:
    text = (_FOLDER / "promise_words.toml").read_text("utf-8")
    assert "# From: " in text
    assert "# Refused" in text
    assert re.findall(r"[\u2018\u2019\u02bb\u02bc\u00a0\t]|[^\n] +$", text, re.M) == []


def test_the_head_of_the_table_explains_every_complement_and_each_has_a_reader() -> None:
    head = (_FOLDER / "promise_words.toml").read_text("utf-8").partition("\n\n")[0]
    assert {*re.findall(r"^#   (\w+)  ", head, re.M)} == READERS.keys()
    assert {name for row in ENTRIES for name in row.get("complements", ())} == READERS.keys()


def test_no_verb_is_both_an_undertaking_and_refused() -> None:
    assert doing().verbs & doing().refused == set()


def test_what_makes_a_promise_is_no_hedge() -> None:
    words = promise_words()
    assert (words.verbs.keys() | words.modals) & words.hedges == set()


FORMS = [
    ("launch", "launching", "launched"),
    ("finance", "financing", "financed"),
    ("agree", "agreeing", "agreed"),
    ("carry", "carrying", "carried"),
    ("survey", "surveying", "surveyed"),
    ("plan", "planning", "planned"),
    ("permit", "permitting", "permitted"),
    ("open", "opening", "opened"),
    ("fix", "fixing", "fixed"),
]


@pytest.mark.parametrize(("verb", "ing", "ed"), FORMS)
def test_regular_forms(verb: str, ing: str, ed: str) -> None:
    assert (gerund(verb), participle(verb)) == (ing, ed)


@pytest.mark.parametrize(("form", "verb"), [("patrolling", "patrol"), ("sinking", "sink"), ("co-hosting", "co-host")])
def test_gerunds_of_doing(form: str, verb: str) -> None:
    assert doing().gerunds[form] == verb


@pytest.mark.parametrize(("form", "verb"), [("built", "build"), ("equipped", "equip"), ("lent", "lend")])
def test_participles_of_doing(form: str, verb: str) -> None:
    assert doing().participles[form] == verb
