"""Verbs of meeting in a sentence: which verbs of the table a word may be there."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.meeting_words import MeetingVerb, meeting_words


def verbs(chunks: Sequence[Chunk], at: int) -> list[MeetingVerb]:
    """The verbs of the table that begin at a chunk, those first that say more: their particles stand behind it."""
    return [verb for verb in meeting_words().verbs.get(chunks[at].word, ()) if _follows(chunks, at, verb.particle)]


def _follows(chunks: Sequence[Chunk], at: int, particle: tuple[str, ...]) -> bool:
    """Whether the words of the particle follow, over a time: "sat | for two hours with"."""
    if not particle:
        return True
    behind = at + 2 if at + 1 < len(chunks) and chunks[at + 1].time else at + 1
    if behind >= len(chunks) or chunks[behind].word != particle[0]:
        return False
    return tuple(chunk.word for chunk in chunks[behind : behind + len(particle)]) == particle
