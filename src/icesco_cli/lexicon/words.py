"""The reader of the tables of things that have names - countries, places, bodies, honorifics, offices, people's names -
and the way to every table: each function parses its table once and hands out frozen nouns.

In a table, the spellings of one thing stand on one line, parted by " | ", and the first is its name. Tables hold
straight apostrophes, as `Document.reading` does. Keys are exact, letter case included, unless the function says that
they are folded.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from icesco_cli.lexicon.entries import Body as Body
from icesco_cli.lexicon.entries import Country as Country
from icesco_cli.lexicon.entries import HeadWord as HeadWord
from icesco_cli.lexicon.entries import Honorific as Honorific
from icesco_cli.lexicon.entries import Office as Office
from icesco_cli.lexicon.entries import Offices as Offices
from icesco_cli.lexicon.entries import Place as Place
from icesco_cli.lexicon.entries import Prefix as Prefix

_FOLDER = Path(__file__).parent
_ORGANISATION = re.compile(r"(?<=\w)isation")
_NOT_A_WORD = re.compile(r"[^\w\s]|_")


@cache
def table(name: str) -> dict[str, Any]:
    """The table `name`.toml, as TOML has it."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def countries() -> tuple[Country, ...]:
    """Every country and territory, in the order of their codes."""
    return tuple(_country(code, row) for code, row in table("countries").items())


def _country(code: str, row: list[str]) -> Country:
    forms, adjectives, people, capitals = (_forms(column) for column in row)
    return Country(forms[0], code, forms, adjectives, people, capitals[0] if capitals else None, capitals)


@cache
def country_names() -> dict[str, Country]:
    """The country behind each of its names: "Türkiye", "UAE"."""
    return {form: country for country in countries() for form in country.forms}


@cache
def city_states() -> dict[str, str]:
    """The city that a country is, by the country, where the two have names of their own: the Holy See's Vatican
    City."""
    cities = ((country.name, city) for country in countries() for city in country.capital_forms)
    return {name: city for name, city in cities if city in country_names() and country_names()[city].name != city}


@cache
def polities() -> dict[str, frozenset[str]]:
    """The countries that call themselves a kingdom, a sultanate ...: by that word in lower case."""
    found: dict[str, set[str]] = {}
    for form, country in country_names().items():
        before, of, _ = form.lower().partition(" of ")
        for word in before.split() if of else before.split()[1:][-1:]:
            found.setdefault(word, set()).add(country.name)
    return {word: frozenset(names) for word, names in found.items()}


@cache
def country_adjectives() -> dict[str, Country]:
    """The country behind each of its adjectives: "Azeri"."""
    return {form: country for country in countries() for form in country.adjectives}


@cache
def country_peoples() -> dict[str, Country]:
    """The country behind each name of its people: "Azerbaijanis"."""
    return {form: country for country in countries() for form in country.people}


@cache
def country_by_form() -> dict[str, Country]:
    """The country behind any of its names, adjectives and peoples."""
    return {**country_peoples(), **country_adjectives(), **country_names()}


@cache
def places() -> dict[str, Place]:
    """The place behind each of its spellings: capitals, then what the table of places says."""
    found = {form: Place(c.capital, c.name, "city") for c in countries() if c.capital for form in c.capital_forms}
    names = {country.code: country.name for country in countries()}
    for kind, by_code in table("places")["places"].items():
        for code, lines in by_code.items():
            for forms in _lines(lines):
                found.update(dict.fromkeys(forms, Place(forms[0], names.get(code), kind)))
    return found


@cache
def world_regions() -> frozenset[str]:
    """Continents and regions of several countries: "Africa", "Middle East"."""
    return frozenset(form for forms in _lines(table("places")["regions"]) for form in forms)


@cache
def known_bodies() -> tuple[Body, ...]:
    """The bodies that every reader of the field knows."""
    return tuple(_body(forms, part_of) for part_of, lines in table("bodies").items() for forms in _lines(lines))


def _body(forms: tuple[str, ...], part_of: str) -> Body:
    name, _, rest = forms[0].partition(" (")
    return Body(name, rest.rstrip(")") or None, (name, *forms[1:]), part_of or None)


