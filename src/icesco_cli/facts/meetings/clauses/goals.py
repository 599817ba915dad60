"""Where a visit goes: the place behind "his visit to"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import venues

_REACH = 12
"""Chunks between a visit and where it goes, with its day and company."""

_SUBJECT = 6
"""Chunks from "where" to its verb: "where | he currently is paying"."""


def goal_of(chunks: Sequence[Chunk], noun: int) -> int | None:
    """The place that a visit goes to: behind "to" or "in", a few chunks after the noun at `noun`."""
    given, cities = meeting_words()["given"], meeting_words()["cities"]
    for at in range(noun + 1, min(len(chunks), noun + _REACH)):
        named = chunks[at].is_place and not chunks[at].word
        if named and (chunks[at - 1].word in {"to", "in", "the"} or is_name_of(chunks, at, cities)):
            return at
        word = chunks[at].word
        if word == "," and (chunks[at - 1].is_person or (at + 1 < len(chunks) and chunks[at + 1].is_person)):
            continue
        if word in {".", ";", ","} or (word in meeting_words().verbs and word not in given and not _leads(chunks, at)):
            return None
    return None


def place_where(chunks: Sequence[Chunk], verb: int) -> int | None:
    """The place of which a clause tells: "met B in | Oslo |, where she is on a visit"."""
    for at in range(verb - 1, max(1, verb - _SUBJECT), -1):
        if chunks[at].word == "where":
            place = at - 1 - (chunks[at - 1].word == ",")
            return place if chunks[place].is_place and not chunks[place].word else None
    return None


def _leads(chunks: Sequence[Chunk], at: int) -> bool:
    """ "the visit of a delegation | led by A to Oslo"."""
    return chunks[at].word in meeting_words()["leaders"] and [c.word for c in chunks[at + 1 : at + 2]] == ["by"]


def names_building(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is but the name of a building elsewhere: "at the Karabakh | hotel in Oslo"."""
    building = at + 3 < len(chunks) and chunks[at + 1].word in venues() and chunks[at + 2].word == "in"
    return building and chunks[at + 3].is_place


def is_name_of(chunks: Sequence[Chunk], at: int, areas: frozenset[str]) -> bool:
    """Whether a place is the name of one of the `areas`: "to the historic city of Oslo"."""
    return at > 1 and chunks[at - 1].word == "of" and chunks[at - 2].word in areas
