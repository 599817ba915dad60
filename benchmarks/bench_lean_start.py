"""How long a question takes from the shell, against a like question of sqlite-utils on the same file.

Whole processes, taken in turns; medians of several runs. A ratio below 1.0 means that icesco is faster. Both run from
compiled modules, as after an installation.
"""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import tempfile
from compileall import compile_dir
from contextlib import suppress
from pathlib import Path
from statistics import median
from time import perf_counter

RUNS = 15
ENVIRONMENT = {**os.environ, "PAGER": "cat", "COLUMNS": "100"}
BIN = Path(sys.executable).parent
ROOT = Path(__file__).parents[1]
LIKE = {
    "who Karimov": "select * from who_met_whom where person like '%Karimov%'",
    "who Karimov --json": "select * from who_met_whom where person like '%Karimov%'",
    "who Karimof --json": "select * from who_met_whom where person like '%Karimo%'",
    "meetings": "select * from meetings order by date",
    "meetings --json": "select * from meetings order by date",
    "commitments --year 2021": "select * from what_was_promised where made_on like '2021%' order by made_on",
    "commitments --year 2021 --json": "select * from what_was_promised where made_on like '2021%' order by made_on",
    "people --json": "select * from people order by name",
    "organisations --json": "select * from organisations order by name",
    "articles --json": "select * from articles order by source, number",
    "search mosque --json": "select text from sentences_fts where sentences_fts match 'mosque' order by rank",
    "timeline --json": "select date, kind from meetings union all select made_on, kind from commitments order by 1",
    "network --json": "select person, other, count(*) from who_met_whom group by 1, 2",
    "info --json": "select count(*) from articles",
}
"""Each question, and what one would ask sqlite-utils instead."""


def seconds(command: list[str]) -> float:
    """The time of a process from start to end, printing to a terminal."""
    begin = perf_counter()
    ours, its = pty.openpty()
    with subprocess.Popen(command, stdin=its, stdout=its, stderr=subprocess.DEVNULL, env=ENVIRONMENT) as process:
        os.close(its)
        with suppress(OSError):
            while os.read(ours, 1 << 16):
                pass
    os.close(ours)
    assert process.returncode == 0, command
    return perf_counter() - begin


def ratio(question: str, sql: str, database: Path) -> float:
    ours = [str(BIN / "icesco"), *question.split(), "--db", str(database)]
    table = [] if "--json" in question else ["--table"]
    theirs = [str(BIN / "sqlite-utils"), "query", str(database), sql, *table]
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(RUNS)]
    return median(one for one, _ in pairs) / median(other for _, other in pairs)


def main() -> None:
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "seeds.db"
        compile_dir(ROOT / "src", quiet=2)
        subprocess.run([BIN / "icesco", "ingest", "seeds", "--quiet", "--db", database], check=True)
        for question, sql in LIKE.items():
            print(f"{ratio(question, sql, database):5.2f}  icesco {question}")


if __name__ == "__main__":
    main()
