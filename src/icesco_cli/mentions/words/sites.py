"""Places that no table knows, by what stands beside them: "the city of X", "X district", "in X", "flew to X"."""

from __future__ import annotations

from icesco_cli.lexicon.abbreviation_words import abbreviations
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.mention_words import name_contexts
from icesco_cli.lexicon.words import Place
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.tokens import Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import (
    COMMON,
    EVENT,
    FIELD,
    HEAD,
    KIN,
    NEVER,
    NOUN,
    PARTICLE,
    SPEECH,
    TIME,
    VENUE,
    name_like_months,
)

_NO_PLACE = COMMON | EVENT | FIELD | HEAD | KIN | NEVER | NOUN | SPEECH | TIME | VENUE
_IN_PHRASES = function_words("in_phrases")
_LONGEST = 5
_JOURNEY = 5
"""Words from a verb of going to where it goes: "travelled on Monday by train to X"."""
_KIND = "place"


def lay_sites(line: Line) -> None:
    """Lay an annotation over each place that the words beside it make one."""
    nouns = name_contexts().places
    for index in line.capitals():
        before = line.lower[index - 1]
        inside = before == "in" and not line.titled and line.lower[index] not in _IN_PHRASES
        of_a_kind = before == "of" and line.lower[index - 2] in nouns
        if inside or of_a_kind or (before == "to" and _is_reached(line, index)):
            _lay(line, index, _end(line, index))
        elif line.lower[index + 1] in nouns and not line.capital[index + 1]:
            _lay_named(line, index + 1)


def _is_reached(line: Line, index: int) -> bool:
    """ "travelled by helicopter to | X", which no comma and no other "to" parts."""
    near = line.lower[max(0, index - 1 - _JOURNEY) : index - 1]
    gone = next((at for at, word in enumerate(near) if word in name_contexts().journeys), None)
    return gone is not None and {",", "to", "and"}.isdisjoint(near[gone:]) and not line.titled


def _lay_named(line: Line, noun: int) -> None:
    """ "X province"."""
    first = noun
    while first > max(noun - _LONGEST, 0) and _is_bare(line, first - 1):
        first -= 1
    if not (first < noun - 1 and is_given(line.words[first])):
        _lay(line, first, noun)


def _end(line: Line, first: int) -> int:
    last = first
    while last - first < _LONGEST and (_is_bare(line, last) or (last > first and _joins(line, last))):
        last += 1
    return last


def _joins(line: Line, index: int) -> bool:
    """ "Costa da Prata": a particle between two words."""
    return index < line.size and bool(line.flags[index] & PARTICLE) and _is_bare(line, index + 1)


def _is_bare(line: Line, index: int) -> bool:
    """Whether a capitalised word stands there of which nothing else is known."""
    if not line.capital[index] or line.at[index] is not None or line.flags[index] & _NO_PLACE:
        return False
    return not line.words[index].isupper() and line.lower[index] not in name_like_months()


def _lay(line: Line, first: int, last: int) -> None:
    if last <= first or line.lower[last] == "'s" or line.lower[last - 1] in abbreviations().titles:
        return
    if line.label(last) in (Label.OFFICE, Label.HONORIFIC) or (line.capital[last] and line.label(last) is None):
        return
    name = " ".join(line.words[first:last])
    line.put(Annotation(Label.PLACE, first, last, Place(name, None, _KIND)))
