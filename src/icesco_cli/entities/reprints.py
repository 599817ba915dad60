"""Same text? An article that repeats another's body is its reprint."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import ceil

from icesco_cli.entities.keys import Keys
from icesco_cli.entities.leading import Alike, Following, JoiningRules, PlaceInOrder
from icesco_cli.models import Article, Basis, Sentence, Shape
from icesco_cli.text.folding import fold

IDENTICAL = 0.9
"""The share of an article's sentences that a reprint has, and of its own that the article has."""
_FEWEST = 3
"""Sentences; what is shorter is alike by chance."""


def fingerprints(reading: str, sentences: Iterable[Sentence]) -> tuple[int, ...]:
    """A number of 64 bits for each sentence of the body, by its words alone. `reading` is the document's."""
    return tuple(
        int.from_bytes(blake2b(fold(reading[s.start : s.end]).encode(), digest_size=8).digest())
        for s in sentences
        if s.shape in (Shape.BODY, Shape.ITEM)
    )


@dataclass(frozen=True, slots=True)
class LocalText:
    """The text of an article: its head, and its fingerprints."""

    article: Article
    prints: frozenset[int]


def reprint_rules() -> JoiningRules[LocalText]:
    """The original is the article with a stated day, the earliest, the first by its source; what follows is a reprint
    of the first whose text it has."""
    return JoiningRules(_precedence, _one_text, _first, _enough)


def reprint_keys(text: LocalText) -> Keys:
    """The sentences of the text; none where it is too short to be a reprint."""
    return Keys(frozenset(number >> 1 for number in text.prints if len(text.prints) >= _FEWEST))


def _enough(sentences: int) -> int:
    """As many sentences as a reprint may lack and one more find whatever may be one text with this (prefix filtering;
    Chaudhuri, Ganti and Kaushik 2006): those that the fewest texts have, for what an outlet prints under all that it
    prints is no help."""
    return sentences - ceil(IDENTICAL * sentences) + 1


def _precedence(text: LocalText) -> PlaceInOrder:
    article = text.article
    stated = article.published_basis == Basis.STATED
    return article.published is None, not stated, article.published or "", article.source, article.number, article.id


def _one_text(text: LocalText, original: LocalText) -> bool:
    one, other = text.prints, original.prints
    return len(one & other) >= IDENTICAL * max(len(one), len(other))


def _first(text: Alike[LocalText], fitting: Sequence[Following[LocalText]]) -> Following[LocalText] | None:
    return fitting[0] if fitting else None
