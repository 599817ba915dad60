"""Offices told of several with whose they are: "Ambassadors of Mali and Togo, X and Y", "members of the Senate X"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from icesco_cli.lexicon.words import Office
from icesco_cli.mentions.bodies.acronyms import past_acronym
from icesco_cli.mentions.offices.posts import post_of_several, printed
from icesco_cli.mentions.offices.shared import JOINING, joins, title_of_one
from icesco_cli.mentions.words.stretches import after_article, field_end, is_field
from icesco_cli.mentions.words.tokens import HUMANS, SIDES, Annotation, Label, Line, Post
from icesco_cli.mentions.words.vocabulary import HONOUR

_OWNING = frozenset({"for", "of"})
_UNNAMED = frozenset({None, Label.HONORIFIC})
_SIGNS = frozenset({",", "-", "–", ":"})
_MOST = 8
_LONGEST_SMALL = 8
""" "chairs of the foreign affairs committees of": how far what they head goes on in small letters."""

NameSpan = tuple[int, int, int]
"""The first token of a name with its honorifics, of the name itself, and its end."""


def paired_posts(line: Line, names: Sequence[NameSpan]) -> Mapping[int, Post]:
    """The office of each name, by its first token, where names follow an office in the plural with its owners: as many
    as these, or any number behind a single one."""
    found: dict[int, Post] = {}
    for index in _plurals(line) if names else ():
        start, title, office = _past_field(line, index) or (0, "", None)
        if office is not None:
            found |= _of_each_beside(line, start, title, office, names) or _of_each(line, start, title, office, names)
    return found


def _plurals(line: Line) -> list[int]:
    """The nouns before "of" or "for" that may be offices in the plural, and are not part of a body's name."""
    nouns = [at - 1 for at, word in enumerate(line.lower) if at and word in _OWNING and line.lower[at - 1][-1:] == "s"]
    return [noun for noun in nouns if line.label(noun) in _UNNAMED]


def _past_field(line: Line, plural: int) -> tuple[int, str, Office] | None:
    """Where the owners begin, behind the field of the office whose noun is at `plural`; its title, and what is known of
    it. None where no office stands there."""
    _, title, office = title_of_one(line, plural) or (plural, "", None)
    if office is None:
        return None
    start = after_article(line, plural + 2)
    end = field_end(line, start) if is_field(line, start) else start
    field = end = next((index for index in range(start, end) if line.label(index) in HUMANS), end)
    while end - start < _LONGEST_SMALL and line.words[end].islower() and line.lower[end] != "of":
        end += 1
    if line.label(start) in SIDES or end == start or (line.lower[end] != "of" and end > field):
        return start, title, office
    owners = after_article(line, end + 1) if line.lower[end] == "of" else end
    return owners, f"{title} {line.lower[plural + 1]} {printed(line, start, end)}", office


def _of_each_beside(line: Line, start: int, title: str, office: Office, names: Sequence[NameSpan]) -> dict[int, Post]:
    """ "the Ambassadors of Mali, Mr. X, and Togo, Ms. Y", "of Mali X and Togo Y": the office of each name right behind
    its owner; `start` is where the owners begin."""
    bearers = {outer: (name, last) for outer, name, last in names}
    found: dict[int, Post] = {}
    while (owner := line.at[start]) and owner.label in SIDES and len(found) < _MOST:
        outer = past_acronym(line, owner.last)
        outer += line.lower[outer] == ","
        if outer not in bearers:
            break
        name, last = bearers[outer]
        found[name] = post_of_several(name, title, owner, office)
        start = last + (line.lower[last] == ",")
        start = after_article(line, start + (line.lower[start] == "and"))
    return found if len(found) > 1 else {}


def _of_each(line: Line, start: int, title: str, office: Office, names: Sequence[NameSpan]) -> dict[int, Post]:
    """ "of Mali and Togo, X and Y", "of the Museum X, Y and Z": the office of each name of a list; `start` is where the
    owners begin."""
    owners, end = _owners(line, start)
    first = end + 1 if line.lower[end] in _SIGNS else end
    bearers = _listed(line, first, names)
    if len(owners) < 2 and first == end:
        owners = (owners or [None]) * len(bearers)
    if len(owners) != len(bearers):
        return {}
    return {
        name: post_of_several(name, title, owner, office) for (_, name, _), owner in zip(bearers, owners, strict=True)
    }


def _listed(line: Line, first: int, names: Sequence[NameSpan]) -> list[NameSpan]:
    """The names of the list that begins at token `first`."""
    found: list[NameSpan] = []
    for name in names:
        if name[0] == first or (found and joins(line, found[-1][2], name[0]) and not _has_honour(line, name)):
            found.append(name)
    return found


def _has_honour(line: Line, name: NameSpan) -> bool:
    """Whether a title of honour of its own stands before a name."""
    title = line.at[name[0]] if name[0] < name[1] else None
    return bool(title and title.honorific and title.honorific.kind == HONOUR)


def _owners(line: Line, start: int) -> tuple[list[Annotation | None], int]:
    """The countries or bodies of a list that "and" closes, and where it ends."""
    owners: list[Annotation | None] = []
    end = start
    while len(owners) < _MOST and (annotation := line.at[start]) and annotation.label in SIDES:
        owners.append(annotation)
        end = past_acronym(line, annotation.last)
        if line.lower[end] not in JOINING or line.lower[start - 1] == "and":
            break
        start = after_article(line, end + 1)
    return owners, end
