"""Each verb of meeting finds its example and leaves its near miss alone; the lists are in order."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from icesco_cli.facts.meetings.events.verb_events import FRAMES
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import _FOLDER, table
from tests.met import met, rules

TABLE: dict[str, Any] = table("meeting_words")
VERBS = TABLE["verbs"]
LISTS = [
    (f"{section}.{name}", words)
    for section, rows in TABLE.items()
    if isinstance(rows, dict)
    for name, words in rows.items()
    if isinstance(words, str)
]
PHRASES = [
    (f"{section}.{name}", phrases)
    for section, rows in TABLE.items()
    if isinstance(rows, dict)
    for name, phrases in rows.items()
    if isinstance(phrases, list)
]
OTHER_RULES = {
    "host": {"give"},
    "lead": {"travel"},
    "take": {"travel"},
    "present": {"speak there"},
    "remarks": {"speak there"},
    "console": {"guest"},
    "say": {"tell"},
}
"""The rules under which a frame's events go besides its own: a prize received was given."""


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row["near_miss"])
def test_a_near_miss_is_no_meeting(row: dict[str, str]) -> None:
    assert met(row["near_miss"]) == []


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row["example"])
def test_an_example_is_found_by_its_frame(row: dict[str, str]) -> None:
    assert rules(row["example"]) & {row["frame"], *OTHER_RULES.get(row["frame"], ())}


def test_every_frame_has_its_verbs_and_is_explained_in_the_head_of_the_table() -> None:
    head = (_FOLDER / "meeting_words.toml").read_text("utf-8").partition("\n\n")[0]
    assert {row["frame"] for row in VERBS} == FRAMES.keys() == {*re.findall(r"^#   (\w+)  ", head, re.M)}


@pytest.mark.parametrize(("name", "words"), LISTS, ids=[name for name, _ in LISTS])
def test_lists_are_sorted_and_say_nothing_twice(name: str, words: str) -> None:
    listed = words.split()
    assert listed == sorted(listed, key=lambda word: (word.strip("'").lower(), word))
    assert [word for word, count in Counter(listed).items() if count > 1] == []


@pytest.mark.parametrize(("name", "phrases"), PHRASES, ids=[name for name, _ in PHRASES])
def test_phrases_are_sorted_and_said_once(name: str, phrases: list[str]) -> None:
    assert phrases == sorted(set(phrases))


def test_the_table_says_where_its_words_come_from_and_which_it_refuses() -> None:
    text = (_FOLDER / "meeting_words.toml").read_text("utf-8")
    assert "# From: " in text
    assert "# Refused" in text
    assert re.findall(r"[\u2018\u2019\u02bb\u02bc\u00a0\t]|[^\n] +$", text, re.M) == []


def test_a_particle_is_looked_for_before_the_bare_verb() -> None:
    lengths = [[len(verb.particle) for verb in verbs] for verbs in meeting_words().verbs.values()]
    assert lengths == [sorted(found, reverse=True) for found in lengths]
