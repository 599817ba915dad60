"""An article made ready for the rules, and the sentences that prove its facts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from icesco_cli.facts.sentences.chunks import Row, row_of
from icesco_cli.models import (
    Article,
    Document,
    Evidence,
    Mention,
    Organisation,
    Person,
    Sentence,
    Shape,
    TimeExpression,
    Topic,
)
from icesco_cli.text.time_points import ReferenceTime

_Span = TypeVar("_Span", Mention, TimeExpression)


@dataclass(frozen=True, slots=True)
class Story:
    """An article made ready for the rules: its sentences, all mentions sorted by their start, and its times."""

    document: Document
    article: Article
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    times: tuple[TimeExpression, ...]
    reference: ReferenceTime

    @property
    def places(self) -> frozenset[str]:
        """The places that it names."""
        return frozenset(name for one in self.mentions if one.topic is Topic.PLACE for name in one.names)


def rows_of(story: Story) -> list[Row]:
    """The sentences of the article as rows of chunks, in their order."""
    mentions = _by_sentence(story.sentences, story.mentions)
    times = _by_sentence(story.sentences, story.times)
    reading = story.document.reading
    return [row_of(reading, *parts) for parts in zip(story.sentences, mentions, times, strict=True)]


def _by_sentence(sentences: Sequence[Sentence], spans: Sequence[_Span]) -> list[list[_Span]]:
    """The spans inside each sentence; they are sorted by their start."""
    starts = [span.start for span in spans]
    return [
        [span for span in spans[bisect_left(starts, one.start) : bisect_left(starts, one.end)] if span.end <= one.end]
        for one in sentences
    ]


def evidence_of(story: Story, rows: Sequence[tuple[Row, str]]) -> tuple[Evidence, ...]:
    """One piece for each sentence, those of the body before titles and headlines."""
    found: dict[int, Evidence] = {}
    for row, rule in sorted(rows, key=lambda pair: pair[0].sentence.shape in (Shape.TITLE, Shape.HEADLINE)):
        start, end = row.sentence.start, row.sentence.end
        document = story.document
        found.setdefault(
            start,
            Evidence(
                story.article.id, document.source, document.line_at(start), start, end, document.text[start:end], rule
            ),
        )
    return tuple(found.values())
