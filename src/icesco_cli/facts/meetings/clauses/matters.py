"""Which of several a ceremony or a conference was: the words of what was opened, unveiled or begun; its number."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.lexicon.calendar_words import calendar_words
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words

_SHORTEST = 4
"""Letters of a word that tells two buildings apart."""
_COUNTED = 5
"""Chunks from the number of a conference to its noun: "the 7 | th informal consultative meeting"."""
_REACH = 14
"""Chunks of the longest name of what is opened."""
_INSIDE = frozenset(["for", "of", "to"])
_SMALL = function_words("determiners") | function_words("fillers") | function_words("joining")


def matter_of(chunks: Sequence[Chunk], start: int) -> frozenset[str]:
    """The words of the noun phrase that begins at `start`, those inside "of" included: "of the restored theatre"; empty
    where another word stands there."""
    found: set[str] = set()
    for chunk in chunks[start : start + _REACH]:
        if chunk.time or (chunk.word and not _is_inside(chunk)):
            break
        text = " ".join(chunk.mention.names).lower() if chunk.mention else chunk.word
        named = text.replace("-", " ").split()
        found |= {word for word in named if len(word) >= _SHORTEST and word.isalpha()}
    return frozenset(found - _SMALL - meeting_words()["opened"] - meeting_words().nouns.keys())


def named_before(chunks: Sequence[Chunk], verb: int) -> frozenset[str]:
    """The words of the title of what opened: "On May 2, the Gold Reed Days opened"."""
    found = {
        chunk.word for chunk in chunks[max(0, verb - _REACH) : verb] if chunk.solid and len(chunk.word) >= _SHORTEST
    }
    return frozenset(found - _SMALL - PREPOSITIONS - meeting_words().nouns.keys())


def number_of(chunks: Sequence[Chunk], noun: int, last: int) -> frozenset[str]:
    """Which of a series the conference is that is named from `noun` to `last`: the 7 of "the 7th Port Summit" and "the
    seventh meeting of the Council", but not "the second panel session", which may be a part of it."""
    if not (chunks[last].solid or [chunk.word for chunk in chunks[last + 1 : last + 2]] == ["of"]):
        return frozenset()
    for chunk in reversed(chunks[max(0, noun - _COUNTED) : noun]):
        known = calendar_words().get(chunk.word)
        if chunk.word.isdigit() or (known and known.kind == "ordinals"):
            return frozenset([str(known.value) if known else chunk.word])
    return frozenset()


def _is_inside(chunk: Chunk) -> bool:
    word = chunk.word
    return (word.replace("-", "").isalpha() and word not in PREPOSITIONS) or word in _INSIDE
