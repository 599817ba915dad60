"""Names that shout, in mixed case: "ADIL oglu KARIMLI" is Adil oglu Karimli."""

from __future__ import annotations

import re

SHORTEST = 3
"""Letters of a word in capitals that is a name; two may be initials."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PART = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"[IVX]+")
_TURKIC = re.compile("[İĞŞƏ]")
"""Letters that show that a name is written in an alphabet with two letters I."""
_DOTLESS = str.maketrans({"I": "ı", "İ": "i"})


def shouts(name: str) -> bool:
    """Whether a word of the name is written in capitals only."""
    return any(_is_shouted(word) for word in _WORD.findall(name))


def in_mixed_case(name: str) -> str:
    """The name with its shouted words in mixed case; initials and numbers of kings stay as they are."""
    turkic = bool(_TURKIC.search(name))
    return _WORD.sub(lambda found: _calmed(found.group(), turkic), name)


def _is_shouted(word: str) -> bool:
    return len(word) >= SHORTEST and word.isupper() and not _ROMAN.fullmatch(word)


def _calmed(word: str, turkic: bool) -> str:
    if not _is_shouted(word):
        return word
    return _PART.sub(lambda part: part.group()[0] + _lower(part.group()[1:], turkic), word)


def _lower(letters: str, turkic: bool) -> str:
    return (letters.translate(_DOTLESS) if turkic else letters).lower()
