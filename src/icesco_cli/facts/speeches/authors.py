"""Sentences in which somebody tells of his own without saying "I": "Pleased to meet A today," B wrote."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_past
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, Mention, Topic

_AHEAD = 5
"""Chunks of an opening before its colon, or between "had" and the joy of it."""
_IT = "it"
_MORE = frozenset(["really", "so", "truly", "very"])
_POST = 12
"""How far from the opening of a sentence the post may begin that it quotes: 'Minister A wrote on X: "Met ...'."""


def with_author(row: Row, speaker: str | None) -> Row:
    """The row with whoever speaks as the subject of what he tells of himself, where he leaves it out; `speaker` is the
    name of whoever speaks in the sentence."""
    at = _opening(row) if speaker else None
    if at is None or speaker is None or at >= len(row.chunks):
        return row
    chunks = list(row.chunks)
    start = chunks[at].start
    if _is_it(row, chunks[at]):
        chunks[at] = _author(start, chunks[at].end, speaker)
    elif _tells(row, at):
        chunks.insert(at, _author(start, start, speaker))
    else:
        return row
    return replace(row, chunks=tuple(chunks))


def _opening(row: Row) -> int | None:
    """Where the speaker's own words may begin: at the opening of the sentence, or behind its first quotation mark."""
    if not row.chunks:
        return None
    mark = next((at for at, chunk in enumerate(row.chunks[:_POST]) if chunk.word == '"'), None)
    if mark is not None:
        return mark + 1
    colon = next((at for at, chunk in enumerate(row.chunks[:_AHEAD]) if chunk.word == ":"), -1)
    return colon + 1


def _tells(row: Row, at: int) -> bool:
    """Whether a verb of meeting in the past, or the joy of having met, stands at `at` without a subject."""
    words, chunk, joys = meeting_words(), row.chunks[at], meeting_words()["gladly"]
    ahead = [one.word for one in row.chunks[at + 1 : at + _AHEAD]]
    if chunk.mention or not chunk.word:
        return False
    opens = chunk.word in joys or (chunk.word in _MORE and not joys.isdisjoint(ahead))
    past = chunk.word in words.verbs and is_past(chunk.word) and "by" not in ahead
    return past or (opens and "to" in ahead)


def _is_it(row: Row, chunk: Chunk) -> bool:
    """ "It was a pleasure to meet A"."""
    if not chunk.mention or row.text_of(chunk) != _IT:
        return False
    ahead = {one.word for one in row.chunks[1:_POST]}
    return "to" in ahead and not ahead.isdisjoint(meeting_words()["gladly"])


def _author(start: int, end: int, name: str) -> Chunk:
    return Chunk(start, end, "", Mention(start, end, start, end, Topic.PERSON, Form.PRONOUN, (name,)))
