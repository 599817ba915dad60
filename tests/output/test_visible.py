from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.output.visible import one_line, visible

HARMLESS = [
    "",
    "Anar Karimov",
    "Allahshükür Pashazadə",
    "[bold]not markup[/bold]",
    "日本 مرحبا שלום नमस्ते",
    "e\u0301",
    "می\u200cخواهم",  # a Persian word that is spelt with a zero width non-joiner
    "👩\u200d🎓",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_leaves_what_is_harmless(text: str) -> None:
    assert visible(text) == one_line(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("\x1b]8;;evil\x07", "␛]8;;evil␇"),
        ("a\x9b31m", "a\ufffd31m"),
        ("a\x7fb", "a␡b"),
        ("a\u202eb", "ab"),
        ("\u2066a\u2069", "a"),
        ("co\u00adoperation", "cooperation"),
        ("\ufeffBaku", "Baku"),
        ("a\ud800b", "a\ufffdb"),
        ("Mr.\u00a0Karimov\r\n\tspoke\u2028on ", "Mr. Karimov spoke on"),
    ],
)
def test_shows_or_drops_what_would_act_on_a_terminal(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text(st.characters(exclude_categories=())))
def test_visible_keeps_every_offset_and_every_line(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert [at for at, char in enumerate(text) if char == "\n"] == [at for at, char in enumerate(shown) if char == "\n"]


@given(st.text(st.characters(exclude_categories=())))
def test_no_control_is_left(text: str) -> None:
    assert {unicodedata.category(char) for char in one_line(text)} & {"Cc", "Cs", "Zl", "Zp"} == set()
    assert {unicodedata.bidirectional(char) for char in visible(text)} & {
        "LRE",
        "RLE",
        "LRO",
        "RLO",
        "LRI",
        "RLI",
    } == set()
