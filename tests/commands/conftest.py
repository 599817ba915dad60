from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.invented import fill
from tests.running import icesco

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the invented world."""
    return fill(tmp_path_factory.mktemp("world") / "world.db")


@pytest.fixture
def run(world: Path) -> Run:
    """Runs a command on it."""
    return lambda *arguments, **options: icesco(*arguments, db=world, **options)


@pytest.fixture
def rows(run: Run) -> Callable[..., Any]:
    """The rows that a command prints with --json."""

    def ask(*arguments: str) -> Any:
        done = run(*arguments, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    return ask
