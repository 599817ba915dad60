"""Offices by which somebody speaks for a body or a country."""

from __future__ import annotations

from functools import lru_cache

from icesco_cli.lexicon.words import country_names, offices, places
from icesco_cli.models import Role


def is_of_body(role: Role) -> bool:
    """Whether an office is that of a body or a country, and not of a town or a region."""
    return role.of is not None and (role.of in country_names() or role.of not in places())


@lru_cache(maxsize=1 << 12)
def leads(title: str) -> bool:
    """Whether the holder of an office speaks for a body."""
    title = title.casefold().replace("-", " ")
    heads = offices().heads
    return any(office.leads_body and head.replace("-", " ") in title for head, office in heads.items())
