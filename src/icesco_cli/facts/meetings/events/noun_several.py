"""Several meetings that one noun names, and those that come after others: "meetings with A and B", "a meeting with A
and one with B", "the last meeting of the day brought together A and B", "preceded by a visit, during which A and B",
"ended with the signing by A and B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.nouns import Noun, nouns_between
from icesco_cli.facts.meetings.events.events import OF_TWO, Event, parties
from icesco_cli.facts.meetings.events.noun_told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after, named
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Status

_REACH = 48
"""Chunks behind a noun of meeting in which those stand with whom it was."""
_BRINGING = meeting_words()["closing"] | meeting_words()["witnessing"]
"""What leads up to a signing: "ended with", "saw"."""
_CLAUSE = 12
"""Chunks behind a noun of meeting in which the clause begins that tells what was done there."""
_FUTURE = function_words("future")
_OFFICE = 4
"""Chunks of the office before whoever was there: "the newly elected President, A"."""
_SEVERAL = 3
_SIGNING = frozenset(["between", "by"])
_ROUND = 6
"""Chunks from a noun of meeting to "between", over its verb."""


def each_of(chunks: Sequence[Chunk], noun: Noun, event: Event) -> list[Event]:
    """ "was in Oslo for meetings with A and B": one with each."""
    apart = noun.kind in OF_TWO and event.happened and chunks[noun.last].word in meeting_words()["each"]
    if event.lonely and (goes_on_with_others(chunks, noun) or apart):
        people = (party for party in event.parties if party.name in event.people)
        return [replace(event, parties=(party,)) for party in people]
    if noun.known or chunks[noun.last].word not in meeting_words()["each"] or len(event.people) < _SEVERAL:
        return [event]
    behind = [party.name for party in parties(chunks, range(noun.last + 1, min(len(chunks), noun.last + _REACH)))]
    between = any(chunk.word == "between" for chunk in chunks[noun.last : noun.last + _ROUND])
    behind = behind[1:] if between else behind  # "meetings were held between A and B, and C"
    others = [party for party in event.parties if party.name in behind and party.name in event.people]
    owners = [party for party in event.parties if party.name not in behind]
    return [replace(event, parties=(*owners, other)) for other in others] if owners and len(others) > 1 else [event]


def goes_on_with_others(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "a meeting with A and a longer one with B"."""
    ahead = pairwise(chunk.word for chunk in chunks[noun.last : noun.last + _REACH])
    return any(a in {"another", "one"} and b == "with" for a, b in ahead)


def in_its_course(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """ "The signing was preceded by a visit to the port, during which A and B were briefed": A and B were on it."""
    chunks = parse.row.chunks
    near = range(noun.last + 3, min(len(chunks), noun.last + _CLAUSE))
    at = next((at for at in near if chunks[at].word == "which"), None)
    if at is None or [chunk.word for chunk in chunks[at - 2 : at]] != [",", "during"]:
        return None
    group = named(chunks, group_after(chunks, at + 1, _OFFICE))
    ahead = group and group[-1] + 1 < len(chunks) and chunks[group[-1] + 1].word in _FUTURE
    if told is not Status.HELD or ahead or any(nouns_between(chunks, noun.last + 1, at)):
        return None
    who = parties(chunks, group)
    return event_of(parse, noun, told, who, known=noun.known, happened=True) if who else None


def gathered(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """ "The last meeting of the day brought together A and B": another than those told before."""
    chunks = parse.row.chunks
    series = meeting_words()["serial"] | {"another"}
    if (
        not noun.known
        or noun.kind not in OF_TWO
        or series.isdisjoint(c.word for c in chunks[max(0, noun.first - _ROUND) : noun.first])
    ):
        return None
    near = range(noun.last + 1, min(len(chunks) - 1, noun.last + _ROUND))
    at = next((at for at in near if chunks[at].word == "brought" and chunks[at + 1].word == "together"), None)
    who = parties(chunks, group_after(chunks, at + 2, 4)) if at else ()
    return event_of(parse, noun, told, who, known=False, happened=True) if who else None


def signed(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """ "The visit culminated in the signing of a plan by A and B": A and B."""
    chunks = parse.row.chunks
    before = (chunk.word for chunk in chunks[max(0, noun.first - _OFFICE) : noun.first])
    if told is not Status.HELD or chunks[noun.last].word != "signing" or _BRINGING.isdisjoint(before):
        return None
    groups = (named(chunks, one.members) for one in parse.after(noun.last) if one.preposition in _SIGNING)
    who = parties(chunks, next((group for group in groups if len(group) > 1), ()))
    return event_of(parse, noun, told, who, known=False, happened=True) if who else None
