"""A sentence as a row of chunks: words, marks, the phrases that stand for somebody, and times."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.models import Form, Mention, Sentence, TimeExpression, Topic

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]?\d+(?:[.,]\d+)*|'(?:re|ll|ve|m|d|t)\b|[^\W_]+(?:[-'][^\W_]+)*|[^\w\s]")
_POINTING = function_words("pointing")
_TITLE = 12
"""Words of the longest title that is part of a sentence."""
_VERBS = function_words("auxiliaries") | function_words("future") | function_words("standing")
_LEADS = function_words("future") | {"to"}
_CLOSING = frozenset([",", ".", "!", "?", ";"])
_POSSESSIVE = re.compile(r"'s?(?!\w)")


class Chunk(NamedTuple):
    """A named tuple, for there is one to every word, and it is made in a third of the time of a frozen dataclass.

    Characters `start` to `end` of the document. `word` is the word or mark in lower case; it is empty for the phrase
    of a `mention` and for a `time`."""

    start: int
    end: int
    word: str
    mention: Mention | None = None
    time: TimeExpression | None = None
    solid: bool = False
    """Whether the word begins with a capital letter."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all for whom it stands, as far as that is settled."""
        return self.mention.names if self.mention else ()

    @property
    def name(self) -> str | None:
        """The name of the first for whom it stands."""
        return next(iter(self.names), None)

    @property
    def is_party(self) -> bool:
        """Whether it stands for somebody who can act: a person, a body or a country, but no adjective."""
        return (
            self.mention is not None
            and self.mention.topic is not Topic.PLACE
            and self.mention.form is not Form.ADJECTIVE
        )

    @property
    def is_adjective(self) -> bool:
        """Whether it is a country's adjective, or its people: "Azerbaijani"."""
        return self.mention is not None and self.mention.form is Form.ADJECTIVE

    @property
    def is_country(self) -> bool:
        """Whether it names a country."""
        return self.mention is not None and self.mention.topic is Topic.COUNTRY and not self.word

    @property
    def is_person(self) -> bool:
        """Whether it stands for people, or for a group of parties."""
        return self.mention is not None and self.mention.topic is Topic.PERSON

    @property
    def is_group(self) -> bool:
        """Whether it stands for several by a word: "the two sides", "they"."""
        return self.mention is not None and self.mention.form is Form.GROUP

    @property
    def is_organisation(self) -> bool:
        """Whether it names a body, or stands for one."""
        return self.mention is not None and self.mention.topic is Topic.ORGANISATION

    @property
    def is_place(self) -> bool:
        """Whether it names a place or a country."""
        return self.mention is not None and self.mention.topic in (Topic.PLACE, Topic.COUNTRY)


@dataclass(frozen=True)
class Row:
    """A sentence, its chunks, and the mentions inside it, those nested in the noun phrases of others included.

    It has no slots, so that it keeps its words once they are asked for.
    """

    sentence: Sentence
    chunks: tuple[Chunk, ...]
    mentions: tuple[Mention, ...]
    text: str
    """The sentence as the rules read it."""

    @cached_property
    def words(self) -> frozenset[str]:
        """All words and marks of its chunks."""
        return frozenset([chunk.word for chunk in self.chunks])

    @cached_property
    def said(self) -> frozenset[str]:
        """What each of its chunks says, in lower case: a word, a mark, or all words of a phrase, as "we" or "this
        week"."""
        return frozenset([chunk.word or self.text_of(chunk) for chunk in self.chunks])

    @cached_property
    def people(self) -> tuple[int, ...]:
        """The chunks that stand for people, or for a group of parties."""
        return tuple([at for at, chunk in enumerate(self.chunks) if chunk.mention and chunk.is_person])

    @cached_property
    def names_a_day(self) -> bool:
        """Whether one of its times says on which day or days something is."""
        return any(chunk.time and chunk.time.has_days for chunk in self.chunks)

    def where(self, words: Set[str]) -> list[int]:
        """The chunks whose word or mark is one of `words`: in most sentences none, which is soon seen."""
        if words.isdisjoint(self.words):
            return []
        return [at for at, chunk in enumerate(self.chunks) if chunk.word in words]

    def between(self, start: int, end: int) -> str:
        """What stands between two characters of the document, both inside the sentence."""
        return self.text[start - self.sentence.start : end - self.sentence.start]

    def text_of(self, chunk: Chunk) -> str:
        """What a chunk says, all words of a phrase, in lower case."""
        return self.between(chunk.start, chunk.end).lower()

    def words_of(self, chunk: Chunk) -> list[str]:
        """The words of a chunk, in lower case."""
        return self.text_of(chunk).split() or [""]

    def opening(self, length: int) -> frozenset[str]:
        """The words with which the teller opens the sentence, of its first `length` chunks: none that are quoted."""
        mark = next((at for at, chunk in enumerate(self.chunks) if chunk.word == '"'), None)
        if mark is not None and mark > 0 and self.chunks[mark - 1].end == self.chunks[mark].start:
            return frozenset()
        return frozenset(chunk.word for chunk in self.chunks[: length if mark is None else min(length, mark)])


