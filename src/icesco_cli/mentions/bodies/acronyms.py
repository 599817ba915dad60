"""Acronyms that the article itself gives to a body: "the Karst Island Council (MKB)", and then "MKB will" anywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.words.stretches import run_end
from icesco_cli.mentions.words.tokens import Annotation, Headed, Label, Line

_REACH = 80
"""How many tokens before its end the annotations of a line are looked through: no name is longer."""
_SHORTEST = 4
_GROUP = "Group"
_JOINING = frozenset({"&", "and", "in"})
_ACRONYM = re.compile(r"[A-ZÇÉÖÜĞİŞƏ][a-z]?[A-ZÇÉÖÜĞİŞƏ][\w-]*$")
_BRACKETS = frozenset({("(", ")"), ("-", "-"), ("–", "–"), ("[", "]")})


def acronym_after(line: Line, last: int) -> str | None:
    """The acronym in brackets or between dashes that begins at token `last`: "(ICESCO)", "-ICESCO-", not "[PHOTO]"."""
    word = line.words[last + 1] if (line.lower[last], line.lower[last + 2]) in _BRACKETS else ""
    return word if _ACRONYM.match(word) and word not in name_contexts().initials else None


def past_acronym(line: Line, last: int) -> int:
    """Past the acronym that begins at token `last` with its brackets, or with whose branch it is ("(UNIDO Africa)"),
    and past the group that is named after it, "the Karst Bank (KB) | Group"; `last` where none does."""
    if acronym_after(line, last):
        group = line.words[last + 3] == _GROUP and line.at[last + 3] is None and line.lower[last + 4] != "of"
        return last + 3 + group
    branch = line.lower[last] == "(" and line.capital[last + 2] and line.lower[last + 3] == ")"
    return last + 4 if branch and _ACRONYM.match(line.words[last + 1]) else last


def annotated_before(line: Line, end: int) -> Annotation | None:
    """The annotation that ends at token `end`, with its acronym and a comma: "the Karst Council (KC), | led"."""
    end -= line.lower[end - 1] == ","
    near = reversed(line.inside(max(end - _REACH, 0), max(end, 0)))
    return next((annotation for annotation in near if past_acronym(line, annotation.last) == end), None)


def past_spelt(line: Line, first: int, last: int) -> int:
    """ "Agency for Oases | and Date Palms (AODP)": where the name from `first` to `last` ends, if its acronym has
    letters of further words as well as of its own."""
    end = run_end(line, last + 1) if line.lower[last] in _JOINING else last
    acronym = acronym_after(line, end) if end > last + 1 or line.lower[last] == "in" else None
    if acronym is None:
        return last
    letters = {letter.lower() for letter in acronym if letter.isalpha()}
    own, further = _initials(line, first, last), _initials(line, last + 1, end)
    return end if letters <= own | further and letters - own and letters - further else last


def _initials(line: Line, first: int, last: int) -> set[str]:
    return {line.lower[index][0] for index in range(first, last)}


def stated_acronyms(lines: Sequence[Line]) -> frozenset[str]:
    """The acronyms in brackets right behind the names of bodies, in these very letters; not the numbers of their
    sessions: "the Framework Convention on Climate Change (COP29)"."""
    found = (acronym_after(line, index) for line in lines if "(" in line.lower for index in _brackets(line))
    return frozenset(acronym for acronym in found if acronym and not acronym[-1].isdigit())


def _brackets(line: Line) -> list[int]:
    return [index for index, word in enumerate(line.lower) if word == "(" and line.label(index - 1) is Label.BODY]


def lay_stated(line: Line, stated: frozenset[str]) -> None:
    """Lay an annotation over each of the acronyms that stands alone in the line."""
    if stated.isdisjoint(line.words):
        return
    for index in line.capitals():
        if line.words[index] in stated and line.at[index] is None and line.lower[index - 1] != "(":
            line.put(Annotation(Label.BODY, index, index + 1, Headed(index)))


def lay_affiliations(line: Line, ends: Sequence[int]) -> None:
    """Lay an annotation over the acronym in brackets behind a human's name: "Dr. Ana Reis (KIMRO)"; `ends` are those
    of the names. Three letters are a country's or a party's as often, and letters of honours are no body's."""
    for end in ends:
        word = line.words[end + 1]
        if line.lower[end] != "(" or line.lower[end + 2] != ")" or line.at[end + 1] is not None:
            continue
        letters = len(word) >= _SHORTEST and word.isupper() and word.isalpha()
        if letters and word not in name_contexts().initials and word.lower() not in name_grammar().post_nominals:
            line.put(Annotation(Label.BODY, end + 1, end + 2, Headed(end + 1)))
