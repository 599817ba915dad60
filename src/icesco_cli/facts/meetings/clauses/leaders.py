"""Leaders by what they lead, as one phrase: "the leaders of the two countries", "the two heads of state"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, Mention, Topic

_OF = frozenset(["of"])
_TWO = meeting_words()["two"]
_LED = frozenset(["countries", "nations", "sides", "states"])
_RULED = frozenset(["government", "state"])
_BELOW = frozenset(["deputy", "former", "vice"])
_ARTICLES = frozenset(["both", "the", "two"])


def with_leaders(row: Row) -> Row:
    """The row with each such phrase as one chunk, that of a group of people yet to be settled."""
    chunks = row.chunks
    for at in reversed(row.where(_OF)):
        found = _span(row, chunks, at) if 0 < at < len(chunks) - 1 else None
        if found:
            first, last = found
            chunks = (*chunks[:first], _whole(chunks[first], chunks[last]), *chunks[last + 1 :])
    return row if chunks is row.chunks else replace(row, chunks=chunks)


def leading(words: Sequence[str]) -> str:
    """The office in the words of such a phrase, or of any other plural: that before "of"."""
    return words[words.index("of") - 1] if "of" in words[1:] else words[-1]


def _span(row: Row, chunks: Sequence[Chunk], of: int) -> tuple[int, int] | None:
    """The first and the last chunk of the phrase around "of"."""
    office, behind = row.words_of(chunks[of - 1])[-1], chunks[of + 1]
    if of > 1 and chunks[of - 2].word in _BELOW:
        return None  # "the deputy heads of government"
    if office == "heads" and behind.word in _RULED:
        return _first(row, chunks, of - 1), _last(chunks, of + 1)
    group = behind.is_group and not behind.names
    owners = set(row.words_of(behind))
    if not group or not owners & _TWO or not owners & _LED or not _is_office(office):
        return None
    return _first(row, chunks, of - 1), of + 1


def _is_office(word: str) -> bool:
    return word == "leaders" or (
        word.endswith("s") and word[:-1] in meeting_words()["heads"] | meeting_words()["human"]
    )


def _first(row: Row, chunks: Sequence[Chunk], at: int) -> int:
    """Where the phrase begins: with its article or its number."""
    while at and not chunks[at].is_person and set(row.words_of(chunks[at - 1])) <= _ARTICLES:
        at -= 1
    return at


def _last(chunks: Sequence[Chunk], at: int) -> int:
    """ "heads of state | and government"."""
    both = [chunk.word for chunk in chunks[at + 1 : at + 3]]
    return at + 2 if len(both) == 2 and both[0] in {"and", "or"} and both[1] in _RULED else at


def _whole(first: Chunk, last: Chunk) -> Chunk:
    mention = Mention(first.start, last.end, first.start, last.end, Topic.PERSON, Form.GROUP, ())
    return Chunk(first.start, last.end, "", mention)
