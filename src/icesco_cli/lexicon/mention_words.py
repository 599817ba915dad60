"""The reader of the tables that tell people, bodies and the fields of offices from other capitalised words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon.words import table

_LISTS = (
    *("nouns", "kin", "speech", "hollow", "units", "national", "openers", "closers", "kinds", "titles_as_names"),
    *("founding", "things", "family_names", "word_names", "topography", "works", "feasts", "stages", "divisions"),
    *("companies", "credits", "houses", "ruling", "particles", "passing", "languages", "places", "listing"),
    *("governing", "led", "members", "owning", "several", "sittings", "undertakings"),
    *("halls", "undergone", "syllables", "poets_own", "founded", "papers", "streets", "journeys"),
)


@dataclass(frozen=True, slots=True)
class NameContexts:
    """What stands beside a human's name. All words are in lower case; phrases are tuples of words."""

    nouns: frozenset[str]
    kin: frozenset[str]
    speech: frozenset[str]
    hollow: frozenset[str]
    units: frozenset[str]
    national: frozenset[str]
    openers: frozenset[str]
    closers: frozenset[str]
    kinds: frozenset[str]
    titles_as_names: frozenset[str]
    founding: frozenset[str]
    things: frozenset[str]
    family_names: frozenset[str]
    word_names: frozenset[str]
    topography: frozenset[str]
    works: frozenset[str]
    feasts: frozenset[str]
    companies: frozenset[str]
    founded: frozenset[str]
    papers: frozenset[str]
    streets: frozenset[str]
    credits: frozenset[str]
    halls: frozenset[str]
    stages: frozenset[str]
    divisions: frozenset[str]
    houses: frozenset[str]
    ruling: frozenset[str]
    governing: frozenset[str]
    led: frozenset[str]
    members: frozenset[str]
    owning: frozenset[str]
    several: frozenset[str]
    sittings: frozenset[str]
    undertakings: frozenset[str]
    undergone: frozenset[str]
    syllables: frozenset[str]
    poets_own: frozenset[str]
    particles: frozenset[str]
    passing: frozenset[str]
    languages: frozenset[str]
    places: frozenset[str]
    journeys: frozenset[str]
    listing: frozenset[str]
    forms: frozenset[str]
    """Kinds all in capitals, as they are printed."""
    legal_forms: frozenset[str]
    """Forms of companies that open their names, as they are printed."""
    closing_forms: frozenset[str]
    """Forms of companies that close their names, as they are printed."""
    initials: frozenset[str]
    """Words all in capitals that are no bodies, as they are printed."""
    honours: tuple[str, ...]
    before: frozenset[tuple[str, ...]]
    before_full: frozenset[tuple[str, ...]]
    """Phrases before a name of two words or more."""
    before_one: frozenset[tuple[str, ...]]
    """Of these, the phrases before a name of one word as well."""
    bodies: Mapping[str, frozenset[str]]
    """Heads, and the words right before them that make the two the name of a body."""
    paired_kinds: Mapping[str, frozenset[str]]
    """Nouns, and the words right before them that make the two say what a body is."""
    endings: Mapping[str, int]
    """Endings of family names, and the fewest letters of a name that may bear each."""


@cache
def portfolios() -> frozenset[str]:
    """The words of which the field of an office or a body is made, each with its capital."""
    return frozenset(table("portfolios")["words"].split())


@cache
def name_contexts() -> NameContexts:
    """What stands beside a name and says that it is a human's."""
    rows = table("name_contexts")
    lists = {key: frozenset(rows[key].lower().split()) for key in _LISTS}
    return NameContexts(
        **lists,
        forms=frozenset(rows["forms"].split()),
        closing_forms=frozenset(rows["closing_forms"].split()),
        legal_forms=frozenset(rows["legal_forms"].split()),
        initials=frozenset(rows["initials"].split()),
        honours=tuple(rows["honours"]),
        before=frozenset(tuple(phrase.split()) for phrase in rows["before"]),
        before_full=frozenset(tuple(phrase.split()) for phrase in rows["before_full"]),
        before_one=frozenset(tuple(phrase.split()) for phrase in rows["before_one"]),
        bodies={head: frozenset(before.split()) for head, before in rows["bodies"].items()},
        paired_kinds={noun: frozenset(before.split()) for noun, before in rows["paired_kinds"].items()},
        endings={ending: int(fewest) for fewest, endings in rows["endings"].items() for ending in endings.split()},
    )


