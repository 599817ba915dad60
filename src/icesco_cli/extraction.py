"""One document in, its facts out: pure, picklable, without database, clock or today's date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from icesco_cli.articles.splitting.whole_page import split
from icesco_cli.facts.days import reference_of, with_day, years
from icesco_cli.facts.reading import read_facts
from icesco_cli.facts.story import Story
from icesco_cli.mentions.finding import Named, find_mentions
from icesco_cli.mentions.linking.beside import OfficesBeside
from icesco_cli.mentions.references.coreference import resolve
from icesco_cli.models import (
    Article,
    Document,
    Findings,
    Meeting,
    MeetingKind,
    Mention,
    Person,
    Problem,
    ProblemKind,
    Sentence,
    TimeExpression,
)
from icesco_cli.text.calendar import is_full
from icesco_cli.text.languages import foreign_languages
from icesco_cli.text.sentences import sentences
from icesco_cli.text.time_points import contradiction, document_day_order
from icesco_cli.text.times import find_times

_LONG = 8
"""Words from which on a sentence is worth telling that it was not read."""


@dataclass(frozen=True, slots=True)
class _Read:
    """An article with all that its own text says, before its days are settled."""

    article: Article
    sentences: tuple[Sentence, ...]
    english: tuple[Sentence, ...]
    """The sentences that the rules read; the others are kept, to be searched and shown."""
    problems: tuple[Problem, ...]
    named: Named
    mentions: tuple[Mention, ...]
    times: tuple[TimeExpression, ...]
    known: tuple[Person, ...] = ()
    """Its people, with the offices that other articles of the page say of them."""


def extract(document: Document) -> tuple[Findings, ...]:
    """All that a document says, article by article, in their order."""
    read = _with_offices([_read(document, article) for article in split(document)])
    day_first = document_day_order(document.reading)
    first = [_findings(document, one, read, day_first, None) for one in read]
    visit = _visit(first)
    if visit is None:
        return tuple(first)
    return tuple(
        _findings(document, one, read, day_first, visit) if _counts_from_visit(one, found.article) else found
        for one, found in zip(read, first, strict=True)
    )


def _read(document: Document, article: Article) -> _Read:
    """An article with its sentences, and with whom and what times they name."""
    cut = _sentences(document, article)
    foreign = foreign_languages([document.reading[one.start : one.end] for one in article.paragraphs])
    english = tuple(one for one in cut if foreign[one.paragraph] is None)
    named = find_mentions(document.reading, article, english)
    references = resolve(
        document.reading, english, named.mentions, named.people, named.organisations, article.dateline_place
    )
    mentions = tuple(sorted((*named.mentions, *references), key=lambda m: (m.start, m.end)))
    times = tuple(time for one in english for time in find_times(document.reading, one.start, one.end))
    problems = tuple(_unread(document, cut, foreign))
    return _Read(article, cut, english, problems, named, mentions, times)


def _with_offices(read: Sequence[_Read]) -> list[_Read]:
    beside = OfficesBeside([one.named.people for one in read])
    return [replace(one, known=beside.added(one.named.people)) for one in read]


def _sentences(document: Document, article: Article) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(start, end, paragraph.shape, index)
        for index, paragraph in enumerate(article.paragraphs)
        for start, end in sentences(document.reading, paragraph.start, paragraph.end)
    )


def _findings(
    document: Document, one: _Read, beside: Sequence[_Read], day_first: bool | None, visit: tuple[str, str] | None
) -> Findings:
    """What one article says, its times counted from its own day and from the years of the articles beside it; `visit`
    are the first and the last day of the one visit of which the page tells."""
    own = years(one.times)
    around = {year for other in beside for year in years(other.times)}
    hint = next(iter(own or around)) if len(own or around) == 1 else None
    reference = reference_of(one.article, one.times, hint, day_first, visit)
    article = with_day(one.article, reference, year_from_others=not own)
    story = Story(
        document,
        article,
        one.english,
        one.mentions,
        one.known,
        one.named.organisations,
        one.times,
        reference,
    )
    meetings, commitments = read_facts(story)
    return Findings(
        article,
        _people(one.named, article.id),
        tuple(replace(body, articles=(article.id,)) for body in one.named.organisations),
        meetings,
        commitments,
        one.sentences,
        (*one.problems, *_contradictions(document, story)),
    )


def _people(named: Named, article: str) -> tuple[Person, ...]:
    """The people with the offices that they hold and, behind them, those that they held."""
    past = named.past_roles
    return tuple(
        replace(person, roles=(*person.roles, *past.get(person.name, ())), articles=(article,))
        for person in named.people
    )


def _unread(document: Document, cut: Sequence[Sentence], foreign: Sequence[str | None]) -> Iterator[Problem]:
    """A problem where sentences of an article are in another language; the label of a link ("Français") is none."""
    unread = [one for one in cut if foreign[one.paragraph]]
    if any(_is_long(document, one) for one in unread):
        language = foreign[unread[0].paragraph]
        told = f"{len(unread)} of {len(cut)} sentences are in {language}; facts are read from English alone"
        yield Problem(document.source, document.line_at(unread[0].start), ProblemKind.LANGUAGE, told)


def _is_long(document: Document, sentence: Sentence) -> bool:
    return len(document.reading[sentence.start : sentence.end].split()) >= _LONG


def _contradictions(document: Document, story: Story) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            document.source,
            document.line_at(time.start),
            ProblemKind.CONTRADICTORY_DAY,
            f"{_quoted(document, time)}: {wrong}",
        )
        for time in story.times
        if (wrong := contradiction(time, story.reference))
    )


def _quoted(document: Document, time: TimeExpression) -> str:
    return f'"{" ".join(document.text[time.start : time.end].split())}"'


def _visit(found: Sequence[Findings]) -> tuple[str, str] | None:
    """The days of the visit that the articles of a page tell of, where they tell of one only."""
    spans = {(m.date, m.end) for one in found for m in one.meetings if _is_visit(m)}
    if len(spans) != 1:
        return None
    begin, end = spans.pop()
    return (begin, end) if begin and end else None


def _is_visit(meeting: Meeting) -> bool:
    return meeting.kind == MeetingKind.VISIT and bool(meeting.date and meeting.end)


def _counts_from_visit(one: _Read, dated: Article) -> bool:
    """Whether a time of the article is a day of the visit, or a weekday that the article's own day does not settle;
    `dated` is the article with that day, as far as its text gives one."""
    rules = {time.rule for time in one.times}
    return "day of visit" in rules or ("weekday" in rules and not is_full(dated.dateline_day or dated.published))
