"""One sentence that tells of several meetings of one human being: "met A and, separately, B", "A in Oslo and B in
Lima"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.nouns import nouns_between
from icesco_cli.facts.meetings.events.events import RECEIVED, Event, join, parties
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import named
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part

_AGAIN = {"guest": "on", "hold": "with", "meet": "with", RECEIVED: "by"}
"""The preposition that parts those whom it names again: "met with A, and with B", "was received by A, and by B"."""
_THEN = frozenset(["afterwards", "later", "separately", "subsequently", "then"])
"""What stands before one whom somebody met after the others: "met A, and later B"."""
_SINGLE = frozenset(["call", "conversation", "meeting"])
_IN_TURN = (frozenset(["one", "after"]), frozenset(["in", "turn"]))
"""The words of "one after the other", "one after another" and "in turn"."""
_PARTED = ("guest", "hold", "host", "meet", RECEIVED)
_ASIDE = 8
"""How far behind the last whom somebody met he may say how: "received A and B, of the Guild, each apart"."""
_PLAIN = (
    function_words("determiners")
    | meeting_words()["human"]
    | frozenset("and at by in later of on then with , ;".split())
)
"""The words that may stand between those whom somebody meets in turn: no verb, no clause of its own."""
_CLOSING = frozenset(["!", ")", ".", ":", "to", "who", "whom"])
"""What may follow the last of them, who is no subject: "A in Oslo and B to sign a treaty", unlike "and B said"."""
_PARTING = frozenset(["and", ";"])
_OPENED = 12
"""Chunks before the first of two people in which his own place or day may stand."""
_FARTHEST = 60
"""How far behind its verb the last of them stands."""


def apart(clause: Clause, event: Event) -> list[Event]:
    """ "held separate meetings with A and B", "met separately with A and B": one meeting with each."""
    if groups := _gapped(clause.chunks, event) or _repeated(clause, event) or _later(clause, event):
        return groups
    several = event.rule == "hold" and clause.chunks[event.last].word in meeting_words()["each"]
    if event.rule not in _PARTED:
        return [event]
    around = _around(clause, event)
    if not (several or around & meeting_words()["apart"] or _one_by_one(around)):
        return [event]
    doers = parties(clause.chunks, clause.doers)
    names = {party.name for party in doers}
    first = [party for party in event.parties if party.name in names]
    others = [party for party in event.parties if party.name not in names]
    others = [party for party in others if party.name in event.people] or others
    if len(others) == 1 and "separately" in around:
        return [replace(event, parties=(one, *others)) for one in first if one.name in event.people] or [event]
    noun = next(nouns_between(clause.chunks, event.last + 1, event.last + 8), None)
    last = noun.last if noun and "in" in around else event.last
    return [replace(event, last=last, parties=(*first, other)) for other in others] or [event]


def _gapped(chunks: Sequence[Chunk], event: Event) -> list[Event]:
    """ "met A in Oslo on Monday and B in Lima on Tuesday", "meets A in Oslo; in Lima, B": a meeting in each."""
    if event.rule == "visit":
        return _rounds(chunks, event)
    again = _AGAIN.get(event.rule)
    if event.family is not MeetingKind.MEETING or again is None:
        return []
    groups = _stations(chunks, event, _is_somebody)
    if len(groups) < 2:
        return []
    part = Part.HOST if again == "by" else Part.PARTICIPANT
    others = {party.name for party in parties(chunks, [at for group in groups for at in group])}
    doers = tuple(party for party in event.parties if party.name not in others)
    stations = [replace(event, parties=join(doers, parties(chunks, groups[0], part)))] if doers else []
    for group in groups[1:] if doers else ():
        stations.append(replace(event, at=group[0], last=group[0], parties=join(doers, parties(chunks, group, part))))
    return stations


def _rounds(chunks: Sequence[Chunk], event: Event) -> list[Event]:
    """ "visited the Museum of A in Oslo on Monday and the Library of B in Lima on Tuesday": a visit to each."""
    groups = _stations(chunks, event, _is_body)
    if len(groups) < 2:
        return []
    guests = tuple(party for party in event.parties if party.part is Part.GUEST)
    seen: list[Event] = []
    for group in groups:
        everybody = join(guests, parties(chunks, group, Part.HOST))
        at, last = (group[0], group[0]) if seen else (event.at, event.last)
        seen.append(replace(event, at=at, last=last, parties=everybody, goal=chunks[group[0]].name))
    return seen


def _is_body(chunk: Chunk) -> bool:
    return chunk.is_organisation


def _is_somebody(chunk: Chunk) -> bool:
    return chunk.is_person and bool(chunk.names)


def _stations(chunks: Sequence[Chunk], event: Event, is_seen: Callable[[Chunk], bool]) -> list[list[int]]:
    """The human beings or bodies behind the verb, parted where each group has a place or a day of its own."""
    groups: list[list[int]] = []
    last = event.last
    for at in range(event.last + 1, min(len(chunks), event.last + _FARTHEST)):
        chunk = chunks[at]
        if is_seen(chunk):
            if not groups or _is_another_station(chunks, last, at):
                groups.append([])
            groups[-1].append(at)
            last = at
        elif not (chunk.mention or chunk.time or chunk.word in _PLAIN):
            acts = at == last + 1 and chunk.word not in PREPOSITIONS and chunk.word not in _CLOSING
            return groups[:-1] if acts else groups
    return groups


def _is_another_station(chunks: Sequence[Chunk], before: int, at: int) -> bool:
    """Whether "and" or a semicolon parts two people, each with a place or a day: "A in Oslo and B in Lima"."""
    parted = next((one for one in range(at - 1, before, -1) if chunks[one].word in _PARTING), None)
    if parted is None:
        return False
    first = chunks[before + 1 : parted]
    second = (*chunks[parted + 1 : at], *chunks[at + 1 : at + 3])
    opened = any(_is_where_or_when(chunk) for chunk in (*chunks[max(0, before - _OPENED) : before], *first))
    if opened and any(_is_where(chunks, one) for one in range(parted + 1, at)):
        return True
    if chunks[parted].word == ";":
        return False
    return any(_is_where_or_when(one) for one in first) and any(_is_where_or_when(one) for one in second)


def _is_where(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place stands here, or a body in whose building it was: "at the Museum"."""
    body = chunks[at].mention is not None and not chunks[at].is_person
    return chunks[at].is_place or (body and "at" in {chunk.word for chunk in chunks[at - 2 : at]})


