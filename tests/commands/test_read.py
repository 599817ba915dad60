"""icesco read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run


@pytest.mark.parametrize("written", ["./south/talks.txt", "south/../south/talks.txt:3", "{here}/south/talks.txt:5"])
def test_a_document_is_found_however_its_path_is_written(run: Run, written: str) -> None:
    done = run("read", written.format(here=Path.cwd()), "--json")
    assert json.loads(done.stdout)["id"] == "atalks"
