"""The reader of the words that linking looks past, or looks at: see the head of linking_words.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.words import body_heads, body_key, country_by_form, known_bodies, table, word_set


@dataclass(frozen=True, slots=True)
class LinkingWords:
    """All words stand folded."""

    body_joints: frozenset[str]
    nationwide: frozenset[str]
    """Words that open the name of a body which many a country has: "national"."""
    many_countries: frozenset[str]
    """Words in the name of a body which many countries share: "world"."""
    office_fillings: frozenset[str]
    office_ranks: frozenset[str]
    place_kinds: frozenset[str]
    light: frozenset[str]
    """Words of undertaking as such: "provide", "support"."""
    times: frozenset[str]
    """Units of time: "year"."""
    months: frozenset[str]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    no_content: frozenset[str]
    """Words that tell no undertaking from another: stops, times, months, money and numbers."""


@cache
def linking_words() -> LinkingWords:
    """The table."""
    rows = table("linking_words")
    undertakings = {row: word_set(text) for row, text in rows["undertakings"].items()}
    numerals = frozenset(rows["numbers"]) | frozenset(rows["scales"])
    return LinkingWords(
        body_joints=word_set(rows["bodies"]["joints"]),
        nationwide=word_set(rows["bodies"]["nationwide"]),
        many_countries=word_set(rows["bodies"]["many_countries"]),
        office_fillings=word_set(rows["offices"]["fillings"]),
        office_ranks=word_set(rows["offices"]["ranks"]),
        place_kinds=word_set(rows["places"]["kinds"]),
        light=undertakings["light"],
        times=undertakings["times"],
        months=undertakings["months"],
        numbers=rows["numbers"],
        scales=rows["scales"],
        no_content=numerals.union(*(words for row, words in undertakings.items() if row != "light")),
    )


@cache
def owners() -> dict[str, str]:
    """The country or body behind each word that says whose a body is, by `body_key`: "azerbaijani", "icesco"."""
    forms = ((body, form) for body in known_bodies() for form in (body.acronym, *body.forms) if form)
    bodies = {body_key(form).casefold(): body.name for body, form in forms}
    return bodies | {body_key(form): country.name for form, country in country_by_form().items()}


@cache
def acronyms() -> dict[str, str]:
    """The acronym of a known body behind each single word that stands for it, in lower case: "isesco" is "icesco"."""
    forms = ((body.acronym, form) for body in known_bodies() for form in body.forms if " " not in form)
    return {form.casefold(): acronym.casefold() for acronym, form in forms if acronym}


@cache
def heads_of_parts() -> frozenset[str]:
    """Head nouns of what is a part of a larger body, by `body_key`: "sector"."""
    return _heads("parts")


@cache
def heads_everywhere() -> frozenset[str]:
    """Head nouns of bodies of which every country has its own, by `body_key`: "ministry"."""
    return _heads("everywhere")


@cache
def heads_shared() -> frozenset[str]:
    """Those of `heads_everywhere` of which there are also bodies that many countries share: "assembly"."""
    return _heads("shared")


@cache
def heads_in_order() -> frozenset[str]:
    """Head nouns that make one name when they open it and another when they close it, by `body_key`: "university"."""
    return _heads("in_order")


def _heads(row: str) -> frozenset[str]:
    kinds = word_set(table("linking_words")["bodies"][row])
    return frozenset(body_key(head.word) for head in body_heads().values() if head.kind in kinds)
