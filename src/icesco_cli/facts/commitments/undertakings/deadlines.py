"""When a promise falls due."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import start_of_clause
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.past_acts import is_of_past_act, is_past_aside
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Basis, Span, TimeExpression

Settle = Callable[[TimeExpression], Span | None]

_WHOSE = function_words("whose")
_ENTITLING = function_words("entitling")
_LIMITS = function_words("limits")
_FINITE = frozenset(promise_words().modals) | {"are", "is"}
_HOLDING = frozenset(gerund for gerund, verb in doing().gerunds.items() if verb in promise_words().staging)
_OPENING_VERBS = frozenset(["begins", "kicks", "opens", "runs", "starts"])
"""Of an event: "the fair, which opens on 6 March"."""
_BEHIND = 7
_TITLE = 10
"""Chunks of a title before its year: "the Capital of Culture in the Islamic World for | 2024"."""
_SIGNED = function_words("signed")
_TEXTS = promise_words().document_nouns | promise_words().joint_texts
_THIS = frozenset(["these", "this"])
_PLANNING = frozenset(["aim", "aims", "intend", "intends", "plan", "plans"])
_BEFORE_TIMES = function_words("clause_openers") | {"and", "but", '"', ":", ";", "(", "."}
_SHORTEST = 4
"""Chunks between "which" and its verb, over an adverb or two."""
_BARE = ("signed again", "signed bare", "signed listed")
"""Of what is only signed, a time is that of the signing, unless it sets a limit."""
_BE = function_words("forms_of_be") | {"and", "to"}


def due_of(promise: Promise, row: Row, settle: Settle) -> Span | None:
    """The day, month or year by which it falls due: the first of the limb's own times that sets a limit, or one that
    opens the clause of what is to come ("In May, A will ...")."""
    times = sorted(_own_times(promise, row), key=_is_of_title)
    if promise.rule in _BARE:
        times = [time for time in times if not time.is_day or dict(time.values).get("bound") in _LIMITS]
    return next((span for time in times if (span := settle(time))), None) or _year_of_title(promise, row)


def _year_of_title(promise: Promise, row: Row) -> Span | None:
    """The year at the end of a title that is to be given: "declare Oran the Capital of Culture 2027"."""
    chunks, limb = row.chunks, promise.limb
    year = chunks[limb.last].word
    given = chunks[limb.verb].word in _ENTITLING and any(c.word == "capital" for c in chunks[limb.verb : limb.last])
    return Span(year, None, Basis.STATED) if given and len(year) == 4 and year.isdigit() and year[:2] == "20" else None


def _is_of_title(time: TimeExpression | None) -> bool:
    """Whether a year may belong to the title of a thing: "the Capital of Culture for 2024"."""
    return time is not None and time.rule == "year" and dict(time.values).get("bound") == "for"


def _own_times(promise: Promise, row: Row) -> Iterator[TimeExpression]:
    chunks, limb = row.chunks, promise.limb
    if promise.rule.startswith(("modal", "to be")) or _is_planned_now(chunks, promise):
        opening = range(_opening(chunks, promise), _end_of_opening(chunks, promise))
        yield from (time for at in opening if (time := chunks[at].time) and not _is_told_of(chunks, at))
    behind = 0
    for at in range(_first_chunk(chunks, promise), limb.last + 1):
        if at > limb.verb and _is_signature(chunks, at):
            break
        if at > limb.verb and _is_relative(chunks, at):
            behind = _end_of_relative(chunks, at, limb.last)
        if at < behind:
            continue
        if (time := chunks[at].time) is None or _names_title(chunks, promise, at):
            continue
        if not is_of_past_act(chunks, promise, at):
            yield _counted(chunks, at, time)


def _names_title(chunks: Sequence[Chunk], promise: Promise, at: int) -> bool:
    """Whether a year belongs to a title that something has already: "the festival of Oran, Capital of Culture for
    2024", unlike "declare Oran the Capital of Culture for 2024"."""
    if chunks[promise.limb.verb].word in _ENTITLING or not _is_of_title(chunks[at].time):
        return False
    return any(chunk.word == "capital" for chunk in chunks[max(0, at - _TITLE) : at])


def _is_planned_now(chunks: Sequence[Chunk], promise: Promise) -> bool:
    """Whether the time before a verb of planning is that of what is planned: "Next year A | plans to", unlike "Last
    year A planned to"."""
    return promise.rule == "verb to" and chunks[promise.at].word in _PLANNING


