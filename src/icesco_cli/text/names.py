"""Comparing the names of people: exact rules, never a measure of likeness.

`compatible` says whether two names could belong to one human; `compatible_in_office` also lets pass what is only safe
when both hold the same office, and so are names of one `sound`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from icesco_cli.text.name_parts import PersonName, take_apart

_DIGRAPHS = {"ch": "j", "dh": "d", "dzh": "j", "gh": "g", "kh": "h", "ph": "f", "sh": "s", "th": "t", "zh": "j"}
_TWO_LETTERS = re.compile("|".join(sorted(_DIGRAPHS, key=len, reverse=True)))
_ONE_SOUND = str.maketrans("cgqwx", "jkkvh")
"""What one romanisation has for another's: Azerbaijani "c" is "j" and "q" is "g", Arabic "q" is "k", "x" is "kh"."""
_VOWEL_LAST = re.compile(r"[aeiouy]+h?$")
_VOWELS = re.compile(r"[aeiouy]+")


def compatible(a: str, b: str) -> bool:
    """Whether two names could belong to one human: one family name, and nothing in the given names against it.

    A family name alone fits every bearer; one part of a double family name stands for the whole; an initial stands for
    its name; middle names and fathers' names may be missing on one side, but not differ.
    """
    one, other = take_apart(a), take_apart(b)
    if not one.words or not other.words:
        return False
    return "".join(one.words) == "".join(other.words) or (_one_family(one, other) and _given_names_agree(one, other))


def compatible_in_office(a: str, b: str) -> bool:
    """Whether two names under which one office is held could belong to one human.

    Beyond `compatible`, the first given name or a second family name may be missing, two names may stand the other way
    round, and one word may be any of the other's own: "Leonor de Castro Vaz" for "Maria Leonor de Castro Vaz", "Juan
    Rivas" or "Rivas" for "Juan Rivas Ocampo", "Sora Kim" or "Kim" for "Kim Sora".
    """
    if compatible(a, b):
        return True
    short, long = sorted((take_apart(a), take_apart(b)), key=lambda person: len(person.words))
    if not short.words:
        return False
    if len(short.words) == len(long.words):
        return len(short.words) == 2 and short.words == long.words[::-1]
    if len(short.words) == 1:
        return any(short.words[0] == word for at, word in enumerate(long.words) if at not in long.fathers)
    return _lacks_first_name(short, long) or _lacks_last_name(short, long)


def sound(name: str) -> str:
    """The given names and the family name by their consonants alone, in one letter where romanisations have several:
    "Ceyhun Kerimov" is "jhn krmv" as "Jeyhun Karimov" is.

    That a word begins or ends in a vowel is told by "+": it parts women's names from men's. A word of one consonant
    stays as it is.

    The idea of a key that leaves out vowels is that of Soundex (Russell and Odell, patents of 1918 and 1922).
    """
    person = take_apart(name)
    return " ".join(_consonants("".join(part)) for part in (person.given, person.family))


def _consonants(word: str) -> str:
    letters = _VOWEL_LAST.sub("+", _TWO_LETTERS.sub(_one_letter, word).translate(_ONE_SOUND))
    bare = _VOWELS.sub("", letters)
    return ("+" + bare if letters[:1] in "aeiouy" else bare) if len(bare.strip("+")) > 1 else word


def _one_letter(two: re.Match[str]) -> str:
    return _DIGRAPHS[two[0]]


def _one_family(one: PersonName, other: PersonName) -> bool:
    a, b = set(one.family), set(other.family)
    if bool(one.given) == bool(other.given):
        return one.family == other.family if len(one.family) == len(other.family) else a <= b or b <= a
    bare, full = (one, other) if other.given else (other, one)
    return set(bare.family) <= set(full.family if len(bare.family) == 1 else full.words)


def _given_names_agree(one: PersonName, other: PersonName) -> bool:
    if not one.given or not other.given:
        return True
    own, others = _given_names(one, other), _given_names(other, one)
    if "".join(own) == "".join(others):
        return True
    return _same_word(own[0], others[0]) and (_contains(own[1:], others[1:]) or _contains(others[1:], own[1:]))


def _given_names(person: PersonName, beside: PersonName) -> tuple[str, ...]:
    """The given names, without a first part of the family name that only the other writer hyphenates."""
    return person.given[0], *(word for word in person.given[1:] if word not in beside.family)


def _contains(long: Sequence[str], short: Sequence[str]) -> bool:
    """Whether the words of `short` stand in `long`, in that order."""
    rest = iter(long)
    return all(any(_same_word(word, candidate) for candidate in rest) for word in short)


def _same_word(a: str, b: str) -> bool:
    return a == b or (a[0] == b[0] and 1 in (len(a), len(b)))


def _lacks_first_name(short: PersonName, long: PersonName) -> bool:
    return (
        len(short.words) >= 3
        and short.words[0] == long.words[1]
        and 1 not in long.fathers
        and short.words[-1] == long.words[-1]
        and _contains(long.words[1:], short.words)
    )


def _lacks_last_name(short: PersonName, long: PersonName) -> bool:
    return len(short.words[-1]) > 1 and _same_word(short.words[0], long.words[0]) and _contains(long.words, short.words)
