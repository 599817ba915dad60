"""The reader of the tables that tell people, bodies and the fields of offices from other capitalised words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.words import table


@dataclass(frozen=True, slots=True)
class NameContexts:
    """What stands beside a human's name. All words are in lower case; phrases are tuples of words."""

    nouns: frozenset[str]
    kin: frozenset[str]
    speech: frozenset[str]
    hollow: frozenset[str]
    units: frozenset[str]
    national: frozenset[str]
    before: frozenset[tuple[str, ...]]
    endings: Mapping[str, int]
    """Endings of family names, and the fewest letters of a name that may bear each."""


@cache
def portfolios() -> frozenset[str]:
    """The words of which the field of an office or a body is made, each with its capital."""
    return frozenset(table("portfolios")["words"].split())


@cache
def name_contexts() -> NameContexts:
    """What stands beside a name and says that it is a human's."""
    rows = table("name_contexts")
    return NameContexts(
        frozenset(rows["nouns"].split()),
        frozenset(rows["kin"].split()),
        frozenset(rows["speech"].split()),
        frozenset(rows["hollow"].lower().split()),
        frozenset(rows["units"].lower().split()),
        frozenset(rows["national"].lower().split()),
        frozenset(tuple(phrase.split()) for phrase in rows["before"]),
        {ending: int(fewest) for fewest, endings in rows["endings"].items() for ending in endings.split()},
    )
