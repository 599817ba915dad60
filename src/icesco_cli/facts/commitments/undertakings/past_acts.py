"""The times of what was done before, which are no deadlines: "restore the hall, hit on 5 November", "carry out the
decisions adopted in Doha on 3 June"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words

_AHEAD = function_words("ahead")
_AUXILIARIES = function_words("auxiliaries") | function_words("forms_of_be")
_IRREGULAR = function_words("irregular_participles") | {"hit"}
_COMING = ("accepted", "invitation", "participation", "verb whom")
"""In an invitation, "the fair held in Doha in June" is a fair to come."""
_GOING = frozenset(["attend", "join", "participate", "take"])
_FIXED = frozenset(["relative", "year"])
_LIMITS = function_words("limits")
_NEAR, _SHORTEST = 6, 4
"""How many chunks before its time a participle may stand, and how many letters one in -ed has."""


def is_of_past_act(chunks: Sequence[Chunk], promise: Promise, at: int) -> bool:
    """Whether the time at `at` says when something was done to a thing that the undertaking names."""
    time, verb = chunks[at].time, promise.limb.verb
    if time is None or promise.rule in _COMING or chunks[min(verb, at)].word in _GOING:
        return False
    values = dict(time.values)
    if values.get("bound") in _LIMITS or not _FIXED.isdisjoint(values):
        return False
    done = _participle_before(chunks, at)
    return done is not None and done > verb + 1 and _describes(chunks, done)


def is_past_aside(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the time at `at`, before the verb of an undertaking, is that of a thing told of before it: "repair the
    hall, hit on 5 November, and | will paint it"."""
    time = chunks[at].time
    if time is None or not _FIXED.isdisjoint(dict(time.values)):
        return False
    done = _participle_before(chunks, at)
    said = done == 1 and chunks[0].word == "as"  # "As agreed in March, A will"
    return done is not None and (said or (done > 1 and _describes(chunks, done)))


def _participle_before(chunks: Sequence[Chunk], at: int) -> int | None:
    """The participle right before the time at `at`, or with a place or whoever did it between: "held in Doha in"."""
    for back in range(at - 1, max(0, at - _NEAR), -1):
        word = chunks[back].word
        if word in _IRREGULAR or (word.endswith("ed") and len(word) > _SHORTEST):
            return None if word in _AHEAD else back
        if not (chunks[back].mention or chunks[back].time or chunks[back].solid or word in {"at", "by", "in", "the"}):
            return None
    return None


def _describes(chunks: Sequence[Chunk], done: int) -> bool:
    """Whether the participle stands behind a noun or a comma, with no auxiliary: "the hall | damaged"."""
    before = chunks[done - 1]
    if before.word in _AUXILIARIES or before.word in {"and", "to"} or before.word.endswith("ly"):
        return False
    return before.word in {",", ")"} or before.mention is not None or before.word.isalpha()
