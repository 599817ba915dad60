"""Who speaks at the meeting of which the text speaks, and who only told a reporter."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.events.events import parties
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.grammar import is_passive
from icesco_cli.facts.sentences.groups import people
from icesco_cli.facts.sentences.subjects import first_subject, subject
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import MeetingKind, Part, PartyKind, Status

_THIS = frozenset(["the", "this"])
_OPENING = 16
"""How far behind the opening of a sentence its verb may stand."""


def hears(one: Encounter) -> bool:
    """Whether those who speak are at the encounter: at a conference or a ceremony, or where it is not said who met, or
    who of the body that was the host."""
    if one.status is not Status.HELD or one.earlier or one.recalled:
        return False
    signed = "sign" in one.rules
    unnamed = (one.unnamed and not (signed and len(one.people) > 1)) or _is_of_a_body(one)
    return unnamed or one.family is MeetingKind.CONFERENCE or (one.family is MeetingKind.CEREMONY and not signed)


def _is_of_a_body(one: Encounter) -> bool:
    """Whether somebody met a body of which nobody is named: "A meeting was held at the Ministry with A"."""
    hosts = {party.kind for party in one.parties.values() if party.part is Part.HOST}
    return one.family is MeetingKind.MEETING and hosts == {PartyKind.ORGANISATION} and len(one.people) == 1


def _named(row: Row, group: Sequence[int]) -> list[str]:
    """The names of the human beings in a group of chunks."""
    return [party.name for party in parties(row.chunks, people(row.chunks, group))]


def _first_named(row: Row) -> list[str]:
    """The human beings who are the first subject of a sentence."""
    return _named(row, first_subject(row.chunks, len(row.chunks)))


def speakers(row: Row, speaker: str) -> list[str]:
    """The speaker and those who are the subject together with him: "A and B stressed"."""
    names = _first_named(row)
    return (names if speaker in names else [speaker]) + _second_speaker(row)


def speaks_for_body(row: Row) -> bool:
    """ "A, for UNESCO, said": how the minutes of a briefing tell of its speakers."""
    opening = row.chunks[:5]
    parted = [chunk.word for chunk in opening[1:3]] == [",", "for"] and opening[-1].word == ","
    return len(opening) == 5 and parted and opening[0].is_person and opening[3].is_organisation


def _second_speaker(row: Row) -> list[str]:
    """ "A said so, while B suggested another": B."""
    chunks, verbs = row.chunks, meeting_words()["acting"] | promise_words().speech
    opened = next((at for at, chunk in enumerate(chunks) if chunk.word == "while" and at), None)
    for at in range(opened + 2, min(len(chunks), opened + _OPENING)) if opened else ():
        if chunks[at].word in verbs:
            return _named(row, subject(chunks, at))
    return []


def voice_of(row: Row, speaker: str | None) -> str | None:
    """Who speaks or acts in a sentence: the one to whom "This came in his speech" goes back."""
    named = _first_named(row)
    return speaker or (named[0] if len(named) == 1 else None)


def is_said_of_it(row: Row) -> bool:
    """ "This came during his meeting with B", "The remarks were made in her speech": of what was said before."""
    if not row.chunks or row.chunks[0].word not in _THIS:
        return False
    words = [chunk.word for chunk in row.chunks[:_OPENING]]
    opens = words[0] == "this" or (
        words[1:2] and words[1] in meeting_words()["speeches"] | meeting_words()["utterances"]
    )
    return bool(opens) and not {"came", "come", "made"}.isdisjoint(words[1:6]) and not {"his", "her"}.isdisjoint(words)


def performers(row: Row) -> list[str]:
    """Those with whom a sentence opens that tells what they did at the event: "A and B greeted the guests"."""
    chunks, acting = row.chunks, meeting_words()["acting"]
    at = next((at for at, chunk in enumerate(chunks[:_OPENING]) if chunk.word in acting), None)
    if (
        at is None
        or is_passive(chunks, at)
        or status(chunks, at) is not Status.HELD
        or any(chunk.time for chunk in chunks)
    ):
        return []
    if any(chunk.is_place and not chunk.word for chunk in chunks[:at]):
        return []  # "Meanwhile in Lima, A praised the harvest"
    return _named(row, subject(chunks, at))


def is_elsewhere(row: Row) -> bool:
    """Whether something is said in writing or to an agency, and not at a meeting."""
    return not meeting_words()["elsewhere"].isdisjoint(row.words) or is_interview(row)


def is_interview(row: Row) -> bool:
    """ "A told AZERTAC": a body can only be told by way of a reporter."""
    heard = (row.chunks[at + 1] for at in row.where(meeting_words()["interviewed"]) if at + 1 < len(row.chunks))
    return any(chunk.is_organisation for chunk in heard)
