"""Read a sentence as a row of letters, one for each word of the calendar, number and mark.

"on Thursday (March 7, 2019)" becomes "oW(MD,Y)": the shape of a time, over which `text.time_patterns` is written. This
is the way of cascaded grammars over annotations (TokensRegex, JAPE), made small enough for one pattern.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from re import Match

from icesco_cli.lexicon.calendar_words import broken_months, calendar_words
from icesco_cli.text.calendar import FIRST_YEAR, LAST_YEAR, make_date

Values = dict[str, str | int]
"""What the words of a time say, by name, as far as they say it: "year", "month", "weekday"."""

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
    "final": "I",
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
    "year_kinds": "@",
}
"""The letter of each kind of word. Others: D a number up to 31, Y a year, H another whole number, Q a date in numbers,
`#` any other number, s a possessive, X and x a word with and without a capital, `;` any other mark."""

Word = tuple[str, int | str]
"""What a token is: its letter, and what it says."""

_CAPITAL_ONLY = {"name_like_months", "abbreviated_months", "abbreviated_weekdays", "abbreviated_fractions"}
_MARKS = {mark: mark for mark in ",().-/&"} | {"–": "-", "'s": "s"} | dict.fromkeys("$€£¥₼#", "Z")

_TOKEN = re.compile(
    r"([A-Za-z\u00c0-\u1fff]+)"
    r"|((?<!\d[./])(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2} ?/ ?\d{1,2} ?/ ?\d{4}"
    r"|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d\d[./]\d\d[./]\d\d)(?!\d|[-./:]\d))"
    r"|(\d{1,2})(?:st|nd|rd|th)?(?!\w|[.:]\d|,\d{3}(?!\d))"
    r"|(\d{4})(?!\w|[.,:]\d)"
    r"|\d++(?:[.,:]\d++)*+[^\W_]*+"
    r"|'s(?!\w)"
    r"|[^\w\s]"
)
_BROKEN, _CAPITALISED, _PLAIN, _NAMED = ("~", ""), ("X", ""), ("x", ""), ("#", "")
_WORD, _NUMERIC, _DAY, _YEAR = 1, 2, 3, 4
_IN_A_NAME = re.compile(r"(?<=Z)[DYQW]|(?<=Z\.)[DYQW]|(?<=[xX]-)[DYQW]|(?<=X)T")
_EDGE_AS_VERB = re.compile("(?<=[xt])E(?=[bBfior])")
_VERBS = frozenset(["close", "end", "start"])
"""Behind a word or "to", and before "in", these are verbs: "will start in May", but not "late in May"."""
_PLAIN_WORD = re.compile(r"[A-Za-z]{2,}")
_DIGITS = re.compile(r"\d(?:\d{3}|[-./]\d{1,2}[-./])")


@dataclass(slots=True)
class Tokens:
    """A sentence's tokens, in two columns: what a token is (its letter and value), and where it stands."""

    words: list[Word]
    places: list[tuple[int, int]]

    def letters(self) -> str:
        """The row of letters that the patterns read."""
        return "".join([letter for letter, _ in self.words])


def may_hold_time(text: str) -> bool:
    """Whether `text` has any word or number without which there is no time; false for most sentences, and cheap."""
    return not _triggers().isdisjoint(_PLAIN_WORD.findall(text)) or _DIGITS.search(text) is not None


def tokens(reading: str, start: int, end: int) -> Tokens:
    """Return the tokens of characters `start` to `end` of `reading`."""
    known = _words()
    matches = list(_TOKEN.finditer(reading, start, end))
    words = [known.get(text := match[0]) or (_PLAIN if text[0].islower() else _read(match)) for match in matches]
    row = Tokens(words, [match.span() for match in matches])
    if _BROKEN in words:
        row = _mended(row, reading)
    letters = row.letters()
    for edge in _EDGE_AS_VERB.finditer(letters):
        begin, last = row.places[edge.start()]
        row.words[edge.start()] = _PLAIN if reading[begin:last] in _VERBS else row.words[edge.start()]
    for suspect in _IN_A_NAME.finditer(letters):
        if _is_named(row, suspect.start(), reading):
            row.words[suspect.start()] = _NAMED
    return row


def _read(match: Match[str]) -> Word:
    """What a token says that is no word of the calendar."""
    text = match[0]
    if match.lastindex == _WORD:
        return _CAPITALISED if text[0].isupper() else _PLAIN
    if match.lastindex == _DAY:
        number = int(text.rstrip("stndrh"))
        return ("D" if 1 <= number <= 31 else "H"), number
    if match.lastindex == _YEAR:
        return ("Y" if FIRST_YEAR <= int(text) <= LAST_YEAR else "H"), int(text)
    if match.lastindex == _NUMERIC:
        return ("Q" if numeric_date(text) else "#"), text
    if text.isdecimal():
        return "H", int(text[:9])
    return ("#" if text[0].isdigit() else ";"), ""


def _is_named(row: Tokens, index: int, reading: str) -> bool:
    """Whether a number or day belongs to a name: "Article 5", "No. 5", "COVID-19", "Black Friday", "Lagos Today"."""
    (start, end), (before, after) = row.places[index], row.places[index - 1]
    if row.words[index][0] == "T":
        return reading[start:end].istitle()
    if row.words[index - 1][0] == "-":
        return after == start and row.places[index - 2][1] == before
    return True


def _mended(row: Tokens, reading: str) -> Tokens:
    """Join the parts of "J anuary"; what only looks like the end of a month ("arch") stays a word."""
    whole = Tokens([], [])
    for word, (start, end) in zip(row.words, row.places, strict=True):
        if word == _BROKEN:
            month = broken_months()[reading[start:end]].capitalize()
            if whole.places and reading[slice(*whole.places[-1])] == month[0]:
                whole.words.pop()
                start, word = whole.places.pop()[0], _words()[month]
        whole.words.append(word)
        whole.places.append((start, end))
    return whole


def numeric_date(text: str) -> tuple[int, int, int] | None:
    """Return the numbers of a date in numbers as (first, second, year), or None where they make no date.

    The order of the first two is day and month, unless the text says month and day: of "2021-01-14" they are 14 and 1.
    """
    first, second, third = (int(part) for part in re.split("[-./]", text))
    if first > 31:
        first, second, third = third, second, first
    year = third if third > 99 else third + (2000 if third < 70 else 1900)
    if not FIRST_YEAR <= year <= LAST_YEAR or not (make_date(year, second, first) or make_date(year, first, second)):
        return None
    return first, second, year


@cache
def _words() -> dict[str, Word]:
    """Every written form of every word and mark, with its letter and value."""
    forms: dict[str, Word] = dict.fromkeys(broken_months(), _BROKEN)
    forms |= {mark: (letter, "") for mark, letter in _MARKS.items()}
    for word, entry in calendar_words().items():
        letter = LETTERS[entry.kind]
        forms[word.capitalize()] = forms[word.upper()] = (letter, entry.value)
        if entry.kind not in _CAPITAL_ONLY:
            forms[word] = (letter, entry.value)
    return forms


@cache
def _triggers() -> frozenset[str]:
    return frozenset(word for word, (letter, _) in _words().items() if letter in "MGKWTPSUduh~")