@dataclass(frozen=True, slots=True)
class ForeignBodies:
    """Names of bodies in other languages, in the very letters of the table: head nouns, the heads that are English
    words as well, linking words, the words inside, and the nouns that close such a name."""

    heads: frozenset[str]
    english: frozenset[str]
    linking: frozenset[str]
    inner: frozenset[str]
    closers: frozenset[str]


@cache
def foreign_bodies() -> ForeignBodies:
    """The words of the names of bodies in other languages."""
    return ForeignBodies(**{key: frozenset(words.split()) for key, words in table("foreign_bodies").items()})


@dataclass(frozen=True, slots=True)
class NameGrammar:
    """The small words by which the reading of names goes on or stops, in lower case; the table says what each is."""

    loose: frozenset[str]
    placed: frozenset[str]
    taken: frozenset[str]
    goes_on: frozenset[str]
    making: frozenset[str]
    after_name: frozenset[str]
    with_fields: frozenset[str]
    chanceries: frozenset[str]
    helping: frozenset[str]
    missions: frozenset[str]
    after_kind: frozenset[str]
    exemplifying: tuple[tuple[str, ...], ...]
    plain_honorifics: frozenset[str]
    generations: frozenset[str]
    post_nominals: frozenset[str]
    small: frozenset[str]
    ranks: frozenset[str]
    listing: frozenset[str]
    leads: frozenset[str]
    occasions: frozenset[str]
    memberships: frozenset[str]
    organs: frozenset[str]
    local: frozenset[str]
    describing: frozenset[str]
    on_matters: frozenset[str]
    describing_ends: tuple[str, ...]
    branches: frozenset[str]
    of_kinds: frozenset[str]
    adjectives: frozenset[str]
    asking: frozenset[str]
    sovereign: frozenset[str]
    courtesies: frozenset[str]
    peers: frozenset[str]
    honours: frozenset[str]
    lands: frozenset[str]
    seats: frozenset[str]
    dwellings: frozenset[str]
    regal: frozenset[str]
    reigning: frozenset[str]
    troubles: frozenset[str]
    foreign_ministries: frozenset[str]
    leading: frozenset[str]
    meeting: frozenset[str]
    receiving: frozenset[str]
    conveying: frozenset[str]
    district_kinds: frozenset[str]
    sons: frozenset[str]
    groups: frozenset[str]
    communities: frozenset[str]
    authorities: frozenset[str]
    houses_of_parliament: frozenset[str]
    overseeing: frozenset[str]
    undivided: frozenset[str]
    dedicated: frozenset[str]
    appointing: frozenset[str]
    into_office: frozenset[str]
    assuming: frozenset[str]
    upon_office: frozenset[str]
    boards: frozenset[str]
    governing: frozenset[str]
    governors: frozenset[str]
    counterparts: frozenset[str]
    awarded: frozenset[str]
    honouring: frozenset[str]
    degrees: frozenset[str]
    territorial: frozenset[str]
    callings: frozenset[str]
    crafts: frozenset[str]
    themed: frozenset[str]
    rulers: frozenset[str]
    articled: frozenset[str]
    chambers: frozenset[str]
    together: frozenset[str]
    mutual: frozenset[str]
    matters: frozenset[str]
    belonging: frozenset[str]
    led: frozenset[str]
    seasons: frozenset[str]
    arranging: frozenset[str]
    partnering: frozenset[str]
    realms: frozenset[str]
    fields: Mapping[str, str]
    """The field of a ministry behind its short name."""


@cache
def name_grammar() -> NameGrammar:
    """The small words of names."""
    rows = dict(table("name_grammar"))
    fields = rows.pop("fields")
    exemplifying = tuple(tuple(phrase.split()) for phrase in rows.pop("exemplifying"))
    ends = tuple(rows.pop("describing_ends").split())
    lists = {key: frozenset(words.split()) for key, words in rows.items()}
    return NameGrammar(**lists, describing_ends=ends, exemplifying=exemplifying, fields=fields)
