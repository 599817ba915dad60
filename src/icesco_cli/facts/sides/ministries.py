"""The ministry of a minister: of Culture that of "Minister of Culture A", and for "Minister A" the only one named."""

from __future__ import annotations

from collections.abc import Iterable

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.models import Organisation, Party, PartyKind, Person
from icesco_cli.text.folding import fold

_HEADS = frozenset(["premier", "prime"])
"""In a title, these say that a minister has no ministry."""


def ministry_of(person: Person, bodies: Iterable[Organisation]) -> Organisation | None:
    """The only one of the bodies that can be the ministry of the person; None where none or several can."""
    fields = [_field(role.title) for role in person.roles]
    ministries = [(body, words) for body in bodies if "ministry" in (words := frozenset(fold(body.name).split()))]
    fits = [body for body, words in ministries if any(field is not None and field <= words for field in fields)]
    return fits[0] if len(fits) == 1 else None


def side_of_minister(person: Person, people: Iterable[Person], bodies: Iterable[Organisation]) -> Party | None:
    """The country of the ministry of a minister whose office says none, or the ministry itself where the text does not
    say whose it is; None where two ministers have the same title."""
    ministry = ministry_of(person, bodies)
    titles = {role.title for role in person.roles}
    again = any(role.title in titles for one in people if one.name != person.name for role in one.roles)
    if ministry is None or again:
        return None
    return (
        Party(PartyKind.COUNTRY, ministry.country) if ministry.country else Party(PartyKind.ORGANISATION, ministry.name)
    )


def _field(title: str) -> frozenset[str] | None:
    """The words of a minister's title that say what he is for, none of a bare "Deputy Minister"; None of other
    titles."""
    words = frozenset(fold(title).split())
    return words - name_grammar().ranks if "minister" in words and words.isdisjoint(_HEADS) else None
