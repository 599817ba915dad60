from __future__ import annotations

import io
from dataclasses import replace

import pytest

from icesco_cli.errors import IcescoError
from icesco_cli.output.columns import AnswerRow, Column, Fit
from icesco_cli.output.render import render
from icesco_cli.output.style import Format, Style

COLUMNS = (
    Column("name", "Name"),
    Column("date", "When", read=lambda row: f"on {row['date']}"),
    Column("end", "Until", shown=False),
    Column("bar", "", Fit.BAR),
)
ROWS: list[AnswerRow] = [{"name": "A", "date": "2024", "end": None, "more": 1}]


def rendered(form: Format, names: str | None = None) -> str:
    out = io.StringIO()
    render(ROWS, COLUMNS, replace(Style(), format=form), out, names)
    return out.getvalue()


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Format.JSON, '[\n{"name": "A", "date": "2024", "end": null, "more": 1}\n]\n'),
        (Format.NL, '{"name": "A", "date": "2024", "end": null, "more": 1}\n'),
        (Format.CSV, "name,date,end\r\nA,2024,\r\n"),
        (Format.TSV, "name\tdate\tend\nA\t2024\t\n"),
        (Format.LINES, "A\ton 2024\n"),
        (Format.MARKDOWN, "| Name | When |\n| --- | --- |\n| A | on 2024 |\n"),
    ],
)
def test_each_format_shows_what_its_readers_need(form: Format, text: str) -> None:
    assert rendered(form) == text


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Format.JSON, '[\n{"end": null, "name": "A"}\n]\n'),
        (Format.NL, '{"end": null, "name": "A"}\n'),
        (Format.CSV, "end,name\r\n,A\r\n"),
        (Format.TSV, "end\tname\n\tA\n"),
        (Format.LINES, "\tA\n"),
        (Format.MARKDOWN, "| Until | Name |\n| --- | --- |\n|  | A |\n"),
    ],
)
def test_columns_can_be_chosen_in_each(form: Format, text: str) -> None:
    assert rendered(form, "end,name") == text


@pytest.mark.parametrize("form", list(Format))
def test_an_unknown_column_is_refused_before_anything_is_printed(form: Format) -> None:
    with pytest.raises(IcescoError, match="The columns are: name, date, end"):
        rendered(form, "nothing")


def test_a_table_has_the_shown_columns() -> None:
    assert "Until" not in rendered(Format.TABLE)
    assert "on 2024" in rendered(Format.TABLE)


def test_a_table_leaves_out_what_is_empty_unless_it_is_asked_for() -> None:
    columns, out = (Column("name", "Name"), Column("end", "Until")), io.StringIO()
    render(ROWS, columns, Style(), out)
    assert "Until" not in out.getvalue()
    render(ROWS, columns, Style(), out, "end")
    assert "Until" in out.getvalue()
