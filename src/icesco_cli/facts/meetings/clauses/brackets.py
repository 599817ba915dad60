"""Lists of names in brackets behind a plural noun: "the co-chairs (A of Norway, B of Kenya and C) met D"."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.models import Form

_LONGEST = 40
"""Chunks of the longest bracket that names people."""
_OPENING = frozenset(["("])


def with_named(row: Row) -> Row:
    """The row with those whom such a bracket names in the place of the noun before it."""
    chunks = row.chunks
    opened = next((at for at in row.where(_OPENING) if at and _is_plural(row, at - 1)), None)
    if opened is None:
        return row
    closed = next((at for at in range(opened, min(len(chunks), opened + _LONGEST)) if chunks[at].word == ")"), opened)
    named = [chunk for chunk in chunks[opened:closed] if _is_name(chunk)]
    if len(named) < 2:
        return row
    return replace(row, chunks=(*chunks[: opened - 1], *_listed(named), *chunks[closed + 1 :]))


def _is_plural(row: Row, at: int) -> bool:
    """Whether a noun of several people ends here: "co-chairs", "the three ambassadors"."""
    chunk = row.chunks[at]
    if chunk.mention:
        return chunk.is_group and chunk.is_person
    return chunk.word.endswith("s") and len(chunk.word) > len("men")


def _is_name(chunk: Chunk) -> bool:
    return chunk.is_person and chunk.mention is not None and chunk.mention.form is Form.NAME


def _listed(named: list[Chunk]) -> list[Chunk]:
    """The names with a comma between each two."""
    found: list[Chunk] = []
    for chunk in named:
        comma = [Chunk(chunk.start, chunk.start, ",")] if found else []
        found += [*comma, chunk]
    return found
