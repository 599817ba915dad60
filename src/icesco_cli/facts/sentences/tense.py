"""Whether what a verb or a noun of meeting tells has happened, is to happen, or is only spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Status

_AUXILIARIES = function_words("auxiliaries") | function_words("negations") | {"to"}
_BE = function_words("forms_of_be")
_ADVERBS = function_words("adverbs")
_MARKS = function_words("clause_marks")
_PASTS = function_words("irregular_pasts")
_JOINING = function_words("list_joiners")
_OPENING = function_words("infinitive_openers")
_AGAIN = function_words("again")
_FUTURE = function_words("future")
_LINKS = function_words("links")
"""What may stand between a word of wishing and its infinitive: "an invitation from A to visit"."""
_BARE_LINKS = frozenset(["be", "get"])
_GOVERNING = frozenset[str]().union(*(meeting_words()[name] for name in ("before", "did", "gladly", "never")))
_GLAD = 4
"""How many words before a word of joy its verb stands: "had the very great | pleasure"."""
_WAS = frozenset(["am", "had", "was", "were"])
_STILL = _BE | function_words("future")
_REACH = 12
_FAR = 20
_AHEAD = 14
_WHOSE = frozenset(["between", "by", "of", "with"])
_SCHEDULED = frozenset(["planned", "scheduled", "slated"])
_OPEN = frozenset(["are", "is"])
_BETWEEN = frozenset(["'s", ",", "and", "in", "the", "to", "with"])
"""What may stand between a noun of meeting, with those who meet, and "scheduled"."""
_HELD_THEN = {("be", "held"), ("be", "opened"), ("take", "place")}


def status(chunks: Sequence[Chunk], verb: int) -> Status | None:
    """held, planned, or None where the words before the verb deny it or leave it open."""
    group = verb_group(chunks, first_of_list(chunks, verb))
    words = meeting_words()
    said = {chunks[at].word for at in group}
    if said & words["never"] or _unsure(chunks, group[-1] if group else verb):
        return None
    if ("had" in said and "to" in said) or ("to" in said and "have" in said and said & {"was", "were"}):
        return None
    glad = _words_of_joy(chunks, group)
    if {"have", "would"} <= said:
        return None
    if said & words["did"] or (glad and (not glad & _STILL or glad & _WAS)):
        return Status.HELD
    if said & _FUTURE or "may" in said or "might" in said:
        return Status.PLANNED
    return Status.PLANNED if "to" in said else Status.HELD


def _words_of_joy(chunks: Sequence[Chunk], group: Sequence[int]) -> set[str]:
    """The words of "was glad to meet", "had the great honour to receive", "Pleased to meet A" or "will be happy to
    host"; empty where no joy is told."""
    at = next((at for at in group if chunks[at].word in meeting_words()["gladly"]), None)
    return {chunk.word for chunk in chunks[max(0, at - _GLAD) : at + 1]} if at is not None else set()


def first_of_list(chunks: Sequence[Chunk], verb: int) -> int:
    """The verb behind "to" or a modal whose list an infinitive continues: "is to lay a wreath, meet A and visit B",
    "agreed to open a school and to hold a forum", "will visit B and get acquainted"."""
    while verb and chunks[verb - 1].word in _BARE_LINKS:
        verb -= 1
    word = chunks[verb].word
    repeated = verb > 1 and chunks[verb - 1].word == "to" and chunks[verb - 2].word in _JOINING
    joined = repeated or (verb and chunks[verb - 1].word in _JOINING)
    if word.endswith(("ed", "s", "ing")) or word in _PASTS or not joined:
        return verb
    for at in range(verb - 1 - repeated, max(0, verb - 3 * _REACH), -1):
        if chunks[at - 1].word in _OPENING and chunks[at].word.isalpha() and not chunks[at].mention:
            return at
        if chunks[at].word in _MARKS:
            break
    return verb


