from __future__ import annotations

import io
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from icesco_cli.output.columns import AnswerRow, Column, Fit, Tone, choose
from icesco_cli.output.finds import TIMELINE
from icesco_cli.output.listings import ARTICLES, COMMITMENTS, MEETINGS, ORGANISATIONS, PEOPLE, counted
from icesco_cli.output.style import Style
from icesco_cli.output.table import write_table

ESCAPES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")
MEETING: AnswerRow = {
    "id": "m-0a1b2c",
    "kind": "press conference",
    "status": "planned",
    "date": "2024-03-04",
    "end": "2024-03-06",
    "place": "Lisbon",
    "venue": "Palace of the Guilds",
    "people": [{"name": "Amina bint Tariq Haddad", "part": "host"}, {"name": "João d'Almeida", "part": "guest"}],
    "organisations": [{"name": "Ministry of Waterways of Ruritania", "part": "participant"}],
    "sources": [{"source": "releases/2024/waterways-forum.html", "line": line} for line in (12, 40)],
}


def shown(
    rows: list[AnswerRow], columns: tuple[Column, ...] = MEETINGS, width: int = 80, style: Style | None = None
) -> str:
    out = io.StringIO()
    write_table(rows, choose(columns, None), replace(style or Style(), width=width), out)
    return out.getvalue()


def test_nothing_for_no_rows() -> None:
    assert shown([]) == ""


def letters(table: str) -> Counter[str]:
    return Counter("".join(line for line in table.splitlines()[2:]).replace(" ", ""))


@pytest.mark.parametrize("width", [20, 40, 60, 80, 100, 120, 200])
def test_nothing_is_cut_and_nothing_is_wider_than_the_terminal(width: int) -> None:
    rows = [MEETING, {**MEETING, "date": None, "end": None}, MEETING]
    table = shown(rows, width=width)
    assert max(map(cell_len, table.splitlines())) <= width
    assert letters(shown(rows, width=1000)) - letters("\n\n" + table) == Counter()


def test_eighty_columns_are_readable() -> None:
    lines = [line.rstrip() for line in shown([MEETING]).splitlines()]
    assert lines == [
        "When                      Who                                 Where",
        "────────────────────────────────────────────────────────────────────────────────",
        "2024-03-04 – 06           Amina bint Tariq Haddad (host);     Palace of the",
        "planned press conference  João d'Almeida; Ministry of         Guilds, Lisbon",
        "m-0a1b2c                  Waterways of Ruritania",
        "                          releases/2024/",
        "                          waterways-forum.html:12 +1",
    ]


@pytest.mark.parametrize("columns", [MEETINGS, TIMELINE])
def test_the_days_of_a_visit_are_not_parted(columns: tuple[Column, ...]) -> None:
    """Beside names and a place that want all the room."""
    many = [{"name": f"Amina Haddad {letter}", "part": "participant"} for letter in "abcdefgh"]
    visit = {**MEETING, "kind": "visit", "people": many, "who": many, "place": "a place " * 9, "what": "a place " * 9}
    assert "2024-03-04 – 06 " in shown([visit], columns)


def test_a_wide_terminal_has_a_line_a_row() -> None:
    lines = shown([MEETING, MEETING], width=250).splitlines()
    assert len(lines) == 4
    assert "releases/2024/waterways-forum.html:12 +1" in lines[2]


def test_a_very_narrow_terminal_gets_a_list() -> None:
    lines = [line.rstrip() for line in shown([MEETING], width=30).splitlines()]
    assert lines[:3] == ["When    2024-03-04 – 06", "What    planned press", "        conference"]


@pytest.mark.parametrize("columns", [ARTICLES, COMMITMENTS, MEETINGS, ORGANISATIONS, PEOPLE])
def test_a_row_of_nothing_but_nulls_can_be_shown(columns: tuple[Column, ...]) -> None:
    assert shown([{"kind": "meeting", "source": "a.txt"} | {column.key: None for column in columns}], columns)


def test_documents_cannot_speak_to_the_terminal_nor_mark_up() -> None:
    table = shown([{"a": "[bold]x[/] :smile: \x1b[31m\u202e\x9b [/nothing]"}], (Column("a", "A"),))
    assert "[bold]x[/] :smile: ␛[31m\ufffd [/nothing]" in table
    assert "\x1b" not in table


