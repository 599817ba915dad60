"""What an office is of where no preposition says it: "Chairman PCB X", "Secretary Education X"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts
from icesco_cli.mentions.bodies.acronyms import past_acronym
from icesco_cli.mentions.offices.posts import PostReading, printed
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import field_end, is_field
from icesco_cli.mentions.words.tokens import Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import HEAD

_INITIALS = 2
_WITH_FIELDS = frozenset({"minister", "body head", "official"})
_HONORIFIC = Label.HONORIFIC


def read_bare(reading: PostReading) -> None:
    """ "Secretary Education Division X", "Chairman PCB X", "Secretary Education X": a body or a field right behind the
    office and before a name."""
    line, first = reading.line, reading.last
    if line.titled or first >= line.size or reading.of is not None or not line.capital[reading.first]:
        return
    body = line.at[first]
    if body is None and reading.office.kind == "body head" and _is_acronym(line, first):
        body = Annotation(Label.BODY, first, first + 1)
    if body is None:
        return _read_house(reading) if line.flags[first] & HEAD else _read_field(reading)
    if body.label is Label.PLACE:
        return _read_place(reading, body)
    if body.label is not Label.BODY:
        return
    last = past_acronym(line, body.last)
    if line.capital[last] and not line.words[last].isupper():
        line.put(body)
        reading.own(body)
        reading.last = last


def _is_acronym(line: Line, index: int) -> bool:
    """Whether letters stand there of which no table knows anything, and a given name follows."""
    word = line.words[index]
    known = line.flags[index] or not is_given(line.words[index + 1])
    return word.isupper() and word.isalpha() and len(word) > _INITIALS and not known


def _read_house(reading: PostReading) -> None:
    """ "Chairman Senate X", "Speaker Assembly X": a body named by its kind alone, before two words of a name."""
    line, first = reading.line, reading.last
    named = all(line.capital[i] and line.at[i] is None and not line.flags[i] for i in (first + 1, first + 2))
    if reading.office.kind in _WITH_FIELDS and line.capital[first] and named:
        reading.own(line.words[first])
        reading.last = first + 1


def _read_place(reading: PostReading, place: Annotation) -> None:
    """ "Chief Minister Sindh X", "Commissioner Lahore Division X": whose the office is, before two words of a name."""
    line, last = reading.line, place.last
    last += line.lower[last] in name_contexts().divisions
    named = line.label(last) is _HONORIFIC or (
        is_given(line.words[last]) and line.at[last] is None and line.capital[last + 1] and line.at[last + 1] is None
    )
    if reading.office.kind in _WITH_FIELDS | {"head of government"} and line.capital[last] and named:
        reading.own(place)
        reading.last = last


def _read_field(reading: PostReading) -> None:
    """ "Joint Secretary Culture X", "Director General Sports X": South Asia's offices have their field so."""
    line, first = reading.line, reading.last
    if reading.office.kind not in _WITH_FIELDS or not is_field(line, first) or is_given(line.words[first]):
        return
    end = field_end(line, first)
    named = line.label(end) is _HONORIFIC or (line.capital[end] and line.at[end] is None and is_given(line.words[end]))
    if end > first and named:
        reading.title.append(printed(line, first, end))
        reading.last, reading.complete = end, True
