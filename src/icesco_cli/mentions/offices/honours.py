"""Titles of honour that states give like an office: "People's Artist", "Honored Art Worker", "Merited Teachers"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Honorific, Office
from icesco_cli.mentions.offices.posts import printed
from icesco_cli.mentions.words.tokens import Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import HONOUR

_LONGEST = 4
""" "Honored Arts and Culture | Worker": how many words at most stand before the last."""


def lay_honours(line: Line) -> None:
    """Lay an annotation over each: an honorific before a name or in the plural, elsewhere an office."""
    if name_grammar().honouring.isdisjoint(line.lower):
        return
    for first in [index for index in line.capitals() if line.lower[index] in name_grammar().honouring]:
        last = _last(line, first)
        if last is None:
            continue
        plural = line.lower[last] not in name_grammar().awarded
        form = printed(line, first, last + 1)
        form = form.removesuffix("s") if plural else form
        if plural or line.capital[last + 1]:
            line.put(Annotation(Label.HONORIFIC, first, last + 1, Honorific(form, None, HONOUR)))
        else:
            line.put(Annotation(Label.OFFICE, first, last + 1, Office(form, None, HONOUR, leads_body=False)))


def _last(line: Line, first: int) -> int | None:
    """The last word of the title that begins at `first`, in the singular or the plural."""
    start = first + 2 if line.lower[first + 1] == "'s" else first + 1
    if (line.lower[first] == "people") != (start == first + 2):
        return None
    for last in range(start, min(start + _LONGEST, line.size)):
        if line.lower[last].removesuffix("s") in name_grammar().awarded:
            return last
        if not line.capital[last] and line.lower[last] != "and":
            return None
    return None
