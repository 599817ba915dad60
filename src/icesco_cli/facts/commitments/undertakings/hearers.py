"""Who is told what somebody will do: "told | the Minister | that A will", "said to | his guest, Mr. B, | that"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import CLOSERS
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_GUESTS = promise_words().guests | function_words("peers")
_HEARD = 6
"""How many words behind its verb whoever hears a promise may stand."""
_OWN = function_words("possessives") | {"the", "visiting"}
_FAR = 40
"""How many words before that of the promise somebody may be told of it: "told B that A had drafted a law and will"."""


def telling_verb(promise: Promise, row: Row) -> int | None:
    """The verb whose object hears what is promised: that of the promise itself, if it has a hearer, the last one before
    it in the sentence that tells somebody something, or one behind it: "we will help, A told | B"."""
    chunks = row.chunks
    if chunks[promise.at].word in promise_words().telling:
        return promise.at
    for at in range(promise.at - 1, max(-1, promise.at - _FAR), -1):
        if chunks[at].word in CLOSERS:
            break
        if _tells(chunks, at, promise.at):
            return at
    behind = range(promise.limb.last + 1, len(chunks) - 1)
    return next((at for at in behind if chunks[at].word in promise_words().telling), None)


def _tells(chunks: Sequence[Chunk], at: int, until: int) -> bool:
    """Whether the verb at `at` brings a clause in which `until` stands, and somebody before that clause to hear it."""
    words = promise_words()
    to = chunks[at].word in words.speech and chunks[at + 1].word == "to"
    if not to and chunks[at].word not in words.telling:
        return False
    return any(chunk.word == "that" for chunk in chunks[at + 2 : until])


def told_at(chunks: Sequence[Chunk], verb: int) -> int | None:
    """Where the person or the side stands to whom the verb at `verb` tells something: "told | the Omani side"; no body,
    for what a parliament or a newspaper is told is not promised to it."""
    first = verb + 1 + (chunks[verb + 1].word == "to")
    for at in range(first, min(len(chunks), first + _HEARD)):
        if (chunks[at].is_person or chunks[at].is_adjective) and hearer_at(chunks, at) in (verb + 1, first):
            return at
    return None


def hearer_at(chunks: Sequence[Chunk], at: int) -> int:
    """Where whoever is named at `at` begins: "invited | his Omani counterpart, A", "proposed | to his guests, A"."""
    comma = at > 1 and chunks[at - 1].word == ","
    first = at - (comma and chunks[at - 2].word in _GUESTS)
    if comma and chunks[at - 2].is_group and not chunks[at - 2].names:
        return at - 2  # "his guest" is one mention
    if chunks[first - 1].word not in _GUESTS:
        return at
    first -= 1
    while first > 0 and (chunks[first - 1].word in _OWN or chunks[first - 1].is_adjective):
        first -= 1
    return first - (chunks[first - 1].word == "to")
