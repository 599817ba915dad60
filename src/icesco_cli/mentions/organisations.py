"""Bodies and events by their head noun: "Baku State University", "Ministry of Culture and Sport of Spain".

Heads are read from the last to the first of a line, so that a body inside a longer name is there when it is met:
"Executive Council of the Organization of Islamic Cooperation".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from icesco_cli.lexicon.mention_words import name_contexts
from icesco_cli.lexicon.words import Honorific
from icesco_cli.mentions.stretches import field_end, is_field, is_part
from icesco_cli.mentions.tokens import Chunk, Label, Line
from icesco_cli.mentions.vocabulary import EVENT, FIELD, FIRST, HEAD, HOLLOW, NATIONAL, OPENER, PARTICLE, UNIT, WEAK

_ACRONYM = re.compile(r"(?:[A-Z][a-z]?){2,}[\w-]*$")
_POSSESSORS = re.compile(r"(?:wo)?men$|children$|people$")
_EVERYWHERE = frozenset({"of", "for", "on"})
_OFFICES = frozenset({"office", "administration", "secretariat"})
_MISSIONS = frozenset("embassy mission office delegation bureau representation consulate representative".split())
_PLACED = frozenset({Label.COUNTRY, Label.PLACE, Label.REGION})
_OWNERS = _PLACED | {Label.BODY}
_AFTER_NAME = frozenset("in for at to and of with by on that which where as under within".split())
_LONGEST = 30
_NESTED = _OWNERS | {Label.ADJECTIVE}
_GENERAL = "General"
_NOBLE = frozenset({"noble", "religious"})


@dataclass(frozen=True, slots=True)
class Headed:
    """The value of a body's or an event's chunk: which token is its head, and the bodies and countries in its name."""

    head: int
    inside: tuple[Chunk, ...] = ()


def lay_headed(line: Line) -> None:
    """Lay a chunk over each body and event that a head noun names."""
    for head in reversed(line.capitals()):
        if line.flags[head] & (HEAD | EVENT) and _is_open(line, head):
            chunk = _headed(line, head)
            if chunk:
                line.put(chunk)


def _is_open(line: Line, head: int) -> bool:
    """Whether a name may be read from the head: not in a headline all in capitals, where it cannot be told from its
    neighbours, and not inside what is known, unless that is only the end of a longer name."""
    chunk = line.at[head]
    if chunk is None:
        return not (line.titled and line.words[head].isupper())
    before = chunk.first - 1
    known = chunk.label is Label.BODY and chunk.last == head + 1 and before > 0
    return known and is_part(line, before) and line.at[before] is None and bool(line.flags[before] & (FIELD | PARTICLE))


def acronym_after(line: Line, last: int) -> str | None:
    """The acronym in brackets that begins at token `last`: "(ICESCO)"."""
    if line.lower[last] == "(" and line.lower[last + 2] == ")" and _ACRONYM.match(line.words[last + 1]):
        return line.words[last + 1]
    return None


def _headed(line: Line, head: int) -> Chunk | None:
    first = _left_end(line, head)
    last = head + 1
    if first == head and line.flags[head] & OPENER and not line.titled:
        last = _names_after(line, head)
    last = right_end(line, head, last)
    if not _is_name(line, first, head, last) or _is_field_of_another(line, head, first, last):
        return None
    if line.flags[head] & HEAD and _is_to_be(line, first, last):
        return None
    own = line.at[head]
    inside = {id(c): c for c in line.at[first:last] if c and c is not own and c.label in _NESTED}
    label = Label.BODY if line.flags[head] & HEAD else Label.EVENT
    return Chunk(label, first, last, Headed(head, tuple(inside.values())))


def _names_after(line: Line, head: int) -> int:
    """Where a name ends whose head comes first: "Radio Limpopo", "Universiti Malaya"."""
    last = head + 1
    while last - head < _LONGEST and is_part(line, last):
        last += 1
    return last


def _is_field_of_another(line: Line, head: int, first: int, last: int) -> bool:
    """ "Minister of Communications and High Technologies": the field of an office or a ministry is no body."""
    owner = first - 2
    if line.lower[first - 1] == "with":
        return line.lower[owner] in ("relations", "work") and line.capital[owner]
    return (
        line.lower[first - 1] in _EVERYWHERE
        and owner >= 0
        and bool(line.flags[head] & WEAK)
        and (line.label(owner) is Label.OFFICE or bool(line.flags[owner] & HEAD))
        and all(
            line.flags[index] & FIELD or not line.capital[index] for index in range(first, last) if not line.at[index]
        )
    )


def _is_to_be(line: Line, first: int, last: int) -> bool:
    """ "set up a Regional Centre for Manuscripts in": one of a kind, or one that is still to be founded."""
    before = line.lower[first - 1]
    if before in ("a", "an"):
        return not line.lower[last][:1].isalpha() or line.lower[last] in _AFTER_NAME
    return before in name_contexts().founding


# -- leftwards --------------------------------------------------------------------------------------------------


def _left_end(line: Line, head: int) -> int:
    first = head
    while head - first < _LONGEST and (step := _step_left(line, first)) is not None:
        first = step
    first = _after_own_list(line, first, head)
    return (
        first - 1
        if _is_title_of_name(line, first - 1) and (first < head or line.lower[first - 1] == "general")
        else first
    )


def _after_own_list(line: Line, first: int, head: int) -> int:
    """ "Institute of Arts and Baku State University": what belongs to an earlier head is no part of this name."""
    if line.lower[first - 1] in _EVERYWHERE and first > 1 and line.flags[first - 2] & HEAD:
        joins = [index for index in range(first, head) if line.lower[index] in ("and", "&")]
        return joins[-1] + 1 if joins else first
    return first


def _step_left(line: Line, first: int) -> int | None:
    """The token from which the name goes on if it is read one word further to the left."""
    before = first - 1
    if before < 0:
        return None
    if is_part(line, before):
        return before
    word = line.lower[before]
    if line.flags[before] & PARTICLE and not line.capital[before]:
        return before - 1 if is_part(line, before - 1) and line.at[before - 1] is None else None
    if word in ("'s", "'"):
        return _possessor(line, before - 1, word, line.lower[first])
    if word in ("and", "&"):
        return _before_and(line, before)
    return before - 1 if word == "," and _is_listed(line, before) else None


def _before_and(line: Line, conjunction: int) -> int | None:
    """ "Arts and Culture Ministry", "Scientific, and Cultural Organization": two fields joined."""
    joined = conjunction - 2 if line.lower[conjunction - 1] == "," else conjunction - 1
    return joined if is_field(line, joined) and is_field(line, conjunction + 1) else None


def _is_listed(line: Line, comma: int) -> bool:
    """Whether the comma parts fields of a list that "and" closes: "Educational, Scientific and Cultural"."""
    if not (is_field(line, comma - 1) and is_field(line, comma + 1)):
        return False
    index, limit = comma + 1, comma + _LONGEST
    while index < limit and (line.capital[index] or line.lower[index] == ","):
        index += 1
    return line.lower[index] in ("and", "&")


def _possessor(line: Line, index: int, sign: str, possessed: str) -> int | None:
    """The first token of a possessive that belongs to the name: "Women's Council", "Growers' Union", "Prime Minister's
    Office", but not "Mali's Ministry"."""
    chunk = line.at[index] if index >= 0 else None
    if chunk and chunk.label is Label.OFFICE and line.capital[chunk.first]:
        return chunk.first if possessed in _OFFICES else None
    if not is_part(line, index) or line.label(index) in _OWNERS:
        return None
    belongs = _POSSESSORS.search(line.lower[index]) or (sign == "'" and line.lower[index].endswith("s"))
    return index if belongs else None


