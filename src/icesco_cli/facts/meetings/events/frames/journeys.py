"""Verbs of going: travelled to, arrived in, was in Oslo for two days, left for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.goals import is_name_of
from icesco_cli.facts.meetings.clauses.nouns import noun_at
from icesco_cli.facts.meetings.clauses.object_nouns import object_start
from icesco_cli.facts.meetings.clauses.verb_tense import is_participle, status
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.meetings.events.frames.visiting import guided, is_house
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_passive, is_past
from icesco_cli.facts.sentences.groups import named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, MeetingKind, Part, Shape, Status, TimeExpression

_DETERMINERS = function_words("determiners")
_GOAL = meeting_words()["goals"]
_PLAIN_GOING = frozenset("came come comes coming go goes going gone went".split())
"""Verbs of going that say so many other things."""
_TO_A_CITY = frozenset("back capital city of on the to town".split())
_DAYS = 2
"""Chunks with which a sentence opens that says its days first."""
_SHORT = frozenset(["day", "hour", "week"])
"""Units of time in which visits are told, and no lives."""
_JOURNEY = 9
"""Chunks between a verb of going and where it goes, with day and company."""


def travel(clause: Clause) -> Event | None:
    """ "A arrived in Oslo", "A is in Oslo on a visit"."""
    chunks = clause.chunks
    goal = next(
        (at for at in range(clause.last + 1, min(len(chunks), clause.last + _JOURNEY)) if _is_goal(chunks, at)), None
    )
    goal = goal if goal is not None and goal < clause.end else None
    if goal is None and (house := _to_building(clause)):
        return house
    if chunks[clause.first].word in _PLAIN_GOING and (goal is None or not _is_right_behind(clause, goal)):
        return None
    if goal is None and not (("here" in clause.row.words and "here" in clause.words(3)) or _is_to_airport(clause)):
        return None
    if goal is not None and _is_at_home(clause, goal):
        return None
    if (
        not (named(chunks, clause.doers) or _is_mission(clause))
        or _is_stay(clause)
        or _is_known(clause)
        or not _is_spent_in_days(clause)
    ):
        return None
    event = event_of(clause, MeetingKind.VISIT, parties(chunks, clause.doers, Part.GUEST), guided(clause))
    if event is None:
        return None
    place = chunks[goal].name if goal is not None and not chunks[goal].word else None  # no "in the Kenyan capital"
    told = Status.PLANNED if _is_on_the_programme(clause) or _is_awaited(clause) else event.status
    return replace(event, goal=place, status=told)


def _to_building(clause: Clause) -> Event | None:
    """ "On Monday A went to the University of Oslo": a body that is a building, too, and no years of study."""
    chunks, at = clause.chunks, object_start(clause.chunks, clause.last)
    body = chunks[at + 1] if at + 1 < len(chunks) and chunks[at].word in {"at", "to"} else None
    if body is None or not body.is_organisation or not is_house(body.mention) or not clause.row.names_a_day:
        return None
    if not (people(chunks, clause.doers) or _is_mission(clause)):
        return None
    visitors = parties(chunks, clause.doers, Part.GUEST)
    event = event_of(clause, MeetingKind.VISIT, visitors, parties(chunks, [at + 1], Part.HOST), guided(clause))
    return replace(event, goal=body.name) if event else None


def _is_mission(clause: Clause) -> bool:
    """ "A delegation of B | arrived in Oslo", of which nobody is named."""
    sent = any(clause.chunks[at].is_organisation for at in clause.doers)
    before = clause.row.between(clause.row.sentence.start, clause.chunks[clause.first].start) if sent else ""
    return not meeting_words()["delegations"].isdisjoint(before.lower().split())


def _is_at_home(clause: Clause, goal: int) -> bool:
    """Whether words that name no country, "who is in | the country", go back to that of whoever came."""
    mention = clause.chunks[goal].mention
    if mention is None or mention.form is Form.NAME:
        return False
    doers = (clause.chunks[at].mention for at in clause.doers)
    return any(role.of in mention.names for doer in doers if doer for role in doer.roles)


def _is_to_airport(clause: Clause) -> bool:
    """ "arrived at X International Airport", where the city is not said."""
    words = [chunk.word for chunk in clause.chunks[clause.last + 1 : clause.last + _JOURNEY]]
    named = words[:1] == ["at"] and "airport" in words and clause.chunks[clause.last + 2].solid
    return named and not {",", "."} & set(words[: words.index("airport")])


def _is_right_behind(clause: Clause, goal: int) -> bool:
    """Whether a place stands right behind "came to", unlike "came to power in Oslo"."""
    words = [chunk.word for chunk in clause.chunks[clause.last + 1 : goal]]
    return words[:1] in (["to"], ["back"], ["on"]) and "to" in words and all(word in _TO_A_CITY for word in words)


def _is_spent_in_days(clause: Clause) -> bool:
    """Whether what is spent somewhere are days: "spent two days in Oslo", unlike "spent ten years", "a fortune"."""
    if not clause.chunks[clause.first].word.startswith("spen"):
        return True
    spent = next((chunk.time for chunk in clause.chunks[clause.last + 1 : clause.last + 3] if chunk.time), None)
    units = dict(spent.values).get("unit", "day") if spent else ""
    return units in _SHORT


def _is_known(clause: Clause) -> bool:
    """Whether it only says since when: "the welcome they had met with since they arrived in Oslo"."""
    before = [chunk.word for chunk in clause.chunks[max(0, clause.first - 4) : clause.first]]
    return "since" in before


def _is_on_the_programme(clause: Clause) -> bool:
    """Whether the present tense tells of a day to come: "On Wednesday he travels to Oslo", in no headline."""
    word, shape = clause.chunks[clause.first].word, clause.row.sentence.shape
    present = word.endswith("s") and word not in meeting_words()["stay"] and shape is Shape.BODY
    return present and any(chunk.time and chunk.time.rule == "weekday" for chunk in clause.chunks)


def leave(clause: Clause) -> Event | None:
    """ "A will leave for Oslo", "A leaves for Oslo today", "A has left for Oslo on a visit": who only left has not been
    there yet."""
    event = travel(clause) or _departed(clause)
    word = clause.chunks[clause.first].word
    if event and not is_past(word) and not word.endswith("ing"):
        return replace(event, status=Status.PLANNED)
    visits = _speaks_of_visit(clause) or _is_to_attend(clause)
    return event if event and (event.status is Status.PLANNED or visits) else None


def _is_to_attend(clause: Clause) -> bool:
    """ "left for Oslo | to attend the forum", "| to take part in the forum"."""
    ahead = [chunk.word for chunk in clause.chunks[clause.end : clause.end + 2]]
    return ahead[:1] == ["to"] and "attend" in meeting_words().frames_of(ahead[-1])


def _departed(clause: Clause) -> Event | None:
    """ "A left Oslo at the end of a three-day visit": a visit to Oslo."""
    chunks = clause.chunks
    whence = chunks[clause.last + 1] if clause.last + 1 < len(chunks) else None
    if whence is None or not whence.is_place or not named(chunks, clause.doers) or not _speaks_of_visit(clause):
        return None
    before = {chunk.word for chunk in chunks[clause.last : clause.end]}
    if not before & (meeting_words()["ends"] | {"after", "following"}):
        return None
    event = event_of(clause, MeetingKind.VISIT, parties(chunks, clause.doers, Part.GUEST), rule="travel")
    last = next(at for at in range(clause.last + 1, clause.end) if _is_visit(chunks, at))
    return replace(event, goal=whence.name, place=whence.name, last=last) if event else None


def _speaks_of_visit(clause: Clause) -> bool:
    return any(_is_visit(clause.chunks, at) for at in range(clause.last + 1, clause.end))


def _is_visit(chunks: Sequence[Chunk], at: int) -> bool:
    noun = noun_at(chunks, at)
    return noun is not None and noun.kind is MeetingKind.VISIT


def _is_goal(chunks: Sequence[Chunk], at: int) -> bool:
    return chunks[at].is_place and (chunks[at - 1].word in _GOAL or _is_capital(chunks, at))


def _is_capital(chunks: Sequence[Chunk], at: int) -> bool:
    named = is_name_of(chunks, at, meeting_words()["areas"])
    return (named or chunks[at - 1].word in {"the", "city", "capital", ","}) and any(
        c.word in _GOAL for c in chunks[max(0, at - 5) : at]
    )


def _is_awaited(clause: Clause) -> bool:
    """ "A is due in Oslo on Monday"."""
    ahead = [chunk.word for chunk in clause.chunks[clause.last + 1 : clause.last + 3]]
    return ahead[:1] != [] and ahead[0] in meeting_words()["awaited"] and ahead[1:] == ["in"]


def _is_to_come(clause: Clause, ahead: Sequence[Chunk]) -> bool:
    """ "A will be in Oslo on Monday": the day makes it a visit, which in the past it need not be."""
    be = clause.chunks[clause.first].word == "be" and ahead[0].word == "in" and status(clause.chunks, clause.first)
    return be is Status.PLANNED and any(chunk.time for chunk in clause.chunks[clause.last : clause.end])


def _was_for_days(clause: Clause, ahead: Sequence[Chunk]) -> bool:
    """ "A was in Oslo from 13 to 16 May", "on Monday and Tuesday": days make it a visit."""
    was = clause.chunks[clause.first].word in {"was", "were"} and ahead[0].word == "in" and ahead[1].is_place
    near = (*clause.chunks[:_DAYS], *clause.chunks[clause.last : clause.end])  # "From 6 to 9 May, A was in Oslo"
    return was and any(chunk.time and _are_days(chunk.time) for chunk in near)


def _are_days(time: TimeExpression) -> bool:
    names = {name for name, _ in time.values}
    return "end_weekday" in names or (time.has_days and any(name.startswith("end_") for name in names))


def _is_stay(clause: Clause) -> bool:
    """Whether "is" or "was" speaks of no visit: "A is in Oslo" alone, "was in favour"."""
    if clause.chunks[clause.first].word not in meeting_words()["stay"]:
        return is_participle(clause.chunks[clause.first].word) and is_passive(clause.chunks, clause.first)
    if _is_awaited(clause):
        return not any(chunk.time for chunk in clause.chunks[clause.last : clause.end])
    ahead = clause.chunks[clause.last + 1 : clause.last + 3]
    away = len(ahead) > 1 and (ahead[1].is_place or ahead[1].word in _DETERMINERS)
    if away and (_is_to_come(clause, ahead) or _was_for_days(clause, ahead)):
        return False
    nouns = (noun_at(clause.chunks, at) for at in range(clause.last + 1, clause.end))
    return not away or not any(noun and noun.kind is MeetingKind.VISIT for noun in nouns)
