"""How far the name of a body goes to both sides of its head noun."""

from __future__ import annotations

import re

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import body_heads
from icesco_cli.mentions.words.stretches import field_end, is_field, is_initial, is_part
from icesco_cli.mentions.words.tokens import Chunk, Label, Line
from icesco_cli.mentions.words.vocabulary import (
    COMMON,
    FIELD,
    FIRST,
    HEAD,
    NEVER,
    OPENER,
    PARTICLE,
    SPEECH,
    UNIT,
    VENUE,
    WEAK,
)

EVERYWHERE = frozenset({"of", "for", "on"})
"""The prepositions that go on with any body's name."""
LONGEST = 30
"""The most tokens that are read to one side of a head."""
_POSSESSORS = re.compile(r"(?:wo)?men$|children$|people$")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_PLACED = frozenset({Label.COUNTRY, Label.PLACE, Label.REGION})
_OWNERS = _PLACED | {Label.BODY}
_GENERAL = "general"
_LEARNED = frozenset({"association", "institute", "university"})
_NOBLE = frozenset({"noble", "religious"})


def left_end(line: Line, head: int) -> int:
    """The first token of the name of a body, read leftwards from its head."""
    first = head
    while head - first < LONGEST and (step := _step_left(line, first)) is not None:
        first = step
    first = _after_own_list(line, first, head)
    titled = _is_title_of_name(line, first - 1) and (first < head or line.lower[first - 1] == _GENERAL)
    return first - 1 if titled else first


def _after_own_list(line: Line, first: int, head: int) -> int:
    """ "Institute of Arts and Baku State University": what belongs to an earlier head is no part of this name."""
    if line.lower[first - 1] in EVERYWHERE and first > 1 and line.flags[first - 2] & HEAD:
        joins = [index for index in range(first, head) if line.lower[index] in ("and", "&")]
        return joins[-1] + 1 if joins else first
    return first


def _step_left(line: Line, first: int) -> int | None:
    """The token from which the name goes on if it is read one word further to the left."""
    before = first - 1
    if before < 0:
        return None
    chunk = line.at[before]
    if chunk and chunk.label is Label.BODY and chunk.last == first and chunk.first < before:
        return chunk.first
    if is_part(line, before) or _is_office_of_members(line, before) or _is_inner_title(line, before):
        return before
    word = line.lower[before]
    if word.isdigit() and line.capital[before - 1] and before > 1:
        return before - 1
    if word == "." and is_initial(line, before - 1):
        return before - 1
    if _INITIALS.fullmatch(line.words[before]) and chunk is None and line.at[first] is None and not line.flags[first]:
        return before
    if line.flags[before] & PARTICLE and not line.capital[before]:
        return before - 1 if is_part(line, before - 1) and line.at[before - 1] is None else None
    if word in ("'s", "'"):
        return _possessor(line, before - 1, word, line.lower[first])
    if word in ("and", "&"):
        return _before_and(line, before)
    if word == "of" and line.capital[before - 1] and line.lower[before - 1] in name_grammar().seats and before > 0:
        return before - 1
    return before - 1 if word == "," and _is_listed(line, before) else None


def _is_office_of_members(line: Line, before: int) -> bool:
    """ "Asian Ombudsman Association", "Mayors Council": an office right before the head is whose body it is."""
    chunk = line.at[before]
    if chunk is None or chunk.label is not Label.OFFICE or chunk.last - chunk.first > 1 or line.titled:
        return False
    return line.capital[before] and line.lower[before + 1] in name_contexts().members and before > 0


def _is_inner_title(line: Line, before: int) -> bool:
    """ "Istanbul Metropolitan Municipality", "Peruvian General Labour Union": an adjective, and a title elsewhere."""
    chunk = line.at[before]
    if chunk is None or chunk.label not in (Label.HONORIFIC, Label.OFFICE) or not line.capital[before]:
        return False
    if chunk.last - chunk.first > 1:
        return False
    if chunk.label is Label.HONORIFIC and line.lower[before].isalpha() and _is_amid_thing(line, before):
        return True
    return line.lower[before] in name_grammar().adjectives and bool(line.flags[before + 1] & (HEAD | FIELD))


def _is_amid_thing(line: Line, title: int) -> bool:
    """ "Karst Lama Temple Museum": whether a title stands behind an unknown word and before a building's noun."""
    before = title - 1
    unknown = line.capital[before] and line.at[before] is None and not line.flags[before] and title > 1
    return unknown and bool(line.flags[title + 1] & VENUE) and line.capital[title + 1]


def _before_and(line: Line, conjunction: int) -> int | None:
    """ "Arts and Culture Ministry", "Scientific, and Cultural Organization": two fields joined."""
    joined = conjunction - 2 if line.lower[conjunction - 1] == "," else conjunction - 1
    if line.flags[joined] & HEAD and not line.flags[joined] & (FIELD | WEAK) and line.capital[joined - 1]:
        return None
    return joined if is_field(line, joined) and is_field(line, conjunction + 1) else None


def _is_listed(line: Line, comma: int) -> bool:
    """Whether the comma parts fields of a list that "and" closes: "Educational, Scientific and Cultural"."""
    if not (is_field(line, comma - 1) and is_field(line, comma + 1)):
        return False
    if line.flags[comma + 1] & OPENER and not line.flags[comma + 2] & FIELD:
        return False
    index, limit = comma + 1, comma + LONGEST
    while index < limit and (line.capital[index] or line.lower[index] == ","):
        index += 1
    return line.lower[index] in ("and", "&")


