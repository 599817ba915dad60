"""Which passages are not in English, so that no rule for English reads names and facts into them.

A script is told by its letters, a language by its little words, the oldest method there is: N. C. Ingle, "A language
identification table", The Incorporated Linguist 15 (1976). A passage too short to tell goes with what stands around it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.lexicon.language_words import all_foreign_words, english_words, foreign_words

_OTHER_SCRIPT = "another script"
_OTHER_LETTER = re.compile(r"[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]")
"""Greek, Cyrillic, Arabic and all that is not Latin."""
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_TELLING = 3
"""Little words that tell another language; fewer may stand in a name ("Palais des Nations")."""
_AS_ENGLISH = 4
"""One English word outweighs so many of another language: "the Centre d'études et de recherches sur les oasis"."""


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What a passage is written in; `foreign` is None for English."""

    foreign: str | None


def foreign_languages(passages: Sequence[str]) -> list[str | None]:
    """What each passage of a text is written in, if not in English: "French"; None where it is, or may be.

    A passage too short to tell is in the language of the next that can be told, or of the last.
    """
    if not _is_doubtful(passages):
        return [None] * len(passages)
    verdicts = [_verdict(passage) for passage in passages]
    told: list[str | None] = []
    after = next((one for one in reversed(verdicts) if one), _Verdict(None))
    for one in reversed(verdicts):
        after = one or after
        told.append(after.foreign)
    return told[::-1]


def _is_doubtful(passages: Sequence[str]) -> bool:
    """Whether there is any word or letter of another language."""
    return any(
        not all_foreign_words().isdisjoint(passage.split()) or _has_other_letters(passage) for passage in passages
    )


def _has_other_letters(passage: str) -> bool:
    return not passage.isascii() and _OTHER_LETTER.search(passage) is not None


def _verdict(passage: str) -> _Verdict | None:
    """What the passage tells by itself."""
    if _has_other_letters(passage) and 2 * len(_OTHER_LETTER.findall(passage)) > len(_LETTER.findall(passage)):
        return _Verdict(_OTHER_SCRIPT)
    words = Counter(_WORD.findall(passage))
    english = _count(words, english_words())
    counts = {name: _count(words, own) for name, own in foreign_words().items()}
    likeliest = max(counts, key=counts.__getitem__)
    if counts[likeliest] >= _TELLING and counts[likeliest] > _AS_ENGLISH * english:
        return _Verdict(likeliest)
    return _Verdict(None) if english else None


def _count(words: Counter[str], own: frozenset[str]) -> int:
    return sum(number for word, number in words.items() if word in own)
