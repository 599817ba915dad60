"""Titles before a name, behind it or instead of it: "H.E. President X", "X, Minister of Y", "Minister of Y"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from icesco_cli.database.names.spelling import SMALL_WORDS
from icesco_cli.text.folding import words

WordRow = tuple[str, ...]
"""Words in the order in which they stand."""


class Titled(NamedTuple):
    """The folded words of a name in which an honorific or an office stands: `first` is the first word of the first of
    them, `last` the one past the last; `honorifics` and `offices` are the places of their words. A cardinal is both."""

    words: WordRow
    first: int
    last: int
    honorifics: frozenset[int]
    offices: frozenset[int]

    def names(self) -> list[tuple[WordRow, WordRow]]:
        """What may be the name, the likeliest first, each with what is said of its bearer: the words behind the title,
        or some of them ("Minister of Culture X"), or those before it; never what a title is "of"."""
        behind = [at for at in range(self.last, len(self.words)) if self.words[at - 1] not in SMALL_WORDS]
        found = [(self.words[at:], self._said(range(at), self.honorifics)) for at in behind]
        said = self._said(range(self.first, len(self.words)), self.honorifics)
        return [*found, (self.words[: self.first], said)]

    def held(self) -> list[tuple[WordRow, WordRow]]:
        """What may be an office, the likeliest first, each with the name of the body or country that has it: none, or
        what stands behind the title, before it ("Malian President"), or amid its words ("Ambassador of Mali to Peru").
        None where honorifics alone are said."""
        if not self.offices:
            return []
        number, courtesies = len(self.words), self.honorifics - self.offices
        behind = [(self._said(range(at), courtesies), self.words[at:]) for at in range(self.last, number)]
        before = [(self._said(range(at, number), courtesies), self.words[:at]) for at in range(1, self.first + 1)]
        telling = [at for at in range(self.last, number) if self.words[at] not in SMALL_WORDS]
        amid = [
            (self._said([*range(first), *range(last + 1, number)], courtesies), self.words[first : last + 1])
            for first in telling
            for last in telling
            if first <= last < telling[-1]
        ]
        return [(self._said(range(number), courtesies), ()), *behind, *before, *amid]

    def _said(self, places: Iterable[int], but: Collection[int]) -> WordRow:
        return tuple(self.words[at] for at in places if at not in but and self.words[at] not in SMALL_WORDS)


def titled(name: str) -> Titled | None:
    """The name with its titles; None where none of its words is one."""
    from icesco_cli.lexicon.words import honorifics, offices

    found = _written_out(words(name))
    courteous, official = _places(found, map(words, honorifics())), _places(found, map(words, offices().heads))
    places = courteous | official
    return Titled(found, min(places), max(places) + 1, courteous, official) if places else None


def says(title: str, of: str | None, said: Collection[str]) -> bool:
    """Whether the words that are said all stand in an office or in the name of what has it."""
    return {*said} <= {*words(title), *words(of or "")}


def country_called(said: Sequence[str]) -> str | None:
    """The country behind its adjective, or behind its own name with an s: "Malian", "Mali's"."""
    from icesco_cli.lexicon.words import country_adjectives, country_names

    forms = {words(form): country.name for form, country in country_adjectives().items()}
    forms |= {words(f"{form}s"): country.name for form, country in country_names().items()}
    return forms.get(tuple(said))


def _written_out(said: WordRow) -> WordRow:
    """The words, and for an acronym of an office what it stands for."""
    from icesco_cli.lexicon.words import offices

    acronyms = {acronym.lower(): words(office) for acronym, office in offices().acronyms.items()}
    return tuple(word for one in said for word in acronyms.get(one, (one,)))


def _places(found: WordRow, phrases: Iterable[WordRow]) -> frozenset[int]:
    """The places of the words of the longest phrases that the words hold."""
    known, places, at = {*phrases}, set[int](), 0
    while at < len(found):
        end = next((end for end in range(len(found), at, -1) if found[at:end] in known), at)
        places.update(range(at, end))
        at = max(end, at + 1)
    return frozenset(places)
