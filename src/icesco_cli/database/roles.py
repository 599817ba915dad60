"""Which body or country an office belongs to, so that what a body promised is found with those who lead it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from icesco_cli.models import Organisation, Role
from icesco_cli.text.folding import fold, words

STATE = frozenset(("head of state", "head of government"))


@dataclass(frozen=True, slots=True)
class Background:
    """What linking the offices and places to their countries takes from the word tables.

    `country_forms` has the names of each country by its name, `country_of_place` the country of each place;
    `leading` gives the kind of an office that leads a body, else None; `ministerial` are the folded words of ministers
    and ministries that say nothing of the field.
    """

    country_forms: Mapping[str, Sequence[str]]
    country_of_place: Mapping[str, str]
    leading: Callable[[str], str | None]
    ministerial: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bodies:
    """The ids of bodies and countries by their folded names, and of ministries by country and field."""

    organisations: Mapping[str, str]
    countries: Mapping[str, str]
    ministries: Mapping[tuple[str, frozenset[str]], str]


def gather(organisations: Iterable[Organisation], countries: Mapping[str, str], background: Background) -> Bodies:
    """The bodies that an office may belong to; `countries` has their names by their ids."""
    by_name: dict[str, str] = {}
    ministries: dict[tuple[str, frozenset[str]], str] = {}
    for body in organisations:
        for name in (*body.aliases, *([body.acronym] if body.acronym else []), body.name):
            by_name[fold(name)] = body.id or ""
            if body.country and background.ministerial.intersection(words(name)):
                ministries.setdefault((body.country, _field(name, body.country, background)), body.id or "")
    by_form = {
        fold(form): key for key, name in countries.items() for form in background.country_forms.get(name, [name])
    }
    return Bodies(by_name, by_form, ministries)


def place(role: Role, bodies: Bodies, background: Background) -> tuple[str | None, str | None, bool]:
    """The ids of the body and of the country to which an office belongs, and whether its holder leads the body, or
    the country itself."""
    kind = background.leading(role.title)
    of = fold(role.of or "")
    body, country = bodies.organisations.get(of), bodies.countries.get(of)
    if body or not country:
        return body, None, bool(body and kind)
    ministry = bodies.ministries.get((role.of or "", _field(role.title, role.of or "", background)))
    return ministry, country, bool(ministry and kind) or kind in STATE


def _field(name: str, country: str, background: Background) -> frozenset[str]:
    """What a minister or a ministry is for: the words of its name without its country's."""
    forms = background.country_forms.get(country, [country])
    return frozenset(words(name)) - background.ministerial - {word for form in forms for word in words(form)}
