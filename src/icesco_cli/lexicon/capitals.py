"""The capitals that stand for the governments of their countries."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from icesco_cli.lexicon.words import countries, table, word_set


@cache
def capitals() -> Mapping[str, str]:
    """The country whose government is meant by the name of its capital."""
    refused = word_set(table("promise_words")["capitals"]["refused"])
    return {form: country.name for country in countries() for form in country.capital_forms if form not in refused}
