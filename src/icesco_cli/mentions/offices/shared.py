"""Offices told of several at once: "Presidents X and Y", "members of the Senate X, Y and Z"."""

from __future__ import annotations

from functools import cache

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import Office, offices
from icesco_cli.mentions.offices.posts import post_of_several, printed
from icesco_cli.mentions.words.tokens import SIDES, Annotation, Label, Line, Post
from icesco_cli.mentions.words.vocabulary import FIELD, HONOUR, PROFESSION, profession_of

JOINING = frozenset({",", "and"})
_LONGEST_TITLE = 6
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
    return _plural_before(line, first) or _small_plural_before(line, first)


def joins(line: Line, last: int, first: int) -> bool:
    """Whether a name at `first` goes on a list whose last name ends at `last`: "X (Mali) and | Y"."""
    between = line.lower[_past_bracket(line, last) : first]
    return 0 < len(between) <= len(JOINING) and JOINING.issuperset(between)


def _past_bracket(line: Line, last: int) -> int:
    """ "Ana Reis (Russian Federation) |"."""
    limit = min(last + _LONGEST_BRACKET, line.size) if line.lower[last] == "(" else last
    return next((sign + 1 for sign in range(last, limit) if line.lower[sign] == ")"), last)


def _plural_before(line: Line, first: int) -> Post | None:
    """ "Foreign Ministers X", "KARST experts X", "judges X"; but "who heads X" and "chairs X" are verbs."""
    plural = first - 1
    if line.titled or (not line.capital[plural] and line.lower[plural] in _VERBS):
        return None
    one = title_of_one(line, plural)
    return post_of_several(first, one[1], _owner_before(line, one[0]), one[2]) if one else None


def _owner_before(line: Line, first: int) -> Annotation | None:
    """Whose the office is whose title begins at `first`: "KARST | Vice-Rectors", "Mali's | foreign ministers"."""
    before = first - 1 - (line.lower[first - 1] == "'s")
    owner = line.at[before] if before >= 0 else None
    return owner if owner and owner.label in SIDES | {Label.ADJECTIVE} else None


def title_of_one(line: Line, plural: int) -> tuple[int, str, Office] | None:
    """Where the title of each of several begins whose office is told in the plural, the title, with what stands before
    its noun at `plural`, and what is known of it: "Deputy Ministers", "foreign ministers", "members"; None where no
    office stands there."""
    start, singular = _singular(line, plural)
    if singular is None:
        return None
    before = start
    while start - before < _LONGEST_TITLE and before and _is_of_title(line, before - 1, plural):
        before -= 1
    title = singular if line.capital[plural] else singular.lower()
    whole = f"{printed(line, before, start)} {title}" if before < start else title
    return before, whole, office_of(singular)


def _singular(line: Line, plural: int) -> tuple[int, str | None]:
    """Where an office in the plural begins, of one word or two, and what one of them is: "prime ministers",
    "vice-presidents", "People's Artists", "members"."""
    word, known = line.lower[plural], offices().plurals
    honour = line.at[plural]
    if honour and honour.honorific and honour.honorific.kind == HONOUR:
        return honour.first, honour.honorific.form
    two = known.get(f"{line.lower[plural - 1]} {word}")
    if two:
        return plural - 1, two
    prefix, hyphen, noun = word.rpartition("-")
    if prefix in offices().prefixes and noun in known:
        return plural, known.get(word) or f"{prefix.capitalize()}{hyphen}{known[noun]}"
    member = word in name_grammar().memberships and word[-1] == "s"
    return plural, known.get(word) or (word.capitalize().removesuffix("s") if member else None)


def _is_of_title(line: Line, before: int, plural: int) -> bool:
    """Whether the word before an office is its field or a rank, with a capital where the office has one."""
    told = line.flags[before] & FIELD or line.lower[before] in _kept_prefixes()
    return bool(told) and (line.capital[before] or not line.capital[plural])


@cache
def _kept_prefixes() -> frozenset[str]:
    """What stands before an office and belongs to its title: not "new" or "visiting"."""
    return frozenset(offices().prefixes) - name_contexts().passing


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
    one = title_of_one(line, plural)
    return _small_plural_before(line, comma) or (post_of_several(comma, one[1], None, one[2]) if one else None)


@cache
def office_of(singular: str) -> Office:
    """What the tables know of an office by its name in the singular."""
    known = offices().heads.get(singular.casefold())
    return known or Office(singular, None, "official", leads_body=False)