def verb_group(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """The auxiliaries, adverbs and governing verbs before a verb, the nearest first: "is scheduled to meet"."""
    found: list[int] = []
    after_to = False
    for at in range(verb - 1, max(-1, verb - _REACH), -1):
        word = chunks[at].word
        governs = word in _GOVERNING
        if governs or word in _AUXILIARIES or word in _ADVERBS or word.endswith("ly") or chunks[at].time:
            found.append(at)
        elif not (after_to and (chunks[at].mention or word in _LINKS or _closes_invitation(chunks, at))):
            break
        after_to = word == "to" or (after_to and not governs)
    while found and chunks[found[-1]].time:
        found.pop()
    return found


def _closes_invitation(chunks: Sequence[Chunk], comma: int) -> bool:
    """ "an invitation from A of Oslo, | to visit"."""
    return (
        chunks[comma].word == "," and comma > 0 and bool(chunks[comma - 1].mention or chunks[comma - 1].word in _LINKS)
    )


def _unsure(chunks: Sequence[Chunk], start: int) -> bool:
    """Whether a clause of "if" or of somebody's wish holds the verb: "hoped that the two would meet"."""
    words = meeting_words()
    that = False
    for at in range(start - 1, max(-1, start - _REACH), -1):
        word = chunks[at].word
        if word in words["unsure"] or (that and word in words["never"]):
            return True
        if word in _MARKS or word == ",":
            return False
        that = word == "that" or (that and bool(chunks[at].mention or not word))
    return False


def is_earlier(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the verb stands in the past perfect: "had met"."""
    return any(chunks[at].word == "had" for at in verb_group(chunks, verb))


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
    return Status.PLANNED if adjectives & words["adjectives"] else Status.HELD


def _is_cancelled(chunks: Sequence[Chunk], last: int) -> bool:
    """ "the talks were postponed", "the visit was put off"."""
    words = meeting_words()
    for at in range(last + 1, min(len(chunks), last + 14)):
        word, before = chunks[at].word, chunks[at - 1].word
        if word == "off" and before in words["off"]:
            return True
        if word in words["cancelled"]:
            return before in _BE or before in _AGAIN
        if word in _MARKS or word == "who" or (word == "," and not _is_aside(chunks, at)):
            return False
    return False


def _is_aside(chunks: Sequence[Chunk], comma: int) -> bool:
    """Whether the comma opens or closes an aside on the plan: "the visit, planned for May, has been put off"."""
    words = meeting_words()
    ahead = chunks[comma + 1 : comma + 3]
    opens = any(chunk.word in words["adjectives"] for chunk in ahead)
    return opens or any(chunk.word in words["adjectives"] for chunk in chunks[max(0, comma - 6) : comma])


def _is_refused(chunks: Sequence[Chunk], first: int) -> bool:
    """ "proposed a meeting", "invited him to the summit", "called for talks", "no meeting", "without talks"."""
    words = meeting_words()
    for at in range(first - 1, max(-1, first - 8), -1):
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
    for at in range(first - 1, max(-1, first - 7), -1):
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
    """ "the forum will open", "the talks are due to begin", "the Water Forum (WF), which is to be held"."""
    ahead = _without_gloss(chunks[last + 1 : last + _AHEAD])[:11]
    if _is_scheduled(ahead):
        return True
    for at, chunk in enumerate(ahead):
        following = ahead[at + 1].word if at + 1 < len(ahead) else ""
        if chunk.word in _FUTURE and following:
            return True
        if chunk.word in {"scheduled", "due", "slated", "planned", "expected", "set"}:
            return following in {"for", "to", "in", "on", ""}
        if chunk.word in {"is", "are"} and following == "to":
            return True
        if chunk.word in _MARKS or chunk.is_person or (chunk.word == "that" and following not in _FUTURE):
            return False
    return False


def _is_scheduled(ahead: Sequence[Chunk]) -> bool:
    """ "talks with A are | scheduled for Monday", "the visit of A to Oslo, planned for May": over who meets."""
    if not ahead or ahead[0].word not in _WHOSE:
        return False
    for at, chunk in enumerate(ahead[1:-1], 1):
        if chunk.word in _SCHEDULED and (ahead[at - 1].word in _OPEN or ahead[at - 1].word == ","):
            return ahead[at + 1].time is not None or ahead[at + 1].word in {"for", "in", "on"}
        if chunk.word and not (chunk.word in _OPEN or chunk.word in _BETWEEN):
            return False
    return False


def _without_gloss(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks without the first bracket, which only says the other name of what stands before it."""
    words = [chunk.word for chunk in chunks]
    if "(" not in words or ")" not in words:
        return chunks
    opened, closed = words.index("("), words.index(")")
    return (*chunks[:opened], *chunks[closed + 1 :]) if opened < closed else chunks
