from __future__ import annotations

import io

import pytest

from icesco_cli.output.columns import Column, Fit
from icesco_cli.output.markdown_table import write_markdown


def cell(text: str) -> str:
    out = io.StringIO()
    write_markdown([{"what": text}], [Column("what", "What"), Column("bar", "", Fit.BAR)], out)
    return out.getvalue().splitlines()[2].removeprefix("| ").removesuffix(" |")


@pytest.mark.parametrize("text", ["Baku", "a_b.txt:3", "(host)", "50 %", "it's"])
def test_plain_text_stays(text: str) -> None:
    assert cell(text) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a|b", "a\\|b"),
        ("a\\|b", "a\\\\\\|b"),
        ("<script>&", "&lt;script&gt;&amp;"),
        ("[x](javascript:1)", "\\[x\\](javascript:1)"),
        ("`*x*`", "\\`\\*x\\*\\`"),
        ("two\nlines", "two lines"),
    ],
)
def test_markup_is_escaped(text: str, escaped: str) -> None:
    assert cell(text) == escaped


def test_the_head_is_there_even_without_rows() -> None:
    out = io.StringIO()
    write_markdown([], [Column("what", "What"), Column("count", "Count", right=True)], out)
    assert out.getvalue() == "| What | Count |\n| --- | --: |\n"
