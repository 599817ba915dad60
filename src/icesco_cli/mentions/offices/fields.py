"""The field of an office and the body that only its leader tells: "of Culture and Sport", "CEO of Acme"."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import Place
from icesco_cli.mentions.bodies.right_edges import right_end
from icesco_cli.mentions.offices.posts import PostReading, printed
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import after_article, field_end, is_field, run_end
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD, HEAD, NEVER, PARTICLE, PROFESSION, SPEECH, UNIT

_WITH_FIELDS = frozenset({"minister", "academic", PROFESSION})
_OF_HUMANS = frozenset({None, Label.HONORIFIC, Label.PLACE})
_ANY = "President"
"""The office of countries and of companies alike."""
_OF_PLACES = frozenset({"noble", "religious", "royal", "head of state", "minister", "diplomat", "military"})
_NAME = 2
"""Words of a human's name: "a pupil of Ana Reis"."""
_OF_FIELDS = frozenset({"Director", "Head"})
_LONGEST_FIELD = 16
_LONGEST_LOWER = 6
_LONGEST_GROUP = 5
_POINTING = frozenset({"his", "her", "our", "that", "their", "this"})
"""What points to a body or a place named before: "the mayor of that city, X"."""
_BEHIND_PEOPLE = frozenset({"and", "in", "of"})
_NATIONS = frozenset({Label.ADJECTIVE, Label.COUNTRY})
_VERBS = function_words("auxiliaries") | function_words("irregular_pasts")


def read_capitals(reading: PostReading, start: int, preposition: str) -> bool:
    """A field ("Minister of Culture and Sport"), a part of a body by its field ("of the Arabic department"), a body
    named in short ("of the Museum") or one that no table knows."""
    line = reading.line
    led = line.at[start]
    if led and led.label is Label.EVENT and led.first == start and preposition == "of":
        body = replace(led, label=Label.BODY)
        return _read_led(reading, body) if _is_led(reading, led) else reading.take(led.last)
    end = _past_particle(line, start, field_end(line, start))
    if end == start or (preposition in ("in", "at") and not line.flags[start] & HEAD):
        return False
    if line.flags[end] & UNIT and not line.capital[end]:
        return reading.take(end + 1)
    if end == start + 1 and line.flags[start] & HEAD and _is_of_leader(line, end):
        return reading.take(end)
    ministerial = reading.office.kind == "minister" and bool(line.flags[start] & FIELD)
    if end == start + 1 and line.flags[start] & HEAD and not line.flags[start] & UNIT and not ministerial:
        reading.own(line.words[start])
    elif (
        is_field(line, start)
        or line.at[start] is not None
        or preposition != "of"
        or (reading.office.kind in _OF_PLACES and not line.words[start].isupper() and reading.office.form != _ANY)
    ):
        return reading.take(end)
    else:
        return _read_unknown(reading, start, end)
    reading.last = end
    return True


def _past_particle(line: Line, start: int, end: int) -> int:
    """ "Director of the Torre | do Tombo": a word of no table behind the article goes on over a small particle."""
    alone = end == start + 1 and line.lower[start - 1] == "the" and line.at[start] is None and not line.flags[start]
    within = alone and line.flags[end] & PARTICLE and not line.capital[end] and line.capital[end + 1]
    return run_end(line, end + 1) if within else end


def _is_of_leader(line: Line, end: int) -> bool:
    """ "Director of the Office of the Director-General": what a leader has is no body of its own."""
    return line.lower[end] == "of" and line.label(after_article(line, end + 1)) is Label.OFFICE


def _is_led(reading: PostReading, event: Annotation) -> bool:
    """ "Secretary General of the Karst Cities Forum": a forum that somebody leads is a body."""
    named = event.head is not None and not reading.line.words[event.first][0].isdigit()
    led = named and reading.line.lower[event.last - 1] in name_contexts().led
    return led and reading.office.kind == "body head" and reading.title[0][0].isupper()


def _read_led(reading: PostReading, led: Annotation) -> bool:
    reading.line.put(led)
    reading.own(led)
    reading.last = led.last
    return True


