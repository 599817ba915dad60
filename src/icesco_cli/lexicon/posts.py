"""The reader of the words of offices whose holders speak for a body or a country, in the table of promise."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from icesco_cli.lexicon.words import country_names, table, word_set

Words = frozenset[str]


@cache
def sole_offices() -> Mapping[str, str]:
    """The country behind an office that only one country has: "Secretary of State" without "for"."""
    rows = table("promise_words")["sole_offices"]
    return {title: country for country, titles in rows.items() for title in titles}


def sole_country(title: str) -> str | None:
    """The country of an office that only one country has, with or without its field: "Assistant Secretary of State for
    Political Affairs"."""
    return sole_offices().get(title) or sole_offices().get(title.partition(" for ")[0])


def is_ruling(body: str) -> bool:
    """Whether a body is by its name the government of a country."""
    return body.startswith(tuple(table("promise_words")["sole_bodies"]["governments"]))


@lru_cache(maxsize=1 << 8)
def country_of_outlet(outlet: str) -> str | None:
    """The country whose own ministers a page of this outlet names without it: that of a government or of a national
    news agency; None for any other outlet."""
    rows = table("promise_words")["outlets"]
    for country, starts in rows["countries"].items():
        if outlet.startswith(tuple(starts)):
            return str(country)
    words = outlet.replace(",", " ").split()
    if word_set(rows["national"]).isdisjoint(words):
        return None
    named = (form for form in country_names() if f" {form} " in f" {' '.join(words)} ")
    return next((country_names()[form].name for form in named), None)


@cache
def posts() -> Mapping[str, Words]:
    """The words of offices told without their body: those that only some kinds of bodies have, those of parts of a
    body, those of a town, and the nouns of people of a country."""
    return {name: word_set(words) for name, words in table("promise_words")["posts"].items()}
