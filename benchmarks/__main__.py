"""Measures all that the README promises about time and memory, and prints it as a table.

    python -m benchmarks --articles 10000 --spacy .venv-bench/bin/python

Ratios are of the processor's seconds unless the line says otherwise, all taken in one run and in turns, medians of
several; other programs on the machine then hardly matter. What takes two processes is measured by the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from benchmarks.archives import Archive, archive
from benchmarks.ingest import Tools, again, cores, memory, one_more, rest, seeds
from benchmarks.processes import Run
from benchmarks.questions import compare
from benchmarks.results import Result, at_least, table
from benchmarks.start import listings

ROOT = Path(__file__).parents[1]
SMALL = 1_000
_MOST_IN_ONE_PROCESS = 100_000


def main() -> None:
    given = _options().parse_args()
    bin_ = Path(sys.executable).parent
    tools = Tools(given.icesco or bin_ / "icesco", bin_ / "sqlite-utils", Path(sys.executable))
    print(machine())
    results: list[Result] = []
    try:
        for group in given.only or _GROUPS:
            for result in _GROUPS[group](given, tools):
                print(f"{result.what}: {result.measured} {result.bound}", file=sys.stderr)
                results.append(result)
    finally:
        print(table(results))


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000, help="the size of the largest archive, to 1,000,000")
    parser.add_argument("--only", nargs="+", choices=[*_GROUPS], help="measure these alone")
    parser.add_argument("--place", type=Path, default=ROOT / "build" / "bench", help="where the archives are kept")
    parser.add_argument("--keep", action="store_true", help="ask databases that are already there, do not make them")
    parser.add_argument("--spacy", type=Path, default=Path(sys.executable), help="a Python that has spaCy and icesco")
    parser.add_argument("--icesco", type=Path, help="another icesco than the one beside this Python")
    parser.add_argument("--runs", type=int, default=9, help="runs of what is short")
    return parser


def machine() -> str:
    """What was measured, and where."""
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout
    versions = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    versions += f", sqlite-utils {version('sqlite-utils')}, icesco {version('icesco-cli')} {commit.strip()}"
    return f"{os.cpu_count()} cores ({_processor()}), {platform.system()}, {versions}.\n"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    return next((line.split(": ")[1] for line in lines if line.startswith("model name")), platform.machine())


def extraction(given: argparse.Namespace, tools: Tools) -> Iterator[Result]:
    command = [given.spacy, "-m", "benchmarks.extraction", "--articles", str(min(given.articles, 3_000))]
    told = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    yield Result("extraction, articles a second on one core", f"{1000 / told['milliseconds']['icesco']:.0f}")
    for (name, ratio), bound in zip(told["ratios"].items(), (1, 2), strict=True):
        other = 1000 / told["milliseconds"][name]
        yield at_least(f"extraction : {name} (spaCy {told['spacy']})", ratio, bound, f"{other:.0f} articles a second")


def parallel(given: argparse.Namespace, tools: Tools) -> Iterator[Result]:
    for articles, bound in ((SMALL // 10, 0.95), (3 * SMALL, 1.7)):
        yield from cores(tools, archive(given.place, articles), 3, bound)


def start(given: argparse.Namespace, tools: Tools) -> Iterator[Result]:
    yield from seeds(tools, ROOT / "seeds", given.runs)
    yield from listings(tools, ROOT / "seeds", given.runs)


def size(given: argparse.Namespace, tools: Tools) -> Iterator[Result]:
    """First and next ingests, memory and questions at a thousand articles, a tenth of the size, and the size."""
    archives = {
        articles: archive(given.place, articles) for articles in sorted({SMALL, given.articles // 10, given.articles})
    }
    first = {articles: made for articles, one in archives.items() if (made := _first(given, tools, one))}
    large, tenth = archives[given.articles], archives[given.articles // 10]
    if not given.keep:
        yield from again(tools, large, first[large.articles])
        yield from rest(tools, large if large.articles <= _MOST_IN_ONE_PROCESS else tenth)
        yield from memory(first, tenth.articles, large.articles)
    yield from one_more(tools, tenth, large)
    small = archives[SMALL]
    yield from compare(tools, (SMALL, small.database), (large.articles, large.database), given.runs)


def _first(given: argparse.Namespace, tools: Tools, one: Archive) -> Run | None:
    """Makes the database of an archive, unless it is to be kept."""
    if given.keep and one.database.exists():
        return None
    one.database.unlink(missing_ok=True)
    return tools.ingest(one.folder, one.database)


_GROUPS: Mapping[str, Callable[[argparse.Namespace, Tools], Iterator[Result]]] = {
    "extraction": extraction,
    "parallel": parallel,
    "start": start,
    "size": size,
}

if __name__ == "__main__":
    main()
