"""What README.md shows is what the program prints: every command of its console blocks is run again, on the seeds.

Line for line, but for spaces at line ends. A change of a rule may change an answer: then `make readme` renews the
README, and the commit shows what the change did to it.

A block reads like a terminal: a line that begins with "$ " is typed, what follows is printed, and a last line "..."
stands for more of the same. Only what begins with `icesco` is run, in a terminal 80 columns wide and without colour.

`python -m tests.test_readme` writes what is printed now into README.md.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from icesco_cli.commands.group import COMMANDS
from tests.running import on_terminal

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
EXAMPLE = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
MORE = "..."
TYPED = re.compile(r"icesco\b")
CONTRACT = re.compile(r"^\| `(\w+)` \| (`id`.*) \|$", re.MULTILINE)
KEY = re.compile(r"`(\w+)`")
READING = "icesco ingest"


@dataclass(frozen=True)
class Example:
    """A command, and the lines that the README shows below it."""

    command: str
    shown: tuple[str, ...]

    @property
    def is_cut(self) -> bool:
        return self.shown[-1:] == (MORE,)

    def as_shown(self, printed: list[str]) -> list[str]:
        """What is printed, cut where the README cuts it."""
        head = len(self.shown) - 1
        return [*printed[:head], MORE] if self.is_cut and len(printed) > head else printed


def examples(text: str) -> list[Example]:
    found = (example for block in BLOCK.findall(text) for example in EXAMPLE.findall(block))
    return [Example(command, tuple(shown.splitlines())) for command, shown in found if TYPED.match(command)]


def run(command: str, folder: Path) -> list[str]:
    """What a terminal of 80 columns shows when the command is typed in the folder; spaces at line ends do not count."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environ = {"PATH": path, "HOME": str(folder), "LANG": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1"}
    environ["PYTHONPATH"] = str(ROOT / "src")  # the code beside this test, whatever is installed
    _, printed = on_terminal(["bash", "-c", command], environ, 80, cwd=folder, stdin=subprocess.DEVNULL)
    return [line.rstrip() for line in printed.rstrip().splitlines()]


def clone(folder: Path) -> Path:
    """Makes a folder like a fresh clone."""
    (folder / "seeds").symlink_to(ROOT / "seeds")
    (folder / "data").mkdir()
    return folder


def printed_by(command: str, filled: Path) -> list[str]:
    """What the command prints where the seeds have been read; reading itself is shown as in a fresh clone, without the
    bar that a slow machine shows for a while."""
    if not command.startswith(READING):
        return run(command, filled)
    with TemporaryDirectory() as fresh:
        return run(f"{command} 2>&1 | cat", clone(Path(fresh)))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = clone(tmp_path_factory.mktemp("readme"))
    run(READING, folder)
    return folder


@pytest.mark.parametrize("example", examples(README.read_text("utf-8")), ids=lambda example: example.command)
def test_the_readme_shows_what_is_printed(example: Example, filled: Path) -> None:
    printed = example.as_shown(printed_by(example.command, filled))
    assert list(example.shown) == printed, "README.md is stale: `make readme` renews it"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_tells_of_every_command(command: str) -> None:
    assert f"icesco {command}" in README.read_text("utf-8")


@pytest.mark.parametrize(("command", "keys"), CONTRACT.findall(README.read_text("utf-8")))
def test_json_has_the_keys_that_the_readme_promises_and_no_others(command: str, keys: str, filled: Path) -> None:
    top, inner = re.sub(r"\[.*?\]", "", keys), re.findall(r"`(\w+)` \[(.*?)\]", keys)
    rows = json.loads("\n".join(run(f"icesco {command} --json", filled)))
    assert rows
    for row in rows:
        assert set(KEY.findall(top)) == row.keys()
        for key, inside in inner:
            assert all(set(KEY.findall(inside)) == item.keys() for item in row[key] if KEY.search(inside))


def rewrite() -> None:
    """Puts into the README what its commands print now."""
    with TemporaryDirectory() as folder:
        filled = clone(Path(folder))
        run(READING, filled)

        def printed_now(match: re.Match[str]) -> str:
            if not TYPED.match(match[1]):
                return match[0]
            example = Example(match[1], tuple(match[2].splitlines()))
            return "\n".join([f"$ {match[1]}", *example.as_shown(printed_by(match[1], filled)), ""])

        text = README.read_text("utf-8")
        README.write_text(BLOCK.sub(lambda block: EXAMPLE.sub(printed_now, block[0]), text), "utf-8")


if __name__ == "__main__":
    rewrite()
