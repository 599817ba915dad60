"""What follows the head noun of an office: "of Culture and Sport of Mali", "to Morocco", "of the Press Department"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import Body, Office, Place
from icesco_cli.mentions.body_edges import acronym_after, after_article, right_end
from icesco_cli.mentions.likeness import is_given
from icesco_cli.mentions.organisations import Headed
from icesco_cli.mentions.posts import OWNERS, PostReading, printed
from icesco_cli.mentions.stretches import field_end, is_field, one_more_field, run_end
from icesco_cli.mentions.tokens import Chunk, Label, Line
from icesco_cli.mentions.vocabulary import FIELD, HEAD, PROFESSION, UNIT

_PREPOSITIONS = frozenset({"of", "for", "to", "in", "at", "on"})
_SENT = ("Ambassador", "Charg", "High Commissioner", "Consul")
_WITH_FIELDS = frozenset({"minister", "academic", PROFESSION})
_OF_HUMANS = frozenset({None, Label.HONORIFIC, Label.PLACE})
_ANY = "President"
"""The office of countries and of companies alike."""
_CONSUL = "Consul"
_LAND = frozenset({Label.COUNTRY, Label.PLACE, Label.REGION})
_SUPERIOR = frozenset({"body head", "head of state", "head of government", "minister", "royal"})
_OF_PLACES = frozenset({"noble", "religious", "royal", "head of state", "minister", "diplomat", "military"})
_INITIALS = 2
_LONGEST = 40
_LONGEST_FIELD = 16
_LONGEST_LOWER = 4


def read_right(reading: PostReading) -> None:
    """Read the office rightwards from its head noun."""
    line = reading.line
    reading.last = _past_gloss(line, reading.last)
    _read_more_state(reading)
    _read_bare_body(reading)
    first = reading.last
    while reading.last - first < _LONGEST and line.lower[reading.last] in _PREPOSITIONS and _read_complement(reading):
        pass


def _read_bare_body(reading: PostReading) -> None:
    """ "Secretary Education Division X", "Chairman PCB X": a body right behind the office and before a name."""
    line, first = reading.line, reading.last
    if line.titled or first >= line.size or reading.of is not None or not line.capital[reading.first]:
        return
    body = line.at[first]
    if body is None and reading.office.kind == "body head" and _is_acronym(line, first):
        body = Chunk(Label.BODY, first, first + 1)
    if body and body.label is Label.BODY and line.capital[body.last] and not line.words[body.last].isupper():
        line.put(body)
        reading.own(body)
        reading.last = body.last


def _is_acronym(line: Line, index: int) -> bool:
    """Whether letters stand there of which no table knows anything, and a given name follows."""
    word = line.words[index]
    known = line.flags[index] or not is_given(line.words[index + 1])
    return word.isupper() and word.isalpha() and len(word) > _INITIALS and not known


def _past_gloss(line: Line, last: int) -> int:
    """ "Director General (DG) of", "Governor (Hokim) of": past one word in brackets."""
    bracketed = line.lower[last] == "(" and line.lower[last + 2] == ")"
    return last + 3 if bracketed and (line.words[last + 1].isupper() or line.lower[last + 3] == "of") else last


def _read_more_state(reading: PostReading) -> None:
    """ "Minister of State and Foreign Affairs": the field goes on after one that is part of the head."""
    end = one_more_field(reading.line, reading.last) if reading.office.form.endswith("of State") else None
    if end is not None:
        reading.title.append(printed(reading.line, reading.last, end))
        reading.last = end


def _read_complement(reading: PostReading) -> bool:
    """Read one prepositional phrase of the office; False where none follows that belongs to it."""
    line, preposition = reading.line, reading.line.lower[reading.last]
    start = after_article(line, reading.last + 1)
    if start >= line.size:
        return False
    chunk = _owned_body(line, start) or line.at[start]
    if chunk and isinstance(chunk.value, Office) and preposition in ("of", "to"):
        return _take(reading, chunk.last)
    if chunk and chunk.label in OWNERS and preposition in ("of", "to") and _is_superior(line, chunk.last):
        return _read_superior(reading, chunk)
    if chunk and chunk.label is Label.ADJECTIVE and line.lower[chunk.last] in name_grammar().groups:
        reading.own(chunk)
        return _take(reading, chunk.last + 1)
    if chunk and chunk.label in OWNERS and not _is_modifier(line, chunk):
        return _read_name(reading, chunk, preposition)
    if line.titled:
        return False
    if line.capital[start] and preposition in ("of", "for", "on", "in", "at"):
        return _read_capitals(reading, start, preposition)
    return preposition == "of" and (_read_small_field(reading, start) or _read_small(reading, start))


def _is_superior(line: Line, index: int) -> bool:
    """Whether the leader of a body stands there whom an office serves: "Adviser to the UN Secretary-General"."""
    chunk = line.at[index]
    office = chunk.value if chunk else None
    return isinstance(office, Office) and office.leads_body and office.kind in _SUPERIOR


def _read_superior(reading: PostReading, owner: Chunk) -> bool:
    line = reading.line
    superior = line.at[owner.last]
    assert superior is not None
    reading.title.append(f"{line.lower[reading.last]} the {printed(line, superior.first, superior.last)}")
    reading.own(owner)
    reading.last = superior.last
    return True


def _owned_body(line: Line, start: int) -> Chunk | None:
    """ "of Vietnam's Ministry of Culture": the body that a country at `start` has."""
    chunk, body = line.at[start], line.at[start + 2] if line.lower[start + 1] == "'s" else None
    return body if chunk and chunk.label is Label.COUNTRY and body and body.label is Label.BODY else None


def _take(reading: PostReading, end: int) -> bool:
    """Let the words up to `end` be part of the title."""
    reading.title.append(printed(reading.line, reading.last, end))
    reading.last, reading.complete = end, True
    return True


def _is_modifier(line: Line, chunk: Chunk) -> bool:
    """Whether an adjective only opens the field: "Under Secretary for African Affairs"."""
    return chunk.label in (Label.ADJECTIVE, Label.REGION) and is_field(line, chunk.last)


def _read_name(reading: PostReading, chunk: Chunk, preposition: str) -> bool:
    line, end = reading.line, _past_place_noun(reading.line, chunk)
    if line.capital[end] and line.at[end] is None and (line.flags[end] & HEAD or _is_division(line, chunk)):
        end += 1
    if chunk.label is Label.BODY and reading.of is None and (end > chunk.last or _is_unit(line, chunk)):
        reading.unit = chunk if end == chunk.last else None
        _take(reading, end)
        opening = chunk.value.inside[-1:] if isinstance(chunk.value, Headed) else ()
        reading.of = next((c for c in opening if c.first == chunk.first and isinstance(c.value, Body)), None)
    elif preposition == "of" or chunk.label is Label.BODY:
        if not isinstance(reading.of, Chunk) or reading.of.label is Label.ADJECTIVE:
            reading.own(chunk)
        elif chunk.label is Label.BODY and preposition == "to":
            _take(reading, chunk.last)
        else:
            return False
    elif preposition in ("to", "in") and chunk.label in _LAND:
        if chunk.label is Label.COUNTRY or reading.office.form.startswith(_CONSUL):
            abroad = chunk.label is Label.COUNTRY and reading.office.form.startswith(_SENT)
            sent = preposition == "to" or abroad
            reading.title.append(f"{'to' if sent else 'in'} {printed(line, chunk.first, chunk.last)}")
    elif preposition == "at":
        return False
    else:
        end = one_more_field(line, end) or end if chunk.label is Label.REGION else end
        _take(reading, end)
    reading.last, reading.complete = end, True
    if acronym_after(line, end):
        reading.last += 3
    if line.lower[end] == "named" and line.lower[end + 1] == "after":
        reading.last = run_end(line, end + 2)
    return True


def _past_place_noun(line: Line, chunk: Chunk) -> int:
    """ "Governor of Sughd province": the end of the chunk with the noun that says which kind of place it is."""
    follows = chunk.label in _LAND and line.lower[chunk.last] in name_contexts().places
    return chunk.last + 1 if follows and not line.capital[chunk.last] else chunk.last


def _is_division(line: Line, chunk: Chunk) -> bool:
    """ "Sughd Province"."""
    return chunk.label is Label.PLACE and line.lower[chunk.last] in name_contexts().divisions


def _is_unit(line: Line, chunk: Chunk) -> bool:
    """Whether the body is part of a larger one: "the Press Department", but not "the State Security Service"."""
    unit = any(line.flags[index] & UNIT for index in range(chunk.first, chunk.last))
    inside = chunk.value.inside if isinstance(chunk.value, Headed) else ()
    owned = any(inner.first == chunk.first and inner.label is Label.COUNTRY for inner in inside)
    return unit and not owned and line.lower[chunk.first] not in name_grammar().sovereign


def _read_capitals(reading: PostReading, start: int, preposition: str) -> bool:
    """A field ("Minister of Culture and Sport"), a body named in short ("of the Museum") or one that no table knows."""
    line = reading.line
    end = field_end(line, start)
    if end == start or (preposition in ("in", "at") and not line.flags[start] & HEAD):
        return False
    if end == start + 1 and line.flags[start] & HEAD and not line.flags[start] & UNIT:
        reading.own(line.words[start])
    elif (
        is_field(line, start)
        or line.at[start] is not None
        or preposition != "of"
        or (reading.office.kind in _OF_PLACES and not line.words[start].isupper() and reading.office.form != _ANY)
    ):
        return _take(reading, end)
    else:
        return _read_unknown(reading, start, end)
    reading.last = end
    return True


def _read_unknown(reading: PostReading, start: int, end: int) -> bool:
    """ "founder of Acme Watch", "CEO of Acme": a body that no table knows."""
    line = reading.line
    if line.lower[end] in name_contexts().places and not line.capital[end]:
        return _read_unknown_place(reading, start, end)
    alone = end == start + 1 and line.capital[start] and not line.words[start].isupper()
    if alone and (line.lower[start].endswith("s") or line.lower[start - 1] == "the"):
        return _take(reading, end)
    end = right_end(line, end - 1, end)
    body = Chunk(Label.BODY, start, end)
    line.put(body)
    reading.own(body)
    reading.last = end
    return True


def _read_unknown_place(reading: PostReading, start: int, noun: int) -> bool:
    """ "Wali of the Oriental region": a place that no table knows."""
    place = Chunk(Label.PLACE, start, noun, Place(printed(reading.line, start, noun), None, "place"))
    reading.line.put(place)
    reading.own(place)
    reading.last = noun + 1
    return True


def _read_small_field(reading: PostReading, start: int) -> bool:
    """ "minister of economy and planning"."""
    line, end = reading.line, start
    while (
        end - start < _LONGEST_FIELD and not line.capital[end] and (line.flags[end] & FIELD or _joins_small(line, end))
    ):
        end += 1
    return end > start and reading.office.kind in _WITH_FIELDS and _take(reading, end)


def _joins_small(line: Line, index: int) -> bool:
    after = index + 1
    return line.lower[index] in ("and", ",") and after < line.size and bool(line.flags[after] & FIELD)


def _read_small(reading: PostReading, start: int) -> bool:
    """ "head of the manuscripts service of ICESCO": lower-case words that lead on to "of" and a name."""
    line = reading.line
    for end in range(start + 1, min(start + 1 + _LONGEST_LOWER, line.size)):
        if line.lower[end] == "of" and (line.capital[end + 1] or line.capital[end + 2]):
            return _take(reading, end)
        named = end + 1 if line.lower[end] == "," else end
        if line.lower[start - 1] == "the" and line.capital[named] and line.label(named) in _OF_HUMANS:
            return _take(reading, end)
        if not line.words[end].isalpha() or line.capital[end]:
            return False
    return False
