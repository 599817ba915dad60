"""All word tables that names are read with, in two dictionaries by word: one look-up per token, whatever their size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon import mention_words, words
from icesco_cli.mentions.tokens import Chunk, Label, Line, words_of

(
    COMMON,
    NEVER,
    HEAD,
    FIRST,
    WEAK,
    UNIT,
    NATIONAL,
    EVENT,
    GIVEN,
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
) = (1 << bit for bit in range(20))
"""What the tables say of a lower-case word: COMMON and NEVER are no names; HEAD makes a body (FIRST: goes on after it,
WEAK: only with two more words; UNIT: part of a larger body; NATIONAL: with a country's adjective alone) and EVENT none;
GIVEN, PARTICLE (before a name) and SUFFIX (after it) are parts of names; FIELD is a word of a ministry's field; KIN, NOUN
(poet) and SPEECH stand beside humans; HOLLOW makes no name of a body,
OPENER ("Radio") goes on with its name, KIND ("newspaper") stands beside it in lower case; TIME is a month or a weekday."""

PROFESSION = "profession"
"""The kind of an office that is none: "the poet X"."""

_TITLES = frozenset({"noble", "religious", "royal"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """An entry of the tables: the words after its first, and what it is. `exact` asks for the very same letters."""

    rest: list[str]
    label: Label
    value: object
    exact: str | None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tables by word: `flags` of a lower-case word; `phrases` by their first and second word in lower case ("" where
    there is no second), the longest first."""

    flags: dict[str, int]
    phrases: dict[str, dict[str, list[Phrase]]]


@cache
def vocabulary() -> Vocabulary:
    """Every table, merged once."""
    by_second: dict[str, dict[str, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
    for form, label, value in _entries():
        first, *rest = words_of(form.lower())
        exact = form if form.isupper() and not rest and label is not Label.OFFICE else None
        by_second[first][rest[0] if rest else ""].append(Phrase(rest, label, value, exact))
    for phrases in by_second.values():
        for found in phrases.values():
            found.sort(key=lambda phrase: -len(phrase.rest))
    return Vocabulary(_flags(), {first: dict(phrases) for first, phrases in by_second.items()})


def _entries() -> Iterator[tuple[str, Label, object]]:
    """Every phrase of the tables; where a form is in several tables, the first counts."""
    for form, country in words.country_names().items():
        yield form, Label.COUNTRY, country
    for form, country in [*words.country_peoples().items(), *words.country_adjectives().items()]:
        yield form, Label.ADJECTIVE, country
    for body in words.known_bodies():
        for form in filter(None, (body.acronym, *body.forms)):
            yield form, Label.BODY, body
    for form, place in words.places().items():
        yield form, Label.PLACE, place
    for form in words.world_regions():
        yield form, Label.REGION, form
    names = mention_words.name_contexts().titles_as_names
    for form, honorific in words.honorifics().items():
        if form.lower() not in names:
            yield form, Label.HONORIFIC, honorific
    for form in mention_words.name_contexts().honours:
        yield form, Label.HONORIFIC, words.Honorific(form, None, "honour")
    for form, office in words.offices().heads.items():
        yield form, Label.OFFICE, office
    for form, meaning in words.offices().acronyms.items():
        yield form, Label.OFFICE, words.offices().heads.get(meaning.casefold())
    for noun in sorted(mention_words.name_contexts().nouns):
        yield noun, Label.OFFICE, words.Office(noun, None, PROFESSION, leads_body=False)


def _times() -> list[str]:
    calendar = words.table("calendar")
    return [*calendar["months"], *calendar["weekdays"], *calendar["abbreviated_months"]]


def _flags() -> dict[str, int]:
    contexts = mention_words.name_contexts()
    flags: dict[str, int] = defaultdict(int)
    for word, head in words.body_heads().items():
        flags[word.lower()] |= HEAD | (FIRST if head.head_first else 0) | (WEAK if head.strength == "weak" else 0)
    for bit, listed in (
        (COMMON, words.common_capitals()),
        (NEVER, words.never_names()),
        (TIME, _times()),
        (NEVER, contexts.languages | contexts.things),
        (PARTICLE, contexts.particles),
        (EVENT, words.event_heads()),
        (GIVEN, [*words.given_names(), *contexts.titles_as_names]),
        (VENUE, words.venues()),
        (FIELD, mention_words.portfolios()),
        (KIN, contexts.kin),
        (NOUN, contexts.nouns),
        (SPEECH, contexts.speech),
        (HOLLOW, contexts.hollow),
        (UNIT, contexts.units),
        (OPENER, contexts.openers),
        (HEAD, contexts.openers | contexts.closers),
        (KIND, contexts.kinds),
        (NATIONAL, contexts.national),
    ):
        for word in listed:
            flags[word.lower()] |= bit
    for word, side in words.name_particles().items():
        flags[word.lower()] |= PARTICLE if side == "before" else SUFFIX
    return dict(flags)


def lay_phrases(line: Line) -> None:
    """Lay the tables' phrases over the line, from left to right, the longest first."""
    phrases, free = vocabulary().phrases, 0
    for position, word in enumerate(line.lower):
        if position < free or not (word in phrases or "-" in word):
            continue
        chunk = _longest(line, position, phrases[word]) if word in phrases else _hyphenated(line, position)
        if chunk:
            line.at[position : chunk.last] = [chunk] * (chunk.last - position)
            free = chunk.last


def _office(title: words.Honorific) -> words.Office:
    return words.Office(title.form, title.sex, title.kind, leads_body=True)


def _hyphenated(line: Line, position: int) -> Chunk | None:
    """An office joined to its prefix: "Vice-Minister", "ex-President"."""
    prefix, hyphen, head = line.lower[position].partition("-")
    office = words.offices().heads.get(head) if hyphen and prefix in words.offices().prefixes else None
    if office is None or words.offices().prefixes[prefix].past:
        return None
    return Chunk(Label.OFFICE, position, position + 1, office)


def _longest(line: Line, position: int, rows: dict[str, list[Phrase]]) -> Chunk | None:
    for row in rows.get(line.lower[position + 1], ()):
        last = position + 1 + len(row.rest)
        if line.lower[position + 1 : last] == row.rest and _spelt(line, position, row):
            return _chunk(line, position, last, row)
    for row in rows.get("", ()):
        if _spelt(line, position, row):
            return _chunk(line, position, position + 1, row)
    return None


def _chunk(line: Line, first: int, last: int, row: Phrase) -> Chunk:
    """A title before "of" is an office ("Emir of Kano"); the full stop of an abbreviated honorific belongs to it."""
    value = row.value
    if not isinstance(value, words.Honorific):
        return Chunk(row.label, first, last, value)
    if not line.capital[last] and line.lower[last] != ".":
        office = words.offices().heads.get(value.form.casefold())
        if office or (line.lower[last] == "of" and value.kind in _TITLES):
            return Chunk(Label.OFFICE, first, last, office or _office(value))
    if line.lower[last] == "." and line.starts[last] == line.ends[last - 1]:
        last += 1
    return Chunk(row.label, first, last, value)


def _spelt(line: Line, position: int, row: Phrase) -> bool:
    """Names and honorifics bear a capital, acronyms all of them; an office need not."""
    if row.exact:
        return line.words[position] == row.exact
    if isinstance(row.value, words.Office):
        return row.value.kind != PROFESSION or not line.capital[position]
    return line.capital[position]
