"""The word tables of the generated corpora, and how a sentence is filled from them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

Slots = Mapping[str, str | Sequence[str]]

_FOLDER = Path(__file__).parent / "words"
_SLOT = re.compile(r"\{(\w+)\}")
_BEFORE_VOWEL = re.compile(r"\b([Aa]) (?=[aeiouAEIO])")
_CLOSED_BY_ANOTHER = re.compile(",(?=[.,;:])")
_NUMBERED = re.compile(r"\d+$")
_SINGULARS = {"things": "thing", "buildings": "building"}


@cache
def table(name: str) -> dict[str, Any]:
    """The table `name`.toml, as TOML has it."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))


@cache
def words(slot: str) -> tuple[str, ...]:
    """The words that may fill a slot."""
    text: str = table("words")[slot]
    return tuple(word.strip("\n") for word in text.split("|")) if "|" in text else tuple(text.split())


def choose(random: Random, slot: str) -> str:
    """One of the words that may fill a slot; only a deadline brings the blank before it."""
    word = random.choice(words(slot))
    return word.rstrip() if slot == "due" else word.strip()


def fill(template: str, random: Random, slots: Slots) -> str:
    """The template with its slots filled: from `slots` where they have it, by a word of the tables elsewhere."""
    parts = _parts(template)
    if len(parts) == 1:
        return template
    return "".join(_word(part, random, slots) if index % 2 else part for index, part in enumerate(parts))


def sentence(template: str, random: Random, slots: Slots) -> str:
    """The template filled, with a capital at its head, "an" where a vowel follows, and no comma before another stop."""
    text = _BEFORE_VOWEL.sub(r"\1n ", _CLOSED_BY_ANOTHER.sub("", fill(template, random, slots)))
    head = 1 if text.startswith('"') else 0
    return text[:head] + text[head].upper() + text[head + 1 :]


@cache
def _parts(template: str) -> tuple[str, ...]:
    return tuple(_SLOT.split(template))


def _word(slot: str, random: Random, slots: Slots) -> str:
    if slot[0].isupper():
        word = _word(slot[0].lower() + slot[1:], random, slots)
        return word[:1].upper() + word[1:]
    given = slots.get(slot)
    if given is None:
        slot = _NUMBERED.sub("", slot)
        given = slots.get(slot)
    if given is not None:
        return given if isinstance(given, str) else fill(random.choice(given), random, slots)
    if slot in _SINGULARS:
        return plural(choose(random, _SINGULARS[slot]))
    if slot in _MADE:
        return _MADE[slot](random)
    return fill(choose(random, slot), random, slots)


def plural(noun: str) -> str:
    """The plural of a noun of the tables."""
    if noun.endswith(("s", "sh", "ch", "x")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeou" else noun + "s"


# -- what is made and not looked up --------------------------------------------------------------------------------


def village(random: Random) -> str:
    """The name of a village that is not on any map."""
    middle = "".join(random.choices(words("syllable"), k=random.choice((0, 1, 1, 2))))
    return choose(random, "first_syllable") + middle + choose(random, "last_syllable")


def _number(random: Random) -> str:
    return f"{int(20 * 1.0006 ** random.randrange(10_000)):,}"


def _verb(random: Random) -> str:
    return choose(random, "verb")


def _with_ending(stem: str, ending: str) -> str:
    if stem.endswith("e"):
        stem = stem[:-1]
    elif ending == "ed" and stem.endswith("y") and stem[-2] not in "aeo":
        stem = stem[:-1] + "i"
    return stem + ending


def _adverb(random: Random) -> str:
    word = choose(random, "quality")
    return word[:-1] + "ily" if word.endswith("y") else word[:-1] + "y" if word.endswith("le") else word + "ly"


def _amount(random: Random) -> str:
    return f"{int(3 * 1.001 ** random.randrange(12_000)):,}"


def _decimal(random: Random) -> str:
    """A number below a hundred, the small ones oftener than the large."""
    return f"{100 * random.random() ** 2:.1f}".removesuffix(".0")


def _demonym(random: Random) -> str:
    """What comes from a village: "Talinian"."""
    return village(random).rstrip("aeo") + random.choice(("ian", "ese", "i"))


def _artisans(random: Random) -> str:
    """A trade that the tables do not know: "lampmenders"."""
    return choose(random, "thing").replace(" ", "") + choose(random, "trader") + "s"


def _derived(random: Random) -> str:
    """A word that is made for the occasion: "falconlike"."""
    return choose(random, random.choice(("animal", "stuff", "thing"))).replace(" ", "-") + choose(random, "suffix")


def _hour(random: Random) -> str:
    return f"{random.randint(5, 23)}:{random.randrange(60):02}"


_MADE: Mapping[str, Callable[[Random], str]] = {
    "adverbly": _adverb,
    "amount": _amount,
    "artisans": _artisans,
    "decimal": _decimal,
    "demonym": _demonym,
    "derived": _derived,
    "hour": _hour,
    "number": _number,
    "verb": _verb,
    "verbed": lambda random: _with_ending(_verb(random), "ed"),
    "verbing": lambda random: _with_ending(_verb(random), "ing"),
    "verbs": lambda random: plural(_verb(random)),
    "village": village,
}
