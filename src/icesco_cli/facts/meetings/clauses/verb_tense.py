"""Whether what a verb of meeting tells has happened, is to happen, or is only spoken of."""

from __future__ import annotations

from collections.abc import Sequence, Set

from icesco_cli.facts.meetings.clauses.gerunds import is_only_named
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_adverbial, is_past
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Status

_AUXILIARIES = function_words("auxiliaries") | function_words("negations") | {"having", "to"}
_AGREED = frozenset(["agree", "agreed"])
_BE = function_words("forms_of_be")
_MARKS = function_words("clause_marks")
_PARTICIPLES = function_words("irregular_participles")
_PASTS = function_words("irregular_pasts")
_JOINING = function_words("list_joiners")
_OPENING = function_words("infinitive_openers")
_FUTURE = function_words("future")
_OBLIGING = function_words("obliging")
_OBLIGED = 5
"""Chunks of those whom a document binds: "commits | Malta, Oman and Kenya"."""
_LINKS = function_words("links")
"""What may stand between a word of wishing and its infinitive: "an invitation from A to visit"."""
_BARE_LINKS = frozenset(["be", "get"])
_GOVERNING = frozenset[str]().union(*(meeting_words()[name] for name in ("before", "did", "gladly", "never")))
_GLAD = 4
"""How many words before a word of joy its verb stands: "had the very great | pleasure"."""
_WAS = frozenset(["am", "had", "was", "were"])
_USED = frozenset(["advantage", "used"])
_TAKEN = frozenset(["had", "have", "seized", "take", "took", "used"])
_JUST_COME = ("arriv", "land")
_STILL = _BE | function_words("future")
_REACH = 12
"""Chunks before a verb that govern it: "is scheduled, at the invitation of A, to"."""


def status(chunks: Sequence[Chunk], verb: int) -> Status | None:
    """held, planned, or None where the words before the verb deny it or leave it open."""
    group = verb_group(chunks, first_of_list(chunks, verb))
    words = meeting_words()
    said = {chunks[at].word for at in group}
    if is_only_named(chunks, verb) or _unsure(chunks, group[-1] if group else verb) or _are_obliged(chunks, group):
        return None
    if said & words["never"]:
        return Status.PLANNED if _is_appointed(chunks, verb, said) else _chance(chunks, group)
    if ("had" in said and "to" in said) or ("to" in said and "have" in said and said & {"was", "were"}):
        return None
    glad = _words_of_joy(chunks, group)
    if {"have", "would"} <= said:
        return None
    if said & words["did"] or (glad and (not glad & _STILL or glad & _WAS)):
        return Status.HELD
    if said & _FUTURE or "may" in said or "might" in said:
        return Status.PLANNED
    reached = "to" in said and (_is_of_a_journey(chunks, group) or _is_used(chunks, verb))
    return Status.PLANNED if "to" in said and not reached else Status.HELD


def _are_obliged(chunks: Sequence[Chunk], group: Sequence[int]) -> bool:
    """ "a memorandum that commits both governments | to open": what a document wants of those whom it binds."""
    first = group[0] if group and chunks[group[0]].word == "to" else 0
    return any(chunk.word in _OBLIGING for chunk in chunks[max(0, first - _OBLIGED) : first])


def _is_appointed(chunks: Sequence[Chunk], verb: int, said: Set[str]) -> bool:
    """Whether it is said on which day they agreed to meet: "agreed to meet in Oslo on 12 June"."""
    agreed = said & meeting_words()["never"] <= _AGREED and chunks[verb].word in meeting_words()["gathering"]
    ahead = chunks[verb + 1 : verb + _REACH] if agreed else ()
    end = next((at for at, chunk in enumerate(ahead) if chunk.word in _MARKS), len(ahead))
    return any(chunk.time and chunk.time.has_days for chunk in ahead[:end])