def _read_unknown(reading: PostReading, start: int, end: int) -> bool:
    """ "founder of Acme Watch", "CEO of Acme": a body that no table knows; a conference by its number: "of COP29"."""
    line = reading.line
    if line.lower[end] in name_contexts().places and not line.capital[end]:
        return _read_unknown_place(reading, start, end)
    if reading.office.form.casefold() in name_contexts().governing and not line.words[start].isupper():
        return _read_town(reading, start if end - start > 2 else end - 1)
    if end - start == _NAME and is_given(line.words[start]):
        return False
    if end == start + 1 and line.words[start][-1].isdigit():
        return _read_led(reading, Annotation(Label.EVENT, start, end))
    if _is_field_of_unknown(reading, start, end):
        return reading.take(end)
    alone = end == start + 1 and line.capital[start] and not line.words[start].isupper()
    if alone and (line.lower[start].endswith("s") or line.lower[start - 1] == "the"):
        return reading.take(end)
    end = right_end(line, end - 1, end)
    body = Annotation(Label.BODY, start, end)
    line.put(body)
    reading.own(body)
    reading.last = end
    return True


def _is_field_of_unknown(reading: PostReading, start: int, end: int) -> bool:
    """ "Superintendent of Lunar Heritage", "Director of Karst Research": a field that opens with a word of no table;
    companies have other officers."""
    line, office = reading.line, reading.office
    of_fields = office.kind == "official" or office.form in _OF_FIELDS
    inside = range(start, end)
    known = any(line.at[index] or line.flags[index] & HEAD or line.words[index].isupper() for index in inside)
    return of_fields and end - start == _NAME and bool(line.flags[end - 1] & FIELD) and not known


def _read_unknown_place(reading: PostReading, start: int, noun: int) -> bool:
    """ "Wali of the Oriental region": a place that no table knows."""
    place = Annotation(Label.PLACE, start, noun, Place(printed(reading.line, start, noun), None, "place"))
    reading.line.put(place)
    reading.own(place)
    reading.last = noun + 1
    return True


def read_division(reading: PostReading, start: int) -> bool:
    """ "Chief Officer for Culture in Zarvan County": a part of a country that no table knows, by its noun."""
    line, end = reading.line, run_end(reading.line, start)
    if end - start < _NAME or line.lower[end - 1] not in name_contexts().divisions or line.label(start) is Label.BODY:
        return False
    owner = reading.of
    _read_unknown_place(reading, start, end - 1)
    reading.of = owner or reading.of
    return True


def _read_town(reading: PostReading, start: int) -> bool:
    """ "Mayor of Zarvan Ana Reis": of three words that no table knows, the first is the town, the others its mayor."""
    _read_unknown_place(reading, start, start + 1)
    reading.last = start + 1
    return True


def read_small_field(reading: PostReading, start: int) -> bool:
    """ "minister of economy and planning"."""
    end = _small_field_end(reading.line, start)
    return end > start and reading.office.kind in _WITH_FIELDS and reading.take(end)


def _small_field_end(line: Line, start: int) -> int:
    end = start
    while (
        end - start < _LONGEST_FIELD and not line.capital[end] and (line.flags[end] & FIELD or _joins_small(line, end))
    ):
        end += 1
    return end


def read_small_matter(reading: PostReading, start: int) -> bool:
    """ "Assistant Secretary-General for political affairs X", "head of the group on Mali-Peru relations X": small words
    of a field, or such as end in what two countries have, before a name."""
    line = reading.line
    end = max(_small_field_end(line, start), _matter_end(line, start))
    name = end + 1 if line.lower[end] == "," else end
    named = line.capital[name] and line.label(name) in _OF_HUMANS
    return end > start and named and reading.take(end)


def _matter_end(line: Line, start: int) -> int:
    """The end of the small words from `start` on, or from the two countries there, up to "relations" or the like."""
    first = start + (line.capital[start] and "-" in line.words[start] and bool(line.flags[start] & NEVER))
    for end in range(first, first + _LONGEST_LOWER):
        if line.capital[end] or not line.words[end].replace("-", "").isalpha():
            return start
        if line.lower[end] in name_grammar().matters:
            return end + 1
    return start


def _joins_small(line: Line, index: int) -> bool:
    after = index + 1
    return line.lower[index] in ("and", ",") and after < line.size and bool(line.flags[after] & FIELD)


