"""Of which countries offices are, as far as their own words say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from icesco_cli.lexicon.office_titles import sole_country
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.words.tokens import Annotation, Post

NATIONAL: Final = frozenset({"minister", "head of state", "head of government", "royal", "spouse"})
"""The kinds of offices that countries have."""
_ON_SIDE = NATIONAL | {"body head"}
"""The kinds of offices that say on which country's side their holders are."""


def countries(holder: Holder) -> Iterator[str]:
    """The countries of which a human's offices are said to be, those that he held once left out."""
    return (country for post in holder.posts if not post.past for country in country_of(post))


def country_of(post: Post) -> list[str]:
    """The country of which an office is said to be, or is by its very title; [] where neither."""
    owner = post.of.country if isinstance(post.of, Annotation) else None
    sole = sole_country(post.title) if post.of is None else None
    if sole:
        return [sole]
    return [owner.name] if owner and post.office.kind in _ON_SIDE else []


def office_key(post: Post) -> str:
    """What tells an office from the others of its country: a country has one head of government."""
    return post.office.kind if post.office.kind == "head of government" else post.title.casefold()


def is_national(post: Post) -> bool:
    """Whether the office, of nothing that is named, is one of a country: "the Minister of Culture"."""
    if post.office.kind == "minister":
        return "ecretary" not in post.office.form
    return post.office.kind in NATIONAL and " of " not in post.title.replace(post.office.form, "")
