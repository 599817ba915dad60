"""The reader of the verbs of doing, which stand in the table of promise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.entries import Words
from icesco_cli.lexicon.inflection import doubled, gerund, participle
from icesco_cli.lexicon.words import table, word_set


@dataclass(frozen=True, slots=True)
class Doing:
    """What a party can bind itself to: infinitives, and the infinitive behind each of their gerunds and participles."""

    verbs: Words
    gerunds: Mapping[str, str]
    participles: Mapping[str, str]
    refused: Words
    """Infinitives that are no undertaking, whoever the subject is."""
    refused_gerunds: Words
    """Their gerunds, and those of the auxiliaries."""
    going: Words
    """Those of them that are one where a mission or a team is the subject."""
    awaited: Words
    """Infinitives that tell of a person's day, not of an undertaking."""
    doubtful: Words
    """Infinitives that are nouns as well."""
    bound_to: Words
    """Verbs that are an undertaking with their particle only ("stand-by"); `loose` those that are none with it."""
    loose: Words


@cache
def doing() -> Doing:
    """The verbs of doing."""
    rows = table("promise_words")
    listed = word_set(rows["doing"]["verbs"])
    verbs = listed.union(f"co-{verb}" for verb in listed)
    bound_to = word_set(rows["doing"]["bound_to"])
    refused = word_set(rows["doing"]["refused"])
    irregular = rows["participles"]["irregular"].split()
    return Doing(
        verbs=verbs,
        gerunds={form: verb for verb in verbs for form in (gerund(verb), doubled(verb) + "ing")}
        | {f"{gerund(verb)}-{particle}": verb for verb, _, particle in (one.partition("-") for one in bound_to)},
        participles={form: verb for verb in verbs for form in (participle(verb), doubled(verb) + "ed")}
        | dict(zip(irregular[::2], irregular[1::2], strict=True)),
        refused=refused,
        refused_gerunds=frozenset(form for verb in refused for form in (gerund(verb), doubled(verb) + "ing")),
        going=word_set(rows["doing"]["going"]),
        awaited=word_set(rows["doing"]["awaited"]),
        doubtful=word_set(rows["doing"]["doubtful"]),
        bound_to=bound_to,
        loose=word_set(rows["doing"]["loose"]),
    )