def read_branch(reading: PostReading, start: int) -> bool:
    """ "chairman of the Sfax branch of the Karst Chamber, X": a part of a body, by where it is and small letters."""
    line, seat = reading.line, reading.line.at[start]
    end = seat.last if seat and seat.label in LANDS else run_end(line, start)
    end += line.lower[end] in name_grammar().local
    small = line.lower[end] in name_grammar().branches and not line.capital[end]
    return small and line.lower[end + 1] == "of" and reading.take(end + 1)


def read_group(reading: PostReading, start: int) -> bool:
    """ "head of the Thai delegation", "chairman of the Mali-Peru friendship group": those of a country, or of
    two, by small words."""
    if _read_people(reading, start):
        return True
    line, annotation = reading.line, reading.line.at[start]
    hyphened = annotation is None and "-" in line.words[start] and line.capital[start]
    if not hyphened and (annotation is None or annotation.label not in _NATIONS):
        return False
    first = annotation.last if annotation else start + 1
    for end in range(first, min(first + _LONGEST_GROUP, line.size)):
        if line.lower[end] in name_grammar().groups and not line.capital[end] and line.lower[end + 1] != "'s":
            if annotation:
                reading.own(annotation)
            return reading.take(end + 1)
        if line.capital[end] or not (line.words[end].replace("-", "").isalpha() or line.lower[end] == "'s"):
            return False
    return False


def _read_people(reading: PostReading, start: int) -> bool:
    """ "head of the Georgian Jews community", "leader of the Malian people", "head of the Muslim community of Mali"."""
    line, end = reading.line, run_end(reading.line, start)
    after = line.lower[end + 1]
    goes_on = after.isalpha() and not line.capital[end + 1] and after not in _BEHIND_PEOPLE
    if end == start or line.lower[end] not in name_grammar().communities or (goes_on and not _is_verb(line, end + 1)):
        return False
    nation = line.at[start]
    if nation and nation.label is Label.ADJECTIVE and nation.last == end:
        reading.own(nation)
    return reading.take(end + 1)


def read_small(reading: PostReading, start: int) -> bool:
    """ "head of the manuscripts service of ICESCO", "director of the institute's library, X": lower-case words that
    lead on to "of" or to a name; "director of the museum X", of the body that is named in short."""
    line = reading.line
    for end in range(start + 1, min(start + 1 + _LONGEST_LOWER, line.size)):
        if line.lower[end] == "of" and (line.capital[end + 1] or line.capital[end + 2]):
            return reading.take(end)
        if line.lower[end] == "in" and line.label(end + 1) in LANDS and end == start + 1:
            return reading.take(end)  # "head of delegation | in Lima"
        named = past_nation(line, end + 1) if line.lower[end] == "," else end
        held = line.label(named) is Label.OFFICE if named > end else False
        definite = line.lower[start - 1] == "the" or line.lower[start] in _POINTING
        opened = definite or (end == start + 1 and line.flags[start] & UNIT)
        if opened and (held or (line.capital[named] and line.label(named) in _OF_HUMANS)):
            return _own_in_short(reading, end) if _is_in_short(line, start, end) else reading.take(end)
        if not (line.words[end].isalpha() or line.lower[end] == "'s") or line.capital[end] or _is_verb(line, end):
            return False
    return False


def _is_in_short(line: Line, start: int, end: int) -> bool:
    """ "the museum": whether the words name a body by its kind alone."""
    kind = line.flags[start] & (HEAD | UNIT)
    return end == start + 1 and kind == HEAD and line.lower[start - 1] == "the"


def _own_in_short(reading: PostReading, end: int) -> bool:
    reading.own(reading.line.lower[end - 1])
    reading.last = end
    return True


def past_nation(line: Line, start: int) -> int:
    """ "the secretary general of the body, the Spaniard | X": past what says whence somebody is."""
    return start + 2 if line.lower[start] == "the" and line.label(start + 1) is Label.ADJECTIVE else start


def _is_verb(line: Line, index: int) -> bool:
    """ "the director of the museum met Ana Reis": where the office ends, and its holder is not she."""
    word = line.lower[index]
    return bool(line.flags[index] & SPEECH) or word.endswith("ed") or word in _VERBS
