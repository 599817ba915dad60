"""The cast of the generated corpora: countries, bodies and people in office, the same for the same seed.

The cast grows with the archive and is bounded; who stands early in it is named most, as Zipf's law has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

from benchmarks.tables import choose, fill, table

LARGEST = 40_000
"""People of the largest archive."""
_POETS = 3_000
_FIRST = 150
_PER_ARTICLE = 30.0
"""The cast grows with the square root of the articles, as the vocabulary of a text does (Heaps' law)."""


@dataclass(frozen=True, slots=True)
class Country:
    name: str
    culture: str
    adjective: str
    cities: tuple[str, ...]
    """The capital first."""

    @property
    def capital(self) -> str:
        return self.cities[0]


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in office. `mentions` are the ways to name the person first, with the comma that closes an apposition;
    `again` are those that follow."""

    name: str
    country: Country
    body: str
    """What the person speaks for."""
    mentions: tuple[str, ...]
    again: tuple[str, ...]


@cache
def countries() -> tuple[Country, ...]:
    """All countries, in the order of their names."""
    return tuple(
        Country(name, culture, adjective, (capital, *others.split(", ")))
        for name, (culture, adjective, capital, others) in table("countries").items()
    )


def size(article: int) -> int:
    """How many people the archive knows by its article of this number."""
    return min(LARGEST, _FIRST + int(_PER_ARTICLE * article**0.5))


def rank(random: Random, known: int) -> int:
    """One of the first `known` of the cast, the second half as often as the first, and so on."""
    return int((known + 1) ** random.random()) - 1


@cache
def member(seed: int, number: int) -> Member:
    """The person of this number."""
    random = Random(f"{seed} person {number}")
    country = random.choice(countries())
    sex = random.choice("mmf")
    name, surname = _name(random, country.culture, sex)
    return _in_office(random, country, sex, name, surname)


def poet(random: Random) -> str:
    """The name of somebody who holds no office and met nobody."""
    return _poet(rank(random, _POETS))


@cache
def _poet(number: int) -> str:
    random = Random(f"poet {number}")
    return _name(random, random.choice(countries()).culture, random.choice("mf"))[0]


@cache
def international(number: int) -> str:
    """The full name of an international body, with its letters in brackets."""
    random = Random(f"body {number}")
    head, region, topic = (choose(random, slot) for slot in ("body_head", "region", "body_topic"))
    name = random.choice((f"{region} {head} for {topic}", f"{head} for {topic}", f"{region} {topic} {head}"))
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    return f"{name} ({letters})"


def _name(random: Random, culture: str, sex: str) -> tuple[str, str]:
    """A full name and the part of it that stands with an honorific."""
    names = table("names")[culture]
    given = random.choice(names[sex].split())
    shape = _for_sex(random.choice(names["forms"]), sex)
    surname, other = (_surname(random, names, sex) for _ in "12")
    full = fill(shape, random, {"g": given, "s": surname, "s2": other, "p": random.choice(names["m"].split())})
    short = full.removeprefix(given).strip() if full.startswith(given) else surname
    return full, short if " " not in short or short.startswith(("Al ", "El ", "van ", "von ", "de ")) else surname


def _surname(random: Random, names: dict[str, str], sex: str) -> str:
    ending = _for_sex(random.choice(names["endings"].split()), sex)
    return random.choice(names["stems"].split()) + ending.removeprefix("-")


def _for_sex(text: str, sex: str) -> str:
    """The side of the slash that is meant for men or women."""
    man, _, woman = text.partition("/")
    return woman if sex == "f" and woman else man


def _in_office(random: Random, country: Country, sex: str, name: str, surname: str) -> Member:
    offices = table("offices")
    kind = random.choices([*offices], [office["weight"] for office in offices.values()])[0]
    slots = {
        "adjective": country.adjective,
        "body_field": choose(random, "body_field"),
        "city": random.choice(country.cities),
        "country": country.name,
        "country2": random.choice(countries()).name,
        "international": international(rank(random, 400)),
    }
    title, before, again, body = (
        fill(offices[kind][key], random, slots) for key in ("title", "before", "again", "body")
    )
    honorific = random.choice(("Mr.", "Mr.", "Dr.", "H.E. Mr.") if sex == "m" else ("Ms.", "Ms.", "Dr.", "H.E. Ms."))
    mentions, whole = _mentions(offices[kind]["of"], country, name, title, before, body, honorific)
    return Member(name, country, whole, mentions, (f"{honorific.split()[-1]} {surname}", surname, again, again))


def _mentions(
    of: str, country: Country, name: str, title: str, before: str, body: str, honorific: str
) -> tuple[tuple[str, ...], str]:
    """The ways to name somebody with the office, and the name of what he or she speaks for."""
    if of == "body":
        short = body.partition(" (")[0]
        named = f"{honorific} {name}, {title} of the {body},"
        return (named, f"the {title} of the {body}, {honorific} {name},", f"{short} {before} {name}"), f"the {short}"
    if of == "place":
        return (f"{honorific} {name}, {title},", f"the {title}, {name},", f"{before} {name}"), f"the {body}"
    whole = body if body == country.name else f"the {body} of {country.name}"
    return (
        f"{honorific} {name}, {title} of {country.name},",
        f"{country.adjective} {before} {name}",
        f"the {title} of {country.name}, {name},",
        f"{country.name}'s {before} {name}",
    ), whole.replace(f"{country.adjective} Parliament of {country.name}", f"Parliament of {country.name}")
