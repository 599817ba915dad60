"""The keys of people, bodies and countries among rows of all kinds: "person:ana-reis", "country:oman".

A key is one text, for it stands in a table and in all that articles say of meetings and commitments. Only this module
makes keys and takes them apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NewType

from icesco_cli.models import PartyKind
from icesco_cli.text.folding import slug

PartyKey = NewType("PartyKey", str)
ServedParties = Mapping[PartyKey, frozenset[PartyKey]]
"""The bodies and countries on whose side each person, and each body, is."""

NOBODY = PartyKey("")
"""Whose an office is that is of nobody knows what."""
_WITHOUT_ROW = "?"
"""Opens the id of a body that is but a name; no slug has it."""


def party_key(kind: PartyKind, id_: str | None) -> PartyKey:
    """The key of a row."""
    return PartyKey(f"{kind}:{id_}")


def country_key(name: str) -> PartyKey:
    """The key of the country of that name."""
    return party_key(PartyKind.COUNTRY, slug(name))


def unlinked_body(name: object) -> PartyKey:
    """The key of a body that has no row, by its name taken apart."""
    return party_key(PartyKind.ORGANISATION, f"{_WITHOUT_ROW}{name}")


def is_of(kind: PartyKind, key: PartyKey) -> bool:
    """Whether it is the key of a person, a body or a country, as asked."""
    return key.startswith(kind)


def is_unlinked(key: PartyKey) -> bool:
    """Whether it is the key of a body that has no row."""
    return id_of(key).startswith(_WITHOUT_ROW)


def id_of(key: PartyKey) -> str:
    """The id of the row."""
    return key.partition(":")[2]
