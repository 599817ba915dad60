"""Offices as noun phrases: "the Malian Culture Minister", "Ambassador of Azerbaijan to Morocco"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from icesco_cli.lexicon.words import Office, offices
from icesco_cli.mentions.organisations import acronym_after
from icesco_cli.mentions.stretches import field_end, is_field, run_end
from icesco_cli.mentions.tokens import Chunk, Label, Line
from icesco_cli.mentions.vocabulary import HEAD, UNIT

_LEADS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my"})
_PREPOSITIONS = frozenset({"of", "for", "to", "in", "at", "on"})
_OWNERS = frozenset({Label.COUNTRY, Label.ADJECTIVE, Label.PLACE, Label.REGION, Label.BODY})
_LAND = frozenset({Label.COUNTRY, Label.PLACE, Label.REGION})
_OF_PLACES = frozenset({"noble", "religious", "royal", "head of state", "minister", "diplomat", "military"})
_LONGEST_LOWER = 4


@dataclass(frozen=True, slots=True)
class Post:
    """An office at tokens `first` to `last` of a line. `of` is the body, country or place that it belongs to: a chunk,
    or the words of a body named in short ("the Museum"). `lead` is the word that opens it ("the", "his"), if any."""

    first: int
    last: int
    title: str
    of: Chunk | str | None
    office: Office
    past: bool
    lead: str | None
    complete: bool
    """It says of what it is the office."""


@dataclass(slots=True)
class _Reading:
    """What is gathered while an office is read."""

    line: Line
    office: Office
    first: int
    last: int
    title: list[str]
    of: Chunk | str | None = None
    past: bool = False
    complete: bool = False


def lay_offices(line: Line) -> list[Post]:
    """Find each office, lay a chunk over those of its words that are no name of their own, and return them in order."""
    posts: list[Post] = []
    for chunk in _heads(line):
        if posts and chunk.first < posts[-1].last:
            continue
        post = _post(line, chunk)
        posts.append(post)
        _lay(line, post)
    return posts


def _heads(line: Line) -> Iterator[Chunk]:
    for chunk in list(line.chunks()):
        if chunk.label is Label.OFFICE and isinstance(chunk.value, Office):
            yield chunk


def _lay(line: Line, post: Post) -> None:
    whole = Chunk(Label.OFFICE, post.first, post.last, post)
    for index in range(post.first, post.last):
        chunk = line.at[index]
        if chunk is None or chunk.label in (Label.OFFICE, Label.EVENT):
            line.at[index] = whole


def _post(line: Line, chunk: Chunk) -> Post:
    office = chunk.value
    assert isinstance(office, Office)
    reading = _Reading(line, office, chunk.first, chunk.last, [_text(line, chunk.first, chunk.last)])
    _read_left(reading)
    _read_right(reading)
    lead = line.lower[reading.first] if line.lower[reading.first] in _LEADS else None
    return Post(
        reading.first, reading.last, " ".join(reading.title), reading.of, office, reading.past, lead, reading.complete
    )


def _text(line: Line, first: int, last: int) -> str:
    """The words as they stand, one space between them and none before a comma."""
    return " ".join(line.words[first:last]).replace(" ,", ",").replace(" 's", "'s").replace(" .", ".")


# -- leftwards --------------------------------------------------------------------------------------------------


def _read_left(reading: _Reading) -> None:
    _read_prefixes(reading)
    _read_fields(reading)
    _read_prefixes(reading)
    _read_owner(reading)
    _read_prefixes(reading)
    _read_lead(reading)


def _read_prefixes(reading: _Reading) -> None:
    prefixes = offices().prefixes
    while (prefix := prefixes.get(reading.line.word(reading.first - 1))) is not None:
        reading.first -= 1
        reading.past |= prefix.past
        if not prefix.past:
            reading.title.insert(0, reading.line.words[reading.first])


def _read_fields(reading: _Reading) -> None:
    """ "Culture Minister", "Tourism, Arts and Culture Minister", "Museum Director"."""
    line, first = reading.line, reading.first
    while (step := _field_before(line, first)) is not None:
        first = step
    if first < reading.first:
        reading.title.insert(0, _text(line, first, reading.first))
        reading.first = first
        reading.complete = True


def _field_before(line: Line, first: int) -> int | None:
    before = first - 1
    if line.label(before) is None and (
        is_field(line, before) or (line.is_capital(before) and line.flags[before] & HEAD)
    ):
        return before
    if line.word(before) in ("and", "&", ",") and is_field(line, before - 1) and line.is_capital(first):
        return before - 1 if line.label(before - 1) is None and is_field(line, first) else None
    return None


def _read_owner(reading: _Reading) -> None:
    """ "ICESCO Director-General", "Mali's ambassador", "the Kazakh Deputy Prime Minister"."""
    line = reading.line
    before = reading.first - 2 if line.word(reading.first - 1) in ("'s", "'") else reading.first - 1
    chunk = line.at[before] if before >= 0 else None
    if chunk and chunk.label in _OWNERS:
        reading.of, reading.first, reading.complete = chunk, chunk.first, True
    elif before == reading.first - 2 and line.is_capital(before) and line.flags[before] & HEAD:
        reading.of, reading.first, reading.complete = line.words[before], before, True


def _read_lead(reading: _Reading) -> None:
    line, before = reading.line, reading.first - 1
    if line.word(before) in _LEADS:
        reading.first = before
    elif line.word(before - 1) in _LEADS and line.words[before].isalpha() and not line.capital[before]:
        reading.first = before - 1


# -- rightwards -------------------------------------------------------------------------------------------------


def _read_right(reading: _Reading) -> None:
    line = reading.line
    if line.word(reading.last) == "(" and line.word(reading.last + 2) == ")" and line.words[reading.last + 1].isupper():
        reading.last += 3
    while line.word(reading.last) in _PREPOSITIONS and _read_complement(reading):
        pass


def _read_complement(reading: _Reading) -> bool:
    """Read one prepositional phrase of the office; False where none follows that belongs to it."""
    line, preposition = reading.line, reading.line.word(reading.last)
    start = reading.last + 2 if line.word(reading.last + 1) in ("the", "its", "a") else reading.last + 1
    if start >= len(line):
        return False
    chunk = line.at[start]
    if chunk and chunk.label in _OWNERS and not _is_modifier(line, chunk):
        return _read_name(reading, chunk, preposition)
    if line.titled:
        return False
    if line.is_capital(start) and preposition in ("of", "for", "on", "in", "at"):
        return _read_capitals(reading, start, preposition)
    return preposition == "of" and _read_lower(reading, start)


def _is_modifier(line: Line, chunk: Chunk) -> bool:
    """Whether an adjective only opens the field: "Under Secretary for African Affairs"."""
    return chunk.label in (Label.ADJECTIVE, Label.REGION) and is_field(line, chunk.last)


def _read_name(reading: _Reading, chunk: Chunk, preposition: str) -> bool:
    line = reading.line
    if chunk.label is Label.BODY and reading.of is None and _is_unit(line, chunk):
        reading.title.append(_text(line, reading.last, chunk.last))
    elif preposition == "of" or chunk.label is Label.BODY:
        if isinstance(reading.of, Chunk) and reading.of.label is not Label.ADJECTIVE and reading.complete:
            return False
        reading.of = chunk
    elif preposition in ("to", "in") and chunk.label in _LAND:
        if chunk.label is Label.COUNTRY:
            reading.title.append(f"to {_text(line, chunk.first, chunk.last)}")
    elif preposition == "at":
        return False
    else:
        reading.title.append(_text(line, reading.last, chunk.last))
    reading.last, reading.complete = chunk.last, True
    if acronym_after(line, chunk.last):
        reading.last += 3
    return True


def _is_unit(line: Line, chunk: Chunk) -> bool:
    return any(line.flags[index] & UNIT for index in range(chunk.first, chunk.last))


def _read_capitals(reading: _Reading, start: int, preposition: str) -> bool:
    """A field ("Minister of Culture and Sport"), a body named in short ("of the Museum") or one that no table knows."""
    line = reading.line
    end = field_end(line, start)
    if end == start or (preposition in ("in", "at") and not line.flags[start] & HEAD):
        return False
    if end == start + 1 and line.flags[start] & HEAD and not line.flags[start] & UNIT:
        reading.of = line.words[start]
    elif is_field(line, start) or preposition != "of" or reading.office.kind in _OF_PLACES:
        reading.title.append(_text(line, reading.last, end))
    else:
        reading.of = Chunk(Label.BODY, start, run_end(line, start) if end < start + 2 else end)
        line.put(reading.of)
    reading.last, reading.complete = end, True
    return True


def _read_lower(reading: _Reading, start: int) -> bool:
    """ "head of the manuscripts service of ICESCO": lower-case words that lead on to "of" and a name."""
    line = reading.line
    for end in range(start + 1, min(start + 1 + _LONGEST_LOWER, len(line))):
        if line.lower[end] == "of" and (line.is_capital(end + 1) or line.is_capital(end + 2)):
            reading.title.append(_text(line, reading.last, end))
            reading.last = end
            return True
        if not line.words[end].isalpha() or line.capital[end]:
            return False
    return False
