"""Forms of regular English verbs, made from their infinitives."""

from __future__ import annotations

_VOWELS = "aeiou"


def gerund(verb: str) -> str:
    """The gerund by the regular rule: launch -> launching, finance -> financing, cut -> cutting."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ing"


def participle(verb: str) -> str:
    """The past participle by the regular rule: launch -> launched, carry -> carried."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ed"


def doubled(verb: str) -> str:
    """The verb with its last consonant doubled, where British spelling does so: patroll, equipp; else as it is."""
    ends = verb[-1] not in "aeiouwxyh" and verb[-2] in _VOWELS and verb[-3:-2] not in _VOWELS
    return verb + verb[-1] if len(verb) > 3 and ends else verb


def singular(plural: str) -> str:
    """The singular by the regular rule: academies -> academy, museums -> museum; empty where the word is no plural."""
    if plural.endswith("ies"):
        return plural[:-3] + "y"
    return plural[:-1] if plural.endswith("s") and not plural.endswith("ss") else ""


def _doubles(verb: str) -> bool:
    """Whether a last consonant is doubled: short verbs of the shape consonant, vowel, consonant."""
    short = sum(letter in _VOWELS for letter in verb) == 1 or verb.endswith(("mit", "fer"))
    return short and len(verb) > 2 and verb[-1] not in "aeiouwxyh" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