def row_of(reading: str, sentence: Sentence, mentions: Sequence[Mention], times: Sequence[TimeExpression]) -> Row:
    """The row of one sentence. `mentions` and `times` are those of the sentence, sorted by their start."""
    spans: list[Chunk] = [Chunk(m.outer_start, m.outer_end, _adjective(reading, m), m) for m in _outermost(mentions)]
    taken = [(chunk.start, chunk.end) for chunk in spans]
    spans += [Chunk(t.start, t.end, "", None, t) for t in times if not _inside(t.start, taken)]
    spans.sort(key=lambda chunk: chunk.start)
    chunks: list[Chunk] = []
    at = sentence.start
    for span in spans:
        if span.start < at:
            continue
        chunks += _words(reading, at, span.start)
        chunks.append(span)
        at = span.end
    chunks += _words(reading, at, sentence.end)
    return Row(sentence, tuple(_without_title_marks(chunks)), tuple(mentions), reading[sentence.start : sentence.end])


def _without_title_marks(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without the quotation marks around a title, a few words that no comma or full stop closes, and around
    words that go on with the sentence: 'said A "stands ready to open the hall" to the public'."""
    marks = [at for at, chunk in enumerate(chunks) if chunk.word == '"']
    dropped: set[int] = set()
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        named = 1 < last - first <= _TITLE and first > 0 and chunks[last - 1].word not in _CLOSING
        if named or _goes_on(chunks, first):
            dropped |= {first, last}
    return [chunk for at, chunk in enumerate(chunks) if at not in dropped] if dropped else chunks


def _goes_on(chunks: Sequence[Chunk], mark: int) -> bool:
    """Whether a verb behind the quotation mark has its subject, its auxiliary or its "to" before it: 'A "will open',
    'pledged to "open'."""
    if mark == 0 or mark + 1 >= len(chunks):
        return False
    before, ahead = chunks[mark - 1], chunks[mark + 1].word
    subject = before.mention is not None or before.word.isalpha()
    return (subject and ahead in _VERBS) or (before.word in _LEADS and ahead.isalpha())


def _adjective(reading: str, mention: Mention) -> str:
    return reading[mention.start : mention.end].lower() if mention.form is Form.ADJECTIVE else ""


def _outermost(mentions: Sequence[Mention]) -> list[Mention]:
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.outer_start, -m.outer_end, m.start)):
        if not found or mention.outer_start >= found[-1].outer_end:
            found.append(mention)
    return found


def _inside(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def _words(reading: str, start: int, end: int) -> list[Chunk]:
    """The words and marks of a stretch of text; "pointed out" is one verb, and goes by its first word."""
    if mark := _POSSESSIVE.match(reading, start, end):
        return [Chunk(start, mark.end(), "'s"), *_words(reading, mark.end(), end)]
    found: list[Chunk] = []
    for match in _WORD.finditer(reading, start, end):
        word = match[0]
        if word == "out" and found and found[-1].word in _POINTING:
            continue
        found.append(Chunk(*match.span(), word.lower(), None, None, word[0].isupper()))
    return found
