"""What closes a text and says where and when it was written: "... Lima, 4 May 2021.", "(Museum press service, 4 May
2021)", "Done at Lima on 4 May 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from icesco_cli.articles.lines.datelines import Dateline, is_sender, written_place
from icesco_cli.articles.lines.day_lines import unexplained
from icesco_cli.articles.lines.printed_days import Day, find_day
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.page_words import headline_words, phrases
from icesco_cli.lexicon.words import body_heads, country_names, places

_BEFORE = re.compile(r"(?<=[.!?\"')\]])\s+(?=[^\W_a-z]|\()|\s[–-]\s+(?=[^\W_a-z])")
"""What parts the close of a paragraph from its last sentence."""
_PIECES = re.compile(r"\s*[,.;:|/()\[\]–]\s*|\s-\s")
_CREDIT = re.compile(r"(?:photos?|source|credit|via|©)\b.{0,40}|© ?.{0,40}", re.I)
_DONE = re.compile(
    r"(?:Done|Adopted|Issued|Signed) (?:at|in) (?P<place>[^\W\d_a-z][^,\d]{1,30}?),? (?:on )?(?:this )?(?=[\w])"
)
_SENTENCE_ENDS = ".!?\"')"
_SMALL = frozenset(["and", "for", "in", "of", "the"])
_YEAR_END = re.compile(r"(?:19|20)\d\d\D{0,60}$")
_REACH = 110
_DONE_REACH = 90
_MOST_DESK_WORDS = 5
_MOST_PAPER_WORDS = 3


@dataclass(frozen=True, slots=True)
class Closing:
    """The last characters of a paragraph, from `start` on, that are no part of its story."""

    start: int
    dateline: Dateline


def find_closing(paragraph: str) -> Closing | None:
    """The place and the day at the end of a paragraph, each or with who sends it or whose its picture is."""
    low = max(len(paragraph) - _REACH, 0)
    if not _YEAR_END.search(paragraph, low):
        return None
    if whole := written_line(paragraph):
        return Closing(0, whole)
    for before in _BEFORE.finditer(paragraph, low):
        found = _dateline(paragraph[before.end() :])
        if found:
            return Closing(before.start(), found)
    return None


def written_line(line: str) -> Dateline | None:
    """The place and the day of a line that says nothing else: "Ministry of Fisheries, Oslo, 4 May 2021"."""
    found = _dateline(line) if len(line) <= _REACH else None
    return found if found and found.place else None


def closes_prose(line: str) -> bool:
    """Whether a line is prose that ends in where and when it was written, and no title with its day."""
    found = find_closing(line)
    return found is not None and line[: found.start].rstrip(" –-")[-1:] in _SENTENCE_ENDS


def find_doing(paragraph: str) -> Dateline | None:
    """Where and when a joint text was done, as its last paragraphs say: "Done at Lima on 4 May 2021 in two copies"."""
    found = _DONE.match(paragraph)
    place = found["place"].strip(" ,") if found else ""
    day = find_day(paragraph[:_DONE_REACH]) if place in places() else None
    return Dateline(0, written_place(place), day.iso, has_year=True) if day else None


def _dateline(tail: str) -> Dateline | None:
    day = find_day(tail)
    if day is None or day.swapped:
        return None
    pieces = list(_beside(tail, day))
    if not all(map(_is_known, pieces)):
        return None
    place = next((piece for piece in pieces if piece in places()), None)
    sender = next((piece for piece in pieces if is_sender(piece) and piece != place), None)
    return Dateline(len(tail), place and written_place(place), day.iso, sender, has_year=True)


def _beside(tail: str, day: Day) -> Iterator[str]:
    """What stands beside the day, in its pieces, without the credit of a picture."""
    for part in (tail[: day.start], _CREDIT.sub("", tail[day.end :])):
        yield from filter(None, _PIECES.split(part.strip()))


def _is_known(piece: str) -> bool:
    """Whether a piece is a place, a sender, a desk or what stands beside days; a paper may be one that no table has."""
    if piece in places() or piece in country_names() or is_sender(piece):
        return True
    words = piece.split()
    desk = len(words) <= _MOST_DESK_WORDS and words[-1].casefold() in phrases("desks") and words[0][0].isupper()
    return desk or not unexplained(piece) or _may_be_paper(words) or _is_body(words)


def _is_body(words: list[str]) -> bool:
    """Whether words name a body that publishes: "Ministry of Fisheries of Norway"."""
    capital = all(word[0].isupper() or word in _SMALL for word in words) and words[0][0].isupper()
    first, last = body_heads().get(words[0]), body_heads().get(words[-1])
    return capital and bool((first and first.head_first) or last)


def _may_be_paper(words: list[str]) -> bool:
    """Whether words may be the name of a paper: a few with capitals, of no event and no date that is no text's."""
    folded = {word.casefold() for word in words}
    others = headline_words("openers") | phrases("other_days") | phrases("dates") | meeting_words().noun_starts
    return len(words) <= _MOST_PAPER_WORDS and all(word[0].isupper() for word in words) and folded.isdisjoint(others)
