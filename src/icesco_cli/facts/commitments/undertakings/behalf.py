"""For whom somebody binds himself, where the sentence says so: "A undertook, on behalf of B, to"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after

_OPENING = 2
"""How many words of a sentence may stand before "behalf", where it opens with that."""
_NEAR = 3
"""How many words behind its doer or its word of promise "behalf" may stand."""


def on_behalf_of(chunks: Sequence[Chunk], promise: Promise) -> tuple[int, ...]:
    """The bodies and countries in whose name the one person binds himself who makes the promise; else nobody."""
    if len(promise.doers_here) != 1 or not chunks[promise.doers_here[0]].is_person:
        return ()
    ends = (promise.doers_here[0], promise.at)
    for at in range(1, min(promise.limb.last, len(chunks) - 2)):
        if chunks[at].word == "behalf" and chunks[at + 1].word == "of" and _is_near(promise, at, ends):
            return tuple(takewhile(lambda one: not chunks[one].is_person, group_after(chunks, at + 2, 3)))
    return ()


def _is_near(promise: Promise, at: int, ends: Sequence[int]) -> bool:
    """Whether "behalf" at `at` opens the sentence, or follows whoever promises, or what he says, or what is signed."""
    signed = promise.rule.startswith("signed") and promise.at < at
    return signed or at < _OPENING or any(0 < at - end <= _NEAR for end in ends)
