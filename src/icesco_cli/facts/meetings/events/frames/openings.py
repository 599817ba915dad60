"""Verbs of opening: inaugurated the library, cut the ribbon, was unveiled before A and B."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.matters import matter_of, named_before
from icesco_cli.facts.meetings.clauses.noun_tense import noun_status
from icesco_cli.facts.meetings.clauses.nouns import Noun
from icesco_cli.facts.meetings.clauses.object_nouns import noun_before, object_noun, object_start
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.events.attendance import attendees
from icesco_cli.facts.meetings.events.events import STAGED, Event, join, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.groups import people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import MeetingKind, Part, Party

_AT = meeting_words()["at"] | {BARE}
_DETERMINERS = function_words("determiners")
_GROUND = frozenset(["cornerstone", "foundation", "foundations"])
_OBJECT = 6
"""Chunks of the object behind a verb of opening, with its adjectives."""
_SUBJECT = 10
"""Chunks of the subject before a passive verb of opening."""


def open_(clause: Clause) -> Event | None:
    """ "A opened the library", "the centre was inaugurated by A and B", "A cut the ribbon"."""
    chunks = clause.chunks
    if chunks[clause.first].word in meeting_words()["celebrating"]:
        return _opened_itself(clause) if clause.doers and not people(chunks, clause.doers) else None
    if _is_of_ties(clause):
        return None
    if clause.is_passive:
        openers, noun = clause.behind("by"), noun_before(chunks, clause.first)
        if not people(chunks, openers):
            return _launched(clause, openers, noun) or _ceremonial(clause) or _exhibited(clause)
        if noun is None and not _is_opened(clause):
            return None
    else:
        openers, noun = clause.doers, object_noun(chunks, clause.last)
        if not people(chunks, openers) and (begun := _launched(clause, openers, noun)):
            return begun
        if not people(chunks, openers) or not (noun or _opens(clause) or (clause.phrases and attendees(clause.row))):
            return _opened_itself(clause) or _exhibited(clause)
        if _founded(clause):
            return None
    kind = noun.kind if noun and noun.family is not MeetingKind.VISIT else MeetingKind.CEREMONY
    beside = parties(chunks, people(chunks, clause.behind("with")))
    event = event_of(clause, kind, parties(chunks, openers), beside, rule="open")
    if event and kind is MeetingKind.CEREMONY and not clause.is_passive:
        start = noun.last if noun else clause.last
        event = replace(event, matter=matter_of(chunks, start + 1))
    return replace(event, known=noun.kind is MeetingKind.MEETING) if event and noun else event


def _is_of_ties(clause: Clause) -> bool:
    """ "The foundation of these relations was laid by A", "laid the foundation of our friendship": no ceremony."""
    near = clause.chunks[max(0, clause.first - _SUBJECT) : clause.last + _OBJECT + 1]
    words = {chunk.word for chunk in near if not chunk.solid}
    return not _GROUND.isdisjoint(words) and not meeting_words()["ties"].isdisjoint(words)


def _founded(clause: Clause) -> bool:
    """ "A, who opened the museum, says": what somebody did once, and no ceremony."""
    timed = any(chunk.time for chunk in clause.chunks[clause.first : clause.end])
    return clause.chunks[clause.first - 1].word == "who" and not timed and len(people(clause.chunks, clause.doers)) == 1


def witnesses(clause: Clause) -> tuple[Party, ...]:
    """Those before whom it is said to be done, where they are several: "was unveiled in the presence of A and B"."""
    beside = attendees(clause.row) if clause.is_passive else ()
    there = join(tuple(one.party for one in beside if one.at > clause.first))
    return there if len(there) > 1 else ()


def _launched(clause: Clause, bodies: Sequence[int], noun: Noun | None) -> Event | None:
    """ "The Council launched on Monday in Oslo a three-day workshop": a conference of people yet to be named."""
    dated = any(chunk.time for chunk in clause.chunks)
    if (
        noun is None
        or noun.kind not in STAGED
        or not dated
        or noun_status(clause.chunks, noun.first, noun.last) is None
    ):
        return None
    event = event_of(clause, noun.kind, parties(clause.chunks, bodies), rule="open")
    return replace(event, last=noun.last, happened=True) if event else None


def _opened_itself(clause: Clause) -> Event | None:
    """ "The Days of Culture opened in Oslo with the participation of A": those beside it are named in the sentence."""
    chunks, told = clause.chunks, status(clause.chunks, clause.first)
    ahead = chunks[clause.last + 1 : clause.last + 2]
    if told is None or not ahead or not (ahead[0].time or ahead[0].word in _AT):
        return None
    begun = clause.row.names_a_day and chunks[clause.first].word in meeting_words()["begun"]
    if not begun and chunks[clause.first].word not in meeting_words()["celebrating"] and not attendees(clause.row):
        return None
    matter = named_before(chunks, clause.first) if begun else frozenset()
    return Event(clause.first, clause.last, MeetingKind.CEREMONY, "open", status=told, happened=True, matter=matter)


def _exhibited(clause: Clause) -> Event | None:
    """ "The museum has opened an exhibition", "An exhibition has opened at the museum": a ceremony of people yet to be
    named, in that building."""
    chunks, told = clause.chunks, status(clause.chunks, clause.first)
    near = chunks[max(0, clause.first - _SUBJECT) : clause.first + _OBJECT]
    opened = chunks[clause.first].word.startswith(tuple(meeting_words()["inaugural"]))
    if told is None or not opened or meeting_words()["exhibited"].isdisjoint(chunk.word for chunk in near):
        return None
    hosts = parties(chunks, clause.doers, Part.HOST)
    return Event(clause.first, clause.last, MeetingKind.CEREMONY, "open", hosts, told, happened=True)


def _opens(clause: Clause) -> bool:
    """Whether the object can be opened: a definite building, a ribbon, a stone, but no debate."""
    chunks, word = clause.chunks, clause.chunks[clause.first].word
    if word.startswith(tuple(meeting_words()["opening_verbs"])):
        return bool({c.word for c in chunks[clause.first + 1 : clause.first + _OBJECT]} & meeting_words()["opened"])
    thing = chunks[object_start(chunks, clause.last)] if clause.last + 1 < len(chunks) else None
    if thing is None or not (thing.word in _DETERMINERS or thing.is_organisation):
        return False
    return not word.startswith(tuple(meeting_words()["launching"])) or _is_launched_by_several(clause)


def _is_launched_by_several(clause: Clause) -> bool:
    """ "On Monday A and B launched in Oslo the second phase of the project": done by several on one day, unlike "A
    launched a campaign"."""
    begun = clause.chunks[clause.first].word in meeting_words()["launched"]
    return begun and clause.row.names_a_day and len(people(clause.chunks, clause.doers)) > 1


def _is_opened(clause: Clause) -> bool:
    """Whether it is a thing that is laid, cut or planted when something is opened: "the first stone was laid by A",
    unlike "the town was laid out by A"."""
    begun = clause.chunks[clause.first].word.startswith(tuple(meeting_words()["opening_verbs"]))
    before = {chunk.word for chunk in clause.chunks[max(0, clause.first - _SUBJECT) : clause.first]}
    return not begun or bool(before & meeting_words()["opened"])


def _ceremonial(clause: Clause) -> Event | None:
    """ "was inaugurated in Oran on Monday", "was launched in the presence of A and B": a ceremony of people yet to be
    named."""
    chunks = clause.chunks
    timed = any(chunk.time for chunk in chunks[clause.last : clause.end])
    begun = timed and chunks[clause.first].word.startswith(tuple(meeting_words()["inaugural"]))
    told, there = status(chunks, clause.first), witnesses(clause)
    if told is None or not (begun or there):
        return None
    return Event(clause.first, clause.last, MeetingKind.CEREMONY, "open", there, told, known=not there, happened=True)
