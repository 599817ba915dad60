"""Dates in options: what a user writes, to the days that it means."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from icesco_cli.errors import IcescoError

Period = tuple[str, str]
"""The first day and the last, both ISO 8601, cut to the month or the year where those are meant."""

_ISO = re.compile(r"\d{4}(?:([-/])\d{1,2}(?:\1\d{1,2})?)?")
_SHIFTS = {"last": -1, "previous": -1, "this": 0, "next": 1}
_RELATIVE = re.compile(r"(last|previous|this|next) (week|month|year)")
_LATELY = re.compile(r"(?:last|past) (\d{1,4}) (day|week|month|year)s?")
_AGO = re.compile(r"(\d{1,4}) (day|week|month|year)s? ago")
_EDGE = re.compile(
    r"(end|beginning|start) of (?:the )?((?:this |last |next )?(?:year|month)|(?:[a-z]+ )?\d{4}(?:[-/]\d{1,2})?)"
)
_NAMED_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WRITTEN = (
    *((f"{day_and_month} %Y", 10) for day_and_month in ("%d %B", "%d %b", "%B %d,", "%b %d,", "%B %d", "%b %d")),
    *((month_and_year, 7) for month_and_year in ("%B %Y", "%b %Y")),
)
_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_BARE_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{1,2}", re.IGNORECASE)


def period(text: str, today: date) -> Period:
    """The days that `text` means: "2021", "2021-01", "yesterday", "last year", "past 30 days", "14 January 2021".

    IcescoError for what is no date.
    """
    words = " ".join(text.lower().replace("_", " ").split())
    for pattern, settle in _FORMS:
        if match := re.fullmatch(pattern, words):
            return settle(match, today)
    return _written(text)


def periods(year: str | None, month: str | None, today: date) -> list[Period]:
    """The days of the year and of the month, where they are given. A month without a year is one of that year."""
    if month and year and _BARE_MONTH.fullmatch(month):
        month = f"{year}-{month}" if month.isdigit() else f"{month} {year}"
    return [period(text, today) for text in (year, month) if text]


def is_bare_month(month: str) -> bool:
    """Whether a month is named without its year."""
    return bool(_BARE_MONTH.fullmatch(month))


def month_number(month: str) -> int:
    """The number of a month that is named without its year; IcescoError where it is none."""
    said = f"2000-{month}" if month.isdigit() else f"{month} 2000"
    return int(period(said, date(2000, 1, 1))[0][5:7])


def _iso(match: re.Match[str], today: date) -> Period:
    return _in_calendar([int(number) for number in re.findall(r"\d+", match.group())], match.group())


def _numbers(match: re.Match[str], today: date) -> Period:
    """A day and a month in numbers, in either order where only one of them can be the month."""
    first, second, year = map(int, match.groups())
    if first <= 12 and second <= 12 and first != second:
        raise IcescoError(f"{match.group()!r} may be two days: write {year}-{first:02}-{second:02} or the other.")
    month, day = (second, first) if first > 12 else (first, second)
    return _in_calendar([year, month, day], match.group())


def _in_calendar(numbers: list[int], said: str) -> Period:
    """The year, the month of a year, or the day."""
    try:
        date(*[*numbers, 1, 1][:3])
    except ValueError:
        raise IcescoError(f"There is no {said!r} in the calendar.") from None
    day = "-".join([f"{numbers[0]:04}", *(f"{number:02}" for number in numbers[1:])])
    return day, day


def _edge(match: re.Match[str], today: date) -> Period:
    """The first or the last day of a month or a year."""
    from calendar import monthrange

    edge, of = match.groups()
    cut = period(f"this {of}" if of in ("year", "month") else of, today)[0]
    year, month = int(cut[:4]), int(cut[5:7] or (12 if edge == "end" else 1))
    day = f"{cut[:4]}-{month:02}-{monthrange(year, month)[1] if edge == 'end' else 1:02}"
    return day, day


def _named_day(match: re.Match[str], today: date) -> Period:
    day = (today + timedelta(days=_NAMED_DAYS[match.group()])).isoformat()
    return day, day


def _relative(match: re.Match[str], today: date) -> Period:
    shift, unit = _SHIFTS[match.group(1)], match.group(2)
    if unit == "week":
        monday = today + timedelta(days=7 * shift - today.weekday())
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    cut = _shifted(today, shift, unit).isoformat()[: 4 if unit == "year" else 7]
    return cut, cut


def _lately(match: re.Match[str], today: date) -> Period:
    return _shifted(today, -int(match.group(1)), match.group(2)).isoformat(), today.isoformat()


def _ago(match: re.Match[str], today: date) -> Period:
    day = _shifted(today, -int(match.group(1)), match.group(2)).isoformat()
    return day, day


def _shifted(today: date, number: int, unit: str) -> date:
    """The day so many units away; a day that its month lacks becomes the month's last."""
    if unit in ("day", "week"):
        return today + timedelta(days=number * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 + number * (12 if unit == "year" else 1)
    if months < 12:
        raise IcescoError("That is before the first year of the calendar.")
    first = date(months // 12, months % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(today.day, last.day))


def _written(text: str) -> Period:
    """A date with the name of its month."""
    from datetime import datetime

    for form, length in _WRITTEN:
        try:
            day = datetime.strptime(text.strip(), form).date().isoformat()[:length]
        except ValueError:
            continue
        return day, day
    raise IcescoError(f'{text!r} is no date: write 2021, 2021-01, 2021-01-14, yesterday or "last year".')


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Period]], ...] = (
    (_ISO, _iso),
    (_NUMBERS, _numbers),
    (re.compile("|".join(_NAMED_DAYS)), _named_day),
    (_RELATIVE, _relative),
    (_EDGE, _edge),
    (_LATELY, _lately),
    (_AGO, _ago),
)
