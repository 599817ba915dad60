"""Bodies and their seats between commas: "the Rector, Karst University, Prof. X", "X (Director, Karst Museum)"."""

from __future__ import annotations

from icesco_cli.mentions.bodies.acronyms import past_acronym
from icesco_cli.mentions.offices.posts import PostReading
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.tokens import Label, Line

_OF_BODIES = frozenset({"academic", "body head", "official", "parliamentarian"})
_CLOSING = frozenset({",", ";", ".", ")"})


def read_apposed(reading: PostReading) -> None:
    """Let the office be of the body behind its comma, and go past the seat of its body."""
    line = reading.line
    if reading.office.kind not in _OF_BODIES or not reading.title[0][0].isupper() or line.titled:
        return
    body = line.at[reading.last + 1] if line.lower[reading.last] == "," and reading.of is None else None
    if body and body.label is Label.BODY and body.first == reading.last + 1:
        end = past_acronym(line, body.last)
        apposed = line.lower[reading.first - 1] in (",", "(") and line.lower[end] in _CLOSING
        if apposed or _opens_name(line, end):
            reading.own(body)
            reading.last = end
    reading.last = _past_seat(line, reading.last)


def _past_seat(line: Line, last: int) -> int:
    """ "the Rector of Karst University, Sfax (KUS), Prof. X": the end of the place where a body sits."""
    seat = line.at[last + 1] if line.lower[last] == "," and line.label(last - 1) is Label.BODY else None
    if seat is None or seat.label not in (Label.PLACE, Label.COUNTRY) or seat.first != last + 1:
        return last
    end = past_acronym(line, seat.last)
    return end if _opens_name(line, end) else last


def _opens_name(line: Line, comma: int) -> bool:
    """Whether a human's name follows a comma."""
    after = comma + 1
    if line.lower[comma] != "," or not line.capital[after]:
        return False
    return line.label(after) is Label.HONORIFIC or (line.at[after] is None and is_given(line.words[after]))
