"""When a promise was made, and by whom; and the words by which two are compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from icesco_cli.facts.commitments.clauses.governing import governor
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.signings import start_provided
from icesco_cli.facts.commitments.undertakings.deadlines import Settle
from icesco_cli.facts.days import day_of
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_past
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Basis, CommitmentKind, Span, TimeExpression
from icesco_cli.text.calendar import to_date

_FUTURE = function_words("future")
_LEADING = frozenset(["to", "that"])
_LIMITS = function_words("limits")
"""A time with one of these is a deadline, and no day on which something was said."""
_PARTING = frozenset([";", '"', "(", "that"])
_BEFORE, _BEHIND = 6, 7


def said_on(promise: Promise, row: Row, settle: Settle, today: str | None) -> Span | None:
    """The day that stands beside the word of promise ("today agreed", "signed on Monday"), behind a verb of speech or
    at the head of the sentence ("On 6 May, after the talks, ... were signed"), in the past or today."""
    for time in (*_beside(promise, row), *_telling(promise, row), *_at_head(promise, row)):
        if time.is_day and (span := settle(time)) and day_of(span) and (today is None or span.begin <= today):
            return span
    return None


def said_about(promise: Promise, row: Row, settle: Settle, today: str | None) -> Span | None:
    """The week, month or year before the article's day in which it was said, where no day is named: "promised last
    week", "In April, A agreed to"."""
    if today is None or not promise.rule.startswith(("signed", "verb", "impersonal")):
        return None
    times = [time for time in (*_beside(promise, row), *_at_head(promise, row)) if not time.is_day]
    if any(dict(time.values).items() >= {("relative", -1), ("unit", "week")} for time in times):
        return _week_before(today)
    spans = map(settle, times)
    over = (span for span in spans if span and not day_of(span) and (span.end or span.begin) < today)
    return next((span for span in over if not today.startswith(span.end or span.begin)), None)


def _week_before(today: str) -> Span | None:
    """The days of last week."""
    day = to_date(today)
    monday = day - timedelta(days=day.isoweekday() + 6) if day else None
    return Span(monday.isoformat(), (monday + timedelta(days=6)).isoformat(), Basis.RELATIVE) if monday else None


def is_said_now(promise: Promise, row: Row) -> bool:
    """Whether somebody says it in the present: "the minister tells the guests that A will", "the minister proposes"."""
    chunks, words = row.chunks, promise_words()
    if promise.rule in ("verb to", "verb that"):
        word = chunks[promise.at].word
        return word.endswith("s") and not promise.reported and words.verbs[word].kind is CommitmentKind.PROPOSAL
    back = governor(chunks, promise.at) if promise.rule in ("modal", "to be") else None
    return back is not None and chunks[back].word.endswith("s") and chunks[back].word in words.speech


def is_provided(promise: Promise, row: Row) -> bool:
    """Whether a document provides for it: "Under it, A will", "under which A will", "the protocol stipulates that"."""
    chunks, words = row.chunks, promise_words()
    if promise.rule.startswith("provision") or chunks[0].word == "under":
        return True
    before = {chunk.word for chunk in chunks[: promise.at]}
    return start_provided(chunks, promise.at) > 0 or not words.provisions.isdisjoint(before)


def said_by(promise: Promise, row: Row) -> str | None:
    """The one person who makes the promise, where no quotation says who speaks."""
    doers = (row.chunks[at] for at in promise.doers_here)
    people = [chunk.name for chunk in doers if chunk.is_person and chunk.name]
    return people[0] if len(people) == 1 else None


def is_said(promise: Promise, row: Row) -> bool:
    """Whether the doer of the word of promise speaks: "A noted the plan, while B promised to", "B invited C"."""
    speech = row.chunks[promise.at].word in promise_words().speech
    return promise.rule == "verb whom" or (speech and promise.rule.startswith("verb"))


def is_recalled(promise: Promise, row: Row, settle: Settle, today: str | None) -> bool:
    """Whether it was made in another year than the article's: "promised in 1997 to"."""
    if today is None:
        return False
    spans = (settle(time) for time in (*_beside(promise, row), *_at_head(promise, row)))
    return any(span and is_long_past(span, today) for span in spans)


def is_long_past(span: Span | None, today: str | None) -> bool:
    """Whether a day or a span lies in a year before the article's, and months before it."""
    return (
        span is not None and today is not None and (span.end or span.begin)[:4] < today[:4] and _months(span, today) > 2
    )


