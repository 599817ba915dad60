"""The words of a name, and how they may be mistyped: shared by the index of names and by whoever looks one up.

The index is that of SymSpell (Garbe 2012): two words are near when leaving out one or two letters of each makes them
the same.
"""

from __future__ import annotations

from itertools import combinations

from icesco_cli.text.folding import words

SMALL_WORDS = frozenset(("and", "for", "in", "of", "on", "the", "to"))
"""Not looked up: they stand in too many names to tell one from another."""
LETTERS = 8
"""Letters of a word that `misspellings` looks at: mistakes after them do not hide a word."""


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name that count when it is looked up."""
    found = words(name)
    return tuple(word for word in found if word not in SMALL_WORDS) or found


def lacking(word: str) -> set[str]:
    """The word with no, one or two of its first letters left out; short words are not shortened to nothing."""
    head = word[:LETTERS]
    fewest = max(0, len(head) - mistakes(word))
    return {"".join(letters) for size in range(fewest, len(head) + 1) for letters in combinations(head, size)}


def mistakes(word: str) -> int:
    """How many mistakes of typing are forgiven in a word of its length."""
    return 0 if len(word) < 4 else 1 if len(word) < 6 else 2


def distance(a: str, b: str) -> int:
    """How many letters must be added, left out, changed or swapped with their neighbour to make `b` of `a`
    (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, start=1):
        last, before, row = before, row, [i]
        for j, other in enumerate(b, start=1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
