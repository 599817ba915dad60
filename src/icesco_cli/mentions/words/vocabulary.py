"""What the word tables say of a single word: one look-up per token, whatever the size of the tables."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from icesco_cli.lexicon import mention_words, words

(
    COMMON,
    NEVER,
    HEAD,
    FIRST,
    WEAK,
    UNIT,
    NATIONAL,
    EVENT,
    PARTICLE,
    SUFFIX,
    VENUE,
    FIELD,
    KIN,
    NOUN,
    SPEECH,
    HOLLOW,
    OPENER,
    KIND,
    TIME,
) = (1 << bit for bit in range(19))
"""What the tables say of a lower-case word.

COMMON and NEVER words are no human's names, nor is TIME, a month or a weekday. HEAD makes a body and EVENT none. Of the
heads, FIRST goes on after it, WEAK wants two more words, UNIT is part of a larger body, NATIONAL does with a country's
adjective, OPENER ("Radio") goes on with the name itself; HOLLOW words beside a head make no name, and KIND
("newspaper") stands in lower case beside one. FIELD is one of a ministry's field. PARTICLE (before a name) and SUFFIX
(after it) are parts of names; KIN, NOUN ("poet") and SPEECH stand beside humans, VENUE beside the names of buildings.
"""

NO_NAME = COMMON | NEVER | HEAD | EVENT | FIELD | TIME
"""Whatever is no word of a human's name."""
RANKS = frozenset({"noble", "religious"})
"""The kinds of honorifics that are ranks."""
HONOUR = "honour"
"""The kind of an honorific that is a title of honour: "People's Artist"."""
PROFESSION = "profession"
"""The kind of an office that is none: "the poet X"."""


@cache
def word_flags() -> dict[str, int]:
    """What the tables say of each word, by the word in lower case."""
    contexts = mention_words.name_contexts()
    flags: dict[str, int] = defaultdict(int)
    for word, head in words.body_heads().items():
        flags[word.lower()] |= HEAD | (FIRST if head.head_first else 0) | (WEAK if head.is_weak else 0)
    for bit, listed in (
        (COMMON, [*words.common_capitals(), *(f"{acronym}s" for acronym in words.offices().acronyms)]),
        (NEVER, words.never_names()),
        (TIME, _times()),
        (NEVER, contexts.languages | contexts.things | contexts.feasts),
        (PARTICLE, contexts.particles),
        (EVENT, words.event_heads()),
        (VENUE, words.venues()),
        (FIELD, mention_words.portfolios()),
        (KIN, contexts.kin),
        (NOUN, contexts.nouns),
        (SPEECH, contexts.speech),
        (HOLLOW, contexts.hollow),
        (UNIT, contexts.units),
        (OPENER, contexts.openers),
        (HEAD, contexts.openers | contexts.closers | mention_words.foreign_bodies().closers),
        (KIND, [*contexts.kinds, *contexts.paired_kinds]),
        (NATIONAL, contexts.national),
    ):
        for word in listed:
            flags[word.lower()] |= bit
    for word, side in words.name_particles().items():
        flags[word.lower()] |= PARTICLE if side == "before" else SUFFIX
    return dict(flags)


@cache
def name_like_months() -> frozenset[str]:
    """Months that are names and verbs, too: "April", "March"."""
    return frozenset(words.table("calendar")["name_like_months"])


def profession_of(plural: str) -> str | None:
    """What each of several is called: "poet" of "poets"; None where the word is no plural of what humans are called."""
    noun = plural.removesuffix("s")
    return noun if noun != plural and noun in mention_words.name_contexts().nouns else None


def _times() -> list[str]:
    """Months and weekdays; "Jan" is a given name as often."""
    calendar = words.table("calendar")
    abbreviated = set(calendar["abbreviated_months"]) - {"jan"}
    return [*calendar["months"], *calendar["weekdays"], *abbreviated]
