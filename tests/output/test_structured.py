from __future__ import annotations

import io
import json
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.output.columns import AnswerRow
from icesco_cli.output.structured import write_json, write_nl

TEXT = st.text(st.characters(exclude_categories=()))
ROWS = st.lists(
    st.dictionaries(TEXT, st.none() | st.integers() | TEXT | st.lists(TEXT, max_size=2), max_size=3), max_size=3
)


def printed_json(rows: list[AnswerRow]) -> str:
    out = io.StringIO()
    write_json(rows, out)
    return out.getvalue()


def printed_nl(rows: list[AnswerRow]) -> str:
    out = io.StringIO()
    write_nl(rows, out)
    return out.getvalue()


def test_no_rows_are_an_empty_array_and_no_line() -> None:
    assert printed_json([]) == "[]\n"
    assert printed_nl([]) == ""


def test_a_row_a_line_and_letters_as_they_are() -> None:
    rows: list[AnswerRow] = [{"name": "Əliyev", "end": None}, {"name": "日本", "aliases": []}]
    assert printed_json(rows) == '[\n{"name": "Əliyev", "end": null},\n{"name": "日本", "aliases": []}\n]\n'
    assert printed_nl(rows) == '{"name": "Əliyev", "end": null}\n{"name": "日本", "aliases": []}\n'


def test_what_a_terminal_would_obey_is_escaped() -> None:
    assert printed_nl([{"a": "\x1b\x9b\u202e\ud800\U000e0041"}]) == (
        '{"a": "\\u001b\\u009b\\u202e\\ud800\\udb40\\udc41"}\n'
    )


@given(ROWS)
def test_json_says_what_it_was_given(rows: list[AnswerRow]) -> None:
    assert json.loads(printed_json(rows)) == rows
    assert [json.loads(line) for line in printed_nl(rows).split("\n")[:-1]] == rows


@given(ROWS)
def test_json_is_always_utf_8(rows: list[AnswerRow]) -> None:
    assert printed_json(rows).encode()


def test_a_row_is_written_before_the_next_is_read() -> None:
    out = io.StringIO()

    def rows() -> Iterator[AnswerRow]:
        yield {"n": 1}
        assert '"n": 1' in out.getvalue()
        yield {"n": 2}

    write_json(rows(), out)
    assert json.loads(out.getvalue()) == [{"n": 1}, {"n": 2}]
