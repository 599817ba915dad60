"""Verbs of visitors: visited, toured, arrived in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.goals import is_name_of, names_building
from icesco_cli.facts.meetings.clauses.nouns import noun_at
from icesco_cli.facts.meetings.clauses.verb_tense import is_participle, status
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_passive
from icesco_cli.facts.sentences.groups import named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.lexicon.words import venues
from icesco_cli.models import Form, MeetingKind, Mention, Part, Party, Shape, Status, TimeExpression

_DETERMINERS = function_words("determiners")
_PASTS = function_words("irregular_pasts")
_GOAL = meeting_words()["goals"]
_OBJECT = 10
"""How far behind its verb what is visited may stand, behind the day."""
_PLAIN_GOING = frozenset("came come comes coming go goes going gone went".split())
"""Verbs of going that say so many other things."""
_TO_A_CITY = frozenset("back capital city of on the to town".split())
_SHORT = frozenset(["day", "hour", "week"])
"""Units of time in which visits are told, and no lives."""
_NAME = 6
"""Chunks of the object behind a verb of going."""
_JOURNEY = 9
"""Chunks between a verb of going and where it goes, with day and company."""


def visit(clause: Clause) -> Event | None:
    """ "A visited the museum", "the delegation of B toured the old city"."""
    chunks = clause.chunks
    if clause.is_passive:
        return _visited(clause)
    doers, goal = clause.doers, clause.behind(*clause.verb.through)
    if clause.words(3) & meeting_words()["elsewhere"]:
        return None
    if _hosts(chunks, goal) or clause.last + 1 >= len(chunks) or noun_at(chunks, clause.last + 1):
        return None
    visitors = parties(chunks, doers, Part.GUEST)
    bodies = [at for at in goal if chunks[at].is_organisation]
    bodies = [at for at in bodies if chunks[at - 1].word not in {"a", "an"}] or _rooms_of(clause)
    if BARE not in clause.verb.through and not bodies:
        return None
    event = event_of(clause, clause.verb.kind, visitors, parties(chunks, bodies, Part.HOST), guided(clause))
    if event is None or not visitors:
        return None
    return replace(event, goal=_goal(clause, bodies) or _building(clause), known=_is_felt(clause))


def _rooms_of(clause: Clause) -> list[int]:
    """ "toured the laboratories of the University of Oslo": the body whose rooms they are."""
    chunks = clause.chunks
    near = (one for one in clause.phrases if one.preposition == "of" and one.first <= clause.last + _OBJECT)
    inside = (one.members[:1] for one in near if one.noun in meeting_words()["rooms"])
    return [at for at in next(inside, ()) if chunks[at].is_organisation]


def _is_felt(clause: Clause) -> bool:
    """ "expressed his happiness at visiting A": of a visit that is told."""
    before = [chunk.word for chunk in clause.chunks[max(0, clause.first - 2) : clause.first]]
    joys = meeting_words()["pleasures"]
    return clause.chunks[clause.first].word.endswith("ing") and before[:1] != [] and before[0] in joys


def _visited(clause: Clause) -> Event | None:
    """ "The exhibition was visited by A and B", "the school inspected by A"."""
    guests, chunks = named(clause.chunks, clause.behind("by")), clause.chunks
    sites = [at for at in clause.doers if chunks[at].mention and not chunks[at].is_person]
    if not guests or people(chunks, clause.doers):
        return None
    bodies = [at for at in sites if chunks[at].is_organisation]
    event = event_of(clause, clause.verb.kind, parties(chunks, guests, Part.GUEST), parties(chunks, bodies, Part.HOST))
    names = [name for at in sites if (m := chunks[at].mention) for name in m.names]
    return replace(event, goal=names[0] if names else None) if event else None


def _hosts(chunks: Sequence[Chunk], goal: Sequence[int]) -> bool:
    """Whether a human being is visited: that is read by the frame "guest"."""
    return any(m.form is not Form.GROUP for at in named(chunks, goal) if (m := chunks[at].mention))


def _goal(clause: Clause, bodies: Sequence[int]) -> str | None:
    """What is visited: a body, a place, or the common noun for a building."""
    if bodies and (body := clause.chunks[bodies[0]].name):
        return body
    for at in range(clause.last + 1, clause.end):
        chunk = clause.chunks[at]
        if names_building(clause.chunks, at):
            continue
        if chunk.is_place and chunk.name and chunk.mention and chunk.mention.form is Form.NAME:
            return None if _is_home(clause.chunks, at) else chunk.name
    return None


def _is_home(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is only where somebody is from: "viewed the works of artists of Oslo"."""
    return chunks[at - 1].word in {"from", "of"} and chunks[at - 2].word in meeting_words()["others"]