def _is_title_of_name(line: Line, before: int) -> bool:
    """Whether a title before the name is part of it: "King Fahd University", "General Directorate of Archives"."""
    chunk = line.at[before] if before >= 0 else None
    if chunk is None or not isinstance(chunk.value, Honorific):
        return False
    return chunk.value.kind in _NOBLE or (
        chunk.value.form == _GENERAL and bool(line.flags[before + 1] & (HEAD | FIELD))
    )


# -- rightwards -------------------------------------------------------------------------------------------------


def right_end(line: Line, head: int, last: int) -> int:
    """Where the name of a body ends, read rightwards from its head; `last` is what is known to belong to it."""
    while last - head < _LONGEST and (end := _complement(line, head, last)) is not None:
        last = end
    return last


def _complement(line: Line, head: int, last: int) -> int | None:
    """The end of the prepositional phrase that begins at `last`, where it belongs to the name."""
    preposition = line.lower[last]
    if preposition == "of" and _needs_modifier(line, head):
        return None
    start = last + 2 if line.lower[last + 1] in ("the", "its") else last + 1
    if not line.capital[start]:
        return None
    if preposition in _EVERYWHERE:
        return _object(line, head, start, preposition)
    if preposition in ("in", "to"):
        return _seat(line, start) if line.lower[head] in _MISSIONS else None
    if preposition in ("under", "against"):
        return _superior(line, start)
    return None


