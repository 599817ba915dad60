"""Letters behind a name, of honours and degrees: "Ana Reis, CBE, PhD, Rector of X"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.words.tokens import Label, Line

_OPENING = frozenset({",", "("})
_LONGEST = 4
"""Of how many tokens such letters are made at most: "Ph", ".", "D", "."."""


def past_letters(line: Line, last: int) -> int:
    """Where the letters end that stand behind a name which ends at `last`; `last` where there are none."""
    while True:
        opening = line.lower[last] if line.lower[last] in _OPENING else ""
        end = _end_of_letters(line, last + len(opening))
        if end is None or (opening and line.label(last + 1) is Label.OFFICE):
            return last
        last = end + (opening == "(" and line.lower[end] == ")")


def _end_of_letters(line: Line, first: int) -> int | None:
    """Where the letters end that begin at token `first`; None where none do."""
    if not line.capital[first]:
        return None
    known = name_grammar().post_nominals
    ends = range(first + _LONGEST, first, -1)
    return next((end for end in ends if "".join(line.lower[first:end]).replace(".", "") in known), None)