def _building(clause: Clause) -> str | None:
    """The common noun for the building that is visited: "a start-up campus"."""
    words = [chunk.word for chunk in clause.chunks[clause.last + 1 : min(clause.end, clause.last + _NAME)]]
    return next((word for word in words if word in venues() or word in meeting_words()["sites"]), None)


def guided(clause: Clause) -> tuple[Party, ...]:
    """ "toured the branch with its curator A": those behind "with" in the clause, but not in "for talks with A"."""
    nouns = meeting_words().nouns
    found = (one.members for one in clause.phrases if one.preposition == "with" and one.noun not in nouns)
    return parties(clause.chunks, people(clause.chunks, next(found, ())))


def view(clause: Clause) -> Event | None:
    """ "A viewed the works in Oslo", "A got acquainted with the works in Oslo": a visit where the place is said."""
    chunks = clause.chunks
    by = clause.behind("by")
    goal, beside = _goal(clause, _houses(clause)) or _site(clause), guided(clause)
    if not people(chunks, clause.doers) or "as" in clause.words(8) or not (goal or beside):
        return None
    who = parties(chunks, clause.doers, Part.GUEST)
    seen = parties(chunks, _houses(clause)[:1], Part.HOST)
    event = event_of(clause, MeetingKind.VISIT, who, parties(chunks, people(chunks, by)), beside, seen)
    return replace(event, goal=goal) if event else None


def _site(clause: Clause) -> str | None:
    """The building with a name at which something was viewed: "the conditions created at the Astoria hotel"."""
    chunks = clause.chunks
    at = next((at for at in range(clause.last + 1, clause.end) if chunks[at].word == "at"), clause.end)
    for one in range(at + 2, min(clause.end, at + _NAME)):
        house = chunks[one].word in venues() or chunks[one].word in meeting_words()["sites"]
        if house and any(chunk.solid for chunk in chunks[at + 1 : one + 1]):
            return chunks[one].word
    return None


def _houses(clause: Clause) -> list[int]:
    """The bodies of the clause that are buildings too, by their names: "the exhibition at the National Museum"."""
    members = [at for one in clause.phrases for at in one.members]
    return [
        at for at in members if clause.chunks[at].is_organisation and (m := clause.chunks[at].mention) and _is_house(m)
    ]


def _is_house(mention: Mention) -> bool:
    return not meeting_words()["sites"].isdisjoint(" ".join(mention.names).lower().split())


def travel(clause: Clause) -> Event | None:
    """ "A arrived in Oslo", "A is in Oslo on a visit"."""
    chunks = clause.chunks
    goal = next(
        (at for at in range(clause.last + 1, min(len(chunks), clause.last + _JOURNEY)) if _is_goal(chunks, at)), None
    )
    goal = goal if goal is not None and goal < clause.end else None
    if chunks[clause.first].word in _PLAIN_GOING and (goal is None or not _is_right_behind(clause, goal)):
        return None
    if goal is None and ("here" not in clause.row.words or "here" not in clause.words(3)):
        return None
    if not named(chunks, clause.doers) or _is_stay(clause) or _is_known(clause) or not _is_spent_in_days(clause):
        return None
    event = event_of(clause, MeetingKind.VISIT, parties(chunks, clause.doers, Part.GUEST), guided(clause))
    if event is None:
        return None
    place = chunks[goal].name if goal is not None and not chunks[goal].word else None  # no "in the Kenyan capital"
    told = Status.PLANNED if _is_on_the_programme(clause) or _is_awaited(clause) else event.status
    return replace(event, goal=place, status=told)


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
    if event and word not in _PASTS and not word.endswith(("ed", "ing")):
        return replace(event, status=Status.PLANNED)
    return event if event and (event.status is Status.PLANNED or _speaks_of_visit(clause)) else None


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
    return was and any(chunk.time and _are_days(chunk.time) for chunk in clause.chunks[clause.last : clause.end])


def _are_days(time: TimeExpression) -> bool:
    return time.has_days and any(name.startswith("end_") for name, _ in time.values)


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
