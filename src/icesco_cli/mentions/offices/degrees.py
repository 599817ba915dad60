"""Degrees that are told like offices, with their field: "Doctor of Philological Sciences", "PhD in Law"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Office
from icesco_cli.mentions.offices.posts import printed
from icesco_cli.mentions.words.stretches import field_end
from icesco_cli.mentions.words.tokens import Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD, HONOUR

_WITH_IN = "phd"
""" "PhD in Law", but "a candidate in the election"."""
_BEFORE_FIELDS = frozenset({"in", "of"})
_LONGEST = 12


def lay_degrees(line: Line) -> None:
    """Lay an annotation over each."""
    if name_grammar().degrees.isdisjoint(line.lower):
        return
    for first, word in enumerate(line.lower[: line.size]):
        of = word in name_grammar().degrees and (line.lower[first + 1] == "of" or word == _WITH_IN)
        last = _past_fields(line, first + 1) if of else 0
        if last > first + 2:
            form = printed(line, first, last)
            line.put(Annotation(Label.OFFICE, first, last, Office(form, None, HONOUR, leads_body=False)))


def _past_fields(line: Line, preposition: int) -> int:
    """Where the fields end that each preposition brings in: "of Philosophy in Art Studies"."""
    end = preposition
    while end - preposition < _LONGEST and line.lower[end] in _BEFORE_FIELDS and (more := _past_field(line, end + 1)):
        end = more
    return end


def _past_field(line: Line, start: int) -> int | None:
    end = field_end(line, start)
    while line.flags[end] & FIELD and not line.capital[end] and end - start < _LONGEST:
        end += 1
    return end if end > start else None
