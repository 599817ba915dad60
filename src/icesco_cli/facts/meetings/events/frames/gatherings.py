"""Verbs whose object is a meeting and says what it was: held talks, paid a visit, hosted a dinner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause, whom_before
from icesco_cli.facts.meetings.clauses.delegations import is_of_bonds, is_of_peers, sent_with
from icesco_cli.facts.meetings.clauses.goals import goal_of, place_where
from icesco_cli.facts.meetings.clauses.nouns import Noun, nouns_between
from icesco_cli.facts.meetings.clauses.object_nouns import object_noun, paid_to
from icesco_cli.facts.meetings.clauses.phrases import Phrase
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.events.events import OF_TWO, Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import MeetingKind, Part, Party, Status

_BESIDE = ("along", "together")
_WITH = meeting_words()["together"]
_OWNERS = function_words("owners")
_ALONE = frozenset(
    [
        MeetingKind.PRESS_CONFERENCE,
        MeetingKind.RECEPTION,
        MeetingKind.CONFERENCE,
        MeetingKind.TOUR,
        MeetingKind.VISIT,
    ]
)
_BEINGS = function_words("beings")
_OFFICES = 5
"""Chunks from a noun of meeting to whose it was: "the meeting | of Foreign Ministers A and B"."""
_OWN = frozenset(["its", "their"])
_PREPARED = 8
"""Chunks before a gerund in which what is prepared stands: "the preparations of the Commission for | hosting"."""
_SIDES = frozenset(["parties", "sides"])
_SEEN = frozenset(["around", "at", "in", "of", "to"])
_IN = meeting_words()["in_it"]
_BEHIND_PARTICIPLE = PREPOSITIONS | {","}
_AROUND = 6
"""Chunks behind a noun of meeting in which a telephone or a screen may stand."""


def hold(clause: Clause) -> Event | None:
    """ "A held talks with B", "A paid a visit to B", "A hosted a dinner for B": the noun says what it was."""
    chunks = clause.chunks
    noun = object_noun(chunks, clause.last, _through(clause))
    if noun and _is_being(clause) and (noun.first > clause.last + 6 or _is_on_it(clause, noun)):
        return None
    if noun and noun.kind is MeetingKind.TOUR and clause.is_passive:
        return _led_round(clause, noun)
    if noun is None or clause.is_passive or _is_participle(clause, noun) or not (doers := clause.doers):
        return None
    if (noun.kind is MeetingKind.CONFERENCE and _are_sides(clause, doers)) or _is_prepared(clause):
        return None
    part = Part.HOST if chunks[clause.first].word.startswith("host") else Part.PARTICIPANT
    toured = _toured(clause, noun) if noun.kind is MeetingKind.TOUR else ()
    others = (*partners(clause, noun), *toured)
    noun = noun if others or len(people(chunks, doers)) > 1 else _of_a_series(chunks, noun, clause.last)
    event = event_of(clause, _kind(clause, noun), parties(chunks, doers, part), others)
    if event and any(chunk.word in meeting_words()["following"] for chunk in chunks[clause.last : noun.first]):
        event = replace(event, status=Status.PLANNED)
    return _weigh(clause, _with_goal(event, clause, noun), noun, others)


def _are_sides(clause: Clause, doers: Sequence[int]) -> bool:
    """ "The parties | will hold a festival": those for whom the people act who met."""
    theirs = all(clause.row.words_of(clause.chunks[at])[-1] in _SIDES for at in doers)
    return theirs and status(clause.chunks, clause.first) is Status.PLANNED


def _is_prepared(clause: Clause) -> bool:
    """ "A and B discussed preparations for | holding the forum"."""
    before = [chunk.word for chunk in clause.chunks[max(0, clause.first - _PREPARED) : clause.first]]
    return before[-1:] == ["for"] and not meeting_words()["before_it"].isdisjoint(before)


def _of_a_series(chunks: Sequence[Chunk], noun: Noun, verb: int) -> Noun:
    """The noun as that of a conference in "held its third meeting", "held their weekly meeting": one of those that a
    body with members holds again and again; and in "held a meeting of experts"."""
    words = {chunk.word for chunk in chunks[verb + 1 : noun.first]}
    counted = words & (meeting_words()["ordinals"] | meeting_words()["periodic"])
    owned = noun.kind in {MeetingKind.MEETING, MeetingKind.CONFERENCE} and bool(words & _OWN)
    behind = [chunk.word for chunk in chunks[noun.last + 1 : noun.last + 3]]
    of_many = noun.kind is MeetingKind.MEETING and not noun.known and behind[:1] == ["of"] and len(behind) > 1
    many = of_many and behind[1] in meeting_words()["others"]
    return replace(noun, kind=MeetingKind.CONFERENCE, known=False) if (counted and owned) or many else noun


def _with_goal(event: Event | None, clause: Clause, noun: Noun) -> Event | None:
    """The event, with the place to which a visit was paid; "in Oslo, where she is on a visit" is but the journey on
    which the rest was."""
    if event is None or event.kind is not MeetingKind.VISIT:
        return event
    behind, before = goal_of(clause.chunks, noun.last), place_where(clause.chunks, clause.first)
    place = before if behind is None else behind
    goal = clause.chunks[place].name if place is not None else None
    return replace(event, goal=goal, journey=behind is None) if goal else event


def _toured(clause: Clause, noun: Noun) -> tuple[Party, ...]:
    """The body in "made a tour of the National Museum"."""
    of = (one.members for one in clause.phrases if one.preposition in _SEEN and 0 < one.first - noun.last < 4)
    members = next(of, ())
    return parties(clause.chunks, (at for at in members if clause.chunks[at].is_organisation), Part.HOST)


def _led_round(clause: Clause, noun: Noun) -> Event | None:
    """ "A was given a tour of the museum by B"."""
    shown, guides = people(clause.chunks, clause.doers), named(clause.chunks, clause.behind("by"))
    hosts = (*parties(clause.chunks, guides, Part.HOST), *_toured(clause, noun))
    event = (
        event_of(clause, MeetingKind.TOUR, parties(clause.chunks, shown, Part.GUEST), hosts)
        if shown and hosts
        else None
    )
    return replace(event, last=noun.last) if event else None


def _through(clause: Clause) -> frozenset[str]:
    """ "is in talks", but "held talks"."""
    return _IN if _is_being(clause) else frozenset([BARE])


def _is_being(clause: Clause) -> bool:
    return clause.chunks[clause.first].word in _BEINGS


def _is_on_it(clause: Clause, noun: Noun) -> bool:
    """ "is working on the opening", "is interested in opening", unlike "is on a visit"."""
    chunks = clause.chunks
    gerund = chunks[noun.first].word.endswith("ing") and chunks[noun.first - 1].word in _IN
    return gerund or any(chunk.word.endswith("ing") for chunk in chunks[clause.last + 1 : noun.first])


def _is_participle(clause: Clause, noun: Noun) -> bool:
    """Whether "held" only goes with the noun before it: "a press conference, held in Oslo", unlike "A, who attended
    the forum, held talks with B"."""
    before = {chunk.word for chunk in clause.chunks[max(0, clause.first - 2) : clause.first]}
    between = {chunk.word for chunk in clause.chunks[clause.last + 1 : noun.first]}
    return not before.isdisjoint(meeting_words().nouns) and not between.isdisjoint(_BEHIND_PARTICIPLE)


