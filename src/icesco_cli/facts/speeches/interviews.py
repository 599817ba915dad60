"""The questions and answers of an interview: who asks is nobody's side, who answers speaks for his own.

Some pages name nobody before a turn: they part question and answer by a dash before each ("- And UNESCO?", "- We will
..."), or print the questions as paragraphs of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.speeches.speech import Speech, all_of, says_we
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.models import Form, Shape

_FEWEST = 3
"""So many questions make an interview."""
_TURNED = 2
"""So many questions to "you" make one, too."""
_YOU = frozenset(["you", "your"])
_LEAD = 12
"""So many sentences at the head of a page may call it an interview."""
_ASKING = ("?", '?"', "?”")
_TITLES = (Shape.TITLE, Shape.HEADLINE)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph: its rows, by their places in the article."""

    rows: range
    asks: bool
    opens: bool
    """Whether a dash or another mark of a list stands before it."""


def with_answers(rows: Sequence[Row], told: Sequence[Speech]) -> list[Speech]:
    """The speech of each row, as `told` has it, or as the question or the answer has it in which the row stands."""
    turns = [turn for turn in _turns(rows) if rows[turn.rows.start].sentence.shape not in _TITLES[:1]]
    asked = [turn for turn in turns if turn.asks]
    found = list(told)
    if len(asked) < _FEWEST or not any(says_we(row) for row in rows[asked[0].rows.start :]):
        return found
    first, dialogue = asked[0].rows.start, _dialogue(turns)
    if not dialogue and not _is_called_interview(rows[: min(first, _LEAD)]) and not _asks_you(rows, asked, told):
        return found
    speaker = _interviewee(rows[:first], told)
    for turn in _answers(rows, turns, dialogue, last=asked[-1].rows.start):
        for at in turn.rows:
            whole = all_of(rows[at])
            found[at] = Speech(None, whole, asked=True) if turn.asks else Speech(speaker, whole)
    return found


def _turns(rows: Sequence[Row]) -> list[_Turn]:
    """The paragraphs of the article."""
    found = []
    for _, group in groupby(range(len(rows)), key=lambda at: rows[at].sentence.paragraph):
        places = list(group)
        span = range(places[0], places[-1] + 1)
        asks = rows[span[-1]].text.rstrip().endswith(_ASKING)
        found.append(_Turn(span, asks, rows[span[0]].sentence.shape is Shape.ITEM))
    return found


def _dialogue(turns: Sequence[_Turn]) -> list[_Turn]:
    """The paragraphs behind dashes, where they take turns: those in the first, third, fifth place ask."""
    marked = [turn for turn in turns if turn.opens]
    asking = [turn.asks for turn in marked[::2]]
    answering = [turn.asks for turn in marked[1::2]]
    takes_turns = sum(asking) >= _FEWEST and 2 * sum(asking) > len(asking) and 2 * sum(answering) < len(answering)
    return marked if takes_turns else []


def _answers(rows: Sequence[Row], turns: Sequence[_Turn], dialogue: Sequence[_Turn], last: int) -> list[_Turn]:
    """The questions and the answers, each paragraph as what it is; behind the `last` question, only what says "I"."""
    asking = {turn.rows.start for turn in (dialogue[::2] if dialogue else turns) if dialogue or turn.asks}
    starts = {turn.rows.start for turn in dialogue}
    found: list[_Turn] = []
    for turn in turns:
        at = turn.rows.start
        if not found and at not in asking:
            continue
        goes_on = bool(dialogue) and at not in starts
        asks = found[-1].asks if goes_on else at in asking
        own = any(says_we(rows[one]) for one in turn.rows)
        if at > last and not asks and not own and found[-1].rows.start > last:
            break
        found.append(_Turn(turn.rows, asks, turn.opens))
    return found


def _is_called_interview(rows: Sequence[Row]) -> bool:
    words = function_words("interviews")
    return any(chunk.word in words for row in rows for chunk in row.chunks)


def _asks_you(rows: Sequence[Row], asked: Sequence[_Turn], told: Sequence[Speech]) -> bool:
    """Whether questions turn to somebody, "What did you bring home?", and no page says before each turn whose it is."""
    turned = [turn for turn in asked if any(not _YOU.isdisjoint(rows[at].said) for at in turn.rows)]
    labelled = any(speech.is_all_of(row) for row, speech in zip(rows, told, strict=True))
    return len(turned) >= _TURNED and not labelled


def _interviewee(rows: Sequence[Row], told: Sequence[Speech]) -> str | None:
    """Who answers: whose words stand in the title, else the only person named at the head of the page, else the first
    one behind "an interview with", or in the sentence: "A has given an interview"."""
    for row, speech in zip(rows, told, strict=False):
        if row.sentence.shape in _TITLES and speech.speaker and speech.quotes:
            return speech.speaker
    named = [name for row in rows for name in _people(row, 0)]
    if len(set(named)) == 1:
        return named[0]
    words = function_words("interviews")
    called = [(row, at) for row in rows for at, chunk in enumerate(row.chunks) if chunk.word in words]
    told_of = (_people(row, first) for row, at in called for first in (at, 0))
    return next((names[0] for names in told_of if names), None)


def _people(row: Row, first: int) -> list[str]:
    """The people whom a row names from the chunk `first` on."""
    people = (chunk for chunk in row.chunks[first:] if chunk.is_person)
    return [one.name for one in people if one.name and one.mention and one.mention.form is Form.NAME]
