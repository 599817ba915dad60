"""The people, bodies, countries and places that an article names, and where it names them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from icesco_cli.mentions.lines import ReadLine, read_lines
from icesco_cli.mentions.linking.cast import Cast, cast_of
from icesco_cli.mentions.marking import mark
from icesco_cli.models import Article, Mention, Organisation, Person, Role, Sentence


@dataclass(frozen=True, slots=True)
class Named:
    """What an article names.

    `mentions` are sorted by their first character; the stretches `start` to `end` never overlap. `people` and
    `organisations` are the article's own, one for each human and body, in the order in which they are first named;
    a mention's `names` are theirs.
    """

    mentions: tuple[Mention, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    past_roles: Mapping[str, tuple[Role, ...]] = field(default_factory=dict)
    """By a person's name: the offices held once, of which no one is told by office alone."""


def find_mentions(reading: str, article: Article, sentences: Sequence[Sentence]) -> Named:
    """Everybody and everything that `article` names by name (forms NAME and ADJECTIVE).

    `reading` is the document's; `sentences` are the article's, in the order of the page, headlines included.
    Offsets are characters of the document.
    """
    lines: list[ReadLine] = read_lines(reading, sentences)
    cast: Cast = cast_of(reading, article, lines)
    return Named(mark(reading, lines, cast), cast.people, cast.organisations, cast.past_roles)
