"""Offices told of several at once: "Presidents X and Y", "members of the Senate X, Y and Z"."""

from __future__ import annotations

from functools import cache

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Office, offices
from icesco_cli.mentions.offices.posts import post_of_several, printed
from icesco_cli.mentions.words.tokens import Label, Line, Post
from icesco_cli.mentions.words.vocabulary import FIELD, PROFESSION, profession_of

JOINING = frozenset({",", "and"})
_LONGEST_FIELD = 6
_COUNTS = frozenset({"both", "four", "three", "two"})
_LONGEST_COUNTED = 3
_LONGEST_BRACKET = 6
_LONGEST_PREDICATE = 5
""" "heads of the delegations were": how many tokens before the name its office is looked for."""
_LISTING = frozenset({"are", "were"})
_PARTAKERS = frozenset({"delegates", "leaders", "officials", "representatives", "speakers"})
"""What those are called who come to an event, whatever their office."""
_VERBS = frozenset({"chairs", "heads"})


def shared_post(line: Line, first: int, last: int) -> Post | None:
    """The office of several that ends right before the name from `first` to `last`."""
    if line.lower[first - 1] == ",":
        return _counted_before(line, first - 1) if line.lower[_past_bracket(line, last)] in JOINING else None
    if line.lower[first - 1] in _LISTING:
        return _plural_of_predicate(line, first)
    return _plural_before(line, first) or _small_plural_before(line, first) or _membership_before(line, first)


def joins(line: Line, last: int, first: int) -> bool:
    """Whether a name at `first` goes on a list whose last name ends at `last`: "X (Mali) and | Y"."""
    between = line.lower[_past_bracket(line, last) : first]
    return 0 < len(between) <= len(JOINING) and JOINING.issuperset(between)


def _past_bracket(line: Line, last: int) -> int:
    """ "Ana Reis (Russian Federation) |"."""
    limit = min(last + _LONGEST_BRACKET, line.size) if line.lower[last] == "(" else last
    return next((sign + 1 for sign in range(last, limit) if line.lower[sign] == ")"), last)


def _plural_before(line: Line, first: int) -> Post | None:
    """ "Foreign Ministers X", "judges X"; but "who heads X" and "chairs X" are verbs."""
    plural = first - 1
    small = not line.capital[plural]
    if line.lower[plural][-1:] != "s" or line.titled or (small and line.lower[plural] in _VERBS):
        return None
    two = f"{line.lower[plural - 1]} {line.lower[plural]}"
    known = offices().plurals
    singular = known.get(two) or known.get(line.lower[plural])
    if singular is None:
        return None
    if small:
        singular = singular.lower()
    start = plural - 1 if two in known else plural
    field = start
    while start - field < _LONGEST_FIELD and line.capital[field - 1] and line.flags[field - 1] & FIELD and field > 0:
        field -= 1
    while line.capital[field - 1] and line.lower[field - 1] in offices().prefixes and field > 0:
        field -= 1
    title = f"{printed(line, field, start)} {singular}" if field < start else singular
    return post_of_several(first, title, None, office_of(singular))


def _plural_of_predicate(line: Line, first: int) -> Post | None:
    """ "Heads of delegation were X (Mali) and Y (Togo)", "the co-chairs are X and Y": the office of the subject."""
    verb, known = first - 1, offices().plurals
    plural = next(
        (at for at in range(verb - 1, max(verb - _LONGEST_PREDICATE, -1), -1) if line.lower[at] in known), verb
    )
    bare = plural + 1 == verb or (line.lower[plural + 1] == "of" and not any(line.capital[plural + 1 : verb]))
    singular = known.get(line.lower[plural])
    if singular is None or not bare or line.lower[plural] in _PARTAKERS:
        return None
    title = " ".join([singular.lower(), *line.words[plural + 1 : verb]])
    return post_of_several(first, title, None, office_of(singular))


def _small_plural_before(line: Line, first: int) -> Post | None:
    """ "the researchers X and Y", "Researchers X and Y" at the head of a sentence."""
    noun = profession_of(line.lower[first - 1])
    if noun is None or (line.capital[first - 1] and first > 1):
        return None
    return post_of_several(first, noun, None, Office(noun, None, PROFESSION, leads_body=False))


def _counted_before(line: Line, comma: int) -> Post | None:
    """ "by two experts, X and Y", "the two foreign ministers, X and Y"."""
    plural = comma - 1
    if _COUNTS.isdisjoint(line.lower[max(0, plural - _LONGEST_COUNTED) : plural]):
        return None
    singular = offices().plurals.get(line.lower[plural])
    return _small_plural_before(line, comma) or (
        post_of_several(comma, singular.lower(), None, office_of(singular)) if singular else None
    )


def _membership_before(line: Line, first: int) -> Post | None:
    """ "members of the Senate X"."""
    body = line.at[first - 1] if first else None
    if body is None or body.label is not Label.BODY or body.last != first:
        return None
    of = body.first - 2 if line.lower[body.first - 1] == "the" else body.first - 1
    noun = line.lower[of - 1]
    if line.lower[of] != "of" or noun not in name_grammar().memberships or not noun.endswith("s"):
        return None
    return post_of_several(first, noun.removesuffix("s"), body, office_of("Member"))


@cache
def office_of(singular: str) -> Office:
    """What the tables know of an office by its name in the singular."""
    known = offices().heads.get(singular.casefold())
    return known or Office(singular, None, "official", leads_body=False)
