"""Reads all documents of a folder and throws away what it finds: what extraction alone costs.

python benchmarks/reading.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from icesco_cli.articles.reading import read_document
from icesco_cli.extraction import extract

if __name__ == "__main__":
    for path in sorted(Path(sys.argv[1]).rglob("*.*")):
        extract(read_document(path, path.name))
