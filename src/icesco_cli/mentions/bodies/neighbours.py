"""Bodies by the words around them: "Mali's foreign ministry", "the companies A, B and C", "OARX and the Oran Bank"."""

from __future__ import annotations

import re

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import body_by_key, places
from icesco_cli.mentions.words.likeness import is_given, is_surname
from icesco_cli.mentions.words.stretches import after_article, is_part
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Headed, Implied, Label, Line
from icesco_cli.mentions.words.vocabulary import EVENT, FIELD

_MINISTRY = "ministry"
_NGOS = "NGOs"
_AIR = "Air"
_INTERNATIONAL = "International"
_LONGEST_FIELD = 6
_LONGEST_NAME = 4
_MOST_LISTED = 12
_SHORTEST_ACRONYM = 4
_MADE_UP = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}")
"""A word with a capital inside: "TradeMark"."""
_JOINING = frozenset({",", "and", "or"})


def lay_named(line: Line) -> None:
    """Lay an annotation over each body that is known by what stands around it."""
    foreign, several = name_grammar().foreign_ministries, name_contexts().several
    telling = foreign | several | {_MINISTRY}
    for index in [index for index, word in enumerate(line.lower) if word in telling]:
        if line.lower[index] == _MINISTRY and not line.capital[index]:
            _lay_small_ministry(line, index)
        elif line.lower[index] in foreign:
            _lay_foreign_ministry(line, index)
        elif line.lower[index] in several and (not line.capital[index] or line.words[index] == _NGOS):
            _lay_list(line, _after_example(line, index + 1))
    if not line.titled:
        for index in line.capitals():
            last = _end_of_brand(line, index) if line.at[index] is None else None
            if last:
                line.put(Annotation(Label.BODY, index, last, Headed(index)))


def _lay_small_ministry(line: Line, head: int) -> None:
    """ "Mali's foreign ministry", "the Malian ministry of culture": a country's, with its field before or behind."""
    first, last = head, head + 1
    while head - first < _LONGEST_FIELD and _is_small_field(line, first - 1):
        first -= 1
    if line.lower[last] == "of" and first == head:
        last += 1
        while last - head < _LONGEST_FIELD and _is_small_field(line, last):
            last += 1
    behind = line.at[after_article(line, last + 1)] if line.lower[last] == "of" and last - first > 1 else None
    if behind and behind.label is Label.COUNTRY:
        line.put(Annotation(Label.BODY, first, behind.last, Headed(head, (behind,))))
        return
    owner = line.at[first - 2] if line.lower[first - 1] == "'s" else line.at[first - 1]
    if last - first < 2 or line.lower[last - 1] == "of" or owner is None or owner.country is None:
        return
    by_adjective = owner.label is Label.ADJECTIVE and owner.last == first
    first = owner.first if by_adjective else first
    if by_adjective or (owner.label is Label.COUNTRY and line.lower[first - 1] == "'s"):
        line.put(Annotation(Label.BODY, first, last, Headed(head, (owner,) if by_adjective else ())))


def _lay_foreign_ministry(line: Line, letters: int) -> None:
    """ "the Malian MFA", "Mali's MFA", "the MFA of Mali": a foreign ministry by its letters, with whose it is."""
    before, possessed = line.at[letters - 1] if letters else None, line.lower[letters - 1] == "'s"
    behind = line.at[after_article(line, letters + 2)] if line.lower[letters + 1] == "of" else None
    if letters > 1 and possessed:
        before = line.at[letters - 2]
    owner = before if before and before.country else behind
    if owner is None or owner.country is None or not line.words[letters].isupper():
        return
    first = letters if owner is behind or possessed else owner.first
    last = behind.last if behind and owner is behind else letters + 1
    line.put(Annotation(Label.BODY, first, last, Implied(name_grammar().fields["foreign"], owner.country.name)))


def _is_small_field(line: Line, index: int) -> bool:
    """A word of a ministry's field in small letters, or "and" between two."""
    if index < 0 or line.capital[index] or line.at[index] is not None:
        return False
    joins = line.lower[index] == "and" and bool(line.flags[index - 1] & line.flags[index + 1] & FIELD)
    return bool(line.flags[index] & FIELD) or joins


def _after_example(line: Line, first: int) -> int:
    """Past "such as" or "including" before a list of names."""
    for phrase in name_grammar().exemplifying:
        if tuple(line.lower[first : first + len(phrase)]) == phrase:
            return first + len(phrase)
    return first


