"""Capitalised words in quotation marks or brackets: a work's title, an event's theme, a thing's other name."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.tokens import Label, Line
from icesco_cli.mentions.words.vocabulary import EVENT

_OF_TITLES = frozenset({"and", "for", "in", "of", "to"})
_THINGS = frozenset({Label.BODY, Label.PLACE, Label.COUNTRY, Label.EVENT})
_LONGEST_THEME = 12


def is_quoted(line: Line, first: int, last: int) -> bool:
    """ "author of "Karst Road of Sfax"": the title of a work, or its first words."""
    whole = line.lower[last] == '"' or (line.lower[last] in _OF_TITLES and not is_given(line.words[first]))
    return line.lower[first - 1] == '"' and whole


def is_in_theme(line: Line, first: int) -> bool:
    """ "under the theme "Growing Trade, | Sharing Rivers"", "the conference "Oases: | Sharing Rivers"": words amid the
    theme of an event or the title of a text."""
    opening = max(first - _LONGEST_THEME, 1)
    quote = next((index for index in range(first - 1, opening - 1, -1) if line.lower[index] == '"'), 0)
    before = quote - 2 if line.lower[quote - 1] in (":", ",") else quote - 1
    event = bool(line.flags[quote - 1] & EVENT) or line.label(quote - 1) is Label.EVENT
    return quote > 1 and (event or line.lower[before] in name_grammar().themed)


def is_other_name(line: Line, first: int, last: int) -> bool:
    """ "the Grand Mosque of Sfax (Bendo El-Karst)", "(GIE Takku Bendi)": what a thing is called in its own language."""
    before = line.words[first - 1]
    if before.isupper() and len(before) > 1 and line.at[first - 1] is None and not is_given(line.words[first]):
        return True
    return before == "(" and line.lower[last] == ")" and line.label(first - 2) in _THINGS
