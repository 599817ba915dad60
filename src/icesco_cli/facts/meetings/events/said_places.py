"""Whether a place stands in what was only said, or is to be done: "thanked him for the fair in Oslo", "said that the
school in Oslo"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from icesco_cli.facts.meetings.clauses.nouns import noun_at, nouns_between
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.events.events import TOLD, Event
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, is_inverted
from icesco_cli.lexicon.abbreviation_words import abbreviations
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import MeetingKind, Status

_BE = function_words("forms_of_be")
_CLAUSE = 10
"""Chunks of a clause before its place."""
_DETERMINED = function_words("determiners")
_DISCUSS = "discuss"
_FUTURE = function_words("future")
_GOING = frozenset(["attend", "leave", "travel", "visit"])
"""The frames of the verbs with which somebody is said to have come to where he was met."""
_HAPPEN = ["take", "place"]
_INSIDE = frozenset(["at", "in"])
_JOINING = frozenset([",", "and"])
_SAID = abbreviations().saying
_TELLER = 8
"""Chunks of whoever tells it at last: ", a press release of the foreign ministry | said"."""
_TITLE = 6
"""Chunks of an infinitive with its object."""
_TOLD = frozenset(["told"])
_UNSAID = function_words("adverbs") | function_words("have")


def is_of_what_is_said(chunks: Sequence[Chunk], event: Event, start: int, at: int) -> bool:
    """Whether the place at `at` is that of what was said or is to be done: "said that the fair in Oslo", "to build a
    school in Oslo"; what is said of the event itself begins at `start`."""
    between = range(start, at)
    if event.known and any(_discusses(chunks, i) for i in between):
        return True
    if event.status is Status.HELD and any(chunks[i].word in _FUTURE for i in between):
        return True  # "Under the deed signed after the talks, a school will open in Oslo"
    if event.status is Status.HELD and at < event.at and _is_ahead(chunks, at):
        return True
    if event.rule == TOLD and event.kind is not MeetingKind.TOUR:
        return True
    if is_said_before(chunks, at, event.at) or any(_opens_content(chunks, i) for i in between):
        return True
    told = next((i for i in between if _goes_on_telling(chunks, i) or _describes(chunks, i)), None)
    if told is not None:
        return not _goes_back(chunks, told, at)
    return any(chunks[i].word in meeting_words()["kept_there"] for i in between)  # "gave him a book kept in Oslo"


def _is_ahead(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether only what is to come will be at the place: "said that the forum would be held in | Oslo and gave him"."""
    back = (chunks[i].word for i in range(at - 1, max(-1, at - _CLAUSE), -1))
    return not _FUTURE.isdisjoint(takewhile(lambda word: word != ",", back))


def _goes_on_telling(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether it is told here what those who met said: "met A | and | thanked him for the fair in Oslo", "spoke |
    about the port of Oslo"."""
    if chunks[at].word == "about":
        return True
    verb = at + 1 + (chunks[at + 1].word in _UNSAID)
    if chunks[at].word not in _JOINING or verb >= len(chunks):
        return False
    told = meeting_words()["spoken_of"] | promise_words().speech | function_words("saying")
    return chunks[verb].word in told and not is_inverted(chunks, verb)


def _describes(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an aside says who somebody is: "met A, | who | runs a school in Oslo", unlike "who is in Oslo on a
    visit"."""
    verb = at + 1 + (chunks[at + 1].word in _UNSAID)
    if chunks[at].word != "who" or verb + 1 >= len(chunks):
        return False
    word, ahead = chunks[verb].word, chunks[verb + 1].word
    if word in _BE:
        return ahead.isalpha() and not (ahead in PREPOSITIONS or ahead.endswith(("ed", "ing", "ly")))
    return _GOING.isdisjoint(meeting_words().frames_of(word))


def _goes_back(chunks: Sequence[Chunk], told: int, at: int) -> bool:
    """Whether the sentence goes back to the meeting before the place: "thanked him for the books | , on Monday, in
    Oslo"."""
    closing = (i for i in range(told + 1, at) if chunks[i].word == ",")
    return any(chunks[i + 1].time or chunks[i + 1].word in _INSIDE for i in closing)


def _discusses(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what a meeting spoke of begins here: "At the meeting, the sides reviewed the schools in Oslo"."""
    word = chunks[at].word
    return word in meeting_words()["dealing"] or _DISCUSS in meeting_words().frames_of(word)


def is_said_before(chunks: Sequence[Chunk], at: int, trigger: int) -> bool:
    """Whether a place or a time stands in what somebody said before he met: "a fair opens in Oslo, A said after talks
    with B", "a fair opened in Oslo, A and B told a press conference"."""
    said = [i - (chunks[i - 1].word == ",") for i in range(at + 2, trigger) if chunks[i].word in _SAID]
    if at < trigger and chunks[trigger].word in _TOLD and chunks[0].word not in PREPOSITIONS:
        said.append(trigger)
    first = (i - 3 if chunks[i - 2].word == "and" and chunks[i - 3].is_person else i - 1 for i in said)
    return any(chunks[i].is_person and chunks[i - 1].word == "," for i in first)  # also "in Oslo, its head, A, said"


def is_told_then(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a time is when it was told at last: "At the meeting, A asked for maps, the ministry said here |
    today"."""
    said = at - 1 - (chunks[at - 1].word == "here")
    if said < 1 or chunks[said].word not in _SAID:
        return False
    comma = next((i for i in range(said - 1, max(0, said - _TELLER), -1) if chunks[i].word == ","), 0)
    return 0 < comma < said - 1 and not any(chunk.is_person for chunk in chunks[comma:said])


def _opens_content(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what is said or meant to be done begins here: "that" behind a verb, "said | the schools", an
    infinitive."""
    word, ahead = chunks[at].word, chunks[at + 1]
    if word in _SAID and (ahead.is_party or ahead.word in _DETERMINED):
        return not is_inverted(chunks, at)
    if word == "that" and ahead.mention and at + 2 < len(chunks) and chunks[at + 2].word in meeting_words()["given"]:
        return False
    if word == "that":
        return chunks[at - 1].word not in PREPOSITIONS and (not chunks[at - 1].mention or chunks[at - 1].is_person)
    if (at and chunks[at - 1].word == ahead.word) or [one.word for one in chunks[at + 1 : at + 3]] == _HAPPEN:
        return False  # "face | to face", "is expected | to take place in Oslo"
    if word != "to" or ahead.mention or ahead.solid or not ahead.word.isalpha() or noun_at(chunks, at + 1):
        return False
    verb = chunks[at + 2].word if ahead.word == "be" and at + 2 < len(chunks) else ahead.word
    frames = meeting_words().frames_of(verb)
    if frames == {"hold"} and ahead.word != "be" and next(nouns_between(chunks, at + 2, at + _TITLE), None) is None:
        return True
    if frames:
        return status(chunks, at + 1) is None
    return verb not in _DETERMINED and verb not in meeting_words()["happened"]
