"""Reads all documents of a folder and throws away what it finds: what extraction alone costs, with so many processes.

python benchmarks/reading.py FOLDER [JOBS]
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from icesco_cli.articles.files.document_paths import format_of
from icesco_cli.articles.files.fetching import fetch
from icesco_cli.articles.formats.reading import read_bytes
from icesco_cli.extraction import extract
from icesco_cli.work import Limits
from icesco_cli.workers.processes import processes
from icesco_cli.workers.running import run


def articles(path: Path) -> int:
    """How many articles are found in a document."""
    data = fetch(str(path), Limits().size)
    return len(extract(read_bytes(data, path.name, format_of(path))))


def none(path: Path) -> int:
    """What a document gives that ends the process which reads it."""
    return 0


if __name__ == "__main__":
    jobs = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    helpers = partial(processes, jobs, ["icesco_cli.extraction"]) if jobs > 1 else None
    for _ in run(articles, sorted(Path(sys.argv[1]).rglob("*.*")), none, helpers):
        pass
