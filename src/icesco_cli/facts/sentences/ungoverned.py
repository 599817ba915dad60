"""The members of a group that may be a subject: those that no preposition governs."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, acts, governed
from icesco_cli.lexicon.function_words import function_words

_AUXILIARIES = function_words("auxiliaries")
_OPENERS = frozenset(["that", ".", ";", '"'])
_BESIDE = 3
"""Chunks from whoever acts to the "by" of an aside on him: "A, accompanied by"."""
_PHRASE = 8
"""Chunks of a phrase that opens a sentence: "Under the patronage of His Excellency the President, A"."""


def free(chunks: Sequence[Chunk], group: Sequence[int]) -> list[int]:
    """The group without members that a preposition governs: in "the DG of A, Mr. B, and C visited" that is A."""
    if _is_in_aside(chunks, group):
        return []
    for first, at in enumerate(group):
        if governed(chunks, at) or (first and _is_plain_and(chunks, group[first - 1], at)):
            if first and at == group[-1] and _acts_anew(chunks, group[first - 1], at):
                return [at]
            continue
        opened = (
            first == 0 or chunks[at].is_person or _is_opening(chunks, group) or _is_behind_list(chunks, group, first)
        )
        return list(group[first:]) if opened else []
    return []


def _is_in_aside(chunks: Sequence[Chunk], group: Sequence[int]) -> bool:
    """Whether a group stands in an aside on whoever acts: "A, accompanied by B, of the port, and C, | visited"."""
    by, last = group[0] - 1, group[-1] + 1
    if by < _BESIDE or len(group) < 2 or last >= len(chunks) or chunks[last].word != ",":
        return False
    aside = chunks[by].word == "by" and chunks[by - 1].word.endswith("ed") and chunks[by - 2].word == ","
    return aside and chunks[by - 3].is_person and acts(chunks, by - 3)


def _is_plain_and(chunks: Sequence[Chunk], one: int, other: int) -> bool:
    """Whether "and" alone stands between two: what governs the first governs the second: "flanked by A and B"."""
    return governed(chunks, one) != "" and [chunk.word for chunk in chunks[one + 1 : other]] == ["and"]


def ends_clause(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a clause with its verb ends with the party at `at`: "it will be opened in the park of | A | and"."""
    if not governed(chunks, at):
        return False
    start = next((back for back in range(at, 0, -1) if chunks[back].word in _OPENERS), 0)
    return any(chunk.word in _AUXILIARIES for chunk in chunks[start:at])


def _acts_anew(chunks: Sequence[Chunk], one: int, other: int) -> bool:
    """Whether the second of two does something itself behind a clause that ends with the first: "it will be opened in
    the park of A and | B | will send ten maps"."""
    behind = chunks[other + 1].word if other + 1 < len(chunks) else ""
    return behind in _AUXILIARIES and not governed(chunks, other) and ends_clause(chunks, one)


def _is_opening(chunks: Sequence[Chunk], group: Sequence[int]) -> bool:
    """Whether a phrase opens the sentence and the subject follows its comma: "Under the patronage of A, B held"."""
    first, second = group[0], group[1]
    if not _opens_with_phrase(chunks) or first >= _PHRASE or chunks[group[-1] - 1].word != ",":
        return False
    return (len(group) == 2 and second == first + 2) or all(chunk.word != "and" for chunk in chunks[: group[-1]])


def _is_behind_list(chunks: Sequence[Chunk], group: Sequence[int], first: int) -> bool:
    """Whether "and" has ended the list of a phrase that opens the sentence, so that the member behind it is the
    subject: "Under the accord signed by A and B, | C will"."""
    if first < 2 or not _opens_with_phrase(chunks) or group[first] != group[first - 1] + 2:
        return False
    ended = any(chunk.word == "and" for chunk in chunks[group[first - 2] : group[first - 1]])
    return ended and chunks[group[first] - 1].word == ","


def _opens_with_phrase(chunks: Sequence[Chunk]) -> bool:
    return bool(chunks) and (chunks[0].word in PREPOSITIONS or chunks[0].word == "according")
