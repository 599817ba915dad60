"""Answers that are pages: who, show, read, check, info."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from pathlib import Path

import pytest

from icesco_cli import __version__
from icesco_cli.output.overview import MOST
from tests.commands.conftest import Run
from tests.invented import TEXTS
from tests.running import icesco, on_terminal


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Minister Rahmonova", "Nadia Rahmonova"),
        ("Minister of Culture", "Nadia Rahmonova"),
        ("Rahmonova", "Nadia Rahmonova"),
        ("rahmonova nadia", "Nadia Rahmonova"),
        ("Rahmonovva", "Nadia Rahmonova"),
        ("al hadidi", "Karim Al-Hadidi"),
        ("Al-Hadidi", "Karim Al-Hadidi"),
        ("alhadidi", "Karim Al-Hadidi"),
        ("Seferzade", "Əli Səfərzadə"),
        ("lyra", "Lyra Foundation for Heritage"),
        ("Tajikistan", "Tajikistan"),
        ("p5", "Karim Al-Hadidi"),
    ],
)
def test_who(run: Run, name: str, found: str) -> None:
    done = run("who", *name.split())
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, found)


def test_who_says_what_matters_first(run: Run) -> None:
    assert run("who", "Rahmonova").stdout == (
        "Nadia Rahmonova\n"
        "Minister of Culture, Tajikistan, attested 2021-03-02\n"
        "\nMET\n"
        "Tomás Oyelaran\t1\t2021-03-02\n"
        "\nMEETINGS\n"
        "2021-03-02\tmeeting\tTomás Oyelaran; Ministry of Culture of Tajikistan\tDushanbe"
        "\tnorth/visit.txt:3, south/reprint.txt:3\tm1\n"
        "\nPROMISED\n"
        "2021-03-02\tpledge\tTajikistan\tLYRA\ttrain twenty restorers\t\t"
        "\tnorth/visit.txt:5\tc2\n"
        "\nMINISTRY OF CULTURE OF TAJIKISTAN PROMISED\n"
        "2022-05\tagreement\tLYRA; Ministry of Culture of Tajikistan\t\topen a school\t\t"
        "\tsouth/talks.txt:5\tc3\n"
    )


def test_who_lists_those_whom_a_name_fits(run: Run) -> None:
    done = run("who", "Rahmono")
    assert done.returncode == 0
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == ["Nadia Rahmonova", "Bakhtiyor Rahmonov"]
    assert "several" in done.stderr
    assert [row["id"] for row in json.loads(run("who", "Rahmono", "--json").stdout)] == ["p1", "p4"]


def test_who_names_the_nearest_where_there_is_none(run: Run) -> None:
    done = run("who", "Oyalorin")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Did you mean 'Tomás Oyelaran'?" in done.stderr
    assert run("who", "Nobody").stderr == "icesco: The documents name nobody like 'Nobody'.\n"


def test_who_says_that_it_guessed(run: Run) -> None:
    assert run("who", "Rahmonovva").stderr == "Nobody is called 'Rahmonovva'; the nearest:\n"
    assert run("who", "Rahmonova").stderr == ""


def test_who_is_narrowed(run: Run) -> None:
    (row,) = json.loads(run("who", "Oyelaran", "--with", "Safarzada", "--json").stdout)
    assert [meeting["id"] for meeting in row["meetings"]] == ["m2"]
    (row,) = json.loads(run("who", "Oyelaran", "--year", "2021", "--json").stdout)
    assert ([one["id"] for one in row["meetings"]], [one["id"] for one in row["promised"]]) == (["m1"], ["c1"])


def test_who_chooses_by_whom_they_dealt_with(run: Run) -> None:
    """Of two whom "Rahmono" fits, one met the ministry, and neither met Karimi."""
    done = run("who", "Rahmono", "--with", "Ministry of Culture")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "Nadia Rahmonova")
    assert len(run("who", "Rahmono", "--with", "Karimi").stdout.splitlines()) == 2
    assert run("who", "Rahmono", "--with", "Nobody").returncode == 1


def test_who_knows_nothing_more(run: Run) -> None:
    assert "no meeting and no commitment" in run("who", "Karimi").stdout


def test_show(run: Run) -> None:
    lines = run("show", "m1").stdout.splitlines()
    assert lines[0] == "held meeting  m1"
    assert "When           2021-03-02 (stated)" in lines
    assert lines[6:8] == ["Rahmonova opens the heritage week, Gazette, 2021-03-03", "north/visit.txt:3"]
    assert "DUSHANBE, March 3. »Minister of Culture Nadia Rahmonova met" in "\n".join(lines)
    assert "says otherwise: kind reception" in lines
    assert json.loads(run("show", "c1", "--json").stdout)["due_basis"] == "stated"
    assert "begin with 'c': c1, c2, c3.\n" in run("show", "c").stderr
    assert run("show", "c").returncode == 2
    assert run("show", "nothing").returncode == 1


def test_read(run: Run) -> None:
    text = run("read", "south/talks.txt").stdout
    assert TEXTS["south/talks.txt"] in text
    assert text.splitlines()[-1] == (
        "5\t2022-05\tagreement\tLYRA; Ministry of Culture of Tajikistan\topen a school\tc3"
    )
    row = json.loads(run("read", "atalks", "--json").stdout)
    assert {row["text"][mark["start"] : mark["end"]] for mark in row["mentions"]} == {
        "Əli Səfərzadə", "Oyelaran", "LYRA", "Ministry of Culture",
    }  # fmt: skip
    assert run("read", "nothing").returncode == 1


def test_check(run: Run, world: Path, tmp_path: Path) -> None:
    done = run("check")
    assert (done.returncode, done.stdout) == (0, "")
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(world.read_bytes())
    with sqlite3.connect(damaged) as connection:
        connection.execute("UPDATE evidence SET quote = 'otherwise' WHERE meeting_id = 'm2'")
    connection.close()
    done = icesco("check", db=damaged)
    assert done.returncode == 1
    assert done.stdout.startswith("evidence\tm2\tsouth/talks.txt:3")


def test_info(run: Run, world: Path) -> None:
    row = json.loads(run("info", "--json").stdout)
    assert (row["database"], row["size"], row["meetings"]) == (str(world), world.stat().st_size, 3)
    page = run("info").stdout
    assert "People         6" in page
    assert f"This icesco    {__version__}\nThis SQLite    {sqlite3.sqlite_version}\n" in page


def test_info_lists_the_first_documents_on_a_terminal(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        (tmp_path / f"{number:02}.txt").write_text(f"Awa Kane met Sora Kim in Oslo on {number + 1} May 2021.")
    assert icesco("ingest", ".", db=tmp_path / "i.db", cwd=tmp_path).returncode == 0
    environment = {**os.environ, "ICESCO_DB": str(tmp_path / "i.db"), "PAGER": "cat", "TERM": "xterm"}
    code, text = on_terminal([sys.executable, "-m", "icesco_cli", "info"], environment, 80)
    assert (code, f"{MOST - 1:02}.txt" in text, f"{MOST:02}.txt" in text) == (0, True, False)
    assert text.endswith("and 3 more: icesco info --json\n")
