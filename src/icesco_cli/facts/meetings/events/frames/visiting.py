"""Verbs of visitors: visited, toured, got acquainted with the works in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.goals import names_building
from icesco_cli.facts.meetings.clauses.nouns import noun_at
from icesco_cli.facts.meetings.clauses.phrases import Phrase
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import venues
from icesco_cli.models import Form, MeetingKind, Mention, Part, Party

_ROOMS = meeting_words()["rooms"] | meeting_words()["sites"] | meeting_words()["seen_sites"] | venues()
_BEHIND_ROOMS = PREPOSITIONS | {"and", ",", ".", ""}
_BEFORE_GERUND = PREPOSITIONS | function_words("forms_of_be")
_NOW = function_words("now")
_OBJECT = 10
"""How far behind its verb what is visited may stand, behind the day."""
_SITED = (Form.NAME, Form.BODY)
"""What may name a place: "visited Oslo", "is visiting the country"."""
_NAME = 6
"""Chunks of the object behind a verb of going."""


def visit(clause: Clause) -> Event | None:
    """ "A visited the museum", "the delegation of B toured the old city"."""
    chunks = clause.chunks
    if clause.is_passive:
        return _visited(clause)
    doers, goal = _visitors(clause), clause.behind(*clause.verb.through)
    if clause.words(3) & meeting_words()["elsewhere"] or _is_of_a_land(clause):
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


def _visitors(clause: Clause) -> list[int]:
    """Who visits: A in "B met A visiting Oslo" and "B met A, currently visiting Oslo"; nobody known in "B received the
    students visiting Oslo"."""
    chunks, before = clause.chunks, clause.chunks[clause.first - 1]
    if before.word in _NOW and clause.first > 2 and chunks[clause.first - 2].word == ",":
        return [clause.first - 3] if chunks[clause.first - 3].is_person else clause.doers
    behind = clause.first > 0 and chunks[clause.first].word.endswith("ing")
    if behind and before.is_person:
        return [clause.first - 1]
    noun = before.mention is not None or before.solid or before.word.endswith("s")
    return [] if behind and noun and before.word not in _BEFORE_GERUND else clause.doers


def _is_of_a_land(clause: Clause) -> bool:
    """ "received B, who is visiting | the Sultanate": the host's, which is nowhere named."""
    ahead = [chunk.word for chunk in clause.chunks[clause.last + 1 : clause.last + 3]]
    return ahead[:1] == ["the"] and not name_grammar().realms.isdisjoint(ahead[1:2])


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
        if chunk.is_place and chunk.name and chunk.mention and chunk.mention.form in _SITED:
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
    """ "toured the branch with its curator A", "toured the branch, which is new, with A": those behind "with", but not
    in "for talks with A"."""
    nouns = meeting_words().nouns
    aside = clause.end < len(clause.chunks) and clause.chunks[clause.end].word == "which"
    behind = (one for one in (clause.later if aside else ()) if _is_parted(clause, one))
    found = (one.members for one in (*clause.phrases, *behind) if one.preposition == "with" and one.noun not in nouns)
    return parties(clause.chunks, people(clause.chunks, next(found, ())))


def _is_parted(clause: Clause, one: Phrase) -> bool:
    """ "toured the branch, which is new | , with A"."""
    return [chunk.word for chunk in clause.chunks[one.first - 2 : one.first]] == [",", "with"]


def view(clause: Clause) -> Event | None:
    """ "A viewed the works in Oslo", "A got acquainted with the works in Oslo": a visit where the place is said."""
    chunks = clause.chunks
    by = clause.behind("by")
    goal, beside = _goal(clause, _houses(clause)) or _site(clause), guided(clause)
    if (
        _is_telling(clause)
        or not people(chunks, clause.doers)
        or "as" in clause.words(8)
        or not (goal or beside or _is_room(clause))
    ):
        return None
    who = parties(chunks, clause.doers, Part.GUEST)
    seen = parties(chunks, _houses(clause)[:1], Part.HOST)
    event = event_of(clause, MeetingKind.VISIT, who, parties(chunks, people(chunks, by)), beside, seen)
    return replace(event, goal=goal) if event else None


def _is_telling(clause: Clause) -> bool:
    """ "A acquainted | the guests | with the work of the museum": who tells them of it."""
    behind = clause.chunks[clause.last + 1 : clause.last + 3]
    return len(behind) > 1 and behind[0].is_person and behind[1].word == "with"


def _is_room(clause: Clause) -> bool:
    """Whether what was viewed is a building, or a room of one: "got acquainted with | the library", unlike "with the
    library system"."""
    for at in range(clause.last + 1, min(clause.end, clause.last + _NAME)):
        behind = clause.chunks[at + 1].word if at + 1 < len(clause.chunks) else ""
        if clause.chunks[at].word in _ROOMS and behind in _BEHIND_ROOMS:
            return True
        if clause.chunks[at].word in _BEHIND_ROOMS - {"with"}:
            break
    return False


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
    return [at for at in members if clause.chunks[at].is_organisation and is_house(clause.chunks[at].mention)]


def is_house(mention: Mention | None) -> bool:
    """Whether a body is a building, too, by its name: "the National Museum"."""
    return mention is not None and not meeting_words()["sites"].isdisjoint(" ".join(mention.names).lower().split())
