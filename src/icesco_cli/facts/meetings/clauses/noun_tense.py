"""Whether what a noun of meeting names has happened, is to happen, was called off, or is only spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import goes_on_until
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Status

_BE = function_words("forms_of_be")
_FUTURE = function_words("future")
_MARKS = function_words("clause_marks")
_AGAIN = function_words("again")
_FAR = 20
"""Chunks of the people and places between a noun of meeting and "will be held"."""
_AHEAD = 14
"""Chunks behind a noun of meeting in which its verb stands, a bracket with its other name included."""
_VERB = 11
"""As many without the bracket."""
_PLAN = 6
"""Chunks of an aside that tells of the plan: ", planned for May,"."""
_WHOSE = frozenset(["between", "by", "of", "with"])
_AGENDA = 3
"""Chunks from "is on" to the plan on which a meeting stands: "is on the agenda"."""
_OPEN = frozenset(["are", "is"])
_ON_A_DAY = frozenset(["", ".", "for", "in", "on", "to"])
"""What follows "scheduled", where a time is no word."""
_BETWEEN = frozenset(["'s", ",", "and", "in", "the", "to", "with"])
"""What may stand between a noun of meeting, with those who meet, and "scheduled"."""
_HELD_THEN = {("be", "held"), ("be", "opened"), ("take", "place")}
_TO_BE_HELD = {("to", "be", "held"), ("to", "be", "opened"), ("to", "take", "place")}
_BEGUN = meeting_words()["begun"] | {"began"}
_HAPPEN = frozenset(["be", "held", "take"])
_NEVER = _BE | {"did", "will"}
_HELD = {("was", "held"), ("were", "held"), ("took", "place")}
_BEFORE = 7
"""Chunks before a noun of meeting that govern it."""


def noun_status(chunks: Sequence[Chunk], first: int, last: int) -> Status | None:
    """The status of the noun of meeting in chunks `first` to `last`, by its adjectives and by what governs it; also
    cancelled."""
    words = meeting_words()
    if _is_refused(chunks, first):
        return None
    if _is_cancelled(chunks, last):
        return Status.CANCELLED
    if (
        _is_ahead(chunks, first)
        or _is_on_the_programme(chunks, first)
        or _will_be(chunks, last)
        or _is_being_prepared(chunks, last)
    ):
        return Status.PLANNED
    adjectives = {chunk.word for chunk in chunks[max(0, first - 4) : first]}
    planned = adjectives & words["adjectives"] and not _was_held(chunks, last)
    return Status.PLANNED if planned else Status.HELD


def _was_held(chunks: Sequence[Chunk], last: int) -> bool:
    """ "The next meeting of the commission | was held", as those say who count their meetings."""
    for at in range(last + 1, min(len(chunks) - 1, last + _FAR)):
        if (chunks[at].word, chunks[at + 1].word) in _HELD:
            return True
        if chunks[at].word in _MARKS or chunks[at].word in {"who", "that", "which"}:
            return False
    return False


def _is_cancelled(chunks: Sequence[Chunk], last: int) -> bool:
    """ "the talks were postponed", "the visit was put off", "the meeting was not held"."""
    words = meeting_words()
    for at in range(last + 1, min(len(chunks), last + _AHEAD)):
        word, before = chunks[at].word, chunks[at - 1].word
        if word == "off" and before in words["off"]:
            return True
        if word in words["cancelled"]:
            return before in _BE or before in _AGAIN
        if word == "not" and before in _NEVER and chunks[min(at + 1, len(chunks) - 1)].word in _HAPPEN:
            return True
        if word in _MARKS or word == "who" or (word == "," and not _is_aside(chunks, at)):
            return False
    return False


def _is_aside(chunks: Sequence[Chunk], comma: int) -> bool:
    """Whether the comma opens or closes an aside on the plan: "the visit, planned for May, has been put off", "the
    visit, which was planned for May,"."""
    words = meeting_words()
    ahead = chunks[comma + 1 : comma + 4]
    opens = any(chunk.word in words["adjectives"] for chunk in ahead)
    return opens or any(chunk.word in words["adjectives"] for chunk in chunks[max(0, comma - _PLAN) : comma])


def _is_refused(chunks: Sequence[Chunk], first: int) -> bool:
    """ "proposed a meeting", "invited him to the summit", "called for talks", "no meeting", "without talks"."""
    words = meeting_words()
    for at in range(first - 1, max(-1, first - _BEFORE - 1), -1):
        word, before = chunks[at].word, chunks[at - 1].word if at else ""
        if word in words["never"] or word in words["cancelled"] or (word == "for" and before in words["asking"]):
            return True
        if word in _MARKS or word in {",", "and", "who", "which"} or word in words.verbs or _is_inside(chunks, at):
            return False
        if word == "no" and at > first - 4:
            return True
    return False


