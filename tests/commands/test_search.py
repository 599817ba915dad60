"""icesco search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.commands.conftest import Run

Rows = Callable[..., Any]


def test_search(run: Run, rows: Rows) -> None:
    assert [row["text"][slice(*row["marks"][0])] for row in rows("search", "libraries")] == ["library"]
    assert rows("search", "restore", "--year", "2022") == []
    assert [row["article"] for row in rows("search", "Oyelaran", "--with", "Safarzada")] == ["atalks"]
    assert run("search", "--", "--").returncode == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("library", ""),
        ("or library", ""),
        ('"Hisor library"', ""),
        ('"Hisor library', "A quotation mark is not closed: what follows it is taken for one phrase.\n"),
        ("library OR school", "OR is a word here, and all the words are looked for: ask once for each instead.\n"),
        ("library NOT school", "NOT is a word here, and all the words are looked for: ask once for each instead.\n"),
    ],
)
def test_search_says_how_it_reads_marks_and_operators(run: Run, words: str, told: str) -> None:
    assert run("search", words, "--json").stderr == told


def test_a_headline_that_is_found_is_printed_once(run: Run) -> None:
    line = run("search", "opens the heritage").stdout
    assert line.count("Rahmonova opens the heritage week") == 1
