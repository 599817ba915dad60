"""Bodies by a noun in their names: "the museum", "the two universities"."""

from __future__ import annotations

from collections.abc import Iterable

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.inflection import singular
from icesco_cli.lexicon.words import body_heads
from icesco_cli.models import Organisation, Party, PartyKind

_STATE = function_words("state_words")


def namesakes(names: Iterable[str], plural: str) -> tuple[Party, ...]:
    """The two bodies that "the two universities" are: the only two in whose names the noun stands."""
    noun = singular(plural)
    found = [name for name in names if noun and has_noun(name, noun)]
    return tuple(Party(PartyKind.ORGANISATION, name) for name in found) if len(found) == 2 else ()


def body_printing(outlet: str, bodies: Iterable[Organisation]) -> str | None:
    """The body that an outlet is: the one of that name, acronym or alias, else the only ministry that has all words of
    its name: "Republic of Oman Ministry of Culture"."""
    known = tuple(bodies)
    called = {outlet, outlet.partition(", ")[0]}  # "Embassy of A, Lima"
    own = next((body.name for body in known if not called.isdisjoint((body.name, body.acronym, *body.aliases))), None)
    words = _content(outlet)
    ministries = [body.name for body in known if "ministry" in words <= _content(body.name)]
    return own or (ministries[0] if len(ministries) == 1 else None)


def _content(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace(",", " ").split()) - _STATE


def is_called(party: Party | None, noun: str) -> bool:
    """Whether the common noun stands in a body's name: "museum" for the Carpet Museum."""
    return party is not None and has_noun(party.name, noun)


def is_department(name: str) -> bool:
    """Whether a body is only a part of another by its head noun: "Heritage Division", "Department of Museums"."""
    head = body_heads().get(name.partition(" of ")[0].split()[-1])
    return head is not None and head.kind == "department"


def has_noun(name: str, noun: str) -> bool:
    """Whether the noun is a word of the name, in American or British spelling."""
    return _spelt(noun) in _spelt(name).replace("-", " ").split()


def _spelt(name: str) -> str:
    return name.casefold().replace("isation", "ization").replace("center", "centre")
