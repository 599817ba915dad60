"""Who is on a journey: "his visit to Oslo", "Minister A, who is on a visit"; and what only a guest does there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.mentions.references.holders_meant import SEX_OF_OWNER
from icesco_cli.mentions.references.units import Unit
from icesco_cli.mentions.references.words_that_refer import Reference
from icesco_cli.models import Topic

_BE = function_words("forms_of_be")
_AUXILIARIES = _BE | {"also", "had", "has", "have", "later", "then", "will"}
_COME = frozenset(["arrived", "arrives"])
_GOING = frozenset(["in", "to"])
_JOURNEYS = frozenset(["trip", "visit"])
_MODIFIED = 4
"""Words between "his" and "visit": "his first official | visit"."""
_PASSIVES = frozenset(["accompanied", "received", "welcomed"])
_ROUNDS = frozenset(["laid", "toured", "visited", "visits"])
_REALMS = frozenset(["country"])
_SEEN = 8
"""Units behind an office in which its verb stands."""


def journey_of(row: Sequence[Unit]) -> str | None:
    """Whose a journey is of which a sentence tells: "m" or "f" for "his" or "her", the name before "'s visit", "" for
    the subject of "paid a visit"; None where it tells of none."""
    for at, unit in enumerate(row):
        if unit.word in _COME:
            return ""
        if unit.word not in _JOURNEYS or row[at - 1].word == "to":
            continue
        for before in reversed(row[max(0, at - _MODIFIED) : at]):
            if before.word in SEX_OF_OWNER:
                return SEX_OF_OWNER[before.word]
            if before.mention and before.mention.topic is Topic.PERSON:
                return next(iter(before.mention.names), None)
        return ""
    return None


def is_goal(row: Sequence[Unit], reference: Reference) -> bool:
    """Whether "the country" is where somebody goes: "who is visiting the country", "on a visit to our country"."""
    if reference.head not in _REALMS or reference.owner not in ("", "our") or reference.names:
        return False
    first = bisect_left(row, reference.start, key=lambda unit: unit.start)
    before = [unit.word for unit in row[max(0, first - 2) : first]]
    return before[-1:] == ["visiting"] or (before[-1:] != [] and before[-1] in _GOING and before[0] in _JOURNEYS)


def makes_rounds(row: Sequence[Unit], reference: Reference) -> bool:
    """Whether an office does what only a guest does: "the Minister was also received by", "the Minister visited"."""
    first = bisect_left(row, reference.end, key=lambda unit: unit.start)
    behind = [unit.word for unit in row[first : first + _SEEN]]
    at = next((at for at, word in enumerate(behind) if word not in _AUXILIARIES), None)
    if at is None:
        return False
    return behind[at] in _ROUNDS or (behind[at] in _PASSIVES and not _BE.isdisjoint(behind[:at]))
