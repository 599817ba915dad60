"""Taking a person's name apart: given names, fathers' names, family name, each in one spelling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from icesco_cli.lexicon.words import table
from icesco_cli.text.folding import plain

GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
"""Between two words that lost their gap: "AnaReis"."""
_INITIAL = re.compile(r"\b(?:([CKSZ])h|D(j)|([YT])[aesu])\.")
"""The two letters of one initial, as romanisations of Cyrillic have them: "Sh. Karimov", "Yu. Petrov"."""
_GAPS = re.compile(r"[^\w-]+")

_SPELLINGS = (
    (re.compile(r"[-_]+"), ""),
    (re.compile(r"ee"), "i"),
    (re.compile(r"oo|ou"), "u"),
    (re.compile(r"([a-z])\1"), r"\1"),
    (re.compile(r"dj"), "j"),
    (re.compile(r"q|gh"), "g"),
    (re.compile(r"x"), "kh"),
    (re.compile(r"(?<=zad)(?:e?h|ah?)$"), "e"),
    (re.compile(r"(?<=[aeiou])y(?=eva?$)|(?<=i)y(?=a)"), ""),
    (re.compile(r"(?<=[^aeiouy])y(?=an$)|(?<=[aeou])y$"), "i"),
    (re.compile(r"(?<=[a-z]{2}a)h$"), ""),
    (re.compile(r"^abd[aeiou](?=l?[a-z]{3})"), "abdu"),
    (re.compile(r"^abdul(?=[drnstz])"), "abdu"),
)
"""Spellings that romanisations use side by side for one sound, in the order in which they are put into one."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name taken apart: its words in one spelling, without particles."""

    given: tuple[str, ...]
    """Given names and fathers' names, in their order."""
    family: tuple[str, ...]
    """The family name: the last word, or the parts of the last where hyphens join several."""
    fathers: frozenset[int]
    """Which of the given names are a father's: they may be left out, and are nobody's own."""

    @property
    def words(self) -> tuple[str, ...]:
        """All of the name."""
        return self.given + self.family

    @property
    def is_full(self) -> bool:
        """Whether it has a given name that is more than an initial."""
        return bool(self.given) and len(self.given[0]) > 1


@dataclass(frozen=True, slots=True)
class NameWords:
    """The table of the words and spellings of personal names; its head says what each is."""

    fathers_before: frozenset[str]
    fathers_after: frozenset[str]
    particles: frozenset[str]
    generations: frozenset[str]
    openings: re.Pattern[str]
    spellings: Mapping[str, str]


@lru_cache(maxsize=1 << 13)
def take_apart(name: str) -> PersonName:
    """The words of a name and what they are."""
    letters = _name_words().openings.sub(_closed_opening, GLUED.sub(" ", _INITIAL.sub(r"\1\2\3.", plain(name))))
    stripped = (token.strip("-_") for token in _GAPS.split(letters))
    tokens, fathers = _without_particles(_without_opening([token for token in stripped if token]))
    if len(tokens) > 2 and len(tokens) - 1 in fathers:
        tokens, fathers = [*tokens[1:], tokens[0]], {index - 1 for index in fathers}
    tokens = _family_last(tokens)
    family = (spelling(part) for part in "".join(tokens[-1:]).split("-") if part)
    return PersonName(tuple(spelling(token) for token in tokens[:-1]), tuple(family), frozenset(fathers))


def opens_with_father(name: str) -> bool:
    """Whether a name is told by the father's alone: "bin Touq" of "Yousef bin Touq Al Ketbi"."""
    return name.partition(" ")[0].lower() in _name_words().fathers_before


def spelling(word: str) -> str:
    """The one spelling that stands for all romanisations of a folded word; hyphens inside it are closed up."""
    bare = _by_rule(word.lower())
    return _name_words().spellings.get(bare, bare)


def _by_rule(word: str) -> str:
    for pattern, one in _SPELLINGS:
        word = pattern.sub(one, word)
    return word


def _without_opening(tokens: list[str]) -> list[str]:
    """The tokens in lower case, without the particles that open a family name: in small letters, but for the first at
    the head of a sentence ("Van der Hoek", "Le Guen"); "Le Van Dinh" has "Le" for its own."""
    small = [_lower(token) for token in tokens]
    opening = next((at for at, token in enumerate(small) if token not in _name_words().particles), 0)
    alone = opening == len(small) - 1 and all(token.islower() for token in tokens[1:opening])
    return small[opening:] if alone or (opening and tokens[0].islower()) else small


def _without_particles(tokens: list[str]) -> tuple[list[str], set[int]]:
    """The tokens that are names, and the indices of those that are fathers' names."""
    known = _name_words()
    kept: list[str] = []
    fathers: set[int] = set()
    father_next = False
    for position, token in enumerate(tokens):
        last = position == len(tokens) - 1
        if token in known.fathers_after and kept:
            fathers.add(len(kept) - 1)
        elif token in known.fathers_before and not last:
            father_next = bool(kept)
        elif last or not kept or token not in known.particles:
            fathers.update([len(kept)] * father_next)
            father_next = False
            kept.append(token)
    return kept, {index for index in fathers if index < len(kept) - 1 or tokens[-1] in known.fathers_after}


def _family_last(tokens: list[str]) -> list[str]:
    """The tokens without initials and generations behind the family name: "Haddad K. R.", "John Haddad Jr."."""
    end = len(tokens)
    while end > 1 and (len(tokens[end - 1]) == 1 or tokens[end - 1] in _name_words().generations):
        end -= 1
    return [*tokens[: end - 1], *tokens[end:], tokens[end - 1]] if tokens else tokens


def _lower(token: str) -> str:
    """The token in lower case, but for an initial: "Salim A. Haddad" has no particle "a"."""
    return token if len(token) == 1 else token.lower()


def _closed_opening(opening: re.Match[str]) -> str:
    """ "abd al" before "rahman", "abdel" before "rahman": "abdul"; "abou" before "bakr": "abu"."""
    return "abdul" if opening["servant"] else opening["other"].lower()


@cache
def _name_words() -> NameWords:
    rows = table("personal_names")
    lines = [[_by_rule(form) for form in line.split()] for line in rows["spellings"].split("\n") if line]
    servants, others = ("|".join(rows[key].split()) for key in ("servants", "openings"))
    return NameWords(
        fathers_before=frozenset(rows["fathers_before"].split()),
        fathers_after=frozenset(rows["fathers_after"].split()),
        particles=frozenset(rows["particles"].split()),
        generations=frozenset(rows["generations"].split()),
        openings=re.compile(
            rf"\b(?:(?P<servant>{servants})[ -]+(?:al(?=\w{{3}}))?|(?P<other>{others})[ -]+)(?=\w)", re.IGNORECASE
        ),
        spellings={form: forms[0] for forms in lines for form in forms},
    )
