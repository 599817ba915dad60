"""The reader of the table of words that refer back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from icesco_cli.lexicon.words import body_heads, offices, table


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """The words that refer back, in lower case. `heads` gives, for the last word of a head noun, the phrases that end
    in it, longest first, and what each refers to: office, leader, body, group or excellency."""

    heads: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    determiners: frozenset[str]
    owners: frozenset[str]
    modifiers: frozenset[str]
    ranks: frozenset[str]
    states: frozenset[str]
    brought: frozenset[str]
    """What somebody brings from others: "the greetings of A"."""
    followed: frozenset[str]
    leading: frozenset[str]
    """The head nouns of offices that "the ICESCO chief" may mean."""
    any_office: frozenset[str]
    """The head nouns that stand for the holder of any office: "the Moroccan official"."""
    served: frozenset[str]
    """Those whom a representative, an adviser or an assistant serves: his title is not theirs."""
    royal: frozenset[str]
    """Words of honorifics of ruling houses."""
    openers: frozenset[str]
    """What makes a plural definite."""
    objects: frozenset[str]
    """Pronouns that are never the subject of their own clause."""
    posted: frozenset[str]
    """Offices that go on with "to" and a country."""
    crowds: frozenset[str]
    """Words for people whom only the meeting told settles: "the guests", "the delegation"."""
    anybody: frozenset[str]
    """Plurals that refer back with an article and without an owner alone: "the experts"."""
    synonyms: Mapping[str, tuple[str, ...]]
    """The offices that another name for them may mean: "head of state"."""
    ownable: frozenset[str]
    """The bodies that a person can have: "his organisation", "our foundation"."""
    pronouns: Mapping[str, str]
    """m, f, plural, speaker or thing, by pronoun."""


@cache
def reference_words() -> ReferenceWords:
    """The table of reference_words.toml, with the heads of offices and bodies."""
    rows = table("reference_words")
    heads: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, refers in _heads(rows).items():
        words = tuple(phrase.split())
        heads.setdefault(words[-1], []).append((words, refers))
    return ReferenceWords(
        heads={last: tuple(sorted(found, key=lambda row: -len(row[0]))) for last, found in heads.items()},
        determiners=frozenset(rows["determiners"].split()),
        owners=frozenset(rows["owners"].split()),
        modifiers=frozenset(rows["modifiers"].split()),
        ranks=frozenset(rows["ranks"].split()),
        ownable=frozenset(rows["bodies"].split()),
        brought=frozenset(rows["brought"].split()),
        followed=frozenset(rows["followed"].split()),
        leading=frozenset(rows["leading"].split()),
        any_office=frozenset(rows["any_office"].split()),
        served=frozenset(rows["served"].split()),
        royal=frozenset(rows["royal"].split()),
        openers=frozenset(rows["openers"].split()),
        objects=frozenset(rows["objects"].split()),
        posted=frozenset(rows["posted"].split()),
        crowds=frozenset(rows["crowds"].split()),
        anybody=frozenset(rows["anybody"].split()),
        synonyms=_parted(rows["synonyms"]),
        states=frozenset(rows["states"].split()),
        pronouns={word: kind for kind, words in rows["pronouns"].items() for word in words.split()},
    )


def _parted(rows: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The rows of a table whose keys and values are several each, parted by bars; by single key."""
    return {name: tuple(row.split(" | ")) for names, row in rows.items() for name in names.split(" | ")}


def _heads(rows: Mapping[str, Any]) -> dict[str, str]:
    found = {head.casefold(): "body" for head in body_heads()}
    found |= dict.fromkeys(rows["bodies"].split(), "body")
    found |= dict.fromkeys(offices().heads, "office")
    found |= {f"vice-{head}": "office" for head in offices().heads if head.isalpha()}
    found |= {acronym.casefold(): "office" for acronym in offices().acronyms}
    found |= dict.fromkeys(_parted(rows["synonyms"]), "office")
    found |= dict.fromkeys(rows["leaders"].split(), "leader")
    found |= dict.fromkeys(rows["groups"].split(), "group")
    found |= dict.fromkeys(rows["chiefs"].split(" | "), "group")
    return found | dict.fromkeys(rows["excellencies"].split(), "excellency")
