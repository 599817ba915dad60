"""How the program behaves towards users, shells and pipes."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from icesco_cli.commands.answer import FORMAT_OPTIONS
from icesco_cli.commands.group import COMMANDS
from icesco_cli.commands.listing import SHARED
from icesco_cli.output.style import Format
from tests.commands.conftest import Run
from tests.invented import fill
from tests.running import icesco

LEAN = {
    "who Rahmonova --json": ("sqlite_utils", "rich", "rapidfuzz", "icesco_cli.lexicon", "icesco_cli.pipeline", "csv"),
    "who Rahmonovva --json": ("sqlite_utils", "rich", "rapidfuzz", "icesco_cli.models"),
    "who Rahmonova": ("sqlite_utils", "rich", "icesco_cli.lexicon", "icesco_cli.models"),
    "meetings --json": ("sqlite_utils", "rich", "icesco_cli.lexicon", "icesco_cli.models", "csv", "difflib.get"),
    "search library --json": ("sqlite_utils", "rich", "icesco_cli.lexicon", "icesco_cli.models"),
    "sql 'select 1' --csv": ("sqlite_utils", "rich", "icesco_cli.lexicon", "icesco_cli.models"),
    "show m1 --json": ("sqlite_utils", "rich", "icesco_cli.lexicon"),
    "check": ("sqlite_utils", "rich", "icesco_cli.lexicon"),
}


@pytest.mark.parametrize(("question", "modules"), LEAN.items())
def test_a_question_loads_only_what_it_needs(world: Path, question: str, modules: tuple[str, ...]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "icesco_cli", *shlex.split(question), "--db", str(world)]
    done = subprocess.run(command, capture_output=True, text=True)
    loaded = set(re.findall(r"\| +([\w.]+)$", done.stderr, re.MULTILINE))
    assert "sqlite3" in loaded
    assert {one for one in loaded for module in modules if one == module or one.startswith(f"{module}.")} == set()


def test_two_forms_of_a_graph_are_refused(run: Run) -> None:
    done = run("network", "--format", "dot", "--json")
    assert (done.returncode, done.stderr) == (2, "icesco: Choose one format: --format or --json.\n")


def test_every_format_has_its_option() -> None:
    assert {*FORMAT_OPTIONS} == {*Format} - {Format.TABLE, Format.LINES}
    assert SHARED.keys() >= {*FORMAT_OPTIONS}


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(run: Run, command: str) -> None:
    done = run(command, "-h")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(rf"Examples:\n( +icesco {command}.*\n)+", done.stdout)
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_help_lists_every_command(run: Run) -> None:
    text = run("--help").stdout
    assert [name for name in COMMANDS if not re.search(rf"^  {name} +\w", text, re.MULTILINE)] == []


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ("meetings", 0, ""),
        ("meetings --year 1900", 0, "Nothing found."),
        ("who Oyalorin", 1, "Did you mean"),
        ("show none", 1, "no meeting"),
        ("read none", 1, "no article"),
        ("meetings --with Oyalorin", 1, "Did you mean"),
        ("commitments --by Foundatoin", 1, "Did you mean"),
        ("who m1", 1, "icesco show m1"),
        ("who Khujand", 1, "but a place: `icesco meetings --place Khujand`."),
        ("show p1", 1, "icesco who p1"),
        ("meetings --place Nowhere", 1, "No meeting was at a place like"),
        ("", 2, "Usage"),
        ("meetngs", 2, "Did you mean meetings"),
        ("xyz", 2, "icesco -h"),
        ("meetings --yaer 2021", 2, "--year"),
        ("meetings --year soon", 2, "is no date"),
        ("meetings --month 2021-13", 2, "calendar"),
        ("meetings --kind party", 2, "press conference"),
        ("meetings --with Rahmono", 2, "may be any of these"),
        ("meetings --json --csv", 2, "--json or --csv"),
        ("meetings --columns date,hour", 2, "The columns are"),
        ("meetings --color maybe", 2, "auto, always or never"),
        ("meetings --limit few", 2, "--limit"),
        ("sql select", 2, "cannot be answered"),
        ("meetings --db none.db", 3, "icesco ingest"),
        ("ingest none.txt", 1, "no file or folder"),
    ],
)
def test_exit_codes(run: Run, tmp_path: Path, arguments: str, code: int, says: str) -> None:
    done = run(*arguments.split(), cwd=tmp_path)
    assert (done.returncode, says in done.stderr + done.stdout) == (code, True)
    assert "Traceback" not in done.stderr
    assert code in (0, 2) or len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_ingest_tells_what_it_did(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.txt").write_text("Nothing of note\n\nIt rained.\n")
    first = icesco("ingest", "pages", cwd=tmp_path)
    assert (first.returncode, first.stdout) == (0, "")
    assert first.stderr.startswith("Read 1 document with 1 article into data/icesco.db.\n")
    assert icesco("ingest", "pages", cwd=tmp_path).stderr == "1 document had not changed since the last time.\n"
    assert icesco("ingest", "pages", "-q", cwd=tmp_path).stderr == ""
    (tmp_path / "pages" / "a.txt").rename(tmp_path / "pages" / "b.txt")
    moved = icesco("ingest", "pages", "-v", cwd=tmp_path).stderr
    assert "read: pages/b.txt\n" in moved and "gone: pages/a.txt\n" in moved and "--prune" in moved
    assert "forgotten" in icesco("ingest", "pages", "--prune", cwd=tmp_path).stderr


def test_ingest_says_what_could_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").symlink_to("nowhere")
    done = icesco("ingest", str(tmp_path), "--db", str(tmp_path / "new.db"), "--quiet")
    assert done.returncode == 4
    assert re.fullmatch(r".*broken\.txt:1: unreadable: .*\n", done.stderr)
    assert "PROBLEMS" in icesco("info", db=tmp_path / "new.db").stdout


def test_a_closed_pipe_is_silent(world: Path) -> None:
    query = "with recursive t(x) as (select 1 union all select x + 1 from t limit 300000) select x from t"
    command = f"{shlex.quote(sys.executable)} -m icesco_cli sql {shlex.quote(query)} --db {world}; echo code $? >&2"
    done = subprocess.run(["sh", "-c", f"({command}) | head -1"], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("1\n", "code 0\n")


def test_an_interrupt_is_answered_at_once(world: Path) -> None:
    query = "with recursive t(x) as (select 1 union all select x + 1 from t) select count(*) from t"
    command = [sys.executable, "-m", "icesco_cli", "sql", query, "--db", str(world)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=10)
    assert (process.returncode, told) == (130, "")


def test_no_question_leaves_a_file_behind(tmp_path: Path) -> None:
    path = fill(tmp_path / "world.db")
    before = path.read_bytes()
    for question in ("who Rahmonova", "meetings", "search library", "sql 'select 1'", "check", "info"):
        icesco(*shlex.split(question), db=path)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == before


def test_the_option_goes_before_the_environment(world: Path, tmp_path: Path) -> None:
    assert icesco("articles", "--db", str(world), db=tmp_path / "none.db").returncode == 0
    assert icesco("articles", db=tmp_path / "none.db").returncode == 3


@pytest.mark.parametrize(
    ("environment", "options", "coloured"),
    [
        ({}, (), False),
        ({"FORCE_COLOR": "0"}, (), False),
        ({"FORCE_COLOR": "1"}, ("--color", "never"), False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, (), False),
        ({"FORCE_COLOR": "1"}, (), True),
        ({"NO_COLOR": "1"}, ("--color", "always"), True),
    ],
)
def test_colour(run: Run, environment: dict[str, str], options: tuple[str, ...], coloured: bool) -> None:
    assert ("\033[" in run("who", "Rahmonova", *options, env=environment).stdout) is coloured


def test_an_encoding_that_lacks_letters_is_no_error(run: Run) -> None:
    done = run("who", "Seferzade", env={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "\\u018fli S\\u0259f\\u0259rzad\\u0259")


@pytest.mark.skipif(os.name == "nt", reason="has no such shells")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("icesco meet", {"meetings"}),
        ("icesco who Rahm", {"Rahmonov", "Rahmonova"}),
        ("icesco meetings --with Oye", {"Oyelaran"}),
        ("icesco meetings --place Kh", {"Khujand"}),
        ("icesco show m", {"m1", "m2", "m3"}),
        ("icesco read at", {"atalks"}),
        ("icesco meetings --ye", {"--year"}),
        ("icesco meetings --kind ta", {"talks"}),
        ("icesco who xyz", set()),
    ],
)
def test_completion(run: Run, line: str, offered: set[str]) -> None:
    words = line.split()
    environment = {"_ICESCO_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    assert set(run(env=environment).stdout.split()) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_written_for_each_shell(run: Run, shell: str) -> None:
    assert "icesco" in run(env={"_ICESCO_COMPLETE": f"source_{shell}"}).stdout


def test_no_command_is_cut_short_in_the_help_and_the_database_may_stand_before_it(world: Path) -> None:
    done = icesco("-h")
    assert not re.search(r"\.\.\.$", done.stdout.partition("Commands:")[2], re.MULTILINE)
    assert "Examples:" in done.stdout
    assert icesco("--db", str(world), "people", "--columns", "id", "-n", "1").stdout == "p4\n"
