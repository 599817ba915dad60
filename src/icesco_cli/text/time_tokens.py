"""Read a sentence as a row of letters, one for each word of the calendar, number and mark.

"on Thursday (March 7, 2019)" becomes "oW(MD,Y)": the shape of a time, over which `text.time_patterns` is written. This
is the way of cascaded grammars over annotations (TokensRegex, JAPE), made small enough for one pattern.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from icesco_cli.lexicon.calendar_words import broken_months, calendar_words

LETTERS = {
    "months": "M",
    "name_like_months": "G",
    "abbreviated_months": "K",
    "weekdays": "W",
    "abbreviated_weekdays": "w",
    "days": "T",
    "parts_of_day": "P",
    "seasons": "S",
    "units": "U",
    "one_day": "d",
    "plural_units": "u",
    "fractions": "h",
    "abbreviated_fractions": "j",
    "ordinals": "O",
    "numbers": "N",
    "last": "L",
    "next": "R",
    "this": "C",
    "recent": "p",
    "story_relatives": "V",
    "edges": "E",
    "earlier_later": "l",
    "on": "o",
    "in": "i",
    "by": "b",
    "before": "B",
    "until": "r",
    "from": "f",
    "since": "z",
    "after": "c",
    "within": "n",
    "over": "v",
    "between": "q",
    "of": "F",
    "to": "t",
    "and": "&",
    "or": "|",
    "than": "k",
    "the": "a",
    "a": "A",
    "ago": "g",
    "every": "e",
    "naming_verbs": "J",
    "not_before": "y",
    "not_after": "Z",
    "occasions": "m",
}
"""The letter of each kind of word. Others: D a number up to 31, Y a year, H another whole number, Q a date in numbers,
`#` any other number, s a possessive, X and x a word with and without a capital, `;` any other mark."""

_CAPITAL_ONLY = {"name_like_months", "abbreviated_months", "abbreviated_weekdays", "abbreviated_fractions"}
_MARKS = {mark: mark for mark in ",().-/&"} | {"–": "-"} | dict.fromkeys("$€£¥₼#", "Z")
_FIRST_YEAR, _LAST_YEAR = 1800, 2199

_TOKEN = re.compile(
    r"([^\W\d_]+)"
    r"|((?<!\d[-./])(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d\d[./]\d\d[./]\d\d)(?!\d|[-./:]\d))"
    r"|(\d{1,2})(?:st|nd|rd|th)?(?!\w|[.:]\d|,\d{3}(?!\d))"
    r"|(\d{4})(?!\w|[.,:]\d)"
    r"|\d++(?:[.,:]\d++)*+[^\W_]*+"
    r"|'(s)(?!\w)"
    r"|[^\w\s]"
)
_BROKEN = "~"
_WORD, _NUMERIC, _DAY, _YEAR, _POSSESSIVE = 1, 2, 3, 4, 5
_PLAIN_WORD = re.compile(r"[A-Za-z]+")
_DIGITS = re.compile(r"\d(?:\d{3}|[-./]\d{1,2}[-./])")


@dataclass(frozen=True, slots=True)
class Tokens:
    """A sentence's tokens, in columns: `letters[i]` is the kind of the token from `starts[i]` to `ends[i]`."""

    letters: list[str]
    starts: list[int]
    ends: list[int]
    values: list[int | str]


def may_hold_time(text: str) -> bool:
    """Whether `text` has any word or number without which there is no time; false for most sentences, and cheap."""
    return not _triggers().isdisjoint(_PLAIN_WORD.findall(text)) or _DIGITS.search(text) is not None


def tokens(reading: str, start: int, end: int) -> Tokens:
    """Return the tokens of characters `start` to `end` of `reading`."""
    words = _words()
    row = Tokens([], [], [], [])
    for match in _TOKEN.finditer(reading, start, end):
        text = match.group()
        if match.lastindex == _WORD:
            letter, value = words.get(text) or ("X" if text[0].isupper() else "x", "")
        else:
            letter, value = _number_or_mark(match.lastindex, text)
        if letter in "DYQW" and _is_named(row, match.start()):
            letter = "#"
        row.letters.append(letter)
        row.starts.append(match.start())
        row.ends.append(match.end())
        row.values.append(value)
    if _BROKEN in row.letters:
        _mend_months(row, reading)
    return row


def _mend_months(row: Tokens, reading: str) -> None:
    """Join the parts of "J anuary"; what only looks like the end of a month ("arch") stays a word."""
    for index in reversed(range(len(row.letters))):
        if row.letters[index] != _BROKEN:
            continue
        month = broken_months()[reading[row.starts[index] : row.ends[index]]].capitalize()
        row.letters[index] = "x"
        if index and reading[row.starts[index - 1] : row.ends[index - 1]] == month[0]:
            row.letters[index], row.values[index] = _words()[month]
            row.starts[index] = row.starts[index - 1]
            del row.letters[index - 1], row.starts[index], row.ends[index - 1], row.values[index - 1]


def numeric_date(text: str) -> tuple[int, int, int] | None:
    """Return the numbers of a date in numbers as (first, second, year), or None where they make no date.

    The order of the first two is day and month, unless the text says month and day: of "2021-01-14" they are 14 and 1.
    """
    first, second, third = (int(part) for part in re.split("[-./]", text))
    if first > 31:
        first, second, third = third, second, first
    year = third if third > 99 else third + (2000 if third < 70 else 1900)
    if not _FIRST_YEAR <= year <= _LAST_YEAR or not (_is_day(year, second, first) or _is_day(year, first, second)):
        return None
    return first, second, year


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _number_or_mark(group: int | None, text: str) -> tuple[str, int | str]:
    if group == _DAY:
        number = int(text.rstrip("stndrh"))
        return ("D" if 1 <= number <= 31 else "H"), number
    if group == _YEAR:
        return ("Y" if _FIRST_YEAR <= int(text) <= _LAST_YEAR else "H"), int(text)
    if group == _NUMERIC:
        return ("Q" if numeric_date(text) else "#"), text
    if group == _POSSESSIVE:
        return "s", ""
    if text.isdecimal():
        return "H", int(text[:9])
    return _MARKS.get(text, "#" if text[0].isdigit() else ";"), ""


def _is_named(row: Tokens, begin: int) -> bool:
    """Whether what begins at `begin` belongs to a name: "Article 5", "No. 5", "COVID-19", "Black Friday"."""
    before = "".join(row.letters[-2:])
    if before.endswith("Z") or before == "Z.":
        return True
    return before in ("x-", "X-") and row.ends[-1] == begin and row.ends[-2] == row.starts[-1]


@cache
def _words() -> dict[str, tuple[str, int | str]]:
    """Every written form of every word, with its letter and value."""
    forms: dict[str, tuple[str, int | str]] = dict.fromkeys(broken_months(), (_BROKEN, ""))
    for word, entry in calendar_words().items():
        letter = LETTERS[entry.kind]
        forms[word.capitalize()] = forms[word.upper()] = (letter, entry.value)
        if entry.kind not in _CAPITAL_ONLY:
            forms[word] = (letter, entry.value)
    return forms


@cache
def _triggers() -> frozenset[str]:
    return frozenset(word for word, (letter, _) in _words().items() if letter in "MGKWTPSUdu~")
