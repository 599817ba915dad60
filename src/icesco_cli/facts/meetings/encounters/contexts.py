"""Events in the light of what was told before them: a greeting at the ceremony just told, a journey still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.listening import hears
from icesco_cli.facts.meetings.encounters.when import is_sequel, lasting
from icesco_cli.facts.meetings.events.attendance import attendees
from icesco_cli.facts.meetings.events.events import IT, NOUN, OF_TWO, RECEIVED, SPOKE, STAGED, Event, join
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names
from icesco_cli.models import MeetingKind, Part, Shape, Span, Status

_OPENING = 12
"""Chunks of the phrase that opens a sentence: "On the sidelines of the second forum in Oslo,"."""
_GIVEN = ("la", "pl")
"""How the verbs of laying and planting begin, which cut no ribbon."""
_FINITE = (function_words("forms_of_be") - {"been"}) | {"had", "has", "have", "will", "would"}
_RECEIVING = "receiv"
_RECEIVED = "received"
_MONTH = len("2021-05")
_REMINDER = 6
"""Chunks that open what a text reminds of: "It should also be recalled | that"."""
_REMEMBERED = 20
"""Chunks between "had" and the visit during which something was seen or done."""
_PAID = frozenset(["hold", "visit"])
_ROUND = (MeetingKind.CEREMONY, MeetingKind.VISIT)


def inside_visit(row: Row, event: Event, told: Sequence[Encounter]) -> str | None:
    """Where the visit goes as part of which it is said to be: "Within the framework of the visit, A met B"; or else
    where that is for which A came: "A attended a forum in Oslo"."""
    opening = row.chunks[:_OPENING]
    if not any(noun.kind is MeetingKind.VISIT and noun.known and noun.first < event.at for noun in nouns(opening)):
        return None
    theirs = [one for one in reversed(told) if one.status == event.status and one.people & event.people]
    theirs.sort(key=lambda one: one.family is not MeetingKind.VISIT)
    return next((one.place for one in theirs if one.family in (MeetingKind.VISIT, *STAGED)), None)


def only_known(event: Event, row: Row) -> Event:
    """The event, as one that only adds where its noun names no kind of meeting: "the event"; one of which nothing was
    told ("an event was held in Oslo") is a ceremony, or a conference."""
    if event.kind is not None:
        return event
    held = event.happened and event.rule in (IT, NOUN)
    return (
        replace(event, kind=_kind_of_event(row))
        if held and not event.known
        else replace(event, known=True, happened=held)
    )


def _kind_of_event(row: Row) -> MeetingKind:
    """A conference where it lasts for days ("The two-day event drew"), else a ceremony."""
    return MeetingKind.CONFERENCE if (lasting(row) or 1) > 1 else MeetingKind.CEREMONY


def with_guests(event: Event, row: Row) -> Event | None:
    """The event with those beside whom it is told, where it names nobody itself: "The session featured speeches by A
    and B"."""
    of_two = event.kind in OF_TWO and not event.known
    if event.people or not event.happened or not (event.kind in STAGED or of_two):
        return None
    there = join(tuple(one.party for one in attendees(row) if one.at > event.at))
    return replace(event, parties=join(event.parties, there), known=False) if len(there) > 1 else None


def as_ceremony(event: Event, row: Row, told: Sequence[Encounter]) -> Event:
    """The event as a ceremony or conference, where nothing was told of it before: "The event was attended by A
    and B", "The event, which was held on Monday, began with a song"."""
    crowd = event.rule == "attend" and len(event.people) > 1
    held = event.rule == NOUN and event.happened and row.chunks[event.at].word == "event"
    told_anew = event.kind is None and not told and (crowd or held)
    return replace(event, kind=_kind_of_event(row), happened=True) if told_anew else event


