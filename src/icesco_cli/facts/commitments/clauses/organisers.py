"""Who puts on what is to be held, where another verb than that of the promise says so: "a fair organised by A will be
held", "A fair will be held in May. The event is organised by A"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import head_before, is_definite
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_passive
from icesco_cli.facts.sentences.groups import by_group, group_after
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Shape

_REACH = 24
"""How many words before its verb may stand who organises the subject."""
_OFFERS = frozenset(["invitation", "offer"])
_OPENING = 2
"""How many words of a sentence may stand before "organised by A, the fair ..."."""


def organisers_before(chunks: Sequence[Chunk], modal: int) -> tuple[int, ...]:
    """Those behind "organised by" between a subject and its verb: "a fair organised by A | will be held"."""
    for at in range(modal - 1, max(-1, modal - _REACH), -1):
        if chunks[at].word in {".", ";", '"'}:
            return ()
        if chunks[at].word in meeting_words()["organised"] and not is_passive(chunks, at):
            return tuple(one for one in by_group(chunks[:modal], at) if one < modal)
    return ()


def offered_by(chunks: Sequence[Chunk], verb: int) -> tuple[int, ...]:
    """Those at whose invitation or offer something will be held: "will be held in Oran at the invitation of A"."""
    for at in range(verb + 1, min(len(chunks) - 1, verb + _REACH)):
        if chunks[at].word in _OFFERS and chunks[at + 1].word == "of":
            return tuple(group_after(chunks, at + 2, 2)[:1])
        if chunks[at].word in {".", ";", '"'}:
            break
    return ()


def organisers_told(row: Row) -> tuple[int, ...]:
    """Those who organise what was told before: "The event is organised by A", "Organised by A, the fair will"."""
    chunks = row.chunks
    if row.sentence.shape is not Shape.BODY:
        return ()
    for at, chunk in enumerate(chunks):
        if chunk.word not in meeting_words()["organised"]:
            continue
        opens = at < _OPENING and not is_passive(chunks, at)
        if opens or (is_passive(chunks, at) and _is_told_before(chunks, at)):
            return tuple(by_group(chunks, at))
    return ()


def _is_told_before(chunks: Sequence[Chunk], participle: int) -> bool:
    """Whether the subject of "is organised by" is a thing known from before: "the event", "it"."""
    be = next((at for at in range(participle - 1, -1, -1) if chunks[at].word in {"is", "are", "will"}), None)
    return be is not None and is_definite(chunks, head_before(chunks, be))
