"""The reader of the table of words of promise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.words import table


@dataclass(frozen=True, slots=True)
class PromiseVerb:
    """What a verb of promise says: the `kind` of the commitment and the `complements` that make it one."""

    kind: str
    complements: frozenset[str]


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """The words of promise. All keys are in lower case."""

    verbs: Mapping[str, PromiseVerb]
    nominal: frozenset[str]
    """Forms that are nouns as well: "plan", "pledges"."""
    modals: Mapping[str, str]
    adjectives: Mapping[str, str]
    """ready, set, going, ... and the kind each makes before "to"."""
    intent_verbs: frozenset[str]
    intent_nouns: frozenset[str]
    invitation_verbs: frozenset[str]
    invitation_nouns: frozenset[str]
    document_nouns: frozenset[str]
    signing_verbs: frozenset[str]
    things: frozenset[str]
    doing: frozenset[str]
    """Infinitives of what a party can bind itself to do."""
    refused: frozenset[str]
    """Infinitives that are no undertaking, whoever the subject is."""
    gerunds: Mapping[str, str]
    """The infinitive behind each gerund of `doing`."""
    participles: Mapping[str, str]
    """The infinitive behind each past participle of `doing`."""
    actors: frozenset[str]
    """What a party sends or forms, and what then acts for it: "team", "committee"."""
    hedges: frozenset[str]
    empty_subjects: frozenset[str]
    speech: frozenset[str]


@cache
def promise_words() -> PromiseWords:
    """The table of promise_words.toml."""
    rows = table("promise_words")
    verbs = {
        form: PromiseVerb(row["kind"], frozenset(row["complements"]))
        for row in rows["verbs"]
        for form in row["forms"].split()
    }
    doing = frozenset(rows["doing"]["verbs"].split())
    irregular = rows["participles"]["irregular"].split()
    participles = {participle(verb): verb for verb in doing} | dict(zip(irregular[::2], irregular[1::2], strict=True))
    return PromiseWords(
        verbs=verbs,
        nominal=frozenset(rows["nominal"]["forms"].split()),
        modals={word: kind for kind, words in rows["modals"].items() for word in words.split()},
        adjectives={word: kind for kind, words in rows["adjectives"].items() for word in words.split()},
        intent_verbs=frozenset(rows["intents"]["verbs"].split()),
        intent_nouns=frozenset(rows["intents"]["nouns"].split()),
        invitation_verbs=frozenset(rows["invitations"]["verbs"].split()),
        invitation_nouns=frozenset(rows["invitations"]["nouns"].split()),
        document_nouns=frozenset(rows["documents"]["nouns"].split()),
        signing_verbs=frozenset(rows["documents"]["verbs"].split()),
        things=frozenset(rows["things"]["nouns"].split()),
        doing=doing,
        refused=frozenset(rows["doing"]["refused"].split()),
        gerunds={gerund(verb): verb for verb in doing},
        participles=participles,
        actors=frozenset(rows["actors"]["nouns"].split()),
        hedges=frozenset(rows["hedges"]["words"].split()),
        empty_subjects=frozenset(rows["hedges"]["subjects"].split()),
        speech=frozenset(rows["speech"]["verbs"].split()),
    )


def gerund(verb: str) -> str:
    """The gerund by the regular rule: launch -> launching, finance -> financing, cut -> cutting."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ing"


def participle(verb: str) -> str:
    """The past participle by the regular rule: launch -> launched, carry -> carried."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ed"


def _doubles(verb: str) -> bool:
    """Whether a last consonant is doubled: short verbs of the shape consonant, vowel, consonant."""
    vowels = "aeiou"
    short = sum(letter in vowels for letter in verb) == 1 or verb.endswith(("mit", "fer"))
    return short and len(verb) > 2 and verb[-1] not in "aeiouwxyh" and verb[-2] in vowels and verb[-3] not in vowels
