"""Where two facts say that they happened: one place, one inside the other, or two places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from icesco_cli.lexicon.linking_words import linking_words
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.text.folding import fold


@dataclass(frozen=True, slots=True)
class PlaceName:
    """The places that a phrase names ("Shahdag, Gusar" has two), each in one spelling, and their countries."""

    places: frozenset[str]
    countries: frozenset[str]
    is_country: bool
    """Whether it names countries only."""


@lru_cache(maxsize=1 << 12)
def read_place_name(text: str) -> PlaceName:
    """Takes a phrase apart. A place that no table knows is its own words, without "region", "island" and the like."""
    parts = [_bare(part) for part in text.split(",") if part.strip()]
    countries = {country_names()[part].name for part in parts if part in country_names()}
    known = [places()[part] for part in parts if part in places() and part not in country_names()]
    named = {fold(place.name) for place in known}
    named |= {fold(part) for part in parts if part not in places() and part not in country_names()}
    return PlaceName(frozenset(named), frozenset(countries | {p.country for p in known if p.country}), not named)


def same_place(one: str | None, other: str | None) -> bool:
    """Whether both are named and are one place, country or city."""
    if not one or not other:
        return False
    a, b = read_place_name(one), read_place_name(other)
    if a.is_country or b.is_country:
        return a.is_country and b.is_country and bool(a.countries & b.countries)
    return bool(a.places & b.places)


def places_agree(one: str | None, other: str | None) -> bool:
    """Whether nothing speaks against one place: either is unknown, or one lies in the other."""
    if not one or not other or same_place(one, other):
        return True
    a, b = read_place_name(one), read_place_name(other)
    nested = a.is_country or b.is_country
    return nested and (bool(a.countries & b.countries) or not a.countries or not b.countries)


def _bare(part: str) -> str:
    """The part without the words for what kind of place it is, unless they are its name ("Kuwait City")."""
    part = part.strip()
    if part in places() or part in country_names():
        return part
    return " ".join(word for word in part.split() if word.lower() not in linking_words().place_kinds) or part