def _months(span: Span, today: str) -> int:
    last = (span.end or span.begin)[:7]
    month = int(last[5:7]) if len(last) == 7 else 12
    return 12 * (int(today[:4]) - int(last[:4])) + int(today[5:7] or 1) - month


def _beside(promise: Promise, row: Row) -> Iterator[TimeExpression]:
    """The times around the word of promise that are not the undertaking's own."""
    first = _opening_time(promise, row)
    last = promise.limb.first if promise.limb.first > promise.at else promise.at + _BEHIND
    told = range(_told_from(promise, row, first), promise.at)
    for at in range(first, min(len(row.chunks), promise.at + _BEHIND, last + 1)):
        if at > promise.at and (promise.rule == "modal" or row.chunks[at].word in _LEADING):
            break  # behind "will" and "agreed to", a time is that of an undertaking, be it the one before
        time = row.chunks[at].time
        own = promise.limb.verb < at <= promise.limb.last or at in told
        own = own or is_of_what_will_be(row.chunks, at, promise.at)
        if time is not None and not own and dict(time.values).get("bound") not in _LIMITS:
            yield time
    if (promise.rule.startswith("signed") and promise.rule != "signed listed") or _is_of_signed(promise, row):
        yield from (chunk.time for chunk in row.chunks[promise.limb.first : promise.limb.last + 1] if chunk.time)


def _is_of_signed(promise: Promise, row: Row) -> bool:
    """ "signed their first | agreement | on trade in 1982": whether the noun of a promise is what was signed."""
    before = row.chunks[max(0, promise.at - _BEFORE) : promise.at]
    document = promise.rule == "noun" and row.chunks[promise.at].word in promise_words().document_nouns
    return document and any(chunk.word in promise_words().signing_verbs for chunk in before)


def is_of_what_will_be(chunks: Sequence[Chunk], time: int, promise: int) -> bool:
    """ "On Saturday, A | will open a school": when that will be, and not when it was said, "said on Saturday that"."""
    own = time < promise < len(chunks) and chunks[promise].word in _FUTURE
    return own and not any(is_past(chunk.word) or chunk.word in promise_words().speech for chunk in chunks[:promise])


def _told_from(promise: Promise, row: Row, first: int) -> int:
    """Where from `first` on the clause opens in which somebody tells what will be done, whose times are not those of
    his telling: "said that | in October A will"; the word of promise where none opens."""
    if not promise.rule.startswith(("modal", "to be")):
        return promise.at
    return next((at for at in range(promise.at - 1, first, -1) if row.chunks[at].word == "that"), promise.at)


def _telling(promise: Promise, row: Row) -> Iterator[TimeExpression]:
    """The times behind a verb of speech that follows the undertaking: "..., he told reporters on Monday"."""
    chunks = row.chunks
    for at in range(promise.limb.last + 1, len(chunks)):
        if chunks[at].word in promise_words().speech:
            yield from (chunk.time for chunk in chunks[at + 1 : at + _BEHIND] if chunk.time is not None)
            return


def _at_head(promise: Promise, row: Row) -> Iterator[TimeExpression]:
    """The time that opens the sentence, if no other sentence is joined to its own before the word of promise."""
    chunks = row.chunks
    time = chunks[0].time
    if time is None or any(chunk.word in _PARTING for chunk in chunks[2 : promise.at]):
        return
    if promise.rule.startswith(("signed", "verb", "impersonal")) and dict(time.values).get("bound") not in _LIMITS:
        yield time


def _opening_time(promise: Promise, row: Row) -> int:
    """Where the times before the word of promise that are its own begin: in its clause, or at the head of the
    sentence ("In 1998, A promised")."""
    chunks = row.chunks
    for at in range(promise.at - 1, max(-1, promise.at - _BEFORE - 1), -1):
        time = chunks[at].time
        if at == 0 and time and dict(time.values).get("bound") != "of":
            return 0
        if chunks[at].word in {",", "and", ";", '"'} and not (at == 1 and chunks[0].time):
            return at + 1
    return max(0, promise.at - _BEFORE)


_CONTENT = re.compile(r"[^\W_]{3,}")
_NUMBER = re.compile(r"\d+")
_STEM = 5
"""Letters by which forms of one word are the same."""


def stems(text: str) -> frozenset[str]:
    """The content words of an undertaking, cut to their first letters."""
    empty = function_words("empty")
    return frozenset(word[:_STEM] for word in map(str.lower, _CONTENT.findall(text)) if word not in empty)


def numbers(text: str) -> frozenset[str]:
    """The numbers in an undertaking, as they are written."""
    return frozenset(_NUMBER.findall(text))
