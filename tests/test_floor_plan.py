"""The house keeps its plan: imports go down, never sideways; no circle; no file too long to read."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
PACKAGE = SOURCE / "icesco_cli"
FLOORS = (
    {"choices", "edition", "errors"},
    {"documents"},
    {"models"},
    {"lexicon"},
    {"text"},
    {"articles", "mentions", "facts", "entities", "database", "output", "workers"},
    {"relinking", "extraction"},
    {"one_document"},
    {"work"},
    {"pipeline"},
    {"commands"},
    {"__main__"},
)
FLOOR = {part: number for number, parts in enumerate(FLOORS) for part in parts}
INNER_FLOORS = {
    "mentions": ("words", "bodies", "offices", "humans", "lines", "linking", "references", "marking", "finding"),
    "articles": ("files", "lines", "formats", "splitting"),
    "facts": ("days", "sentences", "story", "speeches", "sides", "meetings", "commitments", "reading"),
    "database": ("tables", "names", "writing", "questions"),
}
"""The floors inside a part, the lowest first."""
ROOMS = {
    "icesco_cli.facts.meetings": ("clauses", "events", "encounters", "finding"),
    "icesco_cli.facts.commitments": ("clauses", "promises", "undertakings", "finding"),
}
"""The floors of a folder, the lowest first."""
LONGEST = 300


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}
FRONT_DOORS = [path for path in MODULES.values() if path.name == "__init__.py" and path.parent != PACKAGE]
OUR_FILES = [path for folder in ("src", "tests", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imported(path: Path) -> set[str]:
    """Our own modules that the file imports, wherever in the file it does so."""
    names = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names & MODULES.keys() - {"icesco_cli"}


def part(module: str) -> str:
    return module.split(".")[1]


def is_string(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def called(path: Path) -> set[str]:
    return {ast.unparse(node.func) for node in ast.walk(parsed(path)) if isinstance(node, ast.Call)}


@pytest.mark.parametrize("module", [name for name in MODULES if name != "icesco_cli"])
def test_imports_go_down_and_never_sideways(module: str) -> None:
    reached = {part(name) for name in imported(MODULES[module])} - {part(module)}
    assert {name for name in reached if FLOOR[name] >= FLOOR[part(module)]} == set()


def test_the_readme_shows_every_floor() -> None:
    told = re.findall(r"^\| (\d+) \| `(\w+)(?:/|\.py)` \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert {part: int(floor) for floor, part in told} | {"__main__": 11} == FLOOR
    assert {part(name) for name in MODULES if name != "icesco_cli"} == FLOOR.keys()


@pytest.mark.parametrize("module", [name for name in MODULES if name.count(".") > 1 and part(name) in INNER_FLOORS])
def test_imports_inside_a_part_go_down_too(module: str) -> None:
    """So meetings know nothing of commitments, and a line's words nothing of the article's people."""
    floors = INNER_FLOORS[part(module)]
    reached = {
        name.split(".")[2] for name in imported(MODULES[module]) if name.count(".") > 1 and part(name) == part(module)
    }
    assert {name for name in reached if floors.index(name) > floors.index(module.split(".")[2])} == set()


@pytest.mark.parametrize(
    ("house", "module"), [(house, name) for house in ROOMS for name in MODULES if name.startswith(f"{house}.")]
)
def test_imports_among_rooms_go_down_as_well(house: str, module: str) -> None:
    """So the grammar of clauses knows no form of promise, and what a sentence tells nothing of what was told before."""
    depth, floors = house.count(".") + 1, ROOMS[house]
    reached = {name.split(".")[depth] for name in imported(MODULES[module]) if name.startswith(f"{house}.")}
    own = floors.index(module.split(".")[depth])
    assert {name for name in reached if floors.index(name) > own} == set()


@pytest.mark.parametrize("path", OUR_FILES, ids=named)
def test_imports_name_the_module_in_full(path: Path) -> None:
    assert [node for node in ast.walk(parsed(path)) if isinstance(node, ast.ImportFrom) and node.level] == []


def test_no_import_circle() -> None:
    try:
        TopologicalSorter({name: imported(path) - {name} for name, path in MODULES.items()}).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))


@pytest.mark.parametrize("path", FRONT_DOORS, ids=named)
def test_a_front_door_holds_its_docstring_and_no_code(path: Path) -> None:
    module = parsed(path)
    assert ast.get_docstring(module)
    assert len(module.body) == 1


@pytest.mark.parametrize("path", OUR_FILES, ids=named)
def test_no_constant_of_a_file_is_given_twice(path: Path) -> None:
    """The second would stand for both, and nobody would see it."""
    given = [
        name.id
        for node in parsed(path).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
    ]
    assert sorted(given) == sorted({*given})


def test_each_type_has_a_name_of_its_own() -> None:
    """But for the options of the commands, and what stands in for a type."""
    modules = (path for path in MODULES.values() if path.parent.name != "commands")
    names = Counter(name for path in modules for name in types_of(parsed(path)))
    assert [name for name, times in names.items() if times > 1] == []


def types_of(module: ast.Module) -> Iterator[str]:
    """The public classes and aliases of types that a module defines."""
    for node in module.body:
        if isinstance(node, ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign) and "TypeVar" not in ast.unparse(node.value):
            names = [target.id for target in node.targets if isinstance(target, ast.Name) and not target.id.isupper()]
        else:
            continue
        yield from (name for name in names if name[0].isupper())


@pytest.mark.parametrize("path", OUR_FILES, ids=named)
def test_a_docstring_stands_behind_what_it_is_of(path: Path) -> None:
    bodies = [node.body for node in ast.walk(parsed(path)) if isinstance(node, ast.Module | ast.ClassDef)]
    assert [two[1].lineno for body in bodies for two in pairwise(body) if all(map(is_string, two))] == []


@pytest.mark.parametrize("path", OUR_FILES, ids=named)
def test_a_file_can_be_read_in_one_go(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    assert lines <= LONGEST


def test_a_worker_hands_rows_over_without_a_database() -> None:
    asked = "import sys, icesco_cli.work; sys.exit('sqlite3' in sys.modules)"
    subprocess.run([sys.executable, "-c", asked], check=True)


def test_the_lexicon_alone_reads_its_tables() -> None:
    readers = {module for module, path in MODULES.items() if "tomllib" in path.read_text("utf-8")}
    assert {part(module) for module in readers} == {"lexicon"}


@pytest.mark.parametrize("module", [name for name in MODULES if name.count(".") and part(name) != "commands"])
def test_only_the_commands_print(module: str) -> None:
    assert "print" not in called(MODULES[module])


@pytest.mark.parametrize("module", [name for name in MODULES if name.count(".") and part(name) != "database"])
def test_only_the_database_speaks_sql(module: str) -> None:
    """What a connection is asked stands beside the tables; all others hand it down unused."""
    attributes = {node.attr for node in ast.walk(parsed(MODULES[module])) if isinstance(node, ast.Attribute)}
    assert {name for name in attributes if name.startswith("execute")} == set()
