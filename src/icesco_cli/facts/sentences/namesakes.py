"""Bodies by a noun in their names: "the museum", "the two universities"."""

from __future__ import annotations

from collections.abc import Iterable

from icesco_cli.lexicon.inflection import singular
from icesco_cli.models import Kind, Party


def namesakes(names: Iterable[str], plural: str) -> tuple[Party, ...]:
    """The two bodies that "the two universities" are: the only two in whose names the noun stands."""
    noun = singular(plural)
    found = [name for name in names if noun and has_noun(name, noun)]
    return tuple(Party(Kind.ORGANISATION, name) for name in found) if len(found) == 2 else ()


def is_called(party: Party | None, noun: str) -> bool:
    """Whether the common noun stands in a body's name: "museum" for the Carpet Museum."""
    return party is not None and has_noun(party.name, noun)


def has_noun(name: str, noun: str) -> bool:
    """Whether the noun is a word of the name, in American or British spelling."""
    return _spelt(noun) in _spelt(name).replace("-", " ").split()


def _spelt(name: str) -> str:
    return name.casefold().replace("isation", "ization").replace("center", "centre")
