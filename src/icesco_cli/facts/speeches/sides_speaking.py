"""The body or country that speaks without a person's name: '"We will wait," the Zamzam Bank said', "a spokesman of the
Bank said", "the Kenyan minister told reporters"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import SIDE_KINDS, Form, Mention, Party

_NAMING = frozenset([Form.NAME, Form.BODY])
_SPOKESMEN = function_words("spokesmen")
_NEAR = 6
"""How many words before its verb "a spokesman of the Bank" may begin."""


def side_speaking(row: Row, quotes: Sequence[tuple[int, int]]) -> Party | None:
    """The body or country that is the subject of the verb of speech outside the quotations; None where none is."""
    chunks, verbs = row.chunks, promise_words().speech
    for at, chunk in enumerate(chunks):
        if chunk.word not in verbs or _is_quoted(chunk, quotes):
            continue
        behind = group_after(chunks, at + 1, 2) if at and _is_quoted(chunks[at - 1], quotes) else []
        for one in (*_spoken_for(chunks, at), *subject(chunks, at), *behind):
            if not _is_quoted(chunks[one], quotes) and (party := _party(row, one)):
                return party
    return None


def side_of_office(row: Row, office: Mention) -> Party | None:
    """The country or body of an office whose holder is not named: "the Minister of Education of Oman"."""
    inside = (m for m in row.mentions if office.outer_start <= m.start and m.end <= office.outer_end and m.names)
    whose = next((m for m in inside if m is not office and m.topic in SIDE_KINDS), None)
    return Party(SIDE_KINDS[whose.topic], whose.names[0]) if whose is not None else None


def _party(row: Row, at: int) -> Party | None:
    mention = row.chunks[at].mention
    if mention is None:
        return None
    if mention.form is Form.OFFICE and not mention.names:
        return side_of_office(row, mention)
    known = mention.topic in SIDE_KINDS and mention.form in _NAMING and len(mention.names) == 1
    return Party(SIDE_KINDS[mention.topic], mention.names[0]) if known else None


def _spoken_for(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """Those for whom a spokesman without a name speaks, before the verb or behind it."""
    near = range(max(0, verb - _NEAR), min(len(chunks) - 2, verb + _NEAR))
    at = next((at for at in near if chunks[at].word in _SPOKESMEN and chunks[at + 1].word in {"for", "of"}), None)
    return group_after(chunks, at + 2, 2) if at is not None else []


def _is_quoted(chunk: Chunk, quotes: Sequence[tuple[int, int]]) -> bool:
    return any(start <= chunk.start < end for start, end in quotes)
