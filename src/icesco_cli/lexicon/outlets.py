"""The reader of `outlets.toml`: news agencies, papers and sites of governments, and whose news they print."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from icesco_cli.lexicon.words import country_names, table, word_set

_PIECES = re.compile(r"\s+[-–—|]\s+|[,()]")


@cache
def outlets() -> dict[str, str]:
    """The name of each outlet of the table by any of its names, as written there and in lower case."""
    rows = (line.split(" | ") for line in table("outlets")["outlets"].splitlines() if line)
    return {form: names[0] for names in rows for name in names for form in (name, name.casefold())}


@lru_cache(maxsize=1 << 8)
def home_country(outlet: str) -> str | None:
    """The country whose own ministers a page of this outlet names without it: that of a government, of its national
    news agency or of a paper of its capital; None for any other outlet."""
    pieces = [piece.strip() for piece in (outlet, *_PIECES.split(outlet))]
    names = (outlets().get(piece, piece) for piece in pieces)
    return next((_homes()[name] for name in names if name in _homes()), None) or _named_in(outlet)


def _named_in(outlet: str) -> str | None:
    """The country in the name of a government or an agency: "Ministry of Foreign Affairs, Republic of Benin"."""
    words = outlet.replace(",", " ").split()
    if word_set(table("outlets")["national"]["words"]).isdisjoint(words):
        return None
    named = (form for form in country_names() if f" {form} " in f" {' '.join(words)} ")
    return next((country_names()[form].name for form in named), None)


@cache
def _homes() -> dict[str, str]:
    rows = table("outlets")["homes"].items()
    return {name: country for country, names in rows for name in names.split(" | ")}
