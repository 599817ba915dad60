"""Those who have a part in the meeting spoken of: "In his remarks, A stressed", "The Kenyan side was headed by A"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.events.absence import MESSAGES
from icesco_cli.facts.meetings.events.events import LISTED, Event, parties
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.subjects import first_subject, subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, MeetingKind, Part

_BE = function_words("forms_of_be")
_KNOWN = frozenset(["the", "this"])
_OWN = (MeetingKind.CEREMONY, MeetingKind.RECEPTION, MeetingKind.TALKS)
"""Kinds by which "present at the talks" says at which of several meetings."""
_OWNERS = function_words("owners")
_REACH = 14
"""Chunks between a list and its verb or its noun of meeting."""
_READ = frozenset(["read"])
_REPRESENTED = frozenset(["represented"])
_WRITING = frozenset(["message", "statement"])
_WRITTEN = meeting_words()["missives"] | {"message"}


def remarked(row: Row) -> Event | None:
    """ "In his remarks, A stressed", "Speaking on this occasion, A said": who makes a speech is there."""
    opening = [chunk.word for chunk in row.chunks[:5]]
    said = opening[:1] == ["in"] and not meeting_words()["speeches"].isdisjoint(opening) and not _is_written(opening)
    if not (said or (_is_on_occasion(opening) and _WRITTEN.isdisjoint(row.words))):
        return None
    return those_listed(row, 0, first_subject(row.chunks, len(row.chunks)))


def _is_written(opening: Sequence[str]) -> bool:
    """ "In a statement,", "In a separate statement,": for all to read, unlike "In her statement" and "In a statement
    to the press"."""
    return opening[1:2] == ["a"] and not _WRITING.isdisjoint(opening) and "to" not in opening


def _is_on_occasion(opening: Sequence[str]) -> bool:
    """ "On this occasion,", "Speaking on the occasion", unlike "on the occasion of"."""
    at = opening.index("occasion") if "occasion" in opening[2:-1] else 0
    return at > 1 and opening[at - 2] == "on" and opening[at - 1] in _KNOWN and opening[at + 1] != "of"


def read_out(row: Row) -> Event | None:
    """ "A message from A was read out by B": B was there."""
    chunks = row.chunks
    for at in row.where(_READ):
        if 2 < at < len(chunks) - 2 and chunks[at - 1].word in _BE:
            by = at + 1 + (chunks[at + 1].word == "out")
            words = {chunk.word for chunk in chunks[:at]}
            said = chunks[by].word == "by" and not words.isdisjoint(MESSAGES)
            return those_listed(row, at, group_after(chunks, by + 1, 4)) if said else None
    return None


def hosted(row: Row) -> Event | None:
    """ "Her host was the Governor, A"."""
    chunks = row.chunks
    words = row.words_of(chunks[0]) + [chunk.word for chunk in chunks[1:3]] if len(chunks) > 1 else []
    if words[1:] and words[0] in _OWNERS and words[1] in meeting_words()["guides"] and chunks[1].word in _BE:
        return those_listed(row, 0, group_after(chunks, 2))
    return None


def headed(row: Row) -> Event | None:
    """ "The Georgian side was headed by A, and the Uzbek side by B", "...; the delegations were headed by A and B"."""
    chunks, leaders = row.chunks, row.where(meeting_words()["leaders"])
    at = next((at for at in leaders if was(chunks, at) and chunks[at - 1].word != "be" and _is_of_side(row, at)), None)
    if at is None:
        return None
    by = [ahead for ahead in range(at, min(len(chunks), at + 2 * _REACH)) if chunks[ahead].word == "by"]
    return those_listed(row, at, [one for ahead in by for one in group_after(chunks, ahead + 1, 4)])


def _is_of_side(row: Row, verb: int) -> bool:
    """Whether a sentence opens with what is led, or a delegation stands before the passive verb."""
    return 0 < verb < _REACH or (verb > 1 and head_of(row, row.chunks[verb - 2]) in meeting_words()["led"])


def leads(row: Row) -> Event | None:
    """ "A led the Kenyan delegation", "A and B represented the Kenyan side": where the talks of two sides are told."""
    chunks = row.chunks
    for at in row.where(meeting_words()["leaders"] | _REPRESENTED):
        if 0 < at < _REACH and not was(chunks, at):
            ahead = {head_of(row, one) for one in chunks[at + 1 : at + 5]}
            return those_listed(row, at, subject(chunks, at)) if ahead & meeting_words()["led"] else None
    return None


def head_of(row: Row, chunk: Chunk) -> str:
    """The word of a chunk; of a group ("the participants") its last."""
    if chunk.mention and chunk.mention.form in (Form.GROUP, Form.BODY):
        return row.words_of(chunk)[-1]
    return chunk.word


def those_listed(row: Row, at: int, group: Sequence[int]) -> Event | None:
    """The people of a group of chunks, as an event at the chunk `at` that adds to the meeting spoken of."""
    named = parties(row.chunks, [one for one in group if row.chunks[one].is_person], Part.ATTENDEE)
    if not named:
        return None
    noun = next(nouns(row.chunks[: at + _REACH]), None)
    noun = None if noun and _is_of_a_speech(row.chunks, noun.last) else noun
    opens = noun is not None and len(named) > 1
    there = noun is not None and noun.first > at and noun.kind in _OWN
    kind = noun.kind if noun and (opens or there) else None
    return Event(at, at, kind, LISTED, named, known=True, happened=opens)


def _is_of_a_speech(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun only says when a speech was made: "in her opening | remarks"."""
    return at + 1 < len(chunks) and chunks[at + 1].word in meeting_words()["speeches"]


def was(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a form of "be" stands close before the chunk at `at`."""
    return any(chunk.word in _BE for chunk in chunks[max(0, at - 4) : at])
