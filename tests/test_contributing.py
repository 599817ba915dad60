"""What the pages for newcomers name is there: paths from the root or from the package, and the names in the files. What
the docstrings and the heads of the tables name is there as well: `text.folding.fold`, `documents`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "CONTRIBUTING.md")
PATH = re.compile(r"`([\w*/]+(?:/|\.(?:py|toml|md)))`")
"""A file of ours, or a folder, as one of our pages names it."""
NAMES_IN = re.compile(r"((?:`[A-Z]+`(?:, | and )?)+) (?:in|of) `([\w/]+\.py)`")
"""Constants that a page says are in a file."""


PACKAGE = ROOT / "src" / "icesco_cli"
IN_A_PART = re.compile(rf"`((?:{'|'.join(path.name for path in PACKAGE.iterdir() if path.is_dir())})(?:\.\w+)+)`")
"""A module, or a name in one, as our docstrings and tables name them."""


def named_paths() -> list[tuple[str, str]]:
    return [(page, path) for page in PAGES for path in PATH.findall(_text(page))]


def constants() -> list[tuple[str, str]]:
    return [
        (name, path)
        for page in PAGES
        for names, path in NAMES_IN.findall(" ".join(_text(page).split()))
        for name in re.findall(r"[A-Z]+", names)
    ]


def named_modules() -> list[tuple[str, str]]:
    files = sorted(path for path in PACKAGE.rglob("*") if path.suffix in (".py", ".toml"))
    named = ((path, name) for path in files for name in IN_A_PART.findall(path.read_text("utf-8")))
    return [(path.relative_to(PACKAGE).as_posix(), name) for path, name in named]


def _text(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


@pytest.mark.parametrize(("page", "path"), named_paths())
def test_every_path_that_a_page_names_is_there(page: str, path: str) -> None:
    assert [found for home in (ROOT, PACKAGE) for found in home.glob(path)]


@pytest.mark.parametrize(("name", "path"), constants())
def test_every_constant_that_a_page_names_is_in_its_file(name: str, path: str) -> None:
    assert re.search(rf"^{name}\b", (PACKAGE / path).read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("file", "name"), named_modules())
def test_every_module_that_a_docstring_names_is_there_and_what_it_names_in_it(file: str, name: str) -> None:
    path = PACKAGE.joinpath(*name.split("."))
    holds = rf"^(?:(?:def|class) )?{path.name}\b"
    home = path.parent.with_suffix(".py")
    assert path.is_dir() or path.with_suffix(".py").is_file() or re.search(holds, home.read_text("utf-8"), re.MULTILINE)


def test_the_pages_are_read() -> None:
    assert ("CONTRIBUTING.md", "database/tables/schema.py") in named_paths()
    assert ("COMMITMENTS", "database/questions/facts.py") in constants()
