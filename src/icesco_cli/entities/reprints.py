"""Same text? An article that repeats another's body is its reprint."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from math import ceil

from icesco_cli.entities.keys import Keys
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


def find_reprints(articles: Iterable[Article], prints: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """The article that each reprint repeats, by the ids of both. `prints` are the fingerprints of articles by id.

    The original is the one with a stated day, the earliest, the first by its source. Two texts so alike share one of
    their rarest sentences, and only those are looked up (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
    """
    ordered = [article.id for article in sorted(articles, key=_precedence)]
    texts = [frozenset(prints.get(id_, ())) for id_ in ordered]
    times = Counter(number for text in texts for number in text)
    found: dict[str, str] = {}
    index: dict[int, list[int]] = defaultdict(list)
    for item, text in enumerate(texts):
        if len(text) < _FEWEST:
            continue
        rarest = sorted(text, key=lambda number: (times[number], number))
        rarest = rarest[: _needed(len(text))]
        near = sorted({other for number in rarest for other in index[number]})
        original = next((other for other in near if _one_text(text, texts[other])), None)
        if original is not None:
            found[ordered[item]] = ordered[original]
            continue
        for number in rarest:
            index[number].append(item)
    return found


def reprint_keys(prints: Iterable[int]) -> Keys:
    """What finds the texts that may be one with this: they share one of as many sentences as a reprint may lack and one
    more, whatever the order in which sentences are taken, if only it is the same for all."""
    text = sorted(set(prints))
    return Keys(frozenset(number >> 1 for number in text[: _needed(len(text))] if len(text) >= _FEWEST))


def _needed(sentences: int) -> int:
    return sentences - ceil(IDENTICAL * sentences) + 1


def _precedence(article: Article) -> tuple[object, ...]:
    stated = article.published_basis == Basis.STATED
    return article.published is None, not stated, article.published or "", article.source, article.number, article.id


def _one_text(one: frozenset[int], other: frozenset[int]) -> bool:
    return len(one & other) >= IDENTICAL * max(len(one), len(other))