@pytest.mark.parametrize("name", ["日本 太郎", "e\u0301lodie", "مريم الفاسي", "שלום", "नमस्ते", "한글", "👩\u200d🎓"])
def test_columns_stay_aligned_in_every_script(name: str) -> None:
    columns = (Column("name", "Name"), Column("count", "Count", Fit.WHOLE, right=True))
    lines = shown([{"name": name, "count": 7}, {"name": "x" * 20, "count": 12}], columns).splitlines()
    assert {cell_len(line) for line in lines} == {27}


def test_colour_and_links_only_where_the_style_has_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    source = tmp_path / "a b.txt"
    source.touch()
    row: AnswerRow = {"s": [{"source": str(source), "line": 3}, {"source": "gone.txt", "line": 4}]}
    columns = (Column("s", "Source", tone=Tone.QUIET),)
    plain = shown([row], columns, width=200)
    linked = shown([row], columns, width=200, style=Style(colour=True, links=True))
    assert "\x1b" not in plain
    assert f"{source.as_uri()}#3" in linked
    assert linked.count("]8;") == 2
    assert ESCAPES.sub("", linked) == plain


def test_found_words_are_highlighted_where_they_stand() -> None:
    row: AnswerRow = {"text": "The\u00a0well and\nthe WELL\u200b.", "found": [[4, 8], [17, 21]]}
    columns = (Column("text", "Sentence", marks="found"),)
    table = shown([row], columns, style=Style(colour=True))
    assert re.findall(r"\x1b\[1;31m(.*?)\x1b\[0m", table) == ["well", "WELL"]
    assert "The well and the WELL." in ESCAPES.sub("", table)


def test_bars_are_as_long_as_their_numbers() -> None:
    rows: list[AnswerRow] = [
        {"place": "Rome", "count": 24},
        {"place": "Oslo", "count": 12},
        {"place": None, "count": 0},
    ]
    bars = [line.count("█") for line in shown(rows, counted("place", "Place")).splitlines()[2:]]
    assert bars == [24, 12, 0]


def test_a_table_needs_nothing_of_typer_and_json_nothing_of_rich() -> None:
    program = """
import sys, io
from icesco_cli.output.listings import MEETINGS
from icesco_cli.output.render import render
from icesco_cli.output.style import Format, Style, settle
for form in set(Format) - {Format.TABLE}:
    render([{"kind": "x"}], MEETINGS, settle(sys.stdout, {}, form), io.StringIO())
print(*{name.split(".")[0] for name in sys.modules} & {"rich", "typer", "sqlite_utils", "rapidfuzz"})
render([{"kind": "x"}], MEETINGS, Style(), io.StringIO())
print(*{name.split(".")[0] for name in sys.modules} & {"rich", "typer", "sqlite_utils", "rapidfuzz"})
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["", "rich"]


def test_a_path_is_broken_between_its_parts() -> None:
    columns = (Column("source", "Source", Fit.FIRST), Column("what", "What", least=10))
    row: AnswerRow = {"source": [{"source": "archive/2024/the-long-visit.txt", "line": 7}] * 2, "what": "word " * 9}
    lines = [line.split()[-1] for line in shown([row], columns, width=24).splitlines()[:3]]
    assert lines == ["archive/2024/", "the-long-", "visit.txt:7"]


def test_what_is_not_known_is_said_where_the_column_has_a_word_for_it() -> None:
    columns = (Column("day", "Day", blank="undated"), Column("place", "Place"))
    lines = shown([{"day": None, "place": "Oslo"}, {"day": "2024", "place": None}], columns).splitlines()
    assert [line.split() for line in lines[2:]] == [["undated", "Oslo"], ["2024"]]


def test_rows_stand_apart_where_most_have_several_lines() -> None:
    columns = (Column("name", "Name", least=10), Column("count", "Count", Fit.WHOLE))
    long: AnswerRow = {"name": "a name of more words than fit", "count": 1}
    short: AnswerRow = {"name": "short", "count": 2}
    assert "" not in [line.strip() for line in shown([short, short, long], columns, width=24).splitlines()]
    assert "" in [line.strip() for line in shown([short, long, long], columns, width=24).splitlines()]