def _is_of_a_journey(chunks: Sequence[Chunk], group: Sequence[int]) -> bool:
    """Whether "to" only says for what somebody had come, "travelled to Oslo on 9 May | to take part in the forum"; who
    left or has just arrived may not have been there yet."""
    if {chunks[at].word for at in group} - {"to", ""}:
        return False
    for at in range(group[0] - 1, max(0, group[0] - _REACH), -1):
        word = chunks[at].word
        if "travel" in meeting_words().frames_of(word):
            past = is_past(word) and not word.startswith(_JUST_COME)
            return past and word not in _BE and chunks[at - 1].word not in {"have", "to"}
        listed = word in {",", "and"} and (chunks[at + 1].mention or chunks[at + 1].word in {"and", "to"})
        if not listed and (word in _MARKS or word in {",", "and"} or word.endswith("ed")):
            return False
    return False


def _is_used(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether it is what a stay was good for: "used her visit to Oslo to | meet A", unlike "used to | meet A"."""
    if not verb or chunks[verb - 1].word != "to":
        return False
    for at in range(verb - 2, max(0, verb - _REACH), -1):
        if chunks[at].word in _USED:
            return at < verb - 2 and status(chunks, at) is Status.HELD
        if chunks[at].word in _MARKS or chunks[at].word in {",", "and"}:
            break
    return False


def _words_of_joy(chunks: Sequence[Chunk], group: Sequence[int]) -> set[str]:
    """The words of "was glad to meet", "had the great honour to receive", "Pleased to meet A" or "will be happy to
    host"; empty where no joy is told."""
    at = next((at for at in group if chunks[at].word in meeting_words()["gladly"]), None)
    return {chunk.word for chunk in chunks[max(0, at - _GLAD) : at + 1]} if at is not None else set()


def _chance(chunks: Sequence[Chunk], group: Sequence[int]) -> Status | None:
    """The status of what somebody "took the opportunity to" do, "had a chance to", "will have the opportunity to"; None
    where anything else denies it."""
    denied = [at for at in group if chunks[at].word in meeting_words()["never"]]
    if len(denied) != 1 or chunks[denied[0]].word not in meeting_words()["chances"]:
        return None
    said = {chunk.word for chunk in chunks[max(0, denied[0] - _GLAD) : denied[0]]}
    if _TAKEN.isdisjoint(said) or said & {"no", *meeting_words()["never"]}:
        return None
    return Status.PLANNED if said & _FUTURE else Status.HELD


def first_of_list(chunks: Sequence[Chunk], verb: int) -> int:
    """The verb behind "to" or a modal whose list an infinitive continues: "is to lay a wreath, meet A and visit B",
    "agreed to open a school and to hold a forum", "will visit B and get acquainted"."""
    while verb and chunks[verb - 1].word in _BARE_LINKS:
        verb -= 1
    word = chunks[verb].word
    repeated = verb > 1 and chunks[verb - 1].word == "to" and chunks[verb - 2].word in _JOINING
    how = chunks[verb - 1].word.endswith("ly") and verb > 1  # "and | jointly run a school"
    joined = repeated or (verb and chunks[verb - 1 - how].word in _JOINING)
    if word.endswith(("ed", "s", "ing")) or word in _PASTS or not joined:
        return verb
    for at in range(verb - 1 - (repeated or how), max(0, verb - 3 * _REACH), -1):
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
        if governs or word in _AUXILIARIES or is_adverbial(chunks[at]):
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
    closes = start > 1 and chunks[start - 1].word == "," and chunks[start - 2].is_person  # "the Minister, A | , met B"
    for at in range(start - 1 - closes, max(-1, start - _REACH), -1):
        word = chunks[at].word
        if word in words["unsure"] or (that and word in words["never"]):
            return True
        if word in _MARKS or word == ",":
            return False
        that = word == "that" or (that and bool(chunks[at].mention or not word or word in words["hearsay"]))
    return False


def is_earlier(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the verb stands in the past perfect: "had met"."""
    return any(chunks[at].word == "had" for at in verb_group(chunks, verb))


def is_participle(word: str) -> bool:
    """Whether a word may be a past participle: "accompanied", "led"."""
    return word.endswith("ed") or word in _PARTICIPLES
