"""The reader of the words of offices whose holders speak for a body or a country, in the table of promise."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from icesco_cli.lexicon.entries import Words
from icesco_cli.lexicon.words import table, word_set


def is_ruling(body: str) -> bool:
    """Whether a body is by its name the government of a country."""
    return body.startswith(tuple(table("promise_words")["sole_bodies"]["governments"]))


@cache
def posts() -> Mapping[str, Words]:
    """The words of offices told without their body: those that only some kinds of bodies have, those of parts of a
    body, those of a town, and the nouns of people of a country."""
    return {name: word_set(words) for name, words in table("promise_words")["posts"].items()}
