"""The days that heads of articles print: strict, and only whole days with their year.

This is not the reading of times in prose, which settles "yesterday" and "on Monday" (see `text`): a head states its day
in one of a few forms, and everything else on its line has to be explained as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from icesco_cli.lexicon.page_words import months, weekdays

_MONTH = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(map(re.escape, weekdays()), key=len, reverse=True))
_LEAD = rf"(?:(?:{_WEEKDAY})\b\.?,?\s+)?"
_DAY_MONTH = rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:(?:\s+day)?\s+of)?[\s./-]{{1,2}}(?P<month>{_MONTH})\b\.?"
_MONTH_DAY = rf"(?P<month>{_MONTH})\b(?:\.\s*|\s+)(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_NOT_INSIDE = r"(?<![\w/.])"

_WRITTEN = (
    re.compile(rf"{_NOT_INSIDE}{_LEAD}{_DAY_MONTH}[\s,/-]{{1,2}}{_YEAR}", re.I),
    re.compile(rf"{_NOT_INSIDE}{_LEAD}{_MONTH_DAY}\s*[,/]?\s*{_YEAR}", re.I),
)
_YEAR_FIRST = re.compile(
    rf"{_NOT_INSIDE}(?P<year>(?:19|20)\d\d)[.,]?\s+(?P<month>{_MONTH})\b\.?\s+(?P<day>[0-3]?\d)(?!\d)", re.I
)
_NUMBERS = re.compile(
    rf"{_NOT_INSIDE}{_LEAD}(?:(?P<y1>(?:19|20)\d\d)(?P<s1>[-/.]| / )(?P<m1>\d\d?)(?P=s1)(?P<d1>\d\d?)"
    r"|(?P<a>\d\d?)(?P<s2>[-/.]| / )(?P<b>\d\d?)(?P=s2)(?P<y2>(?:19|20)\d\d))(?!\.?\d)",
    re.I,
)
_MONTH_OF_YEAR = re.compile(rf"(?<![\w/.])(?P<month>{_MONTH})\b\.?,?\s+{_YEAR}", re.I)
_WITHOUT_YEAR = (
    re.compile(rf"{_NOT_INSIDE}{_LEAD}{_DAY_MONTH}", re.I),
    re.compile(rf"{_NOT_INSIDE}{_LEAD}{_MONTH_DAY}", re.I),
)
_SHORT_YEAR = re.compile(
    r"(?P<day>\d\d)(?P<sign>[./])(?P<month>\d\d)(?P=sign)(?P<year>\d\d)(?:,?\s+\d\d?[:.]\d\d(?::\d\d)?)?"
)
_STAMP = re.compile(rf"[A-Z]{{2,8}} (?P<day>\d\d)\d{{4}}(?: ?GMT)? (?P<month>{_MONTH}) (?P<year>\d\d)(?: ?N+)?", re.I)
"""How an agency's cable closes: day and hour, month, year ("KUNA 221520 Jan 24NNNN")."""
_NEEDLE = re.compile(r"\d\d?[/.-]\d|(?:19|20)\d\d")
_AMERICAN = re.compile(r",? \d\d?:\d\d:\d\d [AP]M\b")
"""The hour behind numbers that name the month first, as programs print it for Americans (10/3/2024 3:10:11 AM)."""


@dataclass(frozen=True, slots=True)
class Day:
    """A printed day: ISO 8601, and the characters of the line that print it, weekday included."""

    iso: str
    start: int
    end: int
    swapped: str | None = None
    """The other reading of numbers that name a day either way (03/11/2023), by default read day first."""


def find_day(line: str, start: int = 0) -> Day | None:
    """The first full date of a line from character `start` on."""
    if line.isascii() and (stamp := _STAMP.fullmatch(line, start)):
        return _stamped(stamp)
    if not _NEEDLE.search(line, start):
        return None
    for pattern in (*_WRITTEN, _YEAR_FIRST):
        found = pattern.search(line, start)
        iso = found and _iso(found["year"], months()[found["month"].casefold()], found["day"])
        if found and iso:
            return Day(iso, found.start(), found.end())
    return _numeric(line, start)


def find_month(line: str) -> str | None:
    """The first month of a line that prints its year ("Issue 7, May 2021"): ISO 8601."""
    found = _MONTH_OF_YEAR.search(line) if _NEEDLE.search(line) else None
    return f"{found['year']}-{months()[found['month'].casefold()]:02}" if found else None


def find_day_of_year(line: str, year: str) -> Day | None:
    """The first date of a line, which prints no year, read as of `year`."""
    for pattern in _WITHOUT_YEAR:
        found = pattern.search(line)
        iso = found and _iso(year, months()[found["month"].casefold()], found["day"])
        if found and iso:
            return Day(iso, found.start(), found.end())
    return None


def _numeric(line: str, start: int) -> Day | None:
    """The first day in numbers from character `start` on: "2021-05-03", "03/05/2021". Where day and month may be
    exchanged and no weekday tells, both readings."""
    found = _NUMBERS.search(line, start)
    if not found:
        return _short(line)
    if found["y1"]:
        iso = _iso(found["y1"], found["m1"], found["d1"])
        return Day(iso, found.start(), found.end()) if iso else None
    readings = [_iso(found["y2"], found["b"], found["a"]), _iso(found["y2"], found["a"], found["b"])]
    sound = [iso for iso in readings if iso]
    if not sound:
        return None
    if readings[1] and found["s2"] == "/" and _AMERICAN.match(line, found.end()):
        return Day(readings[1], found.start(), found.end())
    weekday = weekdays().get(found[0].split()[0].strip(".,").casefold())
    told = [iso for iso in sound if date.fromisoformat(iso).isoweekday() == weekday]
    if len(set(sound)) == 1 or len(set(told)) == 1:
        return Day((told or sound)[0], found.start(), found.end())
    return Day(sound[0], found.start(), found.end(), sound[1])


def _short(line: str) -> Day | None:
    """A day whose year has two digits, where the line says nothing else."""
    found = _SHORT_YEAR.fullmatch(line.strip())
    iso = found and _iso(f"20{found['year']}", found["month"], found["day"])
    return Day(iso, 0, len(line)) if iso else None


def _stamped(stamp: re.Match[str]) -> Day | None:
    iso = _iso(f"20{stamp['year']}", months()[stamp["month"].casefold()], stamp["day"])
    return Day(iso, stamp.start(), stamp.end()) if iso else None


def _iso(year: str, month: str | int, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
