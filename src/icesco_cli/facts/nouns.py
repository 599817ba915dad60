"""Nouns of meeting in a row of chunks: "talks", "a press conference", "the signing ceremony"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from icesco_cli.facts.chunks import Chunk
from icesco_cli.lexicon.fact_words import meeting_words
from icesco_cli.lexicon.function_words import function_words

_DEFINITE = function_words("determined")
_NO_NOUN = frozenset([".", ";", ":", "who", "which", "that", "where", "to"])


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of meeting: chunks `first` to `last`, the `kind` it names, and whether it is one known from before."""

    first: int
    last: int
    kind: str
    known: bool


def nouns(chunks: Sequence[Chunk]) -> Iterator[Noun]:
    """All nouns of meeting, in order; of two nouns in a row ("signing ceremony") the second is the head."""
    at = 0
    while at < len(chunks):
        noun = noun_at(chunks, at)
        if noun and not (noun.last + 1 < len(chunks) and chunks[noun.last + 1].word in meeting_words().nouns):
            yield noun
        at = noun.last + 1 if noun else at + 1


def noun_at(chunks: Sequence[Chunk], at: int) -> Noun | None:
    """The noun of meeting that begins at `at`."""
    words = meeting_words()
    for phrase, kind in words.phrases.get(chunks[at].word, ()):
        last = at + len(phrase) - 1
        if tuple(chunk.word for chunk in chunks[at : last + 1]) == phrase:
            return Noun(at, last, kind, _definite(chunks, at))
    kind_of = words.nouns.get(chunks[at].word)
    return Noun(at, at, kind_of, _definite(chunks, at)) if kind_of else None


def _definite(chunks: Sequence[Chunk], at: int) -> bool:
    back = at - 1
    while back >= 0 and at - back < 4 and chunks[back].word not in _DEFINITE and chunks[back].word.isalpha():
        back -= 1
    return back >= 0 and chunks[back].word in _DEFINITE


def noun_after(chunks: Sequence[Chunk], verb: int, reach: int = 9) -> Noun | None:
    """The noun of meeting that is the object of the verb at `verb`."""
    for at in range(verb + 1, min(len(chunks), verb + reach)):
        noun = noun_at(chunks, at)
        if noun:
            ahead = noun_at(chunks, noun.last + 1) if noun.last + 1 < len(chunks) else None
            return Noun(noun.first, ahead.last, ahead.kind, noun.known) if ahead else noun
        if chunks[at].word in _NO_NOUN or chunks[at].is_person:
            return None
    return None


def noun_before(chunks: Sequence[Chunk], verb: int) -> Noun | None:
    """The noun of meeting that is the subject of the verb at `verb`."""
    for at in range(verb - 1, -1, -1):
        noun = noun_at(chunks, at)
        if noun:
            return noun
        if chunks[at].word in {";", ":", "who"}:
            return None
    return None
