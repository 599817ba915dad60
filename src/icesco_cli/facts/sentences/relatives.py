"""Of whom a relative clause tells: "B, who praised A and promised to"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import acts
from icesco_cli.lexicon.function_words import function_words

_RELATIVES = function_words("relatives")
_STOPS = function_words("clause_marks") | {","}


def antecedent(chunks: Sequence[Chunk], relative: int) -> list[int]:
    """The party before "who" or "which"; none before "that" of a saying."""
    if chunks[relative].word not in _RELATIVES:
        return []
    back = relative - 1
    if back >= 0 and chunks[back].word == ",":
        back -= 1
    return [back] if back >= 0 and acts(chunks, back) else []


def behind_and(chunks: Sequence[Chunk], joiner: int) -> list[int]:
    """Of whom the clause tells that goes on behind "and": "met A, who praised B | and | promised"."""
    for at in range(joiner - 1, 0, -1):
        if chunks[at].word == "who":
            return antecedent(chunks, at)
        if chunks[at].word in _STOPS:
            break
    return []
