"""Datelines: "BAKU, Azerbaijan, Jan. 14.", "KUWAIT, Oct 2 (KUNA) --", "Rabat: 22/07/2019", "Jakarta –", "DUSHANBE."

A dateline is cut from the first paragraph; its place and day are kept, for "here" and "today" count from them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from icesco_cli.articles.days import find_day, find_day_of_year
from icesco_cli.lexicon.furniture import months, weekdays
from icesco_cli.lexicon.words import country_names, places

_MONTH = "|".join(sorted(months(), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(weekdays(), key=len, reverse=True))
_PLACE = r"(?P<place>[^\W\d_a-z][\w'’.-]*(?: (?:(?:de|da|do|of|and|al|el|la|los|san) )?[^\W\d_a-z][\w'’.-]*){0,3}?)"
_REGION = r"(?:(?:, ?|/)[^\W\d_a-z][\w'.-]*(?: [^\W\d_a-z][\w'.-]*){0,3}?)?"
_DATE = (
    rf"(?:(?i:{_WEEKDAY})\.?,? )?"
    rf"(?:\d{{1,2}} ?(?i:{_MONTH})\b\.?,?(?: \d{{4}})?|(?i:{_MONTH})\b\.? ?\d{{1,2}}(?:, ?\d{{4}}| \d{{4}})?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
)
_AGENCY = r"(?P<agency>[(\[][^()\[\]]{2,40}[)\]]|/ ?[^/]{2,30} ?/|[A-Z]{3,}(?:\.[A-Z]{2,3})?/?)"
_BREAK = r"\s*(?:–|-|:|/|\.)+\s+"

_WITH_DAY = re.compile(
    rf"{_PLACE}{_REGION}\s?[,.:]? (?P<day>{_DATE})(?P<close>[\s,.]*{_AGENCY})?(?:\s?[,.:/–-]+)?(?:\s+|$)"
)
_WITH_AGENCY = re.compile(rf"{_PLACE}{_REGION}[,.]? {_AGENCY}{_BREAK}")
_WITH_BREAK = re.compile(rf"{_PLACE}{_REGION}(?P<break>{_BREAK})")
_DAY_ALONE = re.compile(rf"(?P<day>{_DATE})\s*–\s+")
_STARTS = re.compile(r"[^\W\d_a-z]|\d")
_REACH = 110


@dataclass(frozen=True, slots=True)
class Dateline:
    """The first `length` characters of a paragraph. `day` is ISO 8601, None where the year is not known."""

    length: int
    place: str | None
    day: str | None
    agency: str | None = None


def find_dateline(paragraph: str, year: str | None) -> Dateline | None:
    """The dateline at the start of a paragraph; a day without a year is one of `year`."""
    head = paragraph[:_REACH]
    if not _STARTS.match(head):
        return None
    return _with_day(head, year) or _with_agency(head) or _with_break(head) or _day_alone(head, year)


def _with_day(head: str, year: str | None) -> Dateline | None:
    found = _WITH_DAY.match(head)
    if not found or not _may_be_place(found["place"]):
        return None
    closed = found["close"] or found[0].rstrip()[-1] in ".:/–-" or found.end() == len(head)
    if not closed:
        return None
    return Dateline(found.end(), _place(found["place"]), _day(found["day"], year), found["agency"])


def _with_agency(head: str) -> Dateline | None:
    found = _WITH_AGENCY.match(head)
    if not found or not _may_be_place(found["place"]):
        return None
    return Dateline(found.end(), _place(found["place"]), None, found["agency"])


def _with_break(head: str) -> Dateline | None:
    found = _WITH_BREAK.match(head)
    if not found:
        return None
    place = found["place"].strip(" .")
    shouted = place.isupper() and len(place) > 2
    known = place in places() or place.title() in places() or place in country_names()
    if not known and (not shouted or ":" in found["break"] or not _may_be_place(place)):
        return None
    if "." in found["break"] and not shouted:
        return None
    return Dateline(found.end(), _place(place), None)


def _day_alone(head: str, year: str | None) -> Dateline | None:
    found = _DAY_ALONE.match(head)
    return Dateline(found.end(), None, _day(found["day"], year)) if found else None


def _may_be_place(words: str) -> bool:
    first = words.split()[0].strip(".,").casefold()
    return first not in months() and first not in weekdays() and first not in _NOT_PLACES


_NOT_PLACES = {"on", "in", "the", "by", "from", "at", "last", "this", "note", "question", "answer", "secretary", "mr",
               "mrs", "ms", "dr", "minister", "president", "weather", "markets", "update", "no", "page", "a"}


def _place(words: str) -> str:
    words = words.strip(" .,")
    return words.title() if words.isupper() else words


def _day(words: str, year: str | None) -> str | None:
    full = find_day(words)
    if full:
        return full.iso
    short = find_day_of_year(words, year) if year else None
    return short.iso if short else None
