"""Datelines: "SKOPJE, North Macedonia, Aug. 3.", "LIMA, Aug 8 (AND) --", "Tunis: 13/08/2018", "Manila –", "TIRANA."

A dateline is cut from the first paragraph; its place and day are kept, for "here" and "today" count from them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from icesco_cli.articles.lines.bylines import is_given_name, person
from icesco_cli.articles.lines.mastheads import is_known_name
from icesco_cli.articles.lines.printed_days import find_day, find_day_of_year
from icesco_cli.lexicon.outlets import home_country, outlets
from icesco_cli.lexicon.page_words import headline_words, months, phrases, weekdays
from icesco_cli.lexicon.words import common_capitals, country_names, honorifics, places

_MONTH = "|".join(sorted(months(), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(weekdays(), key=len, reverse=True))
_WORD = r"[^\W\d_a-z][\w'.-]*"
_PLACE = rf"(?P<place>{_WORD}(?: (?:(?:de|da|do|of|and|al|el|la|los|san) )?{_WORD}){{0,3}}?)"
_REGION = rf"(?:(?:, ?| ?/ ?)(?P<region>{_WORD}(?: {_WORD}){{0,3}}?)| \[{_WORD}(?: {_WORD}){{0,2}}\])?"
_HIJRI = "|".join(sorted(phrases("hijri_months"), key=len, reverse=True))
_DATE = (
    rf"(?:(?i:{_WEEKDAY})\.?,? )?"
    rf"(?:(?:\d{{1,2}} )?(?i:{_HIJRI})(?: \d{{1,2}})?,? 1[34]\d\d(?: ?A?H)?(?:, | ?/ | ))?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)? ?(?i:{_MONTH})\b\.?(?:,? \d{{4}})?"
    rf"|(?i:{_MONTH})\b\.? ?\d{{1,2}}(?:st|nd|rd|th)?(?:(?:, ?| | ?/ ?)\d{{4}})?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
)
_SIGN = r"(?:[(\[][^()\[\]]{1,40}[)\]]|/ ?[^/]{2,40} ?/)"
_CORRESPONDENT = re.compile(
    rf"/ ?(?:corr\.? )?(?P<agency>{_WORD}(?: News)?),? (?P<reporter>(?:[A-Z]\. ?)?{_WORD}(?: {_WORD})?) ?/"
)
""" "Malta, Valletta, 24 June / corr. Trend News A.Reis / ..."."""
_NAME = r"[A-Z]{3,}(?:\.[A-Z]{2,3})?/?"
_ENDED = rf"{_NAME}(?:(?<=/)|(?=\s?[,.:–-]|$))"
"""An agency's bare name, which something ends; else it is the subject of the sentence."""
_BREAK = r"\s*(?:–|-|:|/|\.)+(?:\s+|(?=[\"'A-Z]))"