def _kind(clause: Clause, noun: Noun) -> MeetingKind | None:
    """The noun's kind, and a call where a telephone or a screen was between them."""
    chunks, words = clause.chunks, meeting_words()
    formal = not words["courtesies"].isdisjoint(chunk.word for chunk in chunks[noun.first - 1 : noun.last])
    called = noun.kind is MeetingKind.VISIT and (formal or chunks[noun.last].word in words["face_to_face"])
    if called and named(clause.chunks, paid_to(clause.chunks, clause.last) or clause.behind("on", "to")):
        return MeetingKind.MEETING
    between = {chunk.word for chunk in clause.chunks[clause.last + 1 : noun.last + _AROUND]}
    return (
        MeetingKind.CALL
        if between & meeting_words()["calls"] and noun.kind in {MeetingKind.MEETING, MeetingKind.TALKS}
        else noun.kind
    )


def _weigh(clause: Clause, event: Event | None, noun: Noun, others: tuple[Party, ...]) -> Event | None:
    """The event as a new meeting, or, where nobody is named whom the subject met, as one that only adds."""
    if event is None:
        return None
    event = replace(event, last=noun.last, fresh=not noun.known and event.kind is MeetingKind.RECEPTION)
    if event.fresh and not others and _is_formal(clause, noun):
        return replace(event, joint=True)
    if others or len(event.people) > 1 or event.kind in _ALONE:
        return event
    return replace(event, known=True, happened=event.kind is MeetingKind.CEREMONY or len(event.parties) > 1)