def _needs_modifier(line: Line, head: int) -> bool:
    """ "Capital of Culture" is no company, "Horn Capital of Asmara" could be one; "House of Wisdom" is a body."""
    if not line.flags[head] & WEAK or line.flags[head] & FIRST:
        return False
    return line.lower[head] not in name_contexts().houses and not is_part(line, head - 1)


def _object(line: Line, head: int, start: int, preposition: str) -> int | None:
    chunk = line.at[start]
    if chunk and chunk.label is Label.OFFICE:
        return _superior(line, start) if preposition == "of" else None
    if chunk and chunk.label is Label.BODY:
        if line.flags[head] & UNIT or chunk.first != start or chunk.last - head > _LONGEST:
            return None
        return end_of_bodies(line, start) if preposition == "for" else chunk.last
    if chunk and chunk.label in _PLACED and not is_part(line, chunk.last):
        return chunk.last
    end = field_end(line, start)
    return end if end > start else None


def end_of_bodies(line: Line, start: int) -> int:
    """Where a list of bodies ends that begins at `start`: "UNESCO and ICESCO"; `start` where none does."""
    chunk = _body_at(line, start)
    end = chunk.last if chunk else start
    while chunk and line.lower[end] in ("and", ",") and (chunk := _body_at(line, end + 1)):
        end = chunk.last
    return end


def _body_at(line: Line, index: int) -> Chunk | None:
    chunk = line.at[index] if index < line.size else None
    return chunk if chunk and chunk.label is Label.BODY and chunk.first == index else None


def _seat(line: Line, start: int) -> int | None:
    chunk = line.at[start]
    return chunk.last if chunk and chunk.label in _OWNERS and chunk.first == start else None


def _superior(line: Line, start: int) -> int | None:
    """ "under the President of Azerbaijan", "Office of the Prime Minister", "under the Cabinet of Ministers"."""
    chunk = line.at[start]
    if chunk is None:
        end = field_end(line, start)
        return end if end > start else None
    if chunk.label is Label.OFFICE and line.lower[chunk.last] == "of":
        after = chunk.last + 2 if line.lower[chunk.last + 1] == "the" else chunk.last + 1
        return _seat(line, after) or chunk.last if after < line.size else chunk.last
    return chunk.last


def _is_name(line: Line, first: int, head: int, last: int) -> bool:
    """Whether what stands beside the head makes it the name of one body: "Joint Committee" and "the Ministry" do not."""
    others = [i for i in range(first, last) if i != head and line.capital[i] and not line.flags[i] & HOLLOW]
    if not others or (first == head and line.lower[head] in name_contexts().ruling):
        return False
    if all(line.label(index) is Label.ADJECTIVE for index in others):
        return bool(line.flags[head] & NATIONAL)
    if line.lower[head] in name_contexts().houses and line.lower[head + 1] == "of":
        return last > head + 1
    return len(others) > 1 or not line.flags[head] & WEAK
