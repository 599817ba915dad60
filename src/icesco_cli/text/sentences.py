"""Cut a paragraph into sentences.

One pattern finds the candidate stops; functions decide each by what stands before it (an abbreviation, an initial, a
list number, an open bracket) and after it (a capital, a word that opens sentences). Each candidate is looked at once
and only at a bounded distance, so the time is linear in the length of the paragraph.
"""

from __future__ import annotations

import re
from re import Match

from icesco_cli.lexicon.abbreviation_words import abbreviations

_STOP = re.compile(r"""[.!?…]+["')\]]*""")
_NEXT_WORD = re.compile(r"""[\s"'(\[]*([^\W\d_]*)(-?)""")
_LAST_WORD = re.compile(r"\S+\Z")
_SPEAKER = re.compile(r"\s+(?:[A-Z][\w.'-]*\s+){1,5}([a-z]+)")
_OPENING_SIGNS = frozenset("$€£¥₼@#•■*")
_LONGEST_WORD = 24
"""Characters that are looked at before a stop."""
_LONGEST_CLIPPED = 5
_VOWELS = frozenset("aeiouy")
_LONGEST_BRACKET = 400
"""Characters behind an opening bracket in which it must close."""


def sentences(reading: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the sentences of the paragraph at characters `start` to `end` of `reading`.

    The spans are in order, never overlap, and neither begin nor end with a blank. Closing quotation marks and
    brackets belong to the sentence that they close. A quotation of several sentences is cut at its stops.
    """
    spans: list[tuple[int, int]] = []
    begin = _skip_blanks(reading, start, end)
    brackets = quotes = 0
    seen = begin
    for stop in _STOP.finditer(reading, begin, end):
        quotes += reading.count('"', seen, stop.start())
        brackets += reading.count("(", seen, stop.end()) - reading.count(")", seen, stop.end())
        cut = _cut(reading, begin, end, stop, bool(quotes % 2))
        quotes += reading.count('"', stop.start(), stop.end())
        seen = stop.end()
        brackets = max(brackets, 0)
        if cut is None or (brackets and _closes(reading, cut, end)):
            continue
        spans.append((begin, cut))
        begin = _skip_blanks(reading, cut, end)
        brackets = 0
    if begin < end:
        spans.append((begin, begin + len(reading[begin:end].rstrip())))
    return spans


def _skip_blanks(reading: str, start: int, end: int) -> int:
    while start < end and reading[start].isspace():
        start += 1
    return start


def _closes(reading: str, position: int, end: int) -> bool:
    """Whether the bracket that is open at `position` is closed soon; one that never is holds nothing back."""
    close = reading.find(")", position, min(end, position + _LONGEST_BRACKET))
    return close >= 0 and reading.find("(", position, close) < 0


def _cut(reading: str, begin: int, end: int, stop: Match[str], quoted: bool) -> int | None:
    """Where the sentence ends at this stop, or None where it goes on; `quoted`: a quotation is open before it."""
    cut = stop.end()
    if cut >= end:
        return None
    word = _word_before(reading, begin, stop.start())
    if not reading[cut].isspace():
        return _cut_glued(reading, cut, stop, word, quoted)
    following = _NEXT_WORD.match(reading, cut, end)
    if following is None or not _may_open(reading, following, end):
        return None
    if _is_list_number(reading, begin, stop.start()) or _runs_on(stop.group(), word, following.group(1)):
        return None
    return None if stop.group() in ('?"', '!"') and _says(reading, cut, end) else cut


def _says(reading: str, cut: int, end: int) -> bool:
    """Whether the speaker of a quotation comes after it ("Who pays?" Minister Berg asked.)."""
    speaker = _SPEAKER.match(reading, cut, end)
    return speaker is not None and speaker.group(1) in abbreviations().saying


def _runs_on(stop: str, word: str, following: str) -> bool:
    """Whether full stops are no end: dots that lead to a number, or one that belongs to the word before."""
    if stop.startswith(".."):
        return not following
    return stop.startswith(".") and _goes_on(word, following)


def _word_before(reading: str, begin: int, stop: int) -> str:
    window = reading[max(begin, stop - _LONGEST_WORD) : stop]
    word = _LAST_WORD.search(window)
    return word[0].lstrip("\"'([") if word else ""


def _cut_glued(reading: str, cut: int, stop: Match[str], word: str, quoted: bool) -> int | None:
    """Two sentences without a blank between them ("the park.The mayor"): a whole word before, a capital after."""
    if not reading[cut].isupper() or not (reading[cut + 1 : cut + 2].islower() or reading[cut + 1 : cut + 2] == " "):
        return None
    if len(word) < 3 or not (word[-1].islower() or word[-1].isdigit()) or "." in word or "@" in word or "/" in word:
        return None
    if _goes_on(word, ""):
        return None
    opens = stop.group().endswith('"') and not quoted
    return cut - 1 if opens else cut


def _may_open(reading: str, following: Match[str], end: int) -> bool:
    """Whether a sentence can begin here: a capital, a script without capitals, a number, "al-" before a capital."""
    word, hyphen = following.groups()
    position = following.end()
    if not word:
        return position < end and (reading[position].isdigit() or reading[position] in _OPENING_SIGNS)
    if not word[0].islower():
        return True
    return bool(hyphen) and word in abbreviations().particles and reading[position : position + 1].isupper()


def _goes_on(word: str, following: str) -> bool:
    """Whether the sentence goes on after `word` and a full stop, where `following` comes next ("" for a number)."""
    table = abbreviations()
    lower = word.lower()
    if lower in table.connecting or (lower in table.titles and word[0].isupper()):
        return True
    if lower in table.before_number and not _is_initial(word):
        return not following
    if lower in table.closing:
        return False
    if lower in table.ending or _is_initial(word) or _is_clipped(word):
        return following.lower() not in table.openers
    return False


def _is_initial(word: str) -> bool:
    """Whether `word` is an initial ("M") or a row of them ("U.S", "H.R.H")."""
    return bool(word) and word[0].isupper() and all(len(letter) == 1 for letter in word.replace("-", ".").split("."))


def _is_clipped(word: str) -> bool:
    """ "H.E. Dk. Ana Reis", "Bgdr. Omar Aziz": a short word with a capital and no vowel is an abbreviation."""
    clipped = 1 < len(word) <= _LONGEST_CLIPPED and word[0].isupper() and word[1:].islower() and word.isascii()
    return clipped and word != "Ng" and not any(letter in _VOWELS for letter in word.lower())


def _is_list_number(reading: str, begin: int, stop: int) -> bool:
    """Whether all that stands before the stop is the number of a list's item ("3", "iv", "B")."""
    if stop - begin > 3:
        return False
    opening = reading[begin:stop].lower()
    return opening.isdigit() or len(opening) == 1 or not opening.strip("ivx")