def as_greeting(event: Event, row: Row, near: Encounter | None) -> Event:
    """The event as one that adds to the ceremony or conference just told: "A welcomed the guests", "The participants
    were welcomed by A"."""
    greets = event.rule == "host" and len(event.parties) == len(event.people) == 1
    greets = greets and not (row.names_a_day and row.chunks[event.at].word.startswith(_RECEIVING))
    greets = greets or (event.rule == RECEIVED and _greets_a_crowd(event, row))
    if near is None or not hears(near) or near.family not in STAGED or not (greets or _greets_those(event, near)):
        return event
    there = tuple(replace(party, part=Part.ATTENDEE) for party in event.parties)
    return replace(event, kind=None, rule=SPOKE, parties=there, known=True)


def _greets_a_crowd(event: Event, row: Row) -> bool:
    """Whether only a crowd is named as those who were received: "The participants were welcomed by A", but not
    "Following the forum, the participants were received by A"."""
    if row.chunks[event.at].word == _RECEIVED and is_sequel(row):
        return False
    crowd = meeting_words()["crowd"] | meeting_words()["visitors"]
    guests = (chunk for chunk in row.chunks[: event.at] if chunk.mention)
    words = (word for chunk in guests for word in row.words_of(chunk)[-1:])
    said = next(words, row.chunks[0].word)
    return said in crowd and all(party.part is Part.HOST for party in event.parties)


def _greets_those(event: Event, near: Encounter) -> bool:
    """ "A welcomed the delegations": those who are there."""
    return event.rule == "host" and bool(event.beside) and event.beside <= near.people


def as_history(event: Event, row: Row, span: Span | None, told: Sequence[Encounter], today: str | None) -> Event:
    """The event as one before those that are told, where it was in an earlier year, or somebody only remembers it: "The
    fair was first held in 1989", "said that he had seen the ruins during his visit to Oslo"."""
    held = bool(told) and event.status is Status.HELD
    old = held and (_is_old(span, today) or _is_remembered(event, row) or _is_reminder(row, span, today))
    return replace(event, earlier=True) if old else event


def _is_reminder(row: Row, span: Span | None, today: str | None) -> bool:
    """ "Recall that a memorandum was signed in February", "It should be recalled that": a month before that of the
    story."""
    opening = {chunk.word for chunk in row.chunks[:_REMINDER]}
    before = today is not None and span is not None and span.begin[:_MONTH] < today[:_MONTH]
    return before and "that" in opening and not opening.isdisjoint(meeting_words()["recalling"])


def _is_remembered(event: Event, row: Row) -> bool:
    """Whether something "had" been seen or done during the visit, of which no day is said."""
    if event.rule != NOUN or event.kind is not MeetingKind.VISIT or any(chunk.time for chunk in row.chunks):
        return False
    before = [chunk.word for chunk in row.chunks[max(0, event.at - _REMEMBERED) : event.at]]
    said, during, _ = " ".join(before).rpartition("during")
    governing = [word for word in said.split() if word in _FINITE]
    return bool(during) and governing[-1:] == ["had"]


def is_history_of_a_crowd(event: Event, row: Row, span: Span | None, today: str | None) -> bool:
    """Whether its people are only meant by a plural in an earlier year: "signed in 1993 by the ministers"."""
    if not _is_old(span, today) or not event.people:
        return False
    return event.people <= {name for chunk in row.chunks if chunk.is_group for name in chunk.names}


def _is_old(span: Span | None, today: str | None) -> bool:
    return today is not None and span is not None and int(span.begin[:4]) < int(today[:4]) - 1


def is_scene(event: Event) -> bool:
    """Whether it is a conference or a ceremony that was held, or the journey there: others may meet at its edge."""
    return (event.kind in STAGED or event.rule == "travel") and event.status is Status.HELD and not event.earlier


def is_at_edge(row: Row) -> bool:
    """ "On the sidelines, A met B", "A met B on the margins of the forum", "within the framework of the forum, A met
    B"."""
    opening, edge = row.chunks[:_OPENING], not row.words.isdisjoint(meeting_words()["edges"])
    return edge or any(noun.kind is MeetingKind.CONFERENCE and noun.known for noun in nouns(opening))


