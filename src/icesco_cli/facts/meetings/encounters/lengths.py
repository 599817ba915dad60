"""How long a conference or a visit lasts, as the text says after it has told of it: "The three-day forum will discuss",
"Over two days, the participants", "The visit will end on Friday"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.days import day_of
from icesco_cli.facts.meetings.clauses.nouns import Noun, nouns
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.telling import Encounters
from icesco_cli.facts.meetings.encounters.when import lasting
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import goes_on_until
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Span, TimeExpression
from icesco_cli.text.calendar import Direction
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime

_DETERMINERS = function_words("determiners")
_FUTURE = function_words("future")
_GONE = frozenset(["last", "past"])
_LONG = (MeetingKind.CONFERENCE, MeetingKind.VISIT)
_OPENING = 6
"""Chunks in which a sentence says over how many days: "During the course of its | two-day | proceedings"."""
_ASIDE = 16
"""Chunks of an aside on what will end."""
_BEGAN = frozenset(["began"])
_LASTING = function_words("lasting")
_CLOSING = meeting_words()["to_end"] | meeting_words()["closing"] | _LASTING
"""Verbs by which it may be said until when something lasts."""
_PROCEEDINGS = frozenset(["activities", "business", "deliberations", "proceedings", "work", "works"])
_RELATIVES = function_words("of_things")
_STOPS = frozenset([".", ";", '"'])
_UNTIL = frozenset(["through", "till", "to", "until"])
_VERB = 4
"""Chunks from a noun of meeting to the verb of its end, and from that to the day: "will wrap up in Oslo on Friday"."""


def measure(encounters: Encounters, row: Row, reference: ReferenceTime) -> None:
    """Keep how many days what is spoken of lasts, and on which day it is said to end."""
    current = encounters.current if encounters.current and encounters.current.family in _LONG else None
    closes = row.where(_CLOSING)
    if current is None and not closes:
        return
    noun = next(nouns(row.chunks), None)
    if current and (_is_of_it(current, noun) or _is_over_days(current, row)):
        current.days = current.days or lasting(row)
    if noun and (time := _end_of(row, noun, closes)):
        ending = next((one for one in encounters.recent() if _is_called(one, noun)), None)
        if ending and ending.family in _LONG:
            ending.until = ending.until or _day_after(settle(time, reference, Direction.FUTURE), ending)


def _day_after(last: Span | None, one: Encounter) -> str | None:
    """The last day, unless it is the first as well."""
    day = day_of(last)
    return day if one.span is None or day is None or one.span.begin < day else None


def _is_of_it(one: Encounter, noun: Noun | None) -> bool:
    return noun is not None and _is_called(one, noun)


def _is_called(one: Encounter, noun: Noun) -> bool:
    """ "The two-day meeting", "the event" may be the conference that is told."""
    meeting = noun.known and noun.kind in (None, MeetingKind.MEETING) and one.family is MeetingKind.CONFERENCE
    return noun.family == one.family or meeting


def _is_over_days(one: Encounter, row: Row) -> bool:
    """ "Over three days, the participants will discuss", "During its two-day proceedings, the Council will examine",
    unlike "Over the past three days"."""
    opens = any(row.words_of(chunk)[0] in meeting_words()["throughout"] for chunk in row.chunks[:1])
    if one.family is not MeetingKind.CONFERENCE or not opens:
        return False
    days = next((chunk for chunk in row.chunks[:_OPENING] if chunk.time), None)
    return days is not None and _GONE.isdisjoint(row.words_of(days))


def _end_of(row: Row, noun: Noun, closes: Sequence[int]) -> TimeExpression | None:
    """The day behind the verb, one of those at `closes`, by which the noun is said to end: "The forum | concludes on |
    Friday", "will wrap up on", "opened on Monday and | closed | today"; none of "concludes an accord on Friday"."""
    chunks = row.chunks
    stop = next((at for at in range(noun.last + 1, len(chunks)) if chunks[at].word in _STOPS), len(chunks))
    for at in (at for at in closes if noun.last < at < stop):
        if (at < _behind_aside(row, noun.last) + _VERB and _ends(row, at)) or _goes_on_to_end(row, at):
            behind = chunks[_past_course(chunks, at) : at + 1 + _VERB]
            if any(chunk.word in _DETERMINERS for chunk in behind[:2]):
                return None
            return next((chunk.time for chunk in behind if chunk.time and chunk.time.is_day), None)
    return None


def _behind_aside(row: Row, noun: int) -> int:
    """The comma that closes an aside on the noun: "The event, which brings together 80 guests | , will wrap up"."""
    chunks = row.chunks
    if [chunk.word for chunk in chunks[noun + 1 : noun + 3]] != [",", "which"]:
        return noun
    return next((at for at in range(noun + 3, min(len(chunks), noun + _ASIDE)) if chunks[at].word == ","), noun)


def _past_course(chunks: Sequence[Chunk], verb: int) -> int:
    """Past what goes on in a meeting: "will conclude | its proceedings | on Friday"."""
    course = [chunk.word for chunk in chunks[verb + 1 : verb + 3]]
    own = len(course) > 1 and course[0] in _DETERMINERS and course[1] in _PROCEEDINGS
    return verb + (3 if own else 1)


def _ends(row: Row, at: int) -> bool:
    """ "concludes", "will wrap up"."""
    word, before = row.chunks[at].word, row.chunks[at - 1].word
    return word in meeting_words()["to_end"] and (before in _FUTURE or word.endswith("s"))


def _goes_on_to_end(row: Row, at: int) -> bool:
    """ "opened on Monday | and closed", "and will close", "and runs until Friday", "which will run until Friday"."""
    if goes_on_until(row.chunks, at) and any(chunk.word in _RELATIVES for chunk in row.chunks[max(0, at - 2) : at]):
        return True
    joined = any(chunk.word in {",", "and"} for chunk in row.chunks[max(0, at - 2) : at])
    opened = joined and not (meeting_words()["begun"] | _BEGAN).isdisjoint(chunk.word for chunk in row.chunks[:at])
    word = row.chunks[at].word
    lasts = word in _LASTING and any(row.words_of(chunk)[0] in _UNTIL for chunk in row.chunks[at + 1 : at + 2])
    return opened and (lasts or word in meeting_words()["closing"] or _ends(row, at))
