"""Of which encounter an event speaks that names none itself: "B joined A", "At the talks with A, the sides"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.encounters.crowd_words import is_delegation
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.event_times import is_during
from icesco_cli.facts.meetings.events.events import LISTED, NOUN, OF_TWO, STAGED, STAYS, TOLD, Event
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part, Status

JOINED = "join"
"""The rule of events in which somebody is beside another."""
_BARE = ("attend", NOUN)
"""The rules of events that may speak of "the meeting" and say no more of it."""
_DESCRIBING = frozenset(["between", "of", "on"])
"""Behind these it is said which meeting it is."""
_ENDS = meeting_words()["ends"]
_EVENTS = frozenset(["event", "events"])
_PHRASE = 7
"""Chunks of the phrase "At the end of the meeting,"."""
_OPENING = 4
"""Chunks in which the subject of a sentence begins."""


def those_there(event: Event) -> frozenset[str]:
    """Who must be in the meeting of which an event speaks: of "A joined B" and "A was accompanied by B", whom others
    are beside."""
    if event.rule == TOLD:
        return event.beside
    others = frozenset(party.name for party in event.parties if party.part is Part.ATTENDEE)
    return event.people - others if event.rule == JOINED else event.people


def whom_with(row: Row) -> frozenset[str]:
    """With whom the meeting is with which a row opens: "At the talks with A, the sides"."""
    noun = next(nouns(row.chunks[:_OPENING]), None) if "with" in row.words else None
    behind = row.chunks[noun.last + 1 : noun.last + _OPENING] if noun and noun.family is MeetingKind.MEETING else ()
    if not behind or behind[0].word != "with":
        return frozenset()
    return frozenset(name for chunk in behind[:3] if chunk.is_person and chunk.mention for name in chunk.mention.names)


def is_no_visit(event: Event, one: Encounter) -> bool:
    """Whether an encounter is but a visit, and the words are "the event": not what they speak of, if there is more."""
    return event.kind is None and event.rule == NOUN and one.family is MeetingKind.VISIT


def is_signing_beside(event: Event, one: Encounter) -> bool:
    """Whether an encounter is but a signing, and the words are "the meeting": "A met B. C and B signed a deed. The
    meeting was attended by D"."""
    return event.kind is MeetingKind.MEETING and one.kind is MeetingKind.CEREMONY and "sign" in one.rules


def meeting_at_body(current: Encounter | None, event: Event, row: Row, told: Sequence[Encounter]) -> Encounter | None:
    """The visit to a body that "the meeting" means where no meeting is told: "A visited the museum. B attended the
    meeting", "At the meeting with A, B", unlike "the meeting of the council"."""
    met = any(one.family is not MeetingKind.VISIT for one in told)
    if current is None or met or event.kind is not MeetingKind.MEETING or event.rule not in _BARE:
        return None
    behind = row.chunks[event.last + 1 : event.last + 2]
    described = bool(behind) and behind[0].word in _DESCRIBING
    visited = current.kind is MeetingKind.VISIT and current.venue is not None and current.status == event.status
    with_guest = row.chunks[event.at - 1].word == "the" and bool(event.people & current.people)
    meant = (event.known or with_guest) and not (described or event.earlier)
    return current if visited and meant else None


def _is_indoors(one: Encounter) -> bool:
    """Whether people met, or one called on a body."""
    met = one.kind in OF_TWO or one.kind is MeetingKind.RECEPTION
    return met or (one.kind is MeetingKind.VISIT and one.venue is not None)


def met_where_signed(current: Encounter | None, event: Event, row: Row) -> Encounter | None:
    """The meeting at which others signed: "At the end of the meeting, B and C signed", unlike "Following the
    meeting"."""
    noun = next(nouns(row.chunks[:_PHRASE]), None) if event.rule == "sign" and event.status is Status.HELD else None
    if current is None or noun is None or not _is_indoors(current) or current.status is not Status.HELD:
        return None
    behind, before = row.chunks[noun.last + 1 : noun.last + 2], [chunk.word for chunk in row.chunks[: noun.first]]
    inside = before[:1] == ["during"] or (before[:1] == ["at"] and (len(before) == 2 or before[2] in _ENDS))
    return current if inside and noun.known and noun.kind in OF_TWO and behind and behind[0].word == "," else None


def meant_before(event: Event, row: Row, current: Encounter | None, told: Sequence[Encounter]) -> Encounter | None:
    """What an event speaks of that was told before the current encounter, where its words say so."""
    return (_staged(event, row, current, told) or _journey(event, row, current, told)) if current else None


def _staged(event: Event, row: Row, current: Encounter, told: Sequence[Encounter]) -> Encounter | None:
    """The ceremony or conference that "the event" means though a meeting of two was told since: "A attended the
    opening. Before, A met B. Speaking at the event, A said"."""
    if event.kind is not None or current.family is not MeetingKind.MEETING:
        return None
    named = not _EVENTS.isdisjoint(chunk.word for chunk in row.chunks[event.at : event.last + 1])
    staged = (one for one in reversed(told) if one.kind in STAGED and one.status is Status.HELD)
    return next((one for one in staged if named and event.people and event.people <= one.people), None)


def _journey(event: Event, row: Row, current: Encounter, told: Sequence[Encounter]) -> Encounter | None:
    """The visit on which a delegation came whose members a paragraph of its own lists, "The delegation also included A
    and B", or else where it was received first."""
    if event.rule != LISTED or not is_delegation(row, row.chunks[event.at]):
        return None
    far = row.sentence.paragraph - current.last_paragraph
    if far == 0 or (far == 1 and current.guests):
        return None
    came = [one for one in told if one.status is Status.HELD and not one.earlier and one.guests]
    visits = (one for one in came if one.family is MeetingKind.VISIT and not STAYS.isdisjoint(one.rules))
    return next(visits, came[0] if came else None)


def is_beside(one: Encounter, row: Row) -> bool:
    """Whether an encounter held was told last in the paragraph of the row."""
    return one.status is Status.HELD and one.last_paragraph == row.sentence.paragraph


def is_before(event: Event, row: Row, one: Encounter) -> bool:
    """Whether a sentence that opens with "Earlier" tells of something before what was told: "A and B attended the
    signing. Earlier today, A laid a wreath"; the visit on which somebody is may have been told."""
    return row.text.startswith("Earlier") and event.family is not MeetingKind.VISIT and one.rows[0][0] is not row


def is_of(one: Encounter, event: Event) -> bool:
    """Whether what is held and what is planned are not mixed up, as in "The parties will meet again in Oslo"; whoever
    is only said to be there may be at either."""
    alike = event.family == one.family
    if event.earlier and event.happened and not event.people:
        return one.earlier  # "The festival was first held in 1989"
    lasts = alike and event.kind not in OF_TWO and event.rule != "meet"
    goes_on = lasts and event.known and event.happened and event.people <= one.people
    return event.kind is None or one.status == event.status or (one.status is Status.HELD and goes_on)


def is_point_of_visit(current: Encounter | None, event: Event, row: Row) -> bool:
    """ "The meeting took place as part of her visit, during which she also | toured": not what the text goes on
    from."""
    told_first = current is not None and current.rows[-1][0] is row and current.family is MeetingKind.MEETING
    return told_first and is_during(row.chunks, 0, event.at)