def _is_formal(clause: Clause, noun: Noun) -> bool:
    """ "hosted a state dinner", "gave a dinner in his honour": one for those who are already met."""
    chunks = clause.chunks
    behind = [chunk.word for chunk in chunks[noun.last + 1 : noun.last + 4]]
    theirs = behind[:1] == ["in"] and behind[-1] in meeting_words()["honours"]
    return chunks[noun.first - 1].word in meeting_words()["formal"] or theirs


def partners(clause: Clause, noun: Noun) -> tuple[Party, ...]:
    """Whom the meeting that is the clause's object was with, or for."""
    found = parties(clause.chunks, paid_to(clause.chunks, clause.last))
    for one in clause.phrases:
        before = one.preposition == "with" and one.first < noun.first  # "held with A a working meeting"
        if (before or one.first > noun.last) and not _is_of_another(clause, noun, one):
            found = (*found, *parties(clause.chunks, partners_in(clause.chunks, noun, one)))
    found = found or parties(clause.chunks, whom_before(clause.chunks, clause.first, "with"))
    if found:
        found = (*_whose(clause, noun), *found)
    led = parties(clause.chunks, clause.led)
    return (*found, *led) if found else led or parties(clause.chunks, clause.included)


def _is_of_another(clause: Clause, noun: Noun, one: Phrase) -> bool:
    """Whether a phrase goes with a later meeting: "held talks with A following her conversation | with B"."""
    if is_of_bonds(one):
        return True
    between = nouns_between(clause.chunks, noun.last + 1, one.first)
    return any(later.kind in OF_TWO and clause.chunks[later.first - 1].word in _OWNERS for later in between)


def _whose(clause: Clause, noun: Noun) -> tuple[Party, ...]:
    """ "the museum hosted a meeting of A with B": A."""
    of = (one for one in clause.phrases if one.preposition == "of" and 0 < one.first - noun.last < 3)
    members = next((one.members for one in of), ()) if noun.kind in {MeetingKind.MEETING, MeetingKind.TALKS} else ()
    return parties(clause.chunks, named(clause.chunks, members))


def partners_in(chunks: Sequence[Chunk], noun: Noun, one: Phrase) -> list[int]:
    """The members of a phrase behind a noun of meeting, where they took part in it."""
    group = list(one.members)
    if noun.kind in OF_TWO and (sent := sent_with(chunks, one)):
        return sent
    if one.preposition in _WITH and noun.known and one.noun in _BESIDE and noun.family is not MeetingKind.VISIT:
        return []  # "The meeting was attended by A, along with B"
    if one.preposition in _WITH:
        humans, bodies = people(chunks, group), [at for at in group if not chunks[at].is_place]
        of_bodies = noun.kind in OF_TWO or not (humans or noun.kind is MeetingKind.VISIT)
        return bodies if of_bodies else humans
    if is_of_peers(one):
        return people(chunks, group)
    if noun.kind is MeetingKind.VISIT and one.noun in meeting_words()["homes"]:
        return named(chunks, group)
    if one.preposition in {"to", "on"} and noun.kind in {MeetingKind.VISIT, MeetingKind.CALL}:
        return named(chunks, group) or [at for at in group if chunks[at].is_organisation]
    if one.preposition == "to" and chunks[noun.last].word.startswith("audience"):
        return named(chunks, group)
    if one.preposition == "for" or one.noun in meeting_words()["honours"]:
        return named(chunks, group) if noun.kind in {MeetingKind.RECEPTION, MeetingKind.CEREMONY} else []
    its_own = one.preposition == "from" or (one.preposition == "by" and one.first == noun.last + 2)
    if its_own and noun.kind in {MeetingKind.CALL, MeetingKind.VISIT}:
        return named(chunks, group)
    if noun.kind is MeetingKind.PRESS_CONFERENCE and one.preposition == "by" and len(named(chunks, group)) > 1:
        return named(chunks, group)
    if noun.kind is MeetingKind.CEREMONY:
        return []
    near = one.preposition == "of" and one.first <= noun.last + _OFFICES
    return group if near and len(people(chunks, group)) > 1 else []
