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
- `unit`: `day`, `week`, `month`, `year`, `half`, `quarter`, ...; `of_unit`: what it is a part of; `count`: how many of
  them, 0 where that is left open;
- `awaits`: `event` where the time counts from an event and not from a day ("within a month of the signing");
- `ordinal`: a number or `last`; `edge`: `early`, `mid`, `late`, `end`; `season`: its first month; `part`: of the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from re import Match

from icesco_cli.models import TimeExpression
from icesco_cli.text.time_patterns import PATTERN, START
from icesco_cli.text.time_tokens import Tokens, may_hold_time, tokens

Values = dict[str, str | int]

_FIELDS = {
    **dict.fromkeys("MGK", "month"),
    **dict.fromkeys("Ww", "weekday"),
    **dict.fromkeys("oibBrfzcnvqFk", "bound"),
    **dict.fromkeys("Uudhj", "unit"),
    **dict.fromkeys("LRC", "relative"),
    **dict.fromkeys("NHA", "count"),
    **{"D": "day", "O": "ordinal", "Y": "year", "Q": "numbers", "T": "shift", "P": "part", "S": "season", "E": "edge"},
    "V": "story",
}
_FIELDS_OF_RULE = {
    **{(rule, "D"): "count" for rule in ("ago", "within", "duration", "story", "recurring")},
    **{(rule, "O"): "day" for rule in ("date", "days")},
    ("fraction", "D"): "ordinal",
    ("day of visit", "D"): "ordinal",
    ("day of visit", "N"): "ordinal",
}
_SPANS = {"days", "weekdays", "months", "years", "alternatives"}
_CONNECTORS = frozenset("-tr&/|")
_POINT_FIELDS = {"weekday", "day", "month", "year", "numbers"}


def find_times(reading: str, start: int, end: int) -> tuple[TimeExpression, ...]:
    """Return the times named in the sentence at characters `start` to `end` of `reading`, in order."""
    if not may_hold_time(reading[start:end]):
        return ()
    row = tokens(reading, start, end)
    return tuple(
        _expression(row, (match.lastgroup or "").replace("_", " "), match.start(), match.end())
        for match in _matches("".join(row.letters))
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
    values = _values(row, rule, first, last)
    if finish := _FINISH.get(rule):
        finish(values, "".join(row.letters[first:last]), row.values[first:last])
    return TimeExpression(row.starts[first], row.ends[last - 1], rule, tuple(values.items()))


def _values(row: Tokens, rule: str, first: int, last: int) -> Values:
    values: Values = {}
    second = ""
    for index in range(first, last):
        letter = row.letters[index]
        if rule in _SPANS and letter in _CONNECTORS and values.keys() & _POINT_FIELDS:
            second = "end_"
            continue
        field = _FIELDS_OF_RULE.get((rule, letter)) or _FIELDS.get(letter)
        if field is None or (field == "bound" and values):
            continue
        if field == "unit" and "unit" in values:
            field = "of_unit"
        values.setdefault(second + field if field in _POINT_FIELDS else field, row.values[index])
    return values


def _finish_story(values: Values, letters: str, said: list[int | str]) -> None:
    """ "the day before" is -1, "two days later" 2, "the next day" 1, "later in the day" and "in the evening" 0."""
    if "B" in letters or "c" in letters:
        values["story"] = -1 if "B" in letters else 1
    elif "count" in values:
        values["story"] = int(values.pop("count")) * int(said[letters.index("l")])
    else:
        values.setdefault("story", values.pop("relative", 0))


def _finish_day(values: Values, letters: str, said: list[int | str]) -> None:
    """ "the day before yesterday" is -2, "last night" -1."""
    if "shift" in values:
        values["shift"] = int(values["shift"]) + ("dc" in letters) - ("dB" in letters)
    else:
        values["shift"] = values.pop("relative", 0)


def _finish_visit(values: Values, letters: str, said: list[int | str]) -> None:
    if values.pop("relative", 0) == -1:
        values["ordinal"] = "last"


def _finish_edge(values: Values, letters: str, said: list[int | str]) -> None:
    if letters.startswith("l"):
        values["edge"] = "late" if said[0] == 1 else "early"


def _finish_within(values: Values, letters: str, said: list[int | str]) -> None:
    """ "within three months of the signing" counts from a day that the words do not give."""
    if letters[-1] in "Fcf":
        values["awaits"] = "event"


_FINISH: dict[str, Callable[[Values, str, list[int | str]], None]] = {
    "story": _finish_story,
    "day": _finish_day,
    "day of visit": _finish_visit,
    "edge": _finish_edge,
    "within": _finish_within,
}
