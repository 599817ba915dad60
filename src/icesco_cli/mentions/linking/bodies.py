"""Forms of bodies' names to bodies: acronyms, short forms, and ministries by any word order and country.

A ministry is known by its field and country, a body of the table by its entry, any other by the words of its name, in
which a country's adjective counts as the country. A short form joins the one longer name that begins or ends with it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Body, body_by_key, body_key, country_by_form, known_bodies
from icesco_cli.mentions.words.vocabulary import word_flags

_INITIALS = re.compile(r"[A-Z]{3,6}")
_FEWEST_WORDS = 4
_SHORTEST_ACRONYM = 2
_LONGEST = 12
"""Words of a name, at most, of which the parts are short forms: a bound for names that are no names."""
_POLITY = re.compile(
    r"\b(?:(?:Islamic|Hashemite|People's|Federal|Democratic) )*(?:Republic|Kingdom|Sultanate|State) of (?:the )?"
)
"""What stands before a country's name in its long form."""
_POSSESSING = ("of", "the", "for", "at", "in")


@dataclass(frozen=True, slots=True)
class BodyForm:
    """A form of a body's name, as one place of the article has it."""

    text: str
    acronym: str | None = None
    entry: Body | None = None
    country: str | None = None
    """The country that the form or its possessive names: "Mali's Ministry of Culture"."""
    field: str | None = None
    """For a ministry: its field, in plain words ("culture sport")."""
    title: str | None = None
    """For a ministry: its field as printed ("Culture and Sport")."""


@dataclass(slots=True, eq=False)
class Group:
    """One body of the article, under all its forms in the order in which they are met; equal to no other."""

    forms: list[BodyForm] = field(default_factory=list)
    country: str | None = None

    @property
    def name(self) -> str:
        """The fullest form; a ministry with its country; the table's name where only the acronym is met."""
        if self.forms[0].title:
            title = max((form.title or "" for form in self.forms), key=len)
            return f"Ministry of {title} of {self.country}" if self.country else f"Ministry of {title}"
        name = max((form.text for form in self.forms), key=len)
        short = name.isupper() or (self.entry is not None and name == self.entry.acronym)
        return self.entry.name if self.entry and short else name

    @property
    def entry(self) -> Body | None:
        """The table's entry of the body."""
        return next((form.entry for form in self.forms if form.entry), None)

    @property
    def acronym(self) -> str | None:
        """The acronym that the article gives, or the table."""
        stated = next((form.acronym for form in self.forms if form.acronym), None)
        return stated or (self.entry.acronym if self.entry else None)


def group_bodies(
    forms: Collection[BodyForm], countries: Mapping[str, str], home: Callable[[], str | None]
) -> dict[BodyForm, Group]:
    """The body behind each form. `countries`: that of each field's minister; `home` tells the article's."""
    groups: dict[BodyForm, Group] = {}
    taken = _taken_acronyms(forms)
    by_key: dict[str, Group] = defaultdict(Group)
    ministries = _countries_of_ministries(forms)
    known = {_sorted(form.text): _key(form, None) for form in forms if form.entry}
    for form in dict.fromkeys(forms):
        country = form.country
        if form.field is not None:
            country = country or ministries.get(form.field) or countries.get(form.field) or home()
        key = form.text if form.text in taken else _key(form, country)
        group = by_key[known.get(key, key)]
        group.forms.append(form)
        group.country = group.country or country
        groups[form] = group
    _join_acronyms(groups)
    _join_initials(groups)
    _join_short_forms(groups)
    _join_ministries(groups)
    return groups


def _taken_acronyms(forms: Collection[BodyForm]) -> set[str]:
    """The acronyms that the article gives to another body than the table does: "the Port Investment Fund (PIF)"."""
    stated = {form.acronym: form for form in forms if form.acronym and form.entry is None}
    known = {form.text: form.entry for form in forms if form.entry and form.text in stated}
    return {
        acronym
        for acronym, entry in known.items()
        if set(words_of(entry.name)).isdisjoint(words_of(stated[acronym].text))
    }


def _countries_of_ministries(forms: Collection[BodyForm]) -> dict[str, str]:
    """The country of each field, where its ministry is named with one country only."""
    found: dict[str, set[str]] = defaultdict(set)
    for form in forms:
        if form.field and form.country:
            found[form.field].add(form.country)
    return {key: next(iter(countries)) for key, countries in found.items() if len(countries) == 1}


def _key(form: BodyForm, country: str | None) -> str:
    if form.entry:
        return f"entry {form.entry.name}"
    if form.field is not None:
        return f"ministry {form.field} {country}"
    return _sorted(form.text)


def _sorted(text: str) -> str:
    """The words of a name in no order: "Karst Heritage Institute" is the "Karst Institute for Heritage"."""
    return " ".join(sorted(words_of(text)))


@lru_cache(maxsize=1 << 14)
def words_of(text: str) -> tuple[str, ...]:
    """The words that count in a body's name, the adjective of a country as the country.

    What opens it and says whose it is comes last: "OIC General Secretariat" is the "General Secretariat of the OIC".
    """
    plain = _POLITY.sub("", text)
    first, _, rest = plain.partition(" ")
    if first.isupper() and rest and first in body_by_key():
        own, _, seat = rest.partition(" to ")
        return (*_words(own), *_words(body_by_key()[first].name), *(_words(seat) if seat else ()))
    words = _words(plain)
    opens = len(words) > 2 and first.capitalize() in country_by_form()
    return (*words[1:], words[0]) if opens else words


