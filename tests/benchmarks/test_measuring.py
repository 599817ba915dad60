"""What measures must itself be right: processes, their memory, the verdicts and the questions."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.archives import archive
from benchmarks.processes import Run, in_turns, middle, run
from benchmarks.questions import mistyped
from benchmarks.results import Result, at_least, at_most, table


def test_a_process_that_fails_is_told_with_its_reason() -> None:
    with pytest.raises(RuntimeError, match="ended with 3: no such thing"):
        run([sys.executable, "-c", "import sys; sys.stderr.write('no such thing'); sys.exit(3)"])


def test_a_failure_that_is_expected_is_none() -> None:
    assert run([sys.executable, "-c", "raise SystemExit(4)"], fine=frozenset((4,))).wall > 0


def test_a_terminal_is_one() -> None:
    assert run([sys.executable, "-c", "import sys; sys.exit(not sys.stdout.isatty())"], terminal=True).cpu > 0


def test_memory_is_that_of_all_processes_together() -> None:
    child = "import time; held = bytearray(60_000_000); time.sleep(0.8)"
    parent = f"import subprocess, sys; held = bytearray(60_000_000); subprocess.run([sys.executable, '-c', {child!r}])"
    alone = run([sys.executable, "-c", "held = bytearray(60_000_000)"]).peak
    assert alone > 60_000_000
    if Path("/proc/self/smaps_rollup").exists():
        assert run([sys.executable, "-c", parent]).peak > 120_000_000


def test_the_middle_of_several_runs() -> None:
    runs = [Run(3, 1, 10), Run(1, 3, 30), Run(2, 2, 20)]
    assert middle(runs) == Run(2, 2, 30)


def test_measures_take_turns() -> None:
    told: list[str] = []

    def measure(name: str, wall: float) -> Run:
        told.append(name)
        return Run(wall, 0, 0)

    slow, fast = in_turns([lambda: measure("slow", 2), lambda: measure("fast", 1)], 2)
    assert told == ["slow", "fast", "slow", "fast"]
    assert (slow.wall, fast.wall) == (2, 1)


@pytest.mark.parametrize(
    ("result", "holds"),
    [
        (at_most("x", 1.21, 1.2), False),
        (at_least("x", 14.9, 15), False),
        (at_most("x", 1.2, 1.2), True),
        (at_least("x", 15, 15), True),
    ],
)
def test_a_verdict(result: Result, holds: bool) -> None:
    assert result.holds is holds


def test_the_table() -> None:
    assert table([at_most("size", 2, 1.5, "2 s : 1 s"), Result("speed", "9")]).splitlines()[2:] == [
        "| size | 2.00 | ≤ 1.5 | **no** | 2 s : 1 s |",
        "| speed | 9 |  |  |  |",
    ]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("Yoshio Kawagawa", "Yoshio Kawgaawa"), ("Anna", "Ana"), ("Pekka Immo", "Pekka Imo")],
)
def test_a_typing_mistake(name: str, wrong: str) -> None:
    assert mistyped(name) == wrong


def test_an_archive_is_written_once_and_grows_for_a_while(tmp_path: Path) -> None:
    made = archive(tmp_path, 30)
    files = {path: path.stat().st_mtime_ns for path in made.folder.rglob("*.*")}
    one, other = made.add_article(), made.add_article()
    assert one.read_text("utf-8") != other.read_text("utf-8")
    assert {one, other} == set(made.folder.rglob("*.*")) - set(files)
    again = archive(tmp_path, 30)
    assert {path: path.stat().st_mtime_ns for path in again.folder.rglob("*.*")} == files