def _lay_list(line: Line, first: int) -> None:
    """ "the companies Bendo, Oran Tel and Sfaxia": unknown names right behind what several are."""
    for _ in range(_MOST_LISTED):
        last = _item_end(line, first)
        if last == first or is_given(line.words[first]):
            return
        if line.at[first] is None:
            line.put(Annotation(Label.BODY, first, last, Headed(last - 1)))
        if line.lower[last] not in _JOINING:
            return
        first = last + 2 if line.lower[last + 1] == "and" else last + 1


def _item_end(line: Line, first: int) -> int:
    """Where a name of the list ends: a body's that is known, or unknown words."""
    annotation = line.at[first]
    if annotation and annotation.label is Label.BODY and annotation.first == first:
        return annotation.last
    last = first
    while last - first < _LONGEST_NAME and (
        _is_unknown(line, last) or (last > first and is_part(line, last) and line.at[last] is None)
    ):
        last += 1
    return last


def _is_unknown(line: Line, index: int) -> bool:
    return is_part(line, index) and line.at[index] is None and not line.flags[index] & ~FIELD


def _end_of_brand(line: Line, index: int) -> int | None:
    """Where a name ends that begins with letters or a made-up word: "OARX" in a list, "FSD Africa", "JSC Bendo", but
    not "the OARX Lima exhibition"; or of two that share it: "Bendo & Kos"."""
    following = index + 1
    if line.lower[following] == "&":
        return _end_of_partners(line, index)
    if line.words[following] == _INTERNATIONAL and _is_unknown(line, index) and not line.capital[index - 1]:
        return None if line.capital[following + 1] or line.titled else following + 1
    if _is_joined_acronym(line, index) or _is_branch(line.words[index]):
        return following
    word = line.words[index]
    if (
        word == _AIR
        and not line.capital[index - 1]
        and (_is_unknown(line, following) or line.label(following) in LANDS)
    ):
        return None if line.capital[following + 1] else following + 1
    if word in name_contexts().forms and _is_unknown(line, following) and not line.capital[index - 1]:
        return following + 2 if _is_unknown(line, following + 1) else following + 1
    seat, made_up = line.at[following], (word.isupper() and len(word) > 2) or bool(_MADE_UP.fullmatch(word))
    if not made_up or line.flags[index] or line.capital[index - 1] or seat is None or seat.label not in LANDS:
        return None
    event = line.capital[seat.last] or line.flags[seat.last] & EVENT
    return None if event or is_given(word) or is_surname(word) else seat.last


def _end_of_partners(line: Line, index: int) -> int | None:
    """ "Bendo & Kos", "Kos & Sons": where a company's name ends that two words of no table share."""
    first = line.at[index] is None and not line.flags[index] and not is_given(line.words[index])
    second = _is_unknown(line, index + 2) and not is_given(line.words[index + 2])
    joined = line.words[index].isupper() or line.capital[index - 1] or line.capital[index + 3]
    return index + 3 if first and second and not joined else None


def _is_branch(word: str) -> bool:
    """ "OARX-Sharjah": the letters of a well-known body and the place of its branch."""
    letters, hyphen, place = word.partition("-")
    return bool(hyphen) and letters.isupper() and letters in body_by_key() and place in places()


def _is_joined_acronym(line: Line, index: int) -> bool:
    """ "OARX and the Oran Bank", "the Oran Bank (OB) and OARX": letters that no table knows in a list with a body."""
    return _is_unknown_acronym(line, index) and (_is_body_before(line, index) or _is_body_after(line, index))


def _is_unknown_acronym(line: Line, index: int) -> bool:
    word = line.words[index]
    letters = word.replace("-", "")
    if not word.isupper() or not letters.isalpha() or len(word) < _SHORTEST_ACRONYM or line.flags[index]:
        return False
    known = word in name_contexts().initials or is_surname(word.title())
    return not (known or line.capital[index - 1] or line.capital[index + 1])


def _is_body_before(line: Line, index: int) -> bool:
    sign = index - 2 if line.lower[index - 1] == "the" else index - 1
    before = sign - 4 if line.lower[sign - 1] == ")" else sign - 1
    return line.lower[sign] in _JOINING and before >= 0 and line.label(before) is Label.BODY


def _is_body_after(line: Line, index: int) -> bool:
    after = index + 2 + (line.lower[index + 2] == "the")
    return line.lower[index + 1] in _JOINING and line.label(after) is Label.BODY
