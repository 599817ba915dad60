"""Humans told by the list in which they stand: names that open with a city or a common word, or of a single word."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.words.tokens import HUMANS, Label, Line
from icesco_cli.mentions.words.vocabulary import COMMON

_JOINERS = frozenset({",", "and"})


def opens_listed_name(line: Line, first: int) -> bool:
    """Whether a place's name opens a human's of two words, in a list with another human's name."""
    last = first + 2
    unknown = line.capital[first + 1] and line.at[first + 1] is None and not line.flags[first + 1]
    if not unknown or line.capital[last] or line.lower[first - 1] in name_grammar().taken:
        return False
    before, after = line.lower[first - 1], last + 2 if line.lower[last + 1] == "and" else last + 1
    joined = before in _JOINERS and line.label(first - 2) is Label.NAME
    return joined or (line.lower[last] in _JOINERS and line.label(after) in HUMANS)


def is_listed_by_country(line: Line, first: int) -> bool:
    """ "Ana Reis, Togo's Duma Kgo and": two unknown words that a country has, in a list with a human's name."""
    country = line.at[first - 2] if first > 1 and line.lower[first - 1] == "'s" else None
    if country is None or country.label is not Label.COUNTRY or line.lower[country.first - 1] not in _JOINERS:
        return False
    unknown = all(line.capital[i] and line.at[i] is None and not line.flags[i] for i in (first, first + 1))
    return unknown and line.label(country.first - 2) is Label.NAME


def is_listed_word(line: Line, first: int) -> bool:
    """ "Ding Wei and He Lifan joined": a common word with a capital amid a line, in a list with a human's name."""
    if not line.flags[first] & COMMON or line.at[first] is not None or line.lower[first - 1] not in _JOINERS:
        return False
    last = first + 1
    unknown = line.capital[last] and line.at[last] is None and not line.flags[last] and not line.words[last].isupper()
    return line.label(first - 2) is Label.NAME and unknown and not line.capital[last + 1]


def is_amid_names(line: Line, index: int) -> bool:
    """ "Ana Reis, X and Omar Aziz": a single unknown word between two humans' names of a list."""
    if line.lower[index - 1] != "," or line.lower[index + 1] not in _JOINERS or line.label(index - 2) is not Label.NAME:
        return False
    plain = line.at[index] is None and not line.flags[index] and not line.words[index].isupper()
    return plain and line.label(index + 2) is Label.NAME and len(line.words[index]) > 2
