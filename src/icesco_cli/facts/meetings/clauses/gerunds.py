"""Gerunds that only name what might be done: "the importance of | holding a forum", "interest in | visiting Oslo"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words

_NAMING = frozenset(["about", "at", "for", "from", "in", "of", "on", "to", "toward", "towards", "with"])
_JOINING = frozenset([",", "and"])
_LIST = 10
"""Chunks from one gerund of a list to the next: "of | expanding the ties of the two ports and | holding a forum"."""
_DETERMINERS = function_words("determiners")
_FAR = 30
"""Chunks of a list of several things from its verb on."""
_SETTLED = frozenset(["agreed", "agreement", "agreements", "envisages", "provides"])
"""Behind these a list tells what is still to be done."""
_MARKS = function_words("clause_marks")
_REACH = 12
"""Chunks before the preposition in which somebody is thanked: "thanked the Minister of Trade, A, | for"."""

_RIGHT_BEFORE = 2
"""As many, where it is what was done: "spent | Monday in", "had the | honour of"."""


def is_only_named(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether a verb is such a gerund, unlike those of "After visiting Oslo", "thanked him for hosting the forum"."""
    if not chunks[verb].word.endswith("ing") or _is_noun(chunks, verb) or (at := _before(chunks, verb)) < 1:
        return False
    if chunks[at].word in _JOINING:
        return _goes_on_with_list(chunks, at)
    if chunks[at].word not in _NAMING or chunks[at - 1].word in _JOINING:
        return False
    before = [chunk.word for chunk in chunks[max(0, at - _REACH) : at]]
    words = meeting_words()
    return words["done"].isdisjoint(before[-_RIGHT_BEFORE:]) and words["thanking"].isdisjoint(before)


def governs_object(chunks: Sequence[Chunk], at: int, determined: frozenset[str]) -> bool:
    """Whether a gerund stands at `at` behind a preposition, and its object behind it: "plans for | holding | a forum";
    `determined` are the words with which an object may open."""
    if not chunks[at].word.endswith("ing") or at + 1 >= len(chunks):
        return False
    ahead = chunks[at + 1]
    return chunks[_before(chunks, at)].word in PREPOSITIONS and (ahead.word in determined or ahead.mention is not None)


def _before(chunks: Sequence[Chunk], verb: int) -> int:
    """The chunk before a verb and its adverb: "of | jointly holding"."""
    return verb - 1 - (verb > 1 and chunks[verb - 1].word.endswith("ly"))


def _is_noun(chunks: Sequence[Chunk], verb: int) -> bool:
    """ "stressed it at | meeting with A"."""
    return verb + 1 < len(chunks) and chunks[verb + 1].word in PREPOSITIONS


def _is_talked_of(chunks: Sequence[Chunk], joiner: int) -> bool:
    """Whether a list opens behind a verb of discussing or an agreement on it: "agreed | on the exchange of books"."""
    words = meeting_words()
    for at in range(joiner - 1, max(0, joiner - _FAR), -1):
        word = chunks[at].word
        if word in _MARKS or (word.endswith("ing") and chunks[at - 1].word not in _DETERMINERS):
            return False
        if word in _SETTLED or word in words["dealing"] or "discuss" in words.frames_of(word):
            return True
    return False


def _goes_on_with_list(chunks: Sequence[Chunk], joiner: int) -> bool:
    """Whether what stands before the joiner is only named, so that the gerund behind is: "of expanding trade | and
    holding", "discussed the exchange of books | and holding"."""
    if chunks[joiner].word == "and" and _is_talked_of(chunks, joiner):
        return True
    for at in range(joiner - 1, max(0, joiner - _LIST), -1):
        if chunks[at].word in _MARKS:
            break
        if chunks[at].word.endswith("ing"):
            return is_only_named(chunks, at) or chunks[at - 1].word in meeting_words()["never"]
    return False
