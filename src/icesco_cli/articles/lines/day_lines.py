"""Lines of a head that print a day, alone or with what else heads print ("A. Name | 3 May 2021 | 2 comments")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from icesco_cli.articles.lines.bylines import byline, person
from icesco_cli.articles.lines.headlines import holds_verb
from icesco_cli.articles.lines.mastheads import is_masthead, masthead_name
from icesco_cli.articles.lines.printed_days import Day, find_day, find_day_of_year
from icesco_cli.lexicon.outlets import outlets
from icesco_cli.lexicon.page_words import phrases, weekdays
from icesco_cli.lexicon.words import places

PARTING = re.compile(r"[|·•‧∙¦]\s*|\s{3,}(?:[|·•‧∙¦]\s*)?")
_TIME = re.compile(
    r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?\s*\(?(?:(?:GMT|UTC|[A-Z]{2,4}T|local time|hours)\s*"
    r"(?:[+-]\d{1,2}(?::?\d\d)?)?)?\)?|\b\d{1,2}\s*[ap]\.?m\b\.?",
    re.I,
)
_CRUMBS = re.compile(r"^(?:[^\d>›»]{1,40} [>›»] )+")
"""The way to the page before its day: "Home > Society > Culture  4 May 2021"; the last step stays."""
_LABELLED = re.compile(r":\s{2,}")
"""A label whose bold signs were taken away: "By:   Corporate Communications"."""
_APART = re.compile(r"[,–:/-]\s*$|\s\s$")
_UPDATED = re.compile(r"updated?\b|modified|revised|edited", re.I)
_PUBLISHED = re.compile(r"publi|posted|released|created|issued", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_AUTHOR_IN_DATE = re.compile(r"\b(?:by\b\s*:?|(?:author|correspondent|reporter):)\s+(?P<rest>[^|]+)$", re.I)
_EDGES = " ,.-–:;()[]/"
_SIGNS = f"{_EDGES}|•·"
_DIGIT = re.compile(r"\d")
_RELEASE_NUMBER = re.compile(r"(?:(?:No|Nr)[.:]{0,2} ?|[A-Z]{2}-)\d{1,4}, ")
_SPAN = re.compile(r"(?:^|[^\d:.])\d{1,2} ?(?:[-–]|to|and) ?$")
_SPAN_REACH = 8
_LEAP_YEAR = "2000"
_LONGEST = 160
_SHORT = 60
_SPARE_WORDS = 3
_TITLE_WORDS = 3
_LONGEST_TITLE = 240


@dataclass(frozen=True, slots=True)
class DatedTitle:
    """A title with a day before or behind it: characters `start` to `end` of the line are the title alone."""

    day: Day
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DayLine:
    """A line of a head that prints a day."""

    day: Day
    author: str | None
    outlet: str | None


def day_line(line: str) -> DayLine | None:
    """What a line says that prints a day and nothing of the story; None for any other line."""
    if len(line) > _LONGEST:
        return None
    line = _CRUMBS.sub("", _LABELLED.sub(": ", line.replace("*", " ")))
    day = _published_day(line)
    if day is None or _is_of_event(line[: day.start]):
        return None
    author = outlet = None
    spare = 0
    pieces = [(piece, alone) for piece, alone in _pieces(line, day) if piece.strip(_EDGES)]
    for piece, alone in pieces:
        sender = _sender(piece, alone)
        if sender is None and alone and len(pieces) > 1 and is_masthead(piece.strip(_EDGES)):
            sender = None, masthead_name(piece.strip(_EDGES))
        if sender:
            author, outlet = author or sender[0], outlet or sender[1]
            continue
        left = unexplained(piece)
        if any(word in phrases("other_days") for word in left):
            return None
        spare += len(left)
        if spare > _SPARE_WORDS or holds_verb(left):
            return None
    return DayLine(day, author, outlet)


def is_span(line: str) -> bool:
    """ "Lima, 4-5 May 2021": whether the day of a line is the last of several, which are those of an event or issue."""
    day = find_day(line)
    return day is not None and _ends_span(line, day)


def _ends_span(line: str, day: Day) -> bool:
    return _SPAN.search(line[max(day.start - _SPAN_REACH, 0) : day.start]) is not None


def _is_of_event(before: str) -> bool:
    """Whether a label before a day is that of something else than the text: "Announcement of results:"."""
    label = PARTING.split(before)[-1].rstrip()
    words = _WORD.findall(label.casefold())
    return label.endswith(":") and label.isascii() and len(unexplained(label)) == len(words) > 1


def dated_title(line: str) -> DatedTitle | None:
    """The title and the day of a line that holds both ("04.05.2021 | Minister meets envoy"); None for any other.

    A day in words behind the title is a part of it ("Statement, Lima, 4 May 2021"), and the whole line is the title.
    A ministry's number before the day ("No: 239, 4 May 2021, Press Release on ...") is, too.
    The last of several days ("Congress, Lima, 4-5 May 2021") is that of an event, and not the title's.
    """
    day = find_day(line) if len(line) <= _LONGEST_TITLE else None
    if day is None or _is_of_event(line[: day.start]) or _ends_span(line, day):
        return None
    number = _RELEASE_NUMBER.match(line)
    if number and number.end() == day.start and line.startswith(", ", day.end):
        return DatedTitle(day, 0, len(line))
    ahead = not line[: day.start].strip(_SIGNS)
    found = _behind_day(line, day) if ahead else _before_day(line, day)
    return found if found and len(line[found.start : found.end].split()) >= _TITLE_WORDS else None


def _behind_day(line: str, day: Day) -> DatedTitle | None:
    rest = _TIME.sub(_blank, line[day.end :])
    start = day.end + len(rest) - len(rest.lstrip(_SIGNS))
    return DatedTitle(day, start, len(line)) if start < len(line) and line[start].isupper() else None


def _before_day(line: str, day: Day) -> DatedTitle | None:
    if _TIME.sub("", line[day.end :]).strip(_SIGNS):
        return None
    title = line[: day.start].rstrip(_SIGNS)
    sign = line[len(title) : day.start].strip()
    if "(" in sign or "[" in sign or not _WORD.search(line, day.start, day.end):
        return DatedTitle(day, 0, len(title))
    return DatedTitle(day, 0, len(line)) if sign else None


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def is_day_without_year(line: str) -> bool:
    """Whether a line prints a day without its year, and the hour, and nothing else."""
    if len(line) > _SHORT or not _DIGIT.search(line):
        return False
    day = find_day_of_year(line, _LEAP_YEAR)
    return day is not None and not unexplained(_TIME.sub(" ", f"{line[: day.start]} {line[day.end :]}"))


def is_time(line: str) -> bool:
    """Whether a line prints an hour and nothing else, or only what stands beside days ("Published on")."""
    first = line.lstrip(_SIGNS).partition(" ")[0].rstrip(_EDGES)
    if len(line) > _SHORT or not (first[:1].isdigit() or first.isupper() or _explained(first.casefold())):
        return False
    rest, times = _TIME.subn(" ", line)
    return all(map(_explained, _WORD.findall(rest.casefold()))) or (times > 1 and rest.isupper())


def _pieces(line: str, day: Day) -> Iterator[tuple[str, bool]]:
    """What stands on the line beside the day and the hour, and whether a sign parts it from the day."""
    before = _TIME.sub(" | ", line[: day.start])
    *others, last = PARTING.split(before)
    yield from ((piece, True) for piece in others)
    yield last, bool(_APART.search(before))
    yield from ((piece, True) for piece in PARTING.split(_TIME.sub(" | ", line[day.end :])))


def _published_day(line: str) -> Day | None:
    """The day of a line; of two, not the one on which the page was updated."""
    first = find_day(line)
    if first is None or not _UPDATED.search(line, 0, first.start):
        return first
    return find_day(line, first.end) or first


def is_update(line: str) -> bool:
    """Whether the day of a line is that of an update only."""
    found = _UPDATED.search(line)
    return bool(found) and not _PUBLISHED.search(line)


def _sender(piece: str, alone: bool) -> tuple[str | None, str | None] | None:
    """(author, outlet) of a piece that names one: "By X", "Source: X", or, where it stands alone, "X"."""
    piece = piece.strip(_EDGES)
    if piece[:7].casefold() == "source:":
        return byline(piece)
    found = _AUTHOR_IN_DATE.search(piece)
    if found:
        return byline(found[0].removesuffix(" on"))
    if alone and (piece in outlets() or _is_paper(piece)):
        return None, piece.title() if piece.isupper() and " " in piece else piece
    if alone and is_desk(piece):
        return None, None
    name = person(piece) if alone and _all_name(piece) else None
    return (name, None) if name else None


def _is_paper(piece: str) -> bool:
    """ "THE HARBOUR LEDGER": a paper on its page's line with the day, by its article and its capitals."""
    return piece.isupper() and piece.startswith("THE ") and 2 <= len(piece.split()) <= _SPARE_WORDS


def is_desk(piece: str) -> bool:
    """Whether a piece names who put a text on a page: "EEAS Press Team"."""
    words = piece.split()
    desk = sum(word.casefold() in phrases("desks") for word in words)
    return desk > 1 and all(word[0].isupper() for word in words)


def _all_name(piece: str) -> bool:
    words = _WORD.findall(piece.casefold())
    return bool(words) and not any(map(_explained, words)) and not any(map(str.isdigit, piece))


def unexplained(piece: str) -> list[str]:
    """The words of a piece of a line, in lower case, that do not stand beside days in heads."""
    whole = piece.strip(_EDGES).casefold()
    field = whole.partition(":")[0].rstrip()
    if whole in phrases("labels") or whole in phrases("pieces") or field in phrases("fields"):
        return []
    if piece.strip(_EDGES) in places():
        return []
    return [word for word in _WORD.findall(piece.casefold()) if not _explained(word)]


def _explained(word: str) -> bool:
    return word in phrases("dates") or word in weekdays()
