"""The nouns of the word tables, frozen: what `words` hands out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]
"""Words in lower case that a table lists together."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory. `code` is ISO 3166-1; `forms` begin with `name`, `capital_forms` with `capital`."""

    name: str
    code: str
    forms: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capital: str | None
    capital_forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A named place below a country. `country` is the country's name, None where several lay claim or share it."""

    name: str
    country: str | None
    kind: str
    """city, region, island or site"""


@dataclass(frozen=True, slots=True)
class Body:
    """A body that every reader of the field knows. `part_of` names the body or country that it belongs to."""

    name: str
    acronym: str | None
    forms: tuple[str, ...]
    part_of: str | None


@dataclass(frozen=True, slots=True)
class HeadWord:
    """A noun that makes a capitalised phrase the name of a body."""

    word: str
    kind: str
    head_first: bool
    """Whether the name usually goes on after it: "Ministry of ...", but "... Agency"."""
    is_weak: bool
    """Whether it needs more than one other capitalised word beside it."""


@dataclass(frozen=True, slots=True)
class Honorific:
    """What stands before a name and is no part of it. `sex` is m, f or None."""

    form: str
    sex: str | None
    kind: str
    """courtesy, academic, noble, religious, military or diplomatic"""


@dataclass(frozen=True, slots=True)
class Office:
    """An office that a person holds. `leads_body`: whoever holds it speaks for the body or the country."""

    form: str
    sex: str | None
    kind: str
    leads_body: bool


@dataclass(frozen=True, slots=True)
class Prefix:
    """A word before an office ("Deputy", "former"). `past`: the office is no longer held."""

    form: str
    past: bool


@dataclass(frozen=True, slots=True)
class Offices:
    """The words of offices. Keys are case-folded, but for those of `acronyms`. `plurals` leads to the singular."""

    heads: Mapping[str, Office]
    plurals: Mapping[str, str]
    prefixes: Mapping[str, Prefix]
    acronyms: Mapping[str, str]
