"""Whether words that name nobody stand for people told of before: "the delegation", "her compatriot"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from icesco_cli.facts.meetings.clauses.nouns import noun_at
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, Topic

_NAMES = 4
"""Chunks of ", A and B"."""
_ONE = frozenset(["he", "her", "him", "she"])
_TWO = meeting_words()["two"]


def is_open(row: Row, chunk: Chunk) -> bool:
    """Whether it is yet to be settled whom a phrase stands for."""
    mention = chunk.mention
    if mention is None:
        return False
    if mention.form is Form.BODY:
        return row.words_of(chunk)[-1] in meeting_words()["delegations"]
    if mention.names or mention.form not in (Form.GROUP, Form.PRONOUN) or row.words_of(chunk)[-1] in _ONE:
        return False
    return mention.topic is Topic.PERSON or row.words_of(chunk) == ["it"]


def is_spelt_out(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a plural names those whom it means: "the ministers of the two countries, | A and B"."""
    ahead = chunks[at + 1 : at + 1 + _NAMES]
    joined = chunks[at].is_group and len(ahead) == _NAMES and ahead[0].word == "," and ahead[2].word == "and"
    return joined and all(
        one.is_person and one.mention and one.mention.form is Form.NAME for one in (ahead[1], ahead[3])
    )


def is_compatriot(chunks: Sequence[Chunk], at: int) -> bool:
    """ "her Kuwaiti counterpart", "the Jordanian guest", whose name does not follow."""
    mention = chunks[at].mention
    if mention is None or not chunks[at].is_adjective or not mention.names or at + 1 >= len(chunks):
        return False
    behind = [chunk for chunk in chunks[at + 2 : at + 4] if chunk.word != ","]
    return chunks[at + 1].word in meeting_words()["opposite"] and not any(_is_named(chunk) for chunk in behind)


def _is_named(chunk: Chunk) -> bool:
    """Whether somebody stands here by name, and not "his office"."""
    return chunk.is_person and chunk.mention is not None and chunk.mention.form is not Form.BODY


def is_of_a_series(before: Sequence[Chunk], words: Sequence[str]) -> bool:
    """Whether a plural is part of the name of a meeting: "the 8th meeting of the Ministers of Education"."""
    of = bool(before) and before[-1].word == "of" and len(before) > 1
    return of and bool(noun_at(before, len(before) - 2)) and not _TWO & set(words)


def are_of_a_body(words: Sequence[str]) -> bool:
    """ "the officials of the Heritage Commission": people of its own, not those who met."""
    return "of" in words[1:] and words[words.index("of") - 1] in meeting_words()["others"] and not _TWO & set(words)


def is_delegation(row: Row, chunk: Chunk) -> bool:
    """Whether a chunk is a delegation, or a phrase for one."""
    return (row.words_of(chunk)[-1] if chunk.mention else chunk.word) in meeting_words()["delegations"]


def is_own_delegation(row: Row, chunk: Chunk) -> bool:
    """Whether a delegation whose people are settled stands here: "The delegation met A"."""
    return chunk.is_person and not meeting_words()["delegations"].isdisjoint(row.words_of(chunk)[-1:])


def are_visitors(row: Row, chunk: Chunk) -> bool:
    """Whether "the visitors" whom the text has settled stand here."""
    return chunk.is_person and row.words_of(chunk)[-1] in meeting_words()["visitors"]


def is_led(before: Sequence[Chunk]) -> bool:
    """Whether a delegation is the object of "leads": its leader is not in it yet."""
    return bool(before) and before[-1].word in meeting_words()["leading"]


def is_of_leader(before: Sequence[Chunk]) -> bool:
    """ "A and | the delegation accompanying him": whether a delegation is that of the human being before it."""
    return len(before) > 1 and before[-1].word == "and" and before[-2].is_person


def named(chunks: Iterable[Chunk]) -> list[str]:
    """The human beings named in the chunks, each once."""
    return list(dict.fromkeys(name for chunk in chunks if chunk.is_person for name in chunk.names))