_WITH_DAY = re.compile(
    rf"{_PLACE}{_REGION}\s?[,.:–-]? {{1,2}}\(?(?:le )?(?P<day>{_DATE})\)?"
    rf"(?P<close>[\s,.–]*(?P<agency>{_SIGN})|[\s,.]*(?P<named>{_ENDED}))?"
    r"(?:, (?P<year>(?:19|20)\d\d)\b| (?P<late>(?:19|20)\d\d)(?=\s?[.:–-]))?"
    r"(?:\s{0,4}[,.:/–-]+){0,2}(?:\s+|$|(?=[\"'A-Z]))"
)
_WITH_AGENCY = re.compile(
    rf"{_PLACE}{_REGION}[,.]?(?: - \d{{1,2}} - \d{{1,2}}(?= \())?"
    rf"(?: (?P<agency>{_SIGN}){_BREAK}| (?P<slashed>/[^/]{{2,30}}/)\s|,? (?P<named>{_NAME}){_BREAK})"
)
_WITH_BREAK = re.compile(rf"{_PLACE}{_REGION}(?P<break>{_BREAK})(?:(?P<agency>{_NAME})(?:\.|:|\s?–|\s-)\s+)?")
_BARE = re.compile(r"(?P<agency>[A-Z]{4,}) (?=[A-Z])")
""" "ASTANA. KAZINFORM The President met": an agency's bare name, which nothing ends."""
_WITH_REPORTER = re.compile(
    rf"(?P<place>[^\W\d_a-z][\w'-]+)\. (?P<reporter>{_WORD}(?: {_WORD}){{0,2}})\s*[–-]\s*"
    rf"(?P<agency>{_NAME})[\w-]*[.:]\s+"
)
_WITH_WRITER = re.compile(
    rf"(?P<outlet>{_WORD}(?: {_WORD}){{0,2}}) "
    r"\((?P<reporter>[^\W\d_a-z][\w'-]+(?: [^\W\d_][\w'.-]*){1,3})\)\s{0,4}[–-]\s+"
)
""" "AND (Ana Reis) – ", "College News (Ana Reis) – ": who writes and who wrote it, without a place."""
_DAY_ALONE = re.compile(rf"(?P<day>{_DATE})(?:(?P<dash>\s*–\s+)|\s*[:-]\s+|,? (?=[^\W\d_a-z][^–:]{{2,30}}[–:-]))")
_SENDER = re.compile(rf"(?P<sender>{_WORD}(?: {_WORD}){{0,3}}?)\s?[,:/–-]\s+(?=[^\W\d_a-z]|\d)")
""" "BNA – Manama, ...", "UNESCO, Paris – ...": who sends it, before the dateline itself."""
_STARTS = re.compile(r"[^\W\d_a-z]|\d")
_DIGIT = re.compile(r"\d")
_REACH = 110
_SHORTEST_PLACE = 3
_DASHES = frozenset(" –-")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The first `length` characters of a paragraph. `day` is ISO 8601, None where the year is not known."""

    length: int
    place: str | None
    day: str | None
    agency: str | None = None
    has_year: bool = False
    reporter: str | None = None
    yearless: str | None = None
    """The day as printed ("May 4") where its year is not known."""


def find_dateline(paragraph: str, year: str | None) -> Dateline | None:
    """The dateline at the start of a paragraph; a day without a year is one of `year`."""
    head = paragraph[:_REACH]
    if not _STARTS.match(head):
        return None
    found = _plain(head, year) or _with_writer(head)
    return found if found and (found.length < len(head) or len(paragraph) <= _REACH) else None


def _plain(head: str, year: str | None) -> Dateline | None:
    return (
        _with_day(head, year)
        or _with_agency(head)
        or _behind_sender(head, year)
        or _with_break(head)
        or _day_alone(head, year)
    )


def dateline_alone(line: str, year: str | None) -> Dateline | None:
    """The dateline that a whole line is: "Tunis: 13/08/2018", "Lima, Peru", or the name of a city in capitals."""
    city, comma, country = line.partition(", ") if len(line) <= _REACH else ("", "", "")
    if comma and _is_known_place(city) and (country in country_names() or country.title() in country_names()):
        return Dateline(len(line), written_place(city), None)
    city, _, agency = line.partition(" - ")
    if agency in outlets() and _is_known_place(city):
        return Dateline(len(line), written_place(city), None, agency)  # "Paris - QNA"
    if len(line) > _REACH or not (line.isupper() or _DIGIT.search(line)):
        return None
    if line.isupper() and line.title() in places():
        return Dateline(len(line), line.title(), None)
    found = find_dateline(line, year)
    return found if found and found.length == len(line) and found.place else None


def _with_day(head: str, year: str | None) -> Dateline | None:
    found = _WITH_DAY.match(head)
    if not found or not _may_be_place(found["place"]):
        return None
    closed = found["close"] or found[0].rstrip()[-1] in ".:/–-" or found.end() == len(head)
    if not closed:
        return None
    stated = found["year"] or found["late"]
    told = f"{found['day']}, {stated}" if stated else found["day"]
    day, has_year = _day(told, year)
    agency, reporter = _signed(found["agency"] or found["named"])
    yearless = None if day else told
    if found["place"] in outlets() and not _is_known_place(found["place"]):
        return Dateline(found.end(), None, day, found["place"], has_year, reporter, yearless)  # "UzA, 26.04.2024"
    return Dateline(found.end(), written_place(_city(found)), day, agency, has_year, reporter, yearless)


def _city(found: re.Match[str]) -> str:
    """The place, or the city behind it where that is its country: "Malta, Valletta, 24 June"."""
    region = found["region"]
    return region if region and found["place"] in country_names() and region in places() else found["place"]


def _signed(agency: str | None) -> tuple[str | None, str | None]:
    """The agency and the reporter of a sign between slashes."""
    found = _CORRESPONDENT.fullmatch(agency) if agency else None
    return (found["agency"], found["reporter"]) if found and is_sender(found["agency"]) else (agency, None)


def _with_agency(head: str) -> Dateline | None:
    found = _WITH_AGENCY.match(head)
    if not found or not _may_be_place(found["place"]):
        return None
    if found["agency"] and found["agency"][1:].partition(" ")[0] in honorifics():
        return None  # "SPOKESPERSON (Ms. Ana Reis): Good morning"
    if found["named"] and not _is_known_place(found["place"]):
        return None
    return Dateline(
        found.end(), written_place(found["place"]), None, found["agency"] or found["slashed"] or found["named"]
    )


def _with_break(head: str) -> Dateline | None:
    """A dateline that a sign ends and no day: "LIMA (AND) --", "Baku. Ana Reis - APA", "Manila –"."""
    signed = _WITH_REPORTER.match(head)
    if signed and _is_known_place(signed["place"]):
        return Dateline(
            signed.end(), written_place(signed["place"]), None, signed["agency"], reporter=person(signed["reporter"])
        )
    found = _WITH_BREAK.match(head)
    if not found:
        return None
    place = found["place"].strip(" .")
    if place in outlets():
        return Dateline(found.end(), None, None, place) if place.isupper() and "." not in found["break"] else None
    shouted = place.isupper() and len(place) > _SHORTEST_PLACE
    if not _is_known_place(place) and not (shouted and set(found["break"]) <= _DASHES and _may_be_place(place)):
        return None
    if "." not in found["break"] or found["agency"]:
        return Dateline(found.end(), written_place(place), None, found["agency"])
    bare = _BARE.match(head, found.end()) if shouted else None
    if bare and home_country(bare["agency"]):
        return Dateline(bare.end(), written_place(place), None, bare["agency"])
    return Dateline(found.end(), written_place(place), None) if shouted else None


def _day_alone(head: str, year: str | None) -> Dateline | None:
    """ "5 May 2023 – ", "27 March 2025, Paris – ": but for a dash, the day has to state its year."""
    found = _DAY_ALONE.match(head)
    day, has_year = _day(found["day"], year) if found else (None, False)
    if not found or not (has_year or found["dash"]):
        return None
    rest = head[found.end() :]
    behind = _with_break(rest) or _known_ahead(rest)
    if behind:
        return Dateline(found.end() + behind.length, behind.place, day, behind.agency, has_year)
    return Dateline(found.end(), None, day, None, has_year) if found[0].rstrip()[-1] in "–:-" else None


def _known_ahead(words: str) -> Dateline | None:
    """The place that stands before any break behind a day: "5 May 2023 – Lima. The minister"."""
    found = _WITH_BREAK.match(words)
    return (
        Dateline(found.end(), written_place(found["place"]), None)
        if found and _is_known_place(found["place"])
        else None
    )


def _behind_sender(head: str, year: str | None) -> Dateline | None:
    """The dateline behind the name of who sends it, an outlet or a body that the table knows."""
    found = _SENDER.match(head)
    if not found or not is_sender(found["sender"]):
        return None
    rest = head[found.end() :]
    inner = _with_day(rest, year) or _with_break(rest) or _day_alone(rest, year)
    if inner is None:
        return None
    return replace(inner, length=found.end() + inner.length, agency=inner.agency or found["sender"])


def _with_writer(head: str) -> Dateline | None:
    found = _WITH_WRITER.match(head)
    if not found or not is_given_name(found["reporter"].split()[0]):
        return None
    outlet = found["outlet"]
    if outlet not in outlets() and outlet.split()[-1].casefold() not in phrases("mastheads"):
        return None
    return Dateline(found.end(), None, None, reporter=person(found["reporter"]))


def _is_known_place(words: str) -> bool:
    place = words.strip(" .,")
    return place in places() or place.title() in places() or place in country_names()


def _may_be_place(words: str) -> bool:
    """Whether capitalised words may name a place: they do not open a sentence, a question or a time."""
    first = words.split()[0].strip(".,")
    folded = first.casefold()
    if folded in months() or folded in weekdays() or any(map(_is_no_place, words.casefold().split())):
        return False
    return _is_known_place(words) or (first.title() not in common_capitals() and not _is_sign(words))


def is_sender(words: str) -> bool:
    """Whether words are the name of an outlet, or of a body that the table knows."""
    return words in outlets() or is_known_name(words)


def _is_sign(words: str) -> bool:
    """Whether it is the acronym of a sender; a body's full name may be a place as well: "UNITED NATIONS"."""
    return words.isupper() and " " not in words and is_sender(words)


def _is_no_place(word: str) -> bool:
    """Whether a word stands before the days of papers, labels and events: "Date: 3 May", "Weekly Digest - 3 May"."""
    known = any(word in phrases(section) for section in ("dates", "fields", "labels", "mastheads"))
    return known or any(word in headline_words(section) for section in ("collections", "openers", "serials"))


def written_place(words: str) -> str:
    """A place of a dateline as running text writes it: "LIMA." is Lima."""
    words = words.strip(" .,")
    return words.title() if words.isupper() else words


def _day(words: str, year: str | None) -> tuple[str | None, bool]:
    """The day, and whether the words state its year."""
    full = find_day(words)
    if full:
        return full.iso, True
    short = find_day_of_year(words, year) if year else None
    return (short.iso if short else None), False
