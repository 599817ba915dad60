"""Where the name of a body begins, read leftwards from its head noun."""

from __future__ import annotations

import re

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.bodies.right_edges import EVERYWHERE, LONGEST, NAMED
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import is_field, is_initial, is_part
from icesco_cli.mentions.words.tokens import Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD, HEAD, OPENER, PARTICLE, RANKS, VENUE, WEAK

_POSSESSORS = re.compile(r"(?:wo)?men$|children$|people$")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_GENERAL = "general"
_MOST_MODIFIERS = 2
""" "the | Saudi National | Records and Archives Authority"."""
_SAINTS = frozenset({"st", "ste"})
""" "St. Agnes Secondary School": what opens the name of a church or a school."""


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
        if line.flags[head] & FIELD and all(line.flags[index] & FIELD for index in range(first, head, 2)):
            return first  # "Commission for Educational and Cultural Exchange"
        joins = [index for index in range(first, head) if line.lower[index] in ("and", "&")]
        return joins[-1] + 1 if joins else first
    return first


def _step_left(line: Line, first: int) -> int | None:
    """The token from which the name goes on if it is read one word further to the left."""
    before = first - 1
    if before < 0:
        return None
    annotation = line.at[before]
    if annotation and annotation.label is Label.BODY and annotation.last == first and annotation.first < before:
        return annotation.first
    if is_part(line, before) or _is_office_of_members(line, before) or _is_inner_title(line, before):
        return before
    word = line.lower[before]
    if word.isdigit() and line.capital[before - 1] and before > 1:
        return before - 1
    if word == "." and (is_initial(line, before - 1) or line.lower[before - 1] in _SAINTS):
        return before - 1
    if (
        _INITIALS.fullmatch(line.words[before])
        and annotation is None
        and line.at[first] is None
        and not line.flags[first]
    ):
        return before
    if line.flags[before] & PARTICLE and not line.capital[before]:
        return before - 1 if is_part(line, before - 1) and line.at[before - 1] is None else None
    if word in ("'s", "'"):
        return _possessor(line, before - 1, word, line.lower[first])
    if word in ("and", "&"):
        return _before_and(line, before)
    if word == "of" and line.capital[before - 1] and line.lower[before - 1] in name_grammar().seats and before > 0:
        return before - 1
    if word == "the" and _is_field_in_region(line, before):
        return before - 2
    return before - 1 if word == "," and _is_listed(line, before) else None


def _is_field_in_region(line: Line, article: int) -> bool:
    """ "Women in | the Arab World Centre": one field behind "of", "the" or "'s", in a region that opens the name."""
    field = article - 2
    if line.lower[article - 1] != "in" or line.label(article + 1) is not Label.REGION or not is_field(line, field):
        return False
    return field > 0 and line.lower[field - 1] in ("'s", "of", "the") and not line.titled


def _is_office_of_members(line: Line, before: int) -> bool:
    """ "Asian Ombudsman Association", "Mayors Council": an office right before the head is whose body it is."""
    annotation = line.at[before]
    if (
        annotation is None
        or annotation.label is not Label.OFFICE
        or annotation.last - annotation.first > 1
        or line.titled
    ):
        return False
    return line.capital[before] and line.lower[before + 1] in name_contexts().members and before > 0


def _is_inner_title(line: Line, before: int) -> bool:
    """ "Istanbul Metropolitan Municipality", "Peruvian General Labour Union": an adjective, and a title elsewhere."""
    annotation = line.at[before]
    if annotation is None or annotation.label not in (Label.HONORIFIC, Label.OFFICE) or not line.capital[before]:
        return False
    if annotation.last - annotation.first > 1:
        return False
    if annotation.label is Label.HONORIFIC and line.lower[before].isalpha() and _is_amid_thing(line, before):
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
    if line.flags[conjunction + 1] & OPENER and line.flags[joined] & HEAD:
        return None
    if line.flags[joined] & HEAD and not line.flags[joined] & (FIELD | WEAK) and line.capital[joined - 1]:
        return None
    if _are_matters(line, joined, conjunction + 1):
        return joined
    return joined if is_field(line, joined) and is_field(line, conjunction + 1) else None


def _are_matters(line: Line, joined: int, last: int) -> bool:
    """ "the National Records and Archives Authority", "the Film and Publication Board": whether two matters are joined,
    each of one word, by what a body has that is behind the one article of both."""
    if line.lower[last + 1] not in name_grammar().overseeing or line.lower[joined + 1] == ",":
        return False
    plain = all(line.capital[at] and line.at[at] is None and not is_given(line.words[at]) for at in (joined, last))
    if not plain or (line.flags[joined] & HEAD and not line.flags[joined] & FIELD):
        return False
    first = joined
    while first > 0 and joined - first < _MOST_MODIFIERS and is_part(line, first - 1):
        first -= 1
    return line.lower[first - 1] == "the" and first > 0 and not line.titled


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
    annotation = line.at[index] if index >= 0 else None
    if annotation and annotation.label is Label.OFFICE and line.capital[annotation.first]:
        return annotation.first if possessed in name_grammar().chanceries else None
    if not is_part(line, index) or line.label(index) in NAMED:
        return None
    belongs = _POSSESSORS.search(line.lower[index]) or (sign == "'" and line.lower[index].endswith("s"))
    return index if belongs else None


def _is_title_of_name(line: Line, before: int) -> bool:
    """Whether a title before the name is part of it: "King Fahd University", "General Directorate of Archives"."""
    annotation = line.at[before] if before >= 0 else None
    if annotation is None or annotation.honorific is None:
        return False
    if (
        line.lower[before].isalpha()
        and annotation.last - annotation.first == 1
        and line.lower[before] not in name_grammar().plain_honorifics
    ):
        return True
    return annotation.honorific.kind in RANKS or (
        line.lower[before] == _GENERAL and bool(line.flags[before + 1] & (HEAD | FIELD))
    )
