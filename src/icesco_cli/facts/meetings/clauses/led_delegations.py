"""Leaders in the place of their delegations, where others stand beside them: "A and a delegation of the Guild led by B
held talks" is read as "A and the Guild and B held talks". A delegation that acts alone is read as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form

_DETERMINERS = function_words("determiners")
_OF = frozenset(["from", "of"])
_DESCRIBED = 4
"""Chunks between the article and the delegation: "a high-level Kenyan delegation"."""
_SPEAKING = frozenset(["represented"])


def with_led(row: Row) -> Row:
    """The row with whoever leads a delegation, or speaks for a side, in its place."""
    chunks = row.chunks
    for led in reversed(row.where(meeting_words()["leaders"] | _SPEAKING)):
        last = led - 2 if led and chunks[led - 1].word == "," else led - 1
        first = _opening(row, last, chunks[led].word) if last >= 0 and _names_leader(chunks, led) else None
        if first is not None and (chunks[led].word in _SPEAKING or _is_beside(chunks, first, led + 3)):
            closes = last < led - 1 and chunks[led + 3 : led + 4] and chunks[led + 3].word == ","
            rest = chunks[led + (4 if closes else 3) :]
            chunks = (*chunks[:first], *_sent(chunks[last]), chunks[led + 2], *rest)
    return row if chunks is row.chunks else replace(row, chunks=chunks)


def _is_beside(chunks: Sequence[Chunk], first: int, after: int) -> bool:
    """Whether "and" or a preposition joins the delegation to somebody: "with a delegation led by A"."""
    before = chunks[first - 1].word if first else ""
    ahead = [chunk.word for chunk in chunks[after : after + 2]]
    return before == "and" or before in PREPOSITIONS or "and" in ahead[:1] or ahead == [",", "and"]


def _names_leader(chunks: Sequence[Chunk], led: int) -> bool:
    """Whether "by" and a human being follow, and no others of the delegation: "led by A and including B"."""
    if led + 2 >= len(chunks) or chunks[led + 1].word != "by":
        return False
    beyond = {chunk.word for chunk in chunks[led + 3 : led + 6]}
    return chunks[led + 2].is_person and beyond.isdisjoint(meeting_words()["composing"])


def _sent(chunk: Chunk) -> list[Chunk]:
    """The body whose delegation it is, before "and"."""
    named = chunk.is_organisation and chunk.mention is not None and chunk.mention.form is Form.NAME
    return [chunk, Chunk(chunk.end, chunk.end, "and")] if named else []


def _opening(row: Row, last: int, leads: str) -> int | None:
    """The first chunk of the delegation or side that ends at `last`; None where none does."""
    chunks, delegations = row.chunks, meeting_words()["delegations"]
    mention = chunks[last].mention
    if leads in _SPEAKING:
        side = mention is not None and mention.form is Form.BODY and row.words_of(chunks[last])[-1] == "side"
        return last if side else None
    if chunks[last].word in delegations:
        return _article(chunks, last)
    if mention is None:
        return None
    if mention.form is Form.BODY and row.words_of(chunks[last])[-1] in delegations:
        return last
    of = last > 1 and chunks[last - 1].word in _OF and chunks[last - 2].word in delegations
    return _article(chunks, last - 2) if of and chunks[last].is_party else None


def _article(chunks: Sequence[Chunk], last: int) -> int | None:
    """The article of the delegation, or its country's adjective; None where neither stands before it."""
    for at in range(last - 1, max(-1, last - 1 - _DESCRIBED), -1):
        if chunks[at].word in _DETERMINERS:
            return at
        if not (chunks[at].is_adjective or chunks[at].word.replace("-", "").isalpha()) or chunks[at].time:
            break
    return last - 1 if last and chunks[last - 1].is_adjective else None
