from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.output.columns import AnswerRow, Column, Fit
from icesco_cli.output.delimited import FORMULA, write_csv, write_lines, write_tsv

COLUMNS = (
    Column("name", "Name", read=lambda row: f"{row['name']}!"),
    Column("note", "Note"),
    Column("bar", "", Fit.BAR),
)
TEXT = st.text(st.characters(exclude_categories=("Cs",)))


def as_csv(row: AnswerRow) -> str:
    out = io.StringIO()
    write_csv([row], COLUMNS, out)
    return out.getvalue()


def as_tsv(row: AnswerRow) -> str:
    out = io.StringIO()
    write_tsv([row], COLUMNS, out)
    return out.getvalue()


@pytest.mark.parametrize("text", ["Baku", "a=b", "(+994)", "a@b", "2021-01-14", "'quoted'"])
def test_no_cell_is_changed_without_need(text: str) -> None:
    assert as_csv({"name": "A", "note": text}) == f"name,note\r\nA,{text}\r\n"


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "\u200b=1", "＝1", "\x00=1"])
def test_no_cell_is_a_formula(start: str) -> None:
    for printed in (as_csv({"name": "A", "note": start}), as_tsv({"name": "A", "note": start})):
        assert not printed.splitlines()[1].replace(",", "\t").split("\t")[1].startswith(FORMULA)


def test_csv_quotes_commas_and_quotation_marks() -> None:
    assert (
        as_csv({"name": "A, B", "note": 'he said "yes"\nand left'}).splitlines()[1]
        == '"A, B","he said ""yes"" and left"'
    )


def test_lists_are_parted_by_semicolons() -> None:
    assert as_tsv({"name": ["A", "B"], "note": [{"source": "a.txt", "line": 1}]}) == "name\tnote\nA; B\ta.txt:1\n"


@given(TEXT, TEXT)
def test_csv_has_two_lines_of_two_cells_whatever_the_text(name: str, note: str) -> None:
    assert [len(line) for line in csv.reader(io.StringIO(as_csv({"name": name, "note": note}), newline=""))] == [2, 2]


@given(TEXT, TEXT)
def test_tsv_has_two_lines_of_two_cells_whatever_the_text(name: str, note: str) -> None:
    assert [line.count("\t") for line in as_tsv({"name": name, "note": note}).split("\n")] == [1, 1, 0]


def test_lines_for_a_pipe_show_what_readers_see_without_a_head() -> None:
    out = io.StringIO()
    write_lines([{"name": "A", "note": None}, {"name": "B", "note": "x" * 500}], COLUMNS, out)
    assert out.getvalue() == f"A!\t\nB!\t{'x' * 500}\n"
