"""Forms of bodies' names to bodies: acronyms, short forms, and ministries by any word order and country.

A ministry is known by its field and country, a body of the table by its entry, any other by the words of its name, in which a
country's adjective counts as the country. A short form joins the one longer name that begins or ends with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from icesco_cli.lexicon.words import Body, Country, body_by_key, body_key, country_by_form

_SMALL = frozenset({"of", "the", "for", "and", "a", "in", "on", "to"})
_MINISTRIES = frozenset({"ministry", "ministries"})


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


@dataclass(slots=True)
class Group:
    """One body of the article, under all its forms in the order in which they are met."""

    forms: list[BodyForm] = field(default_factory=list)
    country: str | None = None

    @property
    def name(self) -> str:
        first = self.forms[0]
        if first.title:
            title = max((form.title or "" for form in self.forms), key=len)
            return f"Ministry of {title} of {self.country}" if self.country else f"Ministry of {title}"
        name = max((form.text for form in self.forms), key=len)
        entry = next((form.entry for form in self.forms if form.entry), None)
        return entry.name if entry and len(entry.name) > len(name) and name.isupper() else name

    @property
    def acronym(self) -> str | None:
        return next((form.acronym for form in self.forms if form.acronym), None) or next(
            (form.entry.acronym for form in self.forms if form.entry and form.entry.acronym), None
        )


def group_bodies(forms: Sequence[BodyForm], countries: dict[str, str], home: str | None) -> dict[BodyForm, Group]:
    """The body behind each form. `countries`: the country of the minister of each field; `home`: the article's country."""
    groups: dict[BodyForm, Group] = {}
    by_key: dict[str, Group] = {}
    for form in dict.fromkeys(forms):
        key = _key(form, forms, countries, home)
        group = by_key.setdefault(key, Group())
        group.forms.append(form)
        if form.field is not None:
            group.country = group.country or _country(form, forms, countries, home)
        group.country = group.country or form.country
        groups[form] = group
    _join_acronyms(groups)
    _join_short_forms(groups)
    return groups


def _key(form: BodyForm, forms: Sequence[BodyForm], countries: dict[str, str], home: str | None) -> str:
    if form.entry:
        return f"entry {form.entry.name}"
    if form.field is not None:
        return f"ministry {form.field} {_country(form, forms, countries, home)}"
    return " ".join(words_of(form.text))


def _country(form: BodyForm, forms: Sequence[BodyForm], countries: dict[str, str], home: str | None) -> str | None:
    """The country of a ministry: its own, that of the only other such ministry or minister, or the article's."""
    if form.country:
        return form.country
    same = {other.country for other in forms if other.field == form.field and other.country}
    if len(same) == 1:
        return same.pop()
    return countries.get(form.field or "") or home


def words_of(text: str) -> list[str]:
    """The words that count in a body's name, the adjective of a country as the country."""
    words = [word for word in body_key(text).split() if word not in _SMALL]
    return [_plain(word) for word in words]


def _plain(word: str) -> str:
    country = country_by_form().get(word.capitalize())
    return country.name.lower() if country else word


def entry_of(text: str) -> Body | None:
    """The table's entry for a name, whatever its commas and spelling."""
    return body_by_key().get(body_key(text))


def _join_acronyms(groups: dict[BodyForm, Group]) -> None:
    """An acronym alone joins the body beside whose name it stood in brackets."""
    owners = {group.acronym: group for group in groups.values() if group.acronym}
    for form, group in list(groups.items()):
        owner = owners.get(form.text)
        if owner and owner is not group:
            _merge(groups, group, owner)


def _join_short_forms(groups: dict[BodyForm, Group]) -> None:
    names: dict[int, tuple[Group, list[str]]] = {id(group): (group, words_of(group.name)) for group in groups.values()}
    for group, words in list(names.values()):
        if len(words) < 2:
            continue
        longer = [
            other for other, full in names.values()
            if len(full) > len(words) and full[0:1] != ["ministry"] and (full[: len(words)] == words or full[-len(words):] == words)
        ]  # fmt: skip
        if len(longer) == 1 and not any(form.entry for form in group.forms):
            _merge(groups, group, longer[0])
            names.pop(id(group))


def _merge(groups: dict[BodyForm, Group], small: Group, large: Group) -> None:
    large.forms += small.forms
    large.country = large.country or small.country
    for form, group in groups.items():
        if group is small:
            groups[form] = large


def countries_of(names: Sequence[Country]) -> dict[str, int]:
    """How often each country is named."""
    counts: dict[str, int] = defaultdict(int)
    for country in names:
        counts[country.name] += 1
    return counts