def _end_of_opening(chunks: Sequence[Chunk], promise: Promise) -> int:
    """Where what opens a clause is over: at its first modal, or at its subject where "and" brings the promise behind
    another verb: "On 5 May | the team leaves on Monday and is due to report"."""
    start, joined = _opening(chunks, promise), chunks[promise.at - 1].word == "and"
    last = min(promise.doers_here) if joined and promise.doers_here else promise.at
    modals = (at for at in range(start, last) if chunks[at].word in promise_words().modals)
    return next(modals, last)


def _first_chunk(chunks: Sequence[Chunk], promise: Promise) -> int:
    """Where the words of a promise begin, with an aside behind its modal: "will, | by 2026, train"."""
    aside = promise.rule == "modal" and chunks[promise.at + 1].word == "," and promise.at < promise.limb.first
    return promise.at + 1 if aside and promise.limb.first == promise.limb.verb else promise.limb.first


def _end_of_relative(chunks: Sequence[Chunk], which: int, last: int) -> int:
    """The comma that closes the aside of a relative clause, or the end of the undertaking: "restore the fort, | which
    was built in 1571, | by 2026"."""
    if chunks[which - 1].word != ",":
        return last + 1
    return next((at for at in range(which + 1, last + 1) if chunks[at].word == ","), last + 1)


def _is_told_of(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the time at `at` is that of a thing or of a saying: "Monday's visit", "A, B said on Monday, will"."""
    saying = chunks[max(0, at - 1)].word in promise_words().speech
    return saying or chunks[at + 1].word == "'s" or is_past_aside(chunks, at)


def _counted(chunks: Sequence[Chunk], at: int, time: TimeExpression) -> TimeExpression:
    """The time as it counts from the text: "as of 2025", "the early months of next year", "within six months of the
    signing of this agreement"."""
    if chunks[at - 1].word == "as" or _is_next(time):
        time = _without(time, ("bound", "of"))
    if chunks[at - 1].word in promise_words().states:
        time = _without(time, ("bound", "for"))  # "is planned for next year"
    behind = {chunk.word for chunk in chunks[at + 1 : at + _BEHIND]}
    counts = not behind.isdisjoint(_THIS) and not behind.isdisjoint(_TEXTS)
    return _without(time, ("awaits", "event")) if counts else time


def _is_next(time: TimeExpression) -> bool:
    """Whether it is a year to come, whatever belongs to it: "the early months of next year"."""
    values = dict(time.values)
    return values.get("relative") == 1 and values.get("unit") == "year"


def _without(time: TimeExpression, value: tuple[str, str]) -> TimeExpression:
    return replace(time, values=tuple(pair for pair in time.values if pair != value))


def _is_relative(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a relative clause opens that speaks of anything but what is to come."""
    return chunks[at].word in _WHOSE and not _is_to_come(chunks, at + 1)


def _is_signature(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a document was signed before: "under an agreement signed on Monday", but not "to be signed in May"."""
    return chunks[at].word in _SIGNED and chunks[at - 1].word.isalpha() and chunks[at - 1].word not in _BE


def _is_to_come(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a relative clause speaks of what is to come: "which will open in", "which is scheduled for", "which the
    institute is holding on"."""
    subject = next((i for i in range(at, min(len(chunks), at + _SHORTEST)) if chunks[i].word in _FINITE), at)
    if chunks[at - 1].word == "whose":
        subject = at
    words = [chunk.word for chunk in chunks[subject : subject + 3]] or [""]
    if any(chunk.word == "deadline" for chunk in chunks[at : subject + 3]):
        return True
    if words[0] in _OPENING_VERBS or words[:2] == ["takes", "place"]:
        return True
    aims = len(words) > 1 and (words[1] in promise_words().states or words[1] in _HOLDING or "to" in words[1:])
    return words[0] in promise_words().modals or (words[0] in {"is", "are"} and aims)


def _opening(chunks: Sequence[Chunk], promise: Promise) -> int:
    """Where the clause of a modal begins, a time and a comma before it included, unless that ends the clause before:
    "A will open | in May, while B will"."""
    first = start = start_of_clause(chunks, promise.doers_here[0] if promise.doers_here else promise.at)
    while start > 0 and (chunks[start - 1].word == "," or chunks[start - 1].time):
        start -= 1
    ends = start > 0 and chunks[start - 1].word not in _BEFORE_TIMES
    return first if ends and chunks[first - 1].word == "," else start