def _words(text: str) -> tuple[str, ...]:
    """The words in their order, a well-known acronym inside as the name that it stands for."""
    first, *rest = text.split() or [text]
    whole = " ".join([first, *map(_spelt_out, rest)])
    return tuple(_plain(word) for word in body_key(whole).split() if word not in name_grammar().small)


def _spelt_out(word: str) -> str:
    known = body_by_key().get(word) if word.isupper() else None
    return known.name if known else word


def _plain(word: str) -> str:
    country = country_by_form().get(word.capitalize())
    return country.name.lower() if country else word


@lru_cache(maxsize=1 << 14)
def entry_of(text: str) -> Body | None:
    """The table's entry for a name, whatever its commas, spelling and small words."""
    return body_by_key().get(body_key(text)) or _entry_by_words().get(words_of(text))


@cache
def _entry_by_words() -> dict[tuple[str, ...], Body]:
    """The bodies by the words of their longer names: "Institute for Steppe Studies" is the one "of Steppe Studies"."""
    forms = {words_of(form): body for body in known_bodies() for form in body.forms}
    return {words: body for words, body in forms.items() if len(words) >= _FEWEST_WORDS}


def _join_acronyms(groups: dict[BodyForm, Group]) -> None:
    """An acronym alone joins the body beside whose name it stood in brackets."""
    owners = {group.acronym: group for group in groups.values() if group.acronym}
    owners |= {form.acronym: group for form, group in groups.items() if form.acronym}
    for form in list(groups):
        owner = owners.get(form.text)
        if owner and owner is not groups[form]:
            _merge(groups, groups[form], owner)


def _join_initials(groups: dict[BodyForm, Group]) -> None:
    """ "ISU", which the article spells out nowhere in brackets, joins the one body whose initials it is: "Imereti State
    University"."""
    shouted = [form for form in groups if form.entry is None and _INITIALS.fullmatch(form.text)]
    if not shouted:
        return
    spelt: dict[str, dict[Group, None]] = defaultdict(dict)
    for group in groups.values():
        if not group.acronym:
            spelt["".join(word[0] for word in group.name.split() if word[0].isupper())][group] = None
    for form in shouted:
        owners = [group for group in spelt[form.text] if group is not groups[form]]
        if len(owners) == 1:
            _merge(groups, groups[form], owners[0])


def _join_short_forms(groups: dict[BodyForm, Group]) -> None:
    """ "National Library" joins "National Library of Mali", where no other name begins or ends so."""
    longer: dict[tuple[str, ...], dict[Group, None]] = defaultdict(dict)
    distinct = dict.fromkeys(groups.values())
    for group in distinct:
        for part in _parts_of(group):
            longer[part][group] = None
    for group in distinct:
        others = dict.fromkeys(other for order in _orders(group.name) for other in longer.get(order, ()))
        found = [other for other in others if other is not group and not _belongs(group, other)]
        if len(found) == 1 and (not group.entry or _is_of_unknown(group, found[0])):
            _merge(groups, group, found[0])


def _join_ministries(groups: dict[BodyForm, Group]) -> None:
    """ "Ministry of Trade of Mali" joins "Ministry of Trade and Industry of Mali"."""
    ministries = [group for group in dict.fromkeys(groups.values()) if group.forms[0].title and group.country]
    for group in ministries:
        field = group.forms[0].title
        openings = (f"{field} and ", f"{field}, ", f"{field} & ")
        longer = [
            other
            for other in ministries
            if other.country == group.country and any((form.title or "").startswith(openings) for form in other.forms)
        ]
        if len(longer) == 1:
            _merge(groups, group, longer[0])


def _is_of_unknown(group: Group, longer: Group) -> bool:
    """ "Palace Museum" behind "Karst Palace Museum": whether words that no table knows stand before a known name."""
    before, known, behind = longer.name.partition(f" {group.name}")
    own = before.split()
    return bool(known) and not behind and all(word_flags().get(word.lower()) is None for word in own)


def _parts_of(group: Group) -> Iterator[tuple[str, ...]]:
    """The beginnings and ends of a name by which it may be called in short; a ministry is called by its field."""
    if group.forms[0].title:
        return
    if _opens_with_acronym(group.name):
        yield words_of(group.name.split()[0])
    for words in _orders(group.name):
        for size in range(2, min(len(words), _LONGEST)):
            yield words[:size]
            yield words[-size:]
        for first in range(1, min(len(words) - _FEWEST_WORDS, _LONGEST)):
            yield from (words[first:last] for last in range(first + _FEWEST_WORDS, min(len(words), _LONGEST)))


def _orders(name: str) -> set[tuple[str, ...]]:
    """The words of a name in its own order, and with its owner at the end."""
    return {words_of(name), _words(name)}


def _opens_with_acronym(name: str) -> bool:
    """ "ADA University", which is called "ADA" as well."""
    first, *rest = name.split()
    return bool(rest) and first.isupper() and len(first) > _SHORTEST_ACRONYM


def _belongs(group: Group, longer: Group) -> bool:
    """Whether the longer name is of another body, that belongs to this: "Board of the State Fund" to "State Fund"."""
    name, full = group.name, longer.name
    before = full[: -len(name)].split() if full.endswith(name) else []
    return bool(before) and before[-1] in _POSSESSING


def _merge(groups: dict[BodyForm, Group], small: Group, large: Group) -> None:
    large.forms += small.forms
    large.country = large.country or small.country
    for form in small.forms:
        groups[form] = large
