"""Find the times that a text names, in the spirit of HeidelTime (Strötgen and Gertz 2010): words to tables, shapes to
patterns, and what is said kept apart from what it settles to (`text.settle`).

A time's `values` are pairs of a field and what the words say of it. Only what is said is there:

- `bound`: the word in front: `on`, `in`, `by`, `before`, `until`, `from`, `since`, `after`, `within`, `over`, `for`,
  `between`, `of`;
- `weekday` (1 is Monday), `day`, `month`, `year`, and of the last of several days `end_weekday`, `end_day`,
  `end_month`, `end_year`;
- `numbers` and `end_numbers`: a date in numbers as written;
- `shift`: days from today (yesterday is -1);
- `relative`: last -1, this 0, next 1, of the `unit`, `weekday`, `month` or `season` named;
- `story`: days, weeks, ... from the day of which the text has just spoken ("the day before" is -1);
- `unit`: `day`, `week`, `month`, `year`, `half`, `quarter`, ...; `of_unit`: what it is a part of;
- `count`: how many of them, 0 where that is left open, `end_count` at most;
- `awaits`: `event` where the time counts from an event and not from a day ("within a month of the signing");
- `ordinal`: a number or `last`; `edge`: `early`, `mid`, `late`, `end`; `season`: its first month; `part`: of the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from re import Match

from icesco_cli.models import TimeExpression
from icesco_cli.text.time_patterns import PATTERN, START
from icesco_cli.text.time_tokens import Tokens, Values, Word, may_hold_time, tokens

_FIELDS = {
    **dict.fromkeys("MGK", "month"),
    **dict.fromkeys("Ww", "weekday"),
    **dict.fromkeys("oibBrfzcnvqFk", "bound"),
    **dict.fromkeys("Uudhj", "unit"),
    **dict.fromkeys("LRC", "relative"),
    **dict.fromkeys("NHA", "count"),
    **{
        "D": "day",
        "O": "ordinal",
        "I": "ordinal",
        "Y": "year",
        "Q": "numbers",
        "T": "shift",
        "P": "part",
        "S": "season",
        "E": "edge",
    },
    "V": "story",
}
_FIELDS_OF_RULE = {
    **{(rule, "D"): "count" for rule in ("ago", "within", "duration", "story", "recurring")},
    **{(rule, "O"): "day" for rule in ("date", "days")},
    ("named year", "D"): "end_count",
    ("named year", "H"): "end_count",
    ("fraction", "D"): "ordinal",
    ("day of visit", "D"): "ordinal",
    ("day of visit", "N"): "ordinal",
}
_CONNECTORS = frozenset("-tr&/|")
_NAMING = "J"
"""The letter of a verb that names a year ("devote 2023 to"): it shows that the number is one, but is no part of it."""
_POINT_FIELDS = {"weekday", "day", "month", "year", "numbers"}
_OF_WHAT = {"day of visit", "fraction", "edge"}
"""Times of a part of something, in which "last" is the last of its parts and not the one before this."""
_SECOND = {"unit": "of_unit", "count": "end_count"}
_NOTHING: frozenset[str] = frozenset()
_FIRST_POINT = dict.fromkeys(("weekdays", "months", "years", "alternatives"), frozenset(_POINT_FIELDS)) | {
    "days": frozenset({"day", "numbers"})
}
"""For times of two points: with which field the first is complete, so that a connector leads to the second."""


def find_times(reading: str, start: int, end: int) -> tuple[TimeExpression, ...]:
    """Return the times named in the sentence at characters `start` to `end` of `reading`, in order."""
    if not may_hold_time(reading[start:end]):
        return ()
    row = tokens(reading, start, end)
    return tuple(
        _expression(row, (match.lastgroup or "").replace("_", " "), match.start(), match.end())
        for match in _matches(row.letters())
    )


def _matches(letters: str) -> Iterator[Match[str]]:
    """The times in a row of letters: the first rule that fits at the first place where one fits."""
    position = 0
    while candidate := START.search(letters, position):
        position = candidate.end()
        for place in range(candidate.start(), candidate.end()):
            if match := PATTERN.match(letters, place):
                yield match
                position = match.end()
                break


def _expression(row: Tokens, rule: str, first: int, last: int) -> TimeExpression:
    first += row.words[first][0] == _NAMING
    words = row.words[first:last]
    values = _values(words, rule)
    if finish := _FINISH.get(rule):
        finish(values, words)
    return TimeExpression(row.places[first][0], row.places[last - 1][1], rule, tuple(values.items()))


def _values(words: list[Word], rule: str) -> Values:
    values: Values = {}
    side = ""
    for index, (letter, value) in enumerate(words):
        if letter in _CONNECTORS and values.keys() & _FIRST_POINT.get(rule, _NOTHING):
            side = "end_"
        elif field := _field(words, index, rule):
            name = side + field if field in _POINT_FIELDS else _SECOND.get(field, field) if field in values else field
            values.setdefault(name, "last" if letter == "L" and field == "ordinal" else value)
    return values


def _field(words: list[Word], index: int, rule: str) -> str | None:
    letter = words[index][0]
    if letter == "L" and rule in _OF_WHAT and (rule == "day of visit" or ("F", "of") in words[index:]):
        return "ordinal"
    field = _FIELDS_OF_RULE.get((rule, letter)) or _FIELDS.get(letter)
    if field == "bound" and any(before in _FIELDS and _FIELDS[before] != "bound" for before, _ in words[:index]):
        return None
    return None if letter == "A" and words[index + 1][0] in "NDH" else field


def _finish_story(values: Values, words: list[Word]) -> None:
    """Count: "the day before" is -1, "two days later" 2, "the next day" 1, "in the evening" 0."""
    said = dict(words)
    if "B" in said or "c" in said:
        values["story"] = -1 if "B" in said else 1
    elif "count" in values:
        if values["count"]:
            values["story"] = int(values.pop("count")) * int(said["l"])
    else:
        values.setdefault("story", values.pop("relative", 0))


def _finish_day(values: Values, words: list[Word]) -> None:
    """Count: "the day before yesterday" is -2, "last night" -1."""
    said = dict(words)
    if "shift" in values:
        values["shift"] = int(values["shift"]) + ("d" in said and "c" in said) - ("d" in said and "B" in said)
    else:
        values["shift"] = values.pop("relative", 0)


def _finish_edge(values: Values, words: list[Word]) -> None:
    if words[0][0] == "l":
        values["edge"] = "late" if words[0][1] == 1 else "early"


def _finish_count(values: Values, words: list[Word]) -> None:
    """Count: "twenty-five" is 25, "two to three" 2 to 3; "within a month of the signing" awaits the signing."""
    letters = "".join(letter for letter, _ in words)
    if "N-N" in letters and int(values["count"]) in range(20, 100, 10) and 0 < int(values["end_count"]) < 10:
        values["count"] = int(values["count"]) + int(values.pop("end_count"))
    if values.get("bound") in ("in", "within") and letters[-1] in "Fcf":
        values["awaits"] = "event"


_FINISH: dict[str, Callable[[Values, list[Word]], None]] = {
    "story": _finish_story,
    "day": _finish_day,
    "edge": _finish_edge,
    "ago": _finish_count,
    "duration": _finish_count,
    "within": _finish_count,
}
