"""Events that a noun names with whoever gives them: "the luncheon that A held", "the visit which A will pay"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.goals import goal_of
from icesco_cli.facts.meetings.clauses.nouns import Noun
from icesco_cli.facts.meetings.events.events import Event, join, parties
from icesco_cli.facts.meetings.events.noun_told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, MeetingKind, Part, Party, Status

_BE = function_words("forms_of_be")
_FUTURE = function_words("future")
_BEFORE_GIVEN = function_words("have") | _BE | {","}
_NO_GIVER = frozenset(["between", "to", "with"])
"""Behind these nobody is named who gave it: "a visit to Kenya, held", "talks with A were held"."""
_FAR = 32
"""Chunks behind its verb in which it is said for whom it was held."""
_WELCOMING = meeting_words()["welcoming"]


def given(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """ "the luncheon the Chairman held to welcome B", "the tours that A and B made", "the visit which A will pay to
    Oslo"."""
    chunks = parse.row.chunks
    start = noun.last + 1
    if start < len(chunks) and chunks[start].word in {"that", "which"}:
        start += 1
    apart = start < len(chunks) and chunks[start].word in _NO_GIVER
    group = [] if apart else group_after(chunks, start, 2)
    if len(group) > 1 and chunks[group[-1]].is_person and not chunks[group[0]].is_person:
        return None  # "At the session of the Council, A held"
    after = _past_own(chunks, group[-1] + 1) if group else len(chunks)
    while after + 1 < len(chunks) and chunks[after].word in _BEFORE_GIVEN and chunks[after + 1].word != "with":
        after += 1
    giver_end, after = after, _past_plan(chunks, after) if group else after
    to_come = after > giver_end
    got = noun.kind is MeetingKind.CALL and bool(group) and after < len(chunks) and chunks[after].word == "received"
    giving = meeting_words()["give" if to_come else "given"] | meeting_words()["giving"]
    if after >= len(chunks) or not (got or chunks[after].word in giving):
        return None
    told = Status.PLANNED if to_come else told
    givers = parties(chunks, group, Part.GUEST if noun.family is MeetingKind.VISIT else Part.HOST)
    event = event_of(parse, noun, told, join(givers, _honoured(parse, after)), known=False, happened=True)
    place = goal_of(chunks, after) if noun.kind is MeetingKind.VISIT else None
    return replace(event, at=after, last=after, goal=chunks[place].name if place is not None else None)


def _past_plan(chunks: Sequence[Chunk], at: int) -> int:
    """One past what says that it is to come: "which A | will | pay", "which A is | to | pay", "due to"."""
    if at < len(chunks) and chunks[at].word in _FUTURE:
        return at + 1
    behind = at + (at < len(chunks) and chunks[at].word in meeting_words()["slated"])
    to = behind < len(chunks) and chunks[behind].word == "to" and chunks[at - 1].word in _BE
    return behind + 1 if to else at


def _past_own(chunks: Sequence[Chunk], at: int) -> int:
    """One past "and his delegation", where it stands at `at`."""
    mention = chunks[at + 1].mention if at + 1 < len(chunks) and chunks[at].word == "and" else None
    return at + 2 if mention and mention.form is Form.BODY else at


def _honoured(parse: Parse, start: int) -> tuple[Party, ...]:
    """Whom it was held for: "to welcome A", "in honour of A", "with A"."""
    chunks = parse.row.chunks
    for at in range(start, min(len(chunks), start + _FAR)):
        got = chunks[at].word == "from" and chunks[start].word == "received"
        if (got or chunks[at].word in _WELCOMING) and (group := group_after(chunks, at + 1, 4)):
            return parties(chunks, group, Part.GUEST)
    return ()
