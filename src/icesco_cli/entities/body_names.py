"""A body's name taken apart: what it is, and whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from icesco_cli.lexicon.linking_words import (
    acronyms,
    heads_everywhere,
    heads_in_order,
    heads_of_parts,
    heads_shared,
    linking_words,
    owners,
)
from icesco_cli.lexicon.words import body_by_key, body_key

_POSSESSIVE = re.compile(r"(?<=\w)['’]s?(?!\w)")
_BEHIND_OWNER = frozenset(["for", "in", "to"])
_LONGEST_OWNER = 9
"""Words; the longest names of known bodies have so many."""


@dataclass(frozen=True, slots=True)
class BodyName:
    """What a name says of its body."""

    core: str
    """The folded name without small words and without its owner, its words by the alphabet: "Centre for Heritage" is
    "centre heritage" as "Heritage Centre" is."""
    owner: str | None = None
    """The country or the known body whose it is."""
    known: str | None = None
    """The name of the body that every reader of the field knows by this name."""
    everywhere: bool = False
    """Whether every country has such a body, so that the name says nothing without its owner."""

    is_part: bool = False
    """Whether it is a part of a larger body, as a department is."""
    nationwide: bool = False
    """Whether many a country has such a body, so that without its owner the name is one only inside a country."""

    @property
    def telling(self) -> bool:
        """Whether the name alone tells one body from others: two words or more, and not such as many countries have."""
        return self.known is not None or (" " in self.core and not self.everywhere and not self.nationwide)


@lru_cache(maxsize=1 << 13)
def read_body_name(name: str) -> BodyName:
    """Takes a name apart: "Azerbaijan's Ministry of Culture" is ("culture ministry", owner Azerbaijan)."""
    key = body_key(_POSSESSIVE.sub("", name))
    known = body_by_key().get(key)
    if known:
        return BodyName(body_key(known.name), known=known.name)
    rest, owner = _without_owner(key.split())
    known = body_by_key().get(f"{body_key(owner)} {' '.join(rest)}") if owner else None
    if known:
        return BodyName(body_key(known.name), known=known.name)
    words = [acronyms().get(word, word) for word in rest if word not in linking_words().body_joints] or rest
    nationwide = words[0] in linking_words().nationwide
    if heads_in_order().isdisjoint(words):
        words = sorted(words)
    is_part = not heads_of_parts().isdisjoint(words)
    return BodyName(" ".join(words), owner, None, _is_everywhere(words), is_part, nationwide)


def _is_everywhere(words: Iterable[str]) -> bool:
    """Whether every country has such a body: a National Assembly, but not the World Health Assembly."""
    heads = heads_everywhere().intersection(words)
    shared = heads <= heads_shared() and not linking_words().many_countries.isdisjoint(words)
    return bool(heads) and not shared


def _without_owner(words: list[str]) -> tuple[list[str], str | None]:
    """The words but for "of Azerbaijan" at the end or before "for" or "in Oman", or an opening "Azerbaijani", and whose
    body that makes it.

    A body of two ("Azerbaijani-Moroccan Commission") is nobody's.
    """
    for at in range(1, len(words) - 1):
        if words[at] == "of":
            end = next((end for end in range(at + 1, len(words)) if words[end] in _BEHIND_OWNER), len(words))
            owner = " ".join(words[at + 2 if words[at + 1] == "the" else at + 1 : end])
            if owner in owners():
                return words[:at] + words[end:], owners()[owner]
    length = _opening_owner(words)
    if length and not _opening_owner(words[length:]):
        return words[length:], owners()[" ".join(words[:length])]
    return words, None


def _opening_owner(words: list[str]) -> int:
    """How many words at the head, but not all, name a country or known body."""
    lengths = range(min(len(words) - 1, _LONGEST_OWNER), 0, -1)
    return next((length for length in lengths if " ".join(words[:length]) in owners()), 0)
