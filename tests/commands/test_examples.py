"""Every example of every help text runs, on the seeds."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from icesco_cli.commands.group import COMMANDS, load
from tests.running import icesco

SEEDS = Path(__file__).parents[2] / "seeds"


def examples() -> list[str]:
    """Those that read something else than the seeds are left out."""
    told = ((load(name).help or "").partition("Examples:")[2] for name in COMMANDS)
    lines = [line.strip() for text in told for line in re.findall(r"^ +icesco .*$", text, re.MULTILINE)]
    return [
        line for line in lines if "ingest" not in line or re.fullmatch(r"icesco ingest(?: seeds)?(?: --prune)?", line)
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seeds and their database, as after the first command of the README."""
    place = tmp_path_factory.mktemp("home")
    shutil.copytree(SEEDS, place / "seeds")
    assert icesco("ingest", cwd=place).returncode == 0
    return place


@pytest.mark.parametrize("example", examples())
def test_an_example_runs_and_finds_something(folder: Path, example: str) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        example, shell=True, cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    redirected = ">" in example or "ingest" in example or "check" in example
    assert redirected or done.stdout.strip() not in ("", "[]")
