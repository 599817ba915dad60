"""Who may have been meant by a name that fits nobody: "did you mean"."""

from __future__ import annotations

from collections.abc import Iterator

from icesco_cli.database.names.name_search import MOST_WORDS, Key, Names, starting
from icesco_cli.database.names.spelling import distance, lacking, name_words

ALIKE = 2
"""Letters with which a word must begin as the other does, where more mistakes are in it than the index forgives."""
MOST_STEPS = 4
"""Letters in which the likest name may differ, however long it is: with more it is another name."""


def nearest_key(names: Names, name: str) -> Key | None:
    """The one of whose name a word, or for several words the whole, is most like the name; people first. None where
    none is like it: a third of the letters may differ, and four at most."""
    words = name_words(name)
    joined = "".join(words)
    most = min((len(joined) + 1) // 3, MOST_STEPS)
    near = _near(names, joined, "whole = 1" if len(words) > 1 else "TRUE")
    ranked = [(steps, key.kind != "person", key) for steps, key in near if steps <= most]
    return min(ranked)[2] if ranked else None


def _near(names: Names, joined: str, written: str) -> Iterator[tuple[int, Key]]:
    """How unlike the words are that may be near it and are so written, each with one who bears it."""
    shortened = sorted(lacking(joined))
    marks = ", ".join("?" * len(shortened))
    misspelt = f"word IN (SELECT word FROM misspellings WHERE letters IN ({marks}))"
    for condition, values in ((misspelt, shortened), ("word >= ? AND word < ?", starting(joined[:ALIKE]))):
        for word, kind, key in names.words(f"{condition} AND {written}", values, MOST_WORDS):
            yield distance(joined, word), Key(kind, key)
