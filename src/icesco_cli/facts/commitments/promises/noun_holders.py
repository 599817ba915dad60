"""Which verb brings a noun of promise as its subject's own: "| expressed | his country's readiness"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_entries import PromiseNoun
from icesco_cli.lexicon.promise_words import promise_words

_OPENERS = function_words("phrase_breaks")
_ASIDE_BREAKS = _OPENERS - {","}
_BREAKS = _ASIDE_BREAKS - {"and"}
_OWNERS = function_words("possessives") | {"'s"}
_REACH = 8
"""Chunks between a verb and the noun of promise that is its object, with owner and adjectives."""
_FAR = 16
"""How many words before a second object its verb may stand."""


def holder_verb(chunks: Sequence[Chunk], noun: int, entry: PromiseNoun) -> int | None:
    """The verb that brings the noun as its subject's own: "expressed his country's readiness"."""
    words = promise_words()
    for back in range(noun - 1, max(-1, noun - _REACH), -1):
        word = chunks[back].word
        if word in words.document_nouns and not entry.owned:
            return None
        if word in words.holding or word in (words.noting if entry.owned else words.settling):
            return back
        if word in words.telling and _is_told_of(chunks, back, noun):
            return back
        if word in _OPENERS:
            return _shared_holder(chunks, back, noun) if entry.owned else None
    return None


def _is_told_of(chunks: Sequence[Chunk], verb: int, noun: int) -> bool:
    """Whether a hearer is told of what the teller has: "informed the guest of | his decision to"."""
    of = next((at for at in range(noun - 1, verb, -1) if chunks[at].word == "of"), None)
    return of is not None and any(_is_owner(chunk) for chunk in chunks[of + 1 : noun])


def _shared_holder(chunks: Sequence[Chunk], joiner: int, noun: int) -> int | None:
    """The verb whose second object the noun is: "expressed his thanks for the visit, and | his readiness"."""
    if noun > joiner + 1 and not any(_is_owner(chunk) for chunk in chunks[joiner + 1 : noun + 3]):
        return None
    if chunks[joiner].word == ",":
        return _told_holder(chunks, joiner)
    if chunks[joiner].word != "and":
        return None
    for back in range(joiner - 1, max(-1, joiner - _FAR), -1):
        word = chunks[back].word
        if word in promise_words().holding:
            return back
        if noun == joiner + 1 and word in promise_words().thanks:
            return None  # "expressed gratitude for its help | and readiness to"
        if word in _BREAKS or word.endswith("ed") or word in promise_words().speech:
            return None
    return None


def _told_holder(chunks: Sequence[Chunk], comma: int) -> int | None:
    """The verb with whoever hears it before the comma: "expressed to the Minister of Oman, A, | his readiness",
    "assured his guest, A, | of his readiness"."""
    of = chunks[comma + 1].word == "of"
    for back in range(comma - 1, max(-1, comma - _FAR), -1):
        if chunks[back].word in promise_words().holding:
            return back if chunks[back + 1].word == "to" else None
        if of and chunks[back].word in promise_words().telling:
            return back
        if chunks[back].word in _ASIDE_BREAKS:
            return None
    return None


def _is_owner(chunk: Chunk) -> bool:
    """Whether the word says whose the noun is: "his", "'s", "of his country"."""
    return chunk.word in _OWNERS
