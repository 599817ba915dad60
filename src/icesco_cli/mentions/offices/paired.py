"""Offices told of several with whose each is: "Ambassadors of Mali and Togo, X and Y"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from icesco_cli.lexicon.words import offices
from icesco_cli.mentions.bodies.acronyms import past_acronym
from icesco_cli.mentions.offices.posts import post_of_several, printed
from icesco_cli.mentions.offices.shared import JOINING, joins, office_of
from icesco_cli.mentions.words.stretches import after_article, field_end, is_field
from icesco_cli.mentions.words.tokens import SIDES, Annotation, Line, Post
from icesco_cli.mentions.words.vocabulary import FIELD

_SIGNS = frozenset({",", "-", "–", ":"})
_MOST = 8
_LONGEST_SMALL = 8
""" "chairs of the foreign affairs committees of": how far what they head goes on in small letters."""

Span = tuple[int, int, int]
"""The first token of a name with its honorifics, of the name itself, and its end."""


def paired_posts(line: Line, names: Sequence[Span]) -> Mapping[int, Post]:
    """The office of each name, by its first token, where as many names as owners follow an office in the plural."""
    plurals = offices().plurals
    found: dict[int, Post] = {}
    if len(names) < 2:
        return found
    for index, word in enumerate(line.lower[: line.size]):
        if word in plurals and (line.lower[index + 1] == "of" or line.lower[index + 1] == "for"):
            found |= _of_each(line, index, plurals[word], names) or _of_each_beside(line, index, plurals[word], names)
    return found


def _of_each_beside(line: Line, plural: int, singular: str, names: Sequence[Span]) -> dict[int, Post]:
    """ "the Ambassadors of Mali, Mr. X, and Togo, Ms. Y": the office of each name right behind its owner."""
    bearers = {outer: (name, last) for outer, name, last in names}
    start, title = _past_field(line, plural, singular)
    found: dict[int, Post] = {}
    while (owner := line.at[start]) and owner.label in SIDES and len(found) < _MOST:
        outer = past_acronym(line, owner.last) + 1
        if line.lower[outer - 1] != "," or outer not in bearers:
            break
        name, last = bearers[outer]
        found[name] = post_of_several(name, title, owner, office_of(singular))
        start = last + (line.lower[last] == ",")
        start = after_article(line, start + (line.lower[start] == "and"))
    return found if len(found) > 1 else {}


def _of_each(line: Line, plural: int, singular: str, names: Sequence[Span]) -> dict[int, Post]:
    start, title = _past_field(line, plural, singular)
    owners, end = _owners(line, start)
    first = end + 1 if line.lower[end] in _SIGNS else end
    at = next((i for i, (outer, _, _) in enumerate(names) if outer == first), None)
    bearers = names[at : at + len(owners)] if at is not None else ()
    listed = all(joins(line, one[2], other[0]) for one, other in pairwise(bearers))
    if len(owners) < 2 or len(bearers) != len(owners) or not listed:
        return {}
    office = office_of(singular)
    return {
        name: post_of_several(name, title, owner, office) for (_, name, _), owner in zip(bearers, owners, strict=True)
    }


def _past_field(line: Line, plural: int, singular: str) -> tuple[int, str]:
    """Where the owners begin, behind the field of the office, and its title."""
    start = after_article(line, plural + 2)
    singular = singular if line.capital[plural] else singular.lower()
    if line.flags[plural - 1] & FIELD and plural:
        singular = f"{line.words[plural - 1]} {singular}"
    end = field_end(line, start) if is_field(line, start) else start
    while end - start < _LONGEST_SMALL and line.words[end].islower() and line.lower[end] != "of":
        end += 1
    owned = line.lower[end] == "of" and end > start and line.label(start) not in SIDES
    return (after_article(line, end + 1), f"{singular} of {printed(line, start, end)}") if owned else (start, singular)


def _owners(line: Line, start: int) -> tuple[list[Annotation], int]:
    """The countries or bodies of a list that "and" closes, and where it ends."""
    owners: list[Annotation] = []
    end = start
    while len(owners) < _MOST and (annotation := line.at[start]) and annotation.label in SIDES:
        owners.append(annotation)
        end = past_acronym(line, annotation.last)
        if line.lower[end] not in JOINING or line.lower[start - 1] == "and":
            break
        start = after_article(line, end + 1)
    return owners, end
