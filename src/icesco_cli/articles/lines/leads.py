"""What a paragraph says of its being the first of a story: whom it introduces, its dateline, its day, how it opens."""

from __future__ import annotations

import re

from icesco_cli.articles.lines.datelines import find_dateline
from icesco_cli.articles.lines.headlines import folded_words
from icesco_cli.lexicon.page_words import headline_words, weekdays

_ACRONYM = re.compile(r"\(([A-Z][A-Za-z-]*[A-Z][A-Za-z-]*)\)")
_PARTICLE = "(?: (?:al|bin|bint|da|de|el|ibn|ould|van|von))?"
_NAME = rf"([^\W\d_a-z][\w'.-]*(?: [^\W\d_a-z]\.)?(?:{_PARTICLE} [^\W\d_a-z][\w'-]+)+)"
_INTRODUCTION = re.compile(
    rf"(?:Dr|Mr|Mrs|Ms|Prof|Amb|Eng|Sheikh|Sheikha)\.? {_NAME}|H\.E\. (?!Dr|Mr|Ms|Prof|Amb|Sheikh){_NAME}"
)
_LETTERS = re.compile(r"[A-Z]{4,}")
_ANY_YEAR = "2000"
_OPENING = 1_000
"""Characters of a first paragraph that are read for whom it introduces."""
_FIRST_WORDS = 300
"""Characters in which a lead names its day."""


def introduced(lead: str) -> set[str]:
    """The acronyms and the people that a paragraph introduces in full."""
    people = (one or other for one, other in _INTRODUCTION.findall(lead[:_OPENING]))
    return {*introduced_acronyms(lead), *people}


def introduced_acronyms(paragraph: str) -> set[str]:
    """The acronyms that a paragraph gives in brackets behind their names."""
    return set(_ACRONYM.findall(paragraph[:_OPENING])) if "(" in paragraph else set()


def letters_used(paragraph: str) -> set[str]:
    """The words all in capitals of a paragraph: letters that it takes for known."""
    return set(_LETTERS.findall(paragraph))


def lead_points(lead: str) -> int:
    """What a paragraph's own words say for its opening a story: 4 for a full dateline, less for a day in its words.

    Below 0 where its first word goes on with what was told before ("She", "Also").
    """
    dateline = find_dateline(lead, _ANY_YEAR)
    if dateline:
        return 4 if dateline.day or dateline.agency else 3
    words = folded_words(lead[:_FIRST_WORDS])
    if words and words[0] in headline_words("continuations"):
        return -2
    return int(any(word in weekdays() or word in headline_words("days") for word in words))
