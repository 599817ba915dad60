"""What stands between an office and the name of its holder, and is no part of its title: brackets, the land where it
is, and of what kind a body is."""

from __future__ import annotations

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.bodies.acronyms import past_acronym
from icesco_cli.mentions.offices.posts import PostReading
from icesco_cli.mentions.words.likeness import is_given, is_surname
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Headed, Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD, HEAD, SPEECH

_RELATIVE = [",", "which"]
_SIGNS = frozenset({"(", ")", ","})
_CHARGING = frozenset({"for", "in", "of", "responsible"})
_VERBAL = function_words("finite") | {"by", "to", "who", "whom", "with"}
_LONGEST = 40
_LONGEST_CHARGE = 9
_LONGEST_GLOSS = 8
_LONGEST_KIND = 2
""" "the Karst | news agency"."""
_LONGEST_RELATIVE = 18


def read_asides(reading: PostReading) -> None:
    """Let the office go on past all of them."""
    line = reading.line
    reading.last = _past_explanation(line, past_acronym(line, reading.last))
    _read_kind(reading)
    reading.last = _past_relative(line, _past_territory(line, reading.last))


def past_charge(line: Line, last: int) -> int:
    """ "the head of its mural laboratory, X", "the Vice-President of the Fund in charge of Trade, Dr. X": past what
    somebody leads or is for that has no name, before a comma and a name."""
    if line.lower[last] not in _CHARGING:
        return last
    ahead = range(last + 1, min(last + _LONGEST_CHARGE, line.size))
    end = next((at for at in ahead if not _is_of_charge(line, at)), last)
    return end if end > last + 1 and _is_given_behind(line, end) else last


def _is_of_charge(line: Line, index: int) -> bool:
    """Whether a word can be one of those that say what somebody leads: no sign, name or verb."""
    plain = line.at[index] is None and line.lower[index].replace("-", "").isalpha()
    return plain and line.lower[index] not in _VERBAL and not line.flags[index] & SPEECH


def _read_kind(reading: PostReading) -> None:
    """ "Director of the KARST news agency X", "Rector of Sfax university X": the small words that say of what kind a
    body is; they are part of its name where that is but a place."""
    line, owner, end = reading.line, reading.of, reading.last
    while end - reading.last < _LONGEST_KIND and _is_small(line, end):
        end += 1
    alone = line.lower[end - 1] in name_grammar().organs or not line.flags[end - 1] & HEAD
    if end == reading.last or alone or not _is_human(line, end) or not isinstance(owner, Annotation):
        return
    if owner.label in LANDS:
        owner = Annotation(Label.BODY, owner.first, end, Headed(end - 1))
        line.put(owner)
        reading.own(owner)
    reading.last = end


def _is_small(line: Line, index: int) -> bool:
    word = line.lower[index]
    return word.isalpha() and not line.capital[index] and line.at[index] is None and word not in name_grammar().small


def past_gloss(line: Line, last: int) -> int:
    """ "Director General (DG) of", "Governor (Hokim) of", "Secretary (West) X": past one word in brackets."""
    if line.lower[last] == "(" and (beyond := _past_region(line, last)):
        return beyond
    bracketed = line.lower[last] == "(" and line.lower[last + 2] == ")"
    named = line.capital[last + 1] and line.capital[last + 3] and line.at[last + 3] is None
    return last + 3 if bracketed and (line.words[last + 1].isupper() or line.lower[last + 3] == "of" or named) else last


def _past_region(line: Line, bracket: int) -> int | None:
    """ "Additional Secretary (Central Asia & ECO) X": past the bracket that says for what an office is."""
    limit = min(bracket + _LONGEST_GLOSS, line.size)
    close = next((index for index in range(bracket + 1, limit) if line.lower[index] == ")"), None)
    if close is None or not line.capital[close + 1] or line.label(close + 1) is Label.BODY:
        return None
    inside = range(bracket + 1, close)
    told = all(line.capital[index] or line.lower[index] in ("&", "and", ",", "-") for index in inside)
    placed = any(line.label(index) in LANDS or line.flags[index] & FIELD for index in inside)
    return close + 1 if told and placed else None


def _past_explanation(line: Line, last: int) -> int:
    """ "Speaker of the Council of the Nation (upper house of parliament) X": past what a body is explained to be."""
    if line.lower[last] != "(":
        return last
    close = next((at for at in range(last + 1, min(last + _LONGEST_GLOSS, line.size)) if line.lower[at] == ")"), last)
    return close + 1 if close > last + 1 and line.capital[close + 1] and not line.at[close + 1] else last


def _past_territory(line: Line, last: int) -> int:
    """ "Representative of the President in the liberated territories (except for Sfax) of the Karst region X": past the
    small words and places that say where an office is, before a name."""
    end, placed = last, False
    while line.lower[last] == "in" and end - last < _LONGEST and end < line.size:
        land = line.at[end]
        if land and land.label in LANDS:
            end, placed = land.last, True
        elif line.lower[end] in name_grammar().territorial or line.lower[end] in _SIGNS:
            end += 1
        else:
            break
    end -= line.lower[end - 1] == ","
    named = _is_name(line, end) or _is_given_behind(line, end) or line.lower[end : end + 2] == _RELATIVE
    return end if placed and named and line.lower[end - 1] in name_contexts().places | {")"} else last


def _past_relative(line: Line, last: int) -> int:
    """ "Governor of the Sfax district, which is part of the Karst region, X": past what is said of whose an office is,
    before a comma and a name."""
    if line.lower[last : last + 2] != _RELATIVE:
        return last
    ahead = range(last + 2, min(last + _LONGEST_RELATIVE, line.size))
    close = next((at for at in ahead if line.lower[at] == ","), last)
    return close if _is_given_behind(line, close) else last


def _is_given_behind(line: Line, comma: int) -> bool:
    return line.lower[comma] == "," and _is_human(line, comma + 1)


def _is_human(line: Line, name: int) -> bool:
    """Whether the words look like a human's name, and not only like any name."""
    given = line.label(name) is Label.HONORIFIC or is_given(line.words[name]) or is_surname(line.words[name + 1])
    return given and _is_name(line, name)


def _is_name(line: Line, index: int) -> bool:
    return line.capital[index] and line.label(index) in (None, Label.HONORIFIC)
