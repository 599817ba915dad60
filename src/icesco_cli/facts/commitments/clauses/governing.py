"""Which verb brings a clause, before it or behind it: "A said that | B will", "B will, | A said"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import is_noun
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_DETERMINERS = function_words("determiners")
_REACH = 60
"""Chunks back to the verb that brings a clause."""
_WHICH = frozenset(["which", "whom"])


def governor(chunks: Sequence[Chunk], at: int) -> int | None:
    """The verb of speech, of promise or of hope that brings the clause in which `at` stands; None where none does."""
    words = promise_words()
    for back in range(at - 1, max(-1, at - _REACH), -1):
        word = chunks[back].word
        if word in {".", ";", '"'}:
            return None
        if word in words.doubts and chunks[back + 1].word not in {"that", "whether"} and not chunks[back - 1].is_party:
            continue
        if word in words.hedges and chunks[back + 1].word == "to" and chunks[at - 1].word == "and":
            continue  # "wished to learn and | would offer": the wish ends at the "and"
        said = word in words.speech and not is_noun(chunks, back)
        thing = word.endswith("ing") and chunks[back - 1].word in _DETERMINERS  # "the building"
        done = chunks[back - 1].word in {"be", "been"} and word not in words.impersonal
        thing = thing or done  # "a mill would be commissioned and that a road would"
        if said or word in words.hedges or (word in words.verbs and word not in words.nominal and not thing):
            return back
    return None


def is_told(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody is said to have said what stands at `at`: "He said ...", "..., the minister told reporters"."""
    words = promise_words()
    start = max((i + 1 for i in range(at) if chunks[i].word == '"'), default=0)
    if _is_according(chunks):
        return True
    if any(chunk.word in words.speech or chunk.word in words.verbs for chunk in chunks[start:at]):
        return True
    if any(chunks[i].word in words.views and chunks[i + 1].word == "that" for i in range(start, at - 1)):
        return True
    return closing_verb(chunks, at) is not None


def closing_verb(chunks: Sequence[Chunk], at: int) -> int | None:
    """The verb behind a comma by which somebody says or proposes what stands at `at`: "..., | said | A", "..., A |
    proposed |"."""
    words = promise_words()
    end = next((i for i in range(at, len(chunks)) if chunks[i].word == '"'), len(chunks))
    said = (i for i in range(at + 1, end) if chunks[i].word in words.speech or _brings_clause(chunks[i]))
    return next((i for i in said if _closes(chunks, i)), None)


def _brings_clause(chunk: Chunk) -> bool:
    entry = promise_words().verbs.get(chunk.word)
    return entry is not None and "that" in entry.complements


def _is_according(chunks: Sequence[Chunk]) -> bool:
    """Whether a person tells it all: "According to the Minister, ..."."""
    return len(chunks) > 3 and chunks[0].word == "according" and chunks[2].is_person


def _closes(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether a verb of speech behind a comma ends the sentence: "..., said A", "..., A said"."""
    before = [chunk.word for chunk in chunks[max(0, verb - 4) : verb]]
    return not {",", '"'}.isdisjoint(before) and _WHICH.isdisjoint(before)
