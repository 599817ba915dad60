from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from icesco_cli.output.columns import Tone
from icesco_cli.output.ink import Ink, Look, ink, join, lines

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.sampled_from(" \n"), max_size=60)
ESCAPES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\\\")


def test_nothing_is_one_empty_line_without_a_look() -> None:
    assert ink("", Tone.STRONG) == join("", []) == Ink()
    assert lines(Ink(), 10, colour=True) == [""]
    assert ink("plain").looks == ()


def test_lines_break_between_words_and_words_only_where_they_must() -> None:
    assert lines(ink("one two  three"), 7, colour=False) == ["one two", "three"]
    assert lines(ink("a breakwater"), 6, colour=False) == ["a", "breakw", "ater"]
    assert lines(ink("日本太郎 x"), 4, colour=False) == ["日本", "太郎", "x"]
    assert lines(ink("one\n\ntwo"), 9, colour=False) == ["one", "", "two"]


def test_looks_move_with_their_text_and_are_put_on_each_line_anew() -> None:
    text = join(", ", [ink("first"), ink("a second", Tone.QUIET, "https://x.example"), ink("third")])
    assert text.looks == (Look(7, 15, Tone.QUIET, "https://x.example"),)
    link, end = "\x1b]8;;https://x.example\x1b\\", "\x1b]8;;\x1b\\"
    assert lines(text, 9, colour=True) == [
        f"first, {link}\x1b[2ma\x1b[0m{end}",
        f"{link}\x1b[2msecond\x1b[0m{end},",
        "third",
    ]


@given(st.lists(st.tuples(TEXTS, st.sampled_from((None, *Tone))), max_size=4), st.integers(2, 40))
def test_nothing_is_lost_and_nothing_is_too_wide(parts: list[tuple[str, Tone | None]], width: int) -> None:
    text = join(" ", [ink(*part) for part in parts])
    plain, painted = lines(text, width, colour=False), lines(text, width, colour=True)
    assert [ESCAPES.sub("", line) for line in painted] == plain
    assert "".join("".join(plain).split()) == "".join(text.text.split())
    assert all(cell_len(line) <= width for line in plain)