def _is_inside(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun behind `at` is where something was done, and not what was asked: "was agreed during the
    talks"."""
    words, word = meeting_words(), chunks[at].word
    return word in words["on_stage"] and (word == "during" or chunks[at - 1].word.endswith("ed"))


def _is_ahead(chunks: Sequence[Chunk], first: int) -> bool:
    """ "ahead of the talks", "preparations for the visit"."""
    words = meeting_words()
    for at in range(first - 1, max(-1, first - _BEFORE), -1):
        word = chunks[at].word
        if word in words["before_it"]:
            return True
        owner = chunks[at].is_person and chunks[at + 1].word == "'s"
        if word in _MARKS or word == "," or (chunks[at].is_person and not owner):
            return False
    return False


def _is_being_prepared(chunks: Sequence[Chunk], last: int) -> bool:
    """ "a summit with A in Oslo on Monday is being prepared", "a summit of A, B and C will be held"."""
    for at in range(last + 1, min(len(chunks) - 1, last + _FAR)):
        if chunks[at].word == "being":
            return chunks[at + 1].word in meeting_words()["prepared"]
        if chunks[at].word in _FUTURE and tuple(chunk.word for chunk in chunks[at + 1 : at + 3]) in _HELD_THEN:
            return True
        if chunks[at].word in _MARKS or chunks[at].word in {"who", "that", "which"}:
            return False
    return False


def _is_on_the_programme(chunks: Sequence[Chunk], first: int) -> bool:
    """ "the visit will include talks with A"."""
    for at in range(first - 1, max(0, first - 4), -1):
        if chunks[at].word in meeting_words()["bringing"]:
            return any(chunk.word in _FUTURE for chunk in chunks[max(0, at - 3) : at])
    return False


def _will_be(chunks: Sequence[Chunk], last: int) -> bool:
    """ "the forum will open", "the talks are due to begin", "the Water Forum (WF), which is to be held", "the session
    to be held"."""
    ahead = _without_gloss(chunks[last + 1 : last + _AHEAD])[:_VERB]
    if _is_scheduled(ahead):
        return True
    for at, chunk in enumerate(ahead):
        following = ahead[at + 1].word if at + 1 < len(ahead) else ""
        if chunk.word in _BEGUN:
            return False  # "the festival kicked off on Monday and will run until Friday"
        if chunk.word in _FUTURE and following:
            return not goes_on_until(ahead, at + 1)
        if chunk.word in meeting_words()["slated"]:
            return following in _ON_A_DAY
        if chunk.word in _OPEN and _is_on_the_agenda(ahead[at + 1 :]):
            return True
        if chunk.word in {"is", "are"} and following == "to":
            return True
        if chunk.word == "to" and tuple(one.word for one in ahead[at : at + 3]) in _TO_BE_HELD:
            return True
        if chunk.word in _MARKS or chunk.is_person or (chunk.word == "that" and following not in _FUTURE):
            return False
    return False


def _is_scheduled(ahead: Sequence[Chunk]) -> bool:
    """ "talks with A are | scheduled for Monday", "the visit of A to Oslo, planned for May": over who meets."""
    if not ahead or ahead[0].word not in _WHOSE:
        return False
    for at, chunk in enumerate(ahead[1:-1], 1):
        if chunk.word in meeting_words()["slated"] and (ahead[at - 1].word in _OPEN or ahead[at - 1].word == ","):
            return ahead[at + 1].word in _ON_A_DAY
        if chunk.word in _OPEN and _is_on_the_agenda(ahead[at + 1 :]):
            return True
        if chunk.word and not (chunk.word in _OPEN or chunk.word in _BETWEEN):
            return False
    return False


def _is_on_the_agenda(ahead: Sequence[Chunk]) -> bool:
    """ "a meeting with A is | on the agenda"."""
    listed = any(chunk.word in meeting_words()["agendas"] for chunk in ahead[1:_AGENDA])
    return listed and ahead[0].word == "on"


def _without_gloss(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks without the first bracket, which only says the other name of what stands before it."""
    words = [chunk.word for chunk in chunks]
    if "(" not in words or ")" not in words:
        return chunks
    opened, closed = words.index("("), words.index(")")
    return (*chunks[:opened], *chunks[closed + 1 :]) if opened < closed else chunks
