"""Two offices before one name: both of one holder, or the first of somebody who was told of before."""

from __future__ import annotations

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, Post

_PLURAL = function_words("plural")
_OF_BODIES = "body head"


def is_of_one_holder(line: Line, first: int, earlier: Post, later: Post) -> bool:
    """Whether an office before another at `first` has the same holder: not "the Mayor and the Rector, X", nor "the
    Governor, the Mayor of Sfax, X", where the governor was named before."""
    if later.lead is None:
        return not (_is_known(line, first, earlier, later) or _are_of_two(line, first, earlier, later))
    return line.lower[first - 1] != "and" and (earlier.complete or earlier.lead is None)


def _is_known(line: Line, first: int, earlier: Post, later: Post) -> bool:
    """ "the minister and Ambassador X", "Welcoming the Kenyan minister, Rector X", "the Director and Minister X were":
    whether a bare office before another stands for somebody told before."""
    parted = line.lower[first - 1] == "and" or line.lower[earlier.first - 1].endswith("ing")
    if not parted or "of" in line.lower[earlier.first : first]:
        return False
    by_adjective = isinstance(earlier.of, Annotation) and earlier.of.label is Label.ADJECTIVE
    title = earlier.first + 1 + by_adjective
    small = title < earlier.last and not any(line.capital[title : earlier.last]) and line.capital[later.first]
    again = small or (line.lower[first - 1] == "and" and earlier.of is None and _is_told_again(line, later))
    return again and earlier.lead == "the" and (earlier.of is None or by_adjective)


def _is_told_again(line: Line, post: Post) -> bool:
    """ "Minister Reis", "Minister Ana Reis were": whether a family name alone follows a bare office, or what is said of
    several."""
    end = post.last
    while line.capital[end]:
        end += 1
    bare = post.of is None and post.last == post.first + 1
    return bare and end > post.last and (end == post.last + 1 or line.lower[end] in _PLURAL)


def _are_of_two(line: Line, first: int, earlier: Post, later: Post) -> bool:
    """ "the Kenyan Minister and Malaysian Ambassador X": whether two offices are of two countries; or the first is of
    a body of which it is not said, "the Secretary General and Malaysian Ambassador X"."""
    if line.lower[first - 1] != "and" or not isinstance(later.of, Annotation):
        return False
    land = later.of.country
    if earlier.of is None:
        return land is not None and earlier.lead == "the" and earlier.office.kind == _OF_BODIES
    return isinstance(earlier.of, Annotation) and None not in (land, earlier.of.country) and land != earlier.of.country
