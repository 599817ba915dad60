"""Archives of press releases and news, from a thousand to a million articles, the same for the same seed.

    python -m benchmarks.corpus FOLDER --articles 100000

A smaller archive is the beginning of a larger one with the same seed. `documents` streams them without files.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.pages import FORMS, page
from benchmarks.prose import Telling, tell
from benchmarks.stories import story
from benchmarks.tables import choose

SEED = 20
HTML = 0.02
"""The share of web pages, unless the caller says otherwise."""
_IN_A_FOLDER = 2_000
_SEVERAL = (1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4, 8)
"""Articles of a page; each is as likely as the others."""
_ALONE = frozenset(("html", "markdown"))
_REPRINTED = 0.02


@dataclass(frozen=True, slots=True)
class Page:
    """A document of the archive: the name of its file with the folder, its text, and how many articles it holds."""

    name: str
    text: str
    articles: int


def documents(articles: int, seed: int = SEED, html: float = HTML) -> Iterator[Page]:
    """The archive, document by document, until there are so many articles."""
    first = number = 0
    while first < articles:
        random = Random(f"{seed} document {number}")
        form = "html" if random.random() < html else random.choices([*FORMS], [*FORMS.values()])[0]
        held = 1 if form in _ALONE else min(random.choice(_SEVERAL), articles - first)
        yield page_of(seed, form, range(first, first + held), number)
        first += held
        number += 1


def page_of(seed: int, form: str, articles: Sequence[int], number: int) -> Page:
    """The document of this number, with the articles of these numbers."""
    random = Random(f"{seed} page {number}")
    tellings = [telling(seed, article) for article in articles]
    suffix, text = page(form, tellings, choose(random, "outlet"), random)
    return Page(f"{number // _IN_A_FOLDER:04}/{number:07}{suffix}", text, len(articles))


def telling(seed: int, article: int) -> Telling:
    """The article of this number; some repeat an earlier one word for word."""
    random = Random(f"{seed} reprint {article}")
    if random.random() < _REPRINTED and article > 100:
        return telling(seed, article - random.randint(1, 100))
    return tell(story(seed, article), Random(f"{seed} article {article}"))


def write(folder: Path, articles: int, seed: int = SEED, html: float = HTML) -> int:
    """Writes the archive under `folder` and hands back the number of its files."""
    written = 0
    for document in documents(articles, seed, html):
        path = folder / document.name
        if written % _IN_A_FOLDER == 0:
            path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(document.text, "utf-8")
        written += 1
    return written


def main() -> None:
    parser = argparse.ArgumentParser(description="Write an archive of invented press releases and news.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--html", type=float, default=HTML, help="the share of web pages, from 0 to 1")
    given = parser.parse_args()
    written = write(given.folder, given.articles, given.seed, given.html)
    print(f"{given.articles:,} articles in {written:,} files under {given.folder}")


if __name__ == "__main__":
    main()
