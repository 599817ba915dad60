"""Offices by which somebody speaks for a body or a country."""

from __future__ import annotations

from functools import lru_cache

from icesco_cli.lexicon.office_titles import sole_country
from icesco_cli.lexicon.posts import is_ruling
from icesco_cli.lexicon.words import body_by_key, country_names, offices, places
from icesco_cli.models import Party, PartyKind, Role

_PERSONAL = frozenset(["academic", "spouse"])
"""Kinds of offices by which nobody speaks for a country."""
_GOVERNING = frozenset(["head of government", "head of state", "minister", "royal"])


def is_of_body(role: Role) -> bool:
    """Whether an office is that of a body or a country, and not of a town, a region or a session (COP29), nor the
    profession of somebody from there ("the Moroccan architect A")."""
    if role.of is None:
        return sole_country(role.title) is not None
    if role.of in country_names() and _is_profession(role.title):
        return False
    session = role.of[-1:].isdigit() and role.of not in body_by_key()
    body = role.of not in places() and not session
    return role.of in country_names() or body or sole_country(role.title) is not None


@lru_cache(maxsize=1 << 12)
def _is_profession(title: str) -> bool:
    """Whether a title has no office in it but those of scholars and spouses."""
    words = f" {title.casefold().replace('-', ' ')} "
    kinds = {office.kind for head, office in offices().heads.items() if f" {head.replace('-', ' ')} " in words}
    return kinds <= _PERSONAL


def stands_for(role: Role) -> Party:
    """Whom an office of a body or a country speaks for: the country of a head of government, whose body is "the Cabinet
    of Ministers"."""
    of = role.of or sole_country(role.title) or ""
    if of in country_names():
        return Party(PartyKind.COUNTRY, country_names()[of].name)
    ruled = next((form for form in country_names() if of.endswith(f" {form}")), None) if is_ruling(of) else None
    return Party(PartyKind.COUNTRY, country_names()[ruled].name) if ruled else Party(PartyKind.ORGANISATION, of)


@lru_cache(maxsize=1 << 12)
def governs(title: str) -> bool:
    """Whether the holder of an office of a country sits in its capital: a minister, but not an ambassador."""
    title = title.casefold()
    kinds = {office.kind for head, office in offices().heads.items() if head in title}
    return not kinds.isdisjoint(_GOVERNING) and "diplomat" not in kinds


@lru_cache(maxsize=1 << 12)
def leads(title: str) -> bool:
    """Whether the holder of an office speaks for a body."""
    title = title.casefold().replace("-", " ")
    heads = offices().heads
    return any(office.leads_body and head.replace("-", " ") in title for head, office in heads.items())
