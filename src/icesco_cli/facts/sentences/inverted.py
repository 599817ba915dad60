"""Subjects behind a verb of being, with which a sentence is turned around."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import joined_after
from icesco_cli.lexicon.function_words import function_words

_BEINGS = function_words("beings")
_STOPS = function_words("clause_marks") | {","}
_OPENING = 14
"""Chunks of the participle with its object and its place, before the verb of being."""


def behind_being(chunks: Sequence[Chunk], participle: int) -> list[int]:
    """ "Waiting for A at the airport was | B": B, where the participle opens the sentence."""
    if participle:
        return []
    for at in range(1, min(len(chunks) - 1, _OPENING)):
        if chunks[at].word in _BEINGS:
            return joined_after(chunks, at + 1) if chunks[at + 1].is_person else []
        if chunks[at].word in _STOPS:
            break
    return []