def _possessor(line: Line, index: int, sign: str, possessed: str) -> int | None:
    """The first token of a possessive that belongs to the name: "Women's Council", "Growers' Union", "Prime Minister's
    Office", but not "Mali's Ministry"."""
    chunk = line.at[index] if index >= 0 else None
    if chunk and chunk.label is Label.OFFICE and line.capital[chunk.first]:
        return chunk.first if possessed in name_grammar().chanceries else None
    if not is_part(line, index) or line.label(index) in _OWNERS:
        return None
    belongs = _POSSESSORS.search(line.lower[index]) or (sign == "'" and line.lower[index].endswith("s"))
    return index if belongs else None


def _is_title_of_name(line: Line, before: int) -> bool:
    """Whether a title before the name is part of it: "King Fahd University", "General Directorate of Archives"."""
    chunk = line.at[before] if before >= 0 else None
    if chunk is None or chunk.honorific is None:
        return False
    if (
        line.lower[before].isalpha()
        and chunk.last - chunk.first == 1
        and line.lower[before] not in name_grammar().plain_honorifics
    ):
        return True
    return chunk.honorific.kind in _NOBLE or (
        line.lower[before] == _GENERAL and bool(line.flags[before + 1] & (HEAD | FIELD))
    )


# -- rightwards -------------------------------------------------------------------------------------------------


def right_end(line: Line, head: int, last: int) -> int:
    """Where the name of a body ends, read rightwards from its head; `last` is what is known to belong to it."""
    while last - head < LONGEST and (end := _complement(line, head, last)) is not None:
        last = end
    return last


def _complement(line: Line, head: int, last: int) -> int | None:
    """The end of the prepositional phrase that begins at `last`, where it belongs to the name."""
    preposition = line.lower[last]
    if preposition == "of" and _needs_modifier(line, head):
        return None
    if preposition == "for" and line.lower[head] in name_grammar().undivided:
        return None
    start = after_article(line, last + 1)
    if not line.capital[start]:
        return None
    if preposition in EVERYWHERE:
        return _object(line, head, start, preposition)
    if preposition in ("without", "beyond"):
        return start + 1 if line.flags[start] & (FIELD | NEVER) else None
    if preposition == "in" and last > head + 1 and line.flags[start] & FIELD and line.at[start] is None:
        return field_end(line, start) if _teaches(line, head) else None
    named = last > head + 1 or (head > 0 and line.capital[head - 1])
    if preposition == "in" and named and line.label(start) is Label.REGION and _teaches(line, head):
        return _seat(line, start)
    if preposition in ("in", "to"):
        return _seat(line, start) if line.lower[head] in name_grammar().missions else None
    if preposition in ("under", "against"):
        return _superior(line, start)
    return None


def _teaches(line: Line, head: int) -> bool:
    """ "Centre for Education in Islamic Finance": whether a body of that kind can have a field behind "in"."""
    noun = body_heads().get(line.words[head])
    return noun is not None and noun.kind in _LEARNED


def _needs_modifier(line: Line, head: int) -> bool:
    """ "Capital of Culture" is no company, "Horn Capital of Asmara" could be one; "House of Wisdom" is a body."""
    if not line.flags[head] & WEAK or line.flags[head] & FIRST:
        return False
    return line.lower[head] not in name_contexts().houses and not is_part(line, head - 1)


def after_article(line: Line, index: int) -> int:
    """Past "the" or "its" at `index`; "The Gambia" has its article as part of the name."""
    return index + 1 if line.lower[index] in ("the", "its") and line.at[index] is None else index


def _goes_on(line: Line, index: int) -> bool:
    """Whether what follows a country or place still belongs to the name, and is no human's: "of the Niger Basin"."""
    if line.flags[index] & (FIELD | HEAD | NEVER):
        return True
    if line.lower[index] == "and" and line.label(index - 1) is Label.REGION:
        return bool(line.flags[index + 1] & FIELD)
    after = index + 1 if line.flags[index] & PARTICLE else index
    return is_part(line, after) and not line.capital[after + 1]


def _object(line: Line, head: int, start: int, preposition: str) -> int | None:
    chunk = line.at[start]
    if line.lower[head] in name_grammar().dedicated and chunk is None and not is_field(line, start):
        return None
    if chunk and chunk.label is Label.OFFICE:
        return _superior(line, start) if preposition == "of" else None
    if (
        chunk
        and chunk.label is Label.ADJECTIVE
        and not line.flags[head] & WEAK
        and (end := _people_end(line, head, chunk))
    ):
        return end
    if chunk and chunk.label is Label.BODY:
        if line.flags[head] & UNIT or chunk.first != start or chunk.last - head > LONGEST:
            return None
        return end_of_bodies(line, start) if preposition == "for" else chunk.last
    if chunk and line.lower[chunk.last] == "'s" and line.label(chunk.last + 1) is Label.BODY:
        return None
    if chunk and chunk.label in _PLACED and not _goes_on(line, chunk.last):
        return chunk.last
    end = field_end(line, start)
    return end if end > start else None


def _people_end(line: Line, head: int, adjective: Chunk) -> int | None:
    """ "Federation of Moroccan publishers": where the small words end that say whose union it is."""
    noun = body_heads().get(line.words[head])
    last = adjective.last
    if noun is None or noun.kind != "association" or noun.strength == "weak" or line.capital[last]:
        return None
    for end in (last, last + 1):
        if line.flags[end] & (COMMON | SPEECH) or not line.lower[end].isalpha():
            return None
        if line.lower[end].endswith("s"):
            return end + 1
    return None


def end_of_bodies(line: Line, start: int) -> int:
    """Where a list of bodies ends that begins at `start`: "UNESCO and ICESCO"; `start` where none does."""
    chunk = _body_at(line, start)
    end = chunk.last if chunk else start
    while chunk and line.lower[end] in ("and", ",") and (chunk := _body_at(line, end + 1)):
        end = chunk.last
    return end + 1 if line.lower[end] == "affairs" and end > start else end


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