@cache
def body_by_key() -> dict[str, Body]:
    """The body behind the `body_key` of any of its forms and of its acronym."""
    return {body_key(form): body for body in known_bodies() for form in (body.acronym, *body.forms) if form}


def body_key(text: str) -> str:
    """Fold what varies freely in a body's name: case, accents, punctuation, "&", -isation, Centre, a leading "the".

    A single word all in capitals is an acronym and stays as it is, so that "Who" is not the WHO.
    """
    if text.isupper() and " " not in text:
        return text
    plain = text.casefold().replace("&", " and ")
    bare = plain if plain.isascii() else _without_marks(plain)
    words = _NOT_A_WORD.sub(" ", _ORGANISATION.sub("ization", bare.replace("'", "").replace(".", ""))).split()
    spellings = table("heads")["spellings"]
    return " ".join(spellings.get(word, word) for word in (words[1:] if words[:1] == ["the"] else words))


def _without_marks(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


@cache
def body_heads() -> dict[str, HeadWord]:
    """The head nouns of bodies' names, by the word as it stands in a name ("Ministry", "Universities")."""
    heads = table("heads")
    return {
        word: HeadWord(word, kind, side == "first", strength == "weak")
        for strength in ("strong", "weak")
        for side in ("first", "last")
        for kind, words in heads[strength][side].items()
        for word in words.split()
    }


@cache
def event_heads() -> frozenset[str]:
    """Nouns that make a capitalised phrase an event, a programme, a prize or a text, and so no body."""
    return word_set(table("heads")["events"])


@cache
def honorifics() -> dict[str, Honorific]:
    """What stands before names, with and without dots: "Dr.", "H.E.", "Her Royal Highness"."""
    return {
        form: Honorific(form, _sex(sex), kind)
        for kind, by_sex in table("honorifics").items()
        for sex, lines in by_sex.items()
        for forms in _lines(lines)
        for form in forms
    }


@cache
def offices() -> Offices:
    """The words of offices."""
    rows = table("offices")
    heads = {
        form.casefold(): Office(form, _sex(sex), kind, standing == "leads")
        for standing in ("leads", "serves")
        for kind, by_sex in rows[standing].items()
        for sex, lines in by_sex.items()
        for forms in _lines(lines)
        for form in forms
    }
    prefixes = {
        word.casefold(): Prefix(word, when == "past") for when, words in rows["prefixes"].items() for word in words
    }
    return Offices(heads, rows["plurals"], prefixes, rows["acronyms"])


@cache
def given_names() -> dict[str, str]:
    """Whose given name it is: m, f or u (both), by the name in plain lower-case letters."""
    found: dict[str, str] = {}
    for by_sex in table("given_names").values():
        for sex, names in by_sex.items():
            for name in names.split():
                found[name] = sex if found.get(name, sex) == sex else "u"
    return found


@cache
def name_particles() -> dict[str, str]:
    """Particles inside names: `before` the name that they belong to ("bin", "van der"), or `after` it ("oglu")."""
    return {word: side for side, words in table("particles").items() for word in words}


@cache
def common_capitals() -> frozenset[str]:
    """Words that a capital at the head of a sentence or in a title does not make a name."""
    return word_set(table("capitals")["common"])


@cache
def never_names() -> frozenset[str]:
    """Capitalised words that are part of names of bodies, events and places, and never of a person's."""
    return word_set(table("capitals")["never"])


@cache
def venues() -> frozenset[str]:
    """Nouns of the buildings in which people meet, in lower case: "palace", "headquarters"."""
    return frozenset(form for forms in _lines(table("venues")["venues"]) for form in forms)


def _lines(text: str) -> Iterator[tuple[str, ...]]:
    return (_forms(line) for line in text.splitlines() if line)


def _forms(line: str) -> tuple[str, ...]:
    return tuple(line.split(" | ")) if line else ()


def word_set(text: str) -> frozenset[str]:
    """The words of a list in a table."""
    return frozenset(text.split())


def _sex(key: str) -> str | None:
    return None if key == "u" else key