def pays_tribute(one: Encounter, event: Event, row: Row) -> bool:
    """Whether it is what visitors do where they go: "visited the fort and planted trees"."""
    given = event.rule == "open" and row.chunks[event.at].word.startswith(_GIVEN)
    return given and one.family is MeetingKind.VISIT and one.status == event.status and event.people <= one.people


def is_of_the_state(one: Encounter, event: Event, row: Row) -> bool:
    """ "She visited the University. During the visit, she met Minister of Trade of Malta A": who is met on a visit to a
    body, though he holds an office of a country."""
    if one.venue is None or one.rows[-1][1] != NOUN:
        return False
    others = (chunk.mention for chunk in row.chunks if chunk.mention and (event.people - one.people) & set(chunk.names))
    return any(role.of in country_names() for mention in others for role in mention.roles)


def is_one_more(one: Encounter, event: Event, row: Row) -> bool:
    """Whether it is one more document signed in turn, in the next item of the list: "signed by A and B; by C and D"."""
    last = one.rows[-1][0].sentence
    listed = last.shape is row.sentence.shape is Shape.ITEM and one.status == event.status
    signed = event.rule == "sign" and event.rule in one.rules
    return listed and signed and row.sentence.paragraph - last.paragraph < 2


def as_planned(event: Event, span: Span | None, today: str | None) -> Event:
    """The event as one that is planned, where its day is still to come: "A travels to Oslo on Friday"."""
    ahead = today is not None and span is not None and span.begin > today[: len(span.begin)]
    return replace(event, status=Status.PLANNED) if ahead and event.status is Status.HELD else event


def day_since(lead: Span, one: Encounter, dated: Encounter | None) -> Span | None:
    """The day on which the guests arrived, where that was told: "A landed on Monday. He was met by B"; None where the
    lead only tells on which day a visit ended."""
    if dated is not None and dated.closing == lead:
        return None
    arrived = dated is not None and dated.family is MeetingKind.VISIT and dated.status is Status.HELD
    if dated is None or dated.day is None or not arrived or not dated.people & one.people:
        return lead
    return dated.day if dated.day.begin > lead.begin else lead


def day_of_round(one: Encounter, dated: Encounter | None) -> Span | None:
    """The day of the opening or the visit told before, where the same people go on to another ("A laid a stone"), or of
    the arrival of a guest who is then received: "A landed on Monday. He was met by B"; that of a visit of one day, for
    whom the visitor met there; that of a forum of one day, for whoever met at its edge."""
    if dated is None or dated.day is None or dated.status is not Status.HELD:
        return None
    if one.is_at_edge and dated.kind is MeetingKind.CONFERENCE:
        return dated.day if dated.days is None and dated.day == dated.span and dated.day.end is None else None
    if not one.people & dated.people:
        return None
    if one.kind is MeetingKind.RECEPTION and "travel" in dated.rules:
        return dated.day
    if _is_of_one_day(dated) and _told_together(one, dated):
        return dated.day
    if not one.people <= dated.people:
        return None
    return dated.day if one.family in _ROUND and dated.family in _ROUND and dated.days is None else None


def _is_of_one_day(visit: Encounter) -> bool:
    """Whether a visit to a city is said to be on one day: "paid a visit to Oslo on Monday"."""
    paid = visit.rules & _PAID
    return visit.kind is MeetingKind.VISIT and bool(paid) and visit.days is None and visit.day == visit.span


def _told_together(one: Encounter, visit: Encounter) -> bool:
    """Whether a meeting is told right behind a visit, in its paragraph."""
    last, row = visit.rows[-1][0].sentence, one.rows[0][0].sentence
    return one.family is MeetingKind.MEETING and last.paragraph == row.paragraph
