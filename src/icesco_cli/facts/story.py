"""An article made ready for the rules, and the sentences that prove its facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.facts.chunks import Row, row_of
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
)
from icesco_cli.text.time_points import Reference


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
    reference: Reference


def rows_of(story: Story) -> list[Row]:
    """The sentences of the article as rows of chunks, in their order."""
    found = []
    for sentence in story.sentences:
        mentions = [m for m in story.mentions if sentence.start <= m.start and m.end <= sentence.end]
        times = [t for t in story.times if sentence.start <= t.start and t.end <= sentence.end]
        found.append(row_of(story.document.reading, sentence, mentions, times))
    return found


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