def _is_where_or_when(chunk: Chunk) -> bool:
    return chunk.time is not None or (chunk.is_place and not chunk.word)


def _around(clause: Clause, event: Event) -> set[str]:
    """The words around the verb, to the first whom the subject met, and right behind the last: "met, one after the
    other, with A and B", "met with A and B separately"."""
    met = [at for one in clause.phrases for at in one.members if clause.chunks[at].is_person]
    first, last = (met[0], met[-1]) if met else (event.last + 3, event.last + 3)
    before = clause.chunks[max(0, event.at - 1) : max(first, event.last + 3)]
    behind = {chunk.word for chunk in clause.chunks[last + 1 : last + 3] if chunk.word.endswith("ly")}
    aside = list(pairwise(chunk.word for chunk in clause.chunks[last + 1 : last + _ASIDE]))
    alone = {word for each, word in aside if each == "each"}
    alone |= {"separate"} if ("separate", "meetings") in aside else set()
    return {chunk.word for chunk in before} | behind | alone


def _one_by_one(around: set[str]) -> bool:
    return _IN_TURN[0] <= around or _IN_TURN[1] <= around


def _later(clause: Clause, event: Event) -> list[Event]:
    """ "met A, and later B", "received A and then B": one after the other."""
    chunks, doers = clause.chunks, parties(clause.chunks, clause.doers)
    others = [at for one in clause.phrases for at in one.members if chunks[at].is_person and named(chunks, [at])]
    starts = [at for at in others[1:] if _comes_later(clause, at)]
    if event.rule not in _PARTED or not starts or not doers:
        return []
    edges = [0, *starts, len(chunks)]
    groups = [[at for at in others if low <= at < high] for low, high in pairwise(edges)]
    met = [tuple(party for party in event.parties if party.name in _names(chunks, group)) for group in groups]
    first = tuple(party for party in event.parties if party.name in {one.name for one in doers})
    return [replace(event, parties=join(first, group)) for group in met] if all(met) and first else []


def _comes_later(clause: Clause, at: int) -> bool:
    """Whether "then" or "and later with" stands before somebody; "then" may be taken for a part of his office."""
    before = clause.chunks[at - 1 - (clause.chunks[at - 1].word == "with")]
    return before.word in _THEN or clause.row.text_of(clause.chunks[at]).startswith("then ")


def _names(chunks: Sequence[Chunk], group: Sequence[int]) -> set[str]:
    return {party.name for party in parties(chunks, group)}


def _repeated(clause: Clause, event: Event) -> list[Event]:
    """ "met with A, and with B": the preposition said again behind a comma parts them."""
    chunks = clause.chunks
    if event.family is not MeetingKind.MEETING or event.rule not in _AGAIN or chunks[event.last].word in _SINGLE:
        return []
    again = _AGAIN[event.rule]
    if again == "by" and chunks[event.at].word != "received":
        return []  # "was met at the airport by A, and by B"
    groups: list[list[int]] = []
    for at in clause.behind(again):
        before = [chunk.word for chunk in chunks[at - 5 : at]]
        alone = "separately" in before or any(chunk.time for chunk in chunks[at - 5 : at])
        apart_again = again == "with" and before[-3:] == [",", "and", again]
        if not groups or apart_again or (alone and before[-1:] == [again]):
            groups.append([])
        groups[-1].append(at)
    if len(groups) < 2 or not all(named(chunks, group) for group in groups):
        return []
    first = parties(chunks, clause.doers)
    part = Part.HOST if again == "by" else Part.PARTICIPANT
    guests = tuple(party for party in event.parties if party.part is Part.GUEST) or first
    first = guests if again == "by" else first
    return [replace(event, parties=join(first, parties(chunks, group, part))) for group in groups]
