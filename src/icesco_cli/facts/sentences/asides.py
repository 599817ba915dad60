"""Asides between a subject and its verb: "A, who left Oslo, met B", "A, the ministry said, will"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words

_BEFORE_VERBS = function_words("adverbs") | function_words("auxiliaries")
_ARTICLES = function_words("articles")
_REACH = 30
"""Chunks of a relative clause between subject and verb."""
_RELATIVES = function_words("relatives")
_STOPS = function_words("clause_marks") - {")"}


def before_aside(chunks: Sequence[Chunk], last: int) -> int:
    """Where the search for the subject begins: before a relative clause between commas, "A, who left Oslo, met B", and
    before whoever tells it, "A, the ministry said, will"."""
    comma = last
    while comma > 0 and (
        chunks[comma].time or chunks[comma].word.endswith("ly") or chunks[comma].word in _BEFORE_VERBS
    ):
        comma -= 1
    if comma < 1 or chunks[comma].word != ",":
        return last
    for at in range(comma - 1, max(0, comma - _REACH), -1):
        word = chunks[at].word
        if chunks[at - 1].word == "," and (
            word in _RELATIVES
            or _is_second_office(chunks, at)
            or _is_teller(chunks, at, comma)
            or _is_of_strangers(chunks, at, comma)
        ):
            return at - 2
        if word in _STOPS:
            break
    return last


def _is_of_strangers(chunks: Sequence[Chunk], first: int, comma: int) -> bool:
    """Whether what stands from `first` to the comma says of whom a delegation consists, of whom nobody is named: "A
    mission, consisting of experts from Oman and Malta, visited"."""
    composing = chunks[first].word in meeting_words()["composing"] and first > 1
    return composing and not any(chunk.is_person for chunk in chunks[first - 2 : comma])


def _is_teller(chunks: Sequence[Chunk], first: int, comma: int) -> bool:
    """Whether what stands from `first` to the comma only says who tells it: "A, the ministry said on Monday, will"."""
    said = comma - 1 - (chunks[comma - 1].time is not None)
    teller = said - 1
    short = first <= teller <= first + 1 and chunks[said].word in promise_words().speech
    return short and chunks[teller].mention is not None and teller > 1


def _is_second_office(chunks: Sequence[Chunk], at: int) -> bool:
    """ "A, also a member of the council of B, met"."""
    office = chunks[at + 1].word in _ARTICLES or chunks[at + 1].mention is not None
    return chunks[at].word == "also" and office and at > 1 and chunks[at - 2].is_person
