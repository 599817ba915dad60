"""Pronouns before whom they mean: "During the meeting that he had with A, Ambassador B said"."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, acts
from icesco_cli.models import Form

_ONE = frozenset(["he", "her", "him", "she"])
_OPENERS = PREPOSITIONS | {"when", "while"}
_OPENING = 16
"""Chunks of the phrase that opens a sentence: "During his two-day visit to Oslo,"."""
_REACH = 30
"""Chunks between a pronoun and the subject for which it stands, with the offices before the name."""


def with_subject(row: Row) -> Row:
    """The row with an open pronoun of its opening phrase standing for the subject behind the comma."""
    chunks = row.chunks
    if not chunks or chunks[0].word not in _OPENERS:
        return row
    at = next((at for at, chunk in enumerate(chunks[:_OPENING]) if _is_open(row, chunk)), None)
    mention = chunks[at].mention if at is not None else None
    subject = _subject(chunks, at) if at is not None else None
    if at is None or mention is None or subject is None:
        return row
    settled = chunks[at]._replace(mention=replace(mention, names=subject))
    return replace(row, chunks=(*chunks[:at], settled, *chunks[at + 1 :]))


def _is_open(row: Row, chunk: Chunk) -> bool:
    mention = chunk.mention
    if mention is None or mention.form is not Form.PRONOUN or mention.names:
        return False
    return row.text_of(chunk) in _ONE


def _subject(chunks: tuple[Chunk, ...], pronoun: int) -> tuple[str, ...] | None:
    """The last human being behind a comma and before a verb: "..., the ambassador, A, praised"."""
    for at in range(min(len(chunks) - 2, pronoun + _REACH), pronoun + 1, -1):
        mention = chunks[at].mention
        if not chunks[at].is_person or mention is None or not acts(chunks, at) or mention.form is Form.PRONOUN:
            continue
        ahead = chunks[at + 2] if chunks[at + 1].word == "," else chunks[at + 1]
        if chunks[at - 1].word == "," and ahead.word.isalpha() and len(mention.names) == 1:
            return mention.names
    return None
