"""Relative clauses that tell something new: "saw the site of the school that Malta will open in Sfax next year"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words

_FINITE = function_words("finite")
_OPENERS = function_words("relative_openers") - {"whose"}


def is_told_in_passing(chunks: Sequence[Chunk], who: int, verb: int) -> bool:
    """Whether the clause of the verb at `verb`, whose subject at `who` is a body or a country, closes its sentence, or
    goes before a further verb, and says where or when that will be done; what goes on behind it only says which thing
    is meant: "the forum that Malta will host in June | is the third"."""
    if who < 1 or chunks[who].is_person or chunks[who].mention is None or chunks[who - 1].word not in _OPENERS:
        return False
    last = next((at for at in range(verb + 1, len(chunks)) if _goes_on(chunks, at)), len(chunks))
    behind = chunks[verb + 1 : last]
    closing = not any(chunk.word in _FINITE or chunk.word in {",", ";"} for chunk in behind)
    return closing and any(chunk.time is not None or chunk.is_place for chunk in behind)


def _goes_on(chunks: Sequence[Chunk], comma: int) -> bool:
    """ "plans to hold in May | , and renewed": whether the sentence goes on with what its subject did besides."""
    joined = [chunk.word for chunk in chunks[comma : comma + 2]] == [",", "and"]
    behind = chunks[comma + 2].word if joined and comma + 2 < len(chunks) else ""
    return behind in _FINITE or behind.endswith("ed")
