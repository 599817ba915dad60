"""The rules of the language are tested by near misses as well: at least a third of all rows are NOTHING."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
LISTS = ("NOTHING", "FOUND")


def rows(path: Path) -> dict[str, int]:
    """How many rows the lists NOTHING and FOUND of a test file have."""
    assigned = [node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.Assign)]
    named = {ast.unparse(node.targets[0]): node.value for node in assigned}
    return {name: len(named[name].elts) for name in LISTS if isinstance(named.get(name), ast.List)}


COUNTED = {path.relative_to(TESTS).as_posix(): rows(path) for path in sorted(TESTS.rglob("test_*.py"))}


@pytest.mark.parametrize("path", [path for path, counted in COUNTED.items() if LISTS[0] in counted])
def test_a_third_of_all_rows_are_near_misses(path: str) -> None:
    nothing, found = (COUNTED[path].get(name, 0) for name in LISTS)
    assert 3 * nothing >= nothing + found
