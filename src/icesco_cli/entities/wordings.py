"""What an undertaking says: its verb, its content words, its amounts and the names in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.linking_words import linking_words
from icesco_cli.text.folding import plain

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_ENDING = re.compile(r"(?<=\w{4})(?:ations?|ions?|ings?|ments?|ers?|ors?|ies|es|ed|e|s|y)$")
_DOUBLED = re.compile(r"(?<=([^aeiou]))\1$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Wording:
    """An undertaking in stems, without small words and without words of undertaking as such ("provide")."""

    verb: str | None
    """The first word, where it is content and no name."""
    content: frozenset[str]
    names: frozenset[str]
    """The content words that are capitalised."""
    amounts: frozenset[float]
    """Numbers that count things or money: no years, no terms ("five years")."""
    counted: frozenset[tuple[float, str]]
    """Each amount with the content word that follows it."""


def read_wording(what: str) -> Wording:
    """Takes an undertaking apart."""
    tokens = _TOKEN.findall(plain(what))
    amounts = list(_amounts(tokens))
    content = [(at, token) for at, token in enumerate(tokens) if _is_content(token.lower())]
    names = frozenset(stem(token.lower()) for at, token in content if at and token[0].isupper())
    return Wording(
        _verb(tokens),
        frozenset(stem(token.lower()) for _, token in content),
        names,
        frozenset(amount for _, amount in amounts),
        frozenset((n, stem(next((t for i, t in content if i > at), "").lower())) for at, n in amounts),
    )


def stem(word: str) -> str:
    """The word without its ending: "restoring", "restoration" and "restored" are "restor"."""
    return _DOUBLED.sub("", _ENDING.sub("", word))


def _is_content(word: str) -> bool:
    return word[0].isalpha() and word not in linking_words().no_content and stem(word) not in _light_stems()


@cache
def _light_stems() -> frozenset[str]:
    return frozenset(map(stem, linking_words().light))


def _verb(tokens: Sequence[str]) -> str | None:
    first = next((token for token in tokens if token.lower() not in linking_words().no_content), "")
    return stem(first) if first.islower() and _is_content(first) else None


def _amounts(tokens: Sequence[str]) -> Iterator[tuple[int, float]]:
    """Each amount and the index of its last token."""
    known = linking_words()
    folded = ["", *(token.lower() for token in tokens), ""]
    at = 1
    while at < len(folded) - 1:
        start, value = at, _number(folded[at])
        while value is not None and folded[at + 1] in known.scales:
            at += 1
            value *= known.scales[folded[at]]
        is_term = folded[at + 1] in known.times or not known.months.isdisjoint((folded[start - 1], folded[at + 1]))
        if value is not None and not is_term and not (at == start and _YEAR.fullmatch(folded[at])):
            yield at - 1, value
        at += 1


def _number(token: str) -> float | None:
    if token[0].isdigit():
        digits = _THOUSANDS.sub("", token).replace(",", ".")
        return float(digits) if digits.count(".") < 2 else None
    return linking_words().numbers.get(token)
