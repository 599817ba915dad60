"""A fresh machine gets what was tested: all that pyproject.toml asks for is pinned."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
ASKED_FOR = [
    *PROJECT["project"]["dependencies"],
    *PROJECT["build-system"]["requires"],
    *(requirement for extra in EXTRAS.values() for requirement in extra),
]
PINS = [
    line for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if line and not line.startswith("#")
]


def folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_pin_is_exact_and_there_is_one_a_package() -> None:
    assert [pin for pin in PINS if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []
    names = [folded(pin.split("==")[0]) for pin in PINS]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("requirement", ASKED_FOR)
def test_what_the_project_asks_for_is_pinned(requirement: str) -> None:
    name = re.match(r"[\w.-]+", requirement)
    assert name is not None
    assert folded(name[0]) in {folded(pin.split("==")[0]) for pin in PINS}
