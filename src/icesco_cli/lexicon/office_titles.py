"""What the title of an office says of its holder, from the words of offices and of bodies."""

from __future__ import annotations

from functools import cache

from icesco_cli.lexicon.words import body_heads, offices, table


def leading(title: str) -> str | None:
    """The kind of the office ("minister", "head of state", ...) if whoever holds it speaks for a body or a country:
    "Minister of Culture" and "Culture Minister", but neither a deputy nor a member of staff."""
    words = title.casefold().split()
    openings = [" ".join(words[:length]) for length in range(len(words), 0, -1)]
    endings = [" ".join(words[first:]) for first in range(1, len(words))]
    known = offices()
    parts = openings if words and words[0] in known.prefixes else [*openings, *endings]
    office = next((known.heads[part] for part in parts if part in known.heads), None)
    return office.kind if office and office.leads_body else None


def sole_countries(title: str) -> tuple[str, ...]:
    """The few countries that have an office of this title, with its field or without: "Secretary of State" and "Under
    Secretary of State for Public Diplomacy", but not "Secretary of State for Education"."""
    folded = title.casefold()
    openings = (folded.partition(sign)[0] for sign in (" for ", " of "))
    return _sole().get(next((opening for opening in openings if opening in _sole_of_field()), folded), ())


def sole_rival(title: str) -> str | None:
    """The country that has an office of few countries too, though hardly anyone thinks of it: the Holy See has a
    "Secretary of State"."""
    rival = table("offices")["sole_rivals"].get(title.casefold())
    return str(rival) if rival else None


def sole_country(title: str) -> str | None:
    """The country of an office that no other country has under this title."""
    countries = sole_countries(title)
    return countries[0] if len(countries) == 1 else None


def is_lacking(country: str, title: str) -> bool:
    """Whether the country has no office of that title: the United States have no "Prime Minister"."""
    return country in _lacking().get(title.casefold(), ())


@cache
def _sole() -> dict[str, tuple[str, ...]]:
    return _countries_by_title("sole")


@cache
def _lacking() -> dict[str, tuple[str, ...]]:
    return _countries_by_title("lacking")


def _countries_by_title(name: str) -> dict[str, tuple[str, ...]]:
    rows = table("offices")[name].items()
    return {title: tuple(countries.split(" | ")) for title, countries in rows}


@cache
def _sole_of_field() -> frozenset[str]:
    return frozenset(table("offices")["sole_of_field"]["titles"].split(" | "))


@cache
def employers() -> dict[str, frozenset[str]]:
    """The kinds of bodies that an office leads, by its last word in lower case: "rector" leads universities."""
    return {head: frozenset(kinds.split()) for head, kinds in table("offices")["employers"].items()}


@cache
def bound_offices() -> dict[str, frozenset[str]]:
    """Words that are offices only before some prepositions, by the word in lower case: "member" before "of"."""
    return {word: frozenset(prepositions.split()) for word, prepositions in table("offices")["bound"].items()}


@cache
def ministerial_words() -> frozenset[str]:
    """The words of ministers and ministries that say nothing of their field, in lower case: "minister", "ministry"."""
    heads = offices().heads.items()
    ministers = {form for form, office in heads if office.kind == "minister" and office.leads_body and " " not in form}
    ministries = {head.word.casefold() for head in body_heads().values() if head.kind == "ministry"}
    return frozenset(ministers | ministries)
