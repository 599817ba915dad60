"""The archives on disk that are measured, each with the database made of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import count
from pathlib import Path

from benchmarks.corpus import SEED, Page, page_of, write

_SOURCES = ("cast.py", "corpus.py", "pages.py", "prose.py", "stories.py", "tables.py", "words/*.toml")
_BEYOND = 2_000_000
"""The number of the first article that no archive has."""


@dataclass(slots=True)
class Archive:
    """A folder of documents, and the database made of it beside the folder."""

    articles: int
    folder: Path
    database: Path
    _new: Iterator[int] = field(default_factory=lambda: count(_BEYOND))

    def add_article(self) -> Path:
        """Writes one more article into the folder."""
        number = next(self._new)
        page = page_of(SEED, "daily", (number,), number)
        return _write(self.folder / "new", page)

    def take_back(self) -> None:
        """Removes the articles that were added."""
        shutil.rmtree(self.folder / "new", ignore_errors=True)


def archive(place: Path, articles: int) -> Archive:
    """The archive of so many articles under `place`, written if it is not there yet; its database is not made here."""
    folder = place / f"{articles}-{version()}"
    if not (folder / "whole").exists():
        write(folder / "documents", articles)
        (folder / "whole").touch()
    found = Archive(articles, folder / "documents", folder / "icesco.db")
    found.take_back()
    return found


def version() -> str:
    """The digest of what makes the archives."""
    here = Path(__file__).parent
    files = sorted(path for pattern in _SOURCES for path in here.glob(pattern))
    return blake2b(b"".join(path.read_bytes() for path in files), digest_size=4).hexdigest()


def _write(folder: Path, page: Page) -> Path:
    path = folder / Path(page.name).name
    folder.mkdir(exist_ok=True)
    path.write_text(page.text, "utf-8")
    return path
