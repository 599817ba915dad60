"""Names of icons that stand in a page's text where a web font draws them, and addresses alone on a line.

"calendar_today08 March 2023", "place BAKU", "person Ana Reis", "lima.mfa.gov.pe": none goes on with the line above it.
"""

from __future__ import annotations

import re

from icesco_cli.articles.lines.bylines import person
from icesco_cli.articles.lines.day_lines import day_line, is_time
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.lexicon.words import country_by_form, places

_LIGATURE = re.compile(r"[a-z]{2,20}(?:_[a-z]{1,20}){1,4}(?:\s+|(?=[A-Z\d])|$)")
_WORD = re.compile(r"(?P<name>[a-z]{4,12})(?:\s+|(?=[A-Z\d]))(?=\S)")
_FIELD = re.compile(r"(?P<name>[a-z]{2,12}(?: [a-z]{2,8})?) ?: ")
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w.-]{1,64}@)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}(?:/\S*)?")
_LONGEST = 100


def icon_length(line: str) -> int:
    """How many characters of a line name icons before what they stand for: 0 for almost all lines."""
    if not line[0].islower():
        return 0
    found = _LIGATURE.match(line)
    if found:
        return found.end()
    word = _WORD.match(line) if len(line) <= _LONGEST else None
    return word.end() if word and word["name"] in phrases("icons") and _is_value(line[word.end() :]) else 0


def parted(line: str) -> str:
    """A line of several icons and values with a sign for each icon."""
    line = _LIGATURE.sub("| ", line)
    return " ".join("|" if word in phrases("icons") else word for word in line.split())


def is_page_field(line: str) -> bool:
    """Whether a line begins in small letters and says something of its page: the value of an icon or a label, or an
    address."""
    if not line[0].islower() or len(line) > _LONGEST:
        return False
    return icon_length(line) > 0 or is_address(line) or _is_labelled(line) or _is_dated(line)


def is_address(line: str) -> bool:
    """Whether a line is an address of a site or of a mailbox and nothing else."""
    return "." in line and line.islower() and _ADDRESS.fullmatch(line) is not None


def _is_value(words: str) -> bool:
    """Whether words are what stands beside an icon: a day, an hour, a number, a place or a person."""
    if words.isdigit() or is_time(words) or day_line(words):
        return True
    place = words.strip(" .,")
    return place in places() or place.title() in places() or place in country_by_form() or person(words) == words


def _is_labelled(line: str) -> bool:
    found = _FIELD.match(line)
    return found is not None and found["name"] in phrases("fields") | phrases("senders")


def _is_dated(line: str) -> bool:
    """Whether a line prints the day of a text behind a word for it: "posted by Ana Reis on 3 May 2021"."""
    return line.partition(" ")[0].rstrip(":") in phrases("publishing") and day_line(line) is not None
