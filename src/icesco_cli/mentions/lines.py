"""An article's lines, each read by all rules that need no other line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.mentions.bodies.acronyms import lay_affiliations, lay_stated, stated_acronyms
from icesco_cli.mentions.bodies.branches import lay_branches, lay_chambers, lay_organs
from icesco_cli.mentions.bodies.dedicated import lay_dedicated
from icesco_cli.mentions.bodies.described import lay_described
from icesco_cli.mentions.bodies.foreign import lay_foreign
from icesco_cli.mentions.bodies.headed import lay_headed
from icesco_cli.mentions.bodies.local import lay_local
from icesco_cli.mentions.bodies.neighbours import lay_named
from icesco_cli.mentions.bodies.unheaded import lay_unheaded
from icesco_cli.mentions.humans.names import Name, lay_names
from icesco_cli.mentions.offices.degrees import lay_degrees
from icesco_cli.mentions.offices.honours import lay_honours
from icesco_cli.mentions.offices.noun_phrases import lay_offices
from icesco_cli.mentions.words.lexing import lines_of
from icesco_cli.mentions.words.phrases import lay_phrases
from icesco_cli.mentions.words.sites import lay_sites
from icesco_cli.mentions.words.tokens import Line, Post
from icesco_cli.models import Sentence, Shape

_HEADS = frozenset({Shape.TITLE, Shape.HEADLINE, Shape.HEADING})

_SLACK = 0.17
_STOPS = frozenset(".;,?")


@dataclass(slots=True)
class ReadLine:
    """A line, and the names and offices in it."""

    line: Line
    posts: list[Post]
    names: list[Name]


def read_lines(reading: str, sentences: Sequence[Sentence]) -> list[ReadLine]:
    """Read each sentence or headline on its own."""
    lines = lines_of(reading, [(sentence.start, sentence.end) for sentence in sentences])
    for line, sentence in zip(lines, sentences, strict=True):
        _lay_bodies(line, sentence)
    stated = stated_acronyms(lines)
    return [_with_people(line, stated) for line in lines]


def _lay_bodies(line: Line, sentence: Sentence) -> None:
    line.titled = sentence.shape is not Shape.ITEM and _is_titled(line, _SLACK if sentence.shape in _HEADS else 0)
    lay_phrases(line)
    lay_honours(line)
    lay_degrees(line)
    lay_foreign(line)
    lay_headed(line)
    lay_unheaded(line)
    lay_named(line)
    lay_local(line)
    lay_described(line)
    lay_branches(line)
    lay_chambers(line)
    lay_organs(line)


def _with_people(line: Line, stated: frozenset[str]) -> ReadLine:
    lay_stated(line, stated)
    posts = lay_offices(line)
    names = lay_names(line, posts)
    lay_dedicated(line, [(name.outer_first, name.last) for name in names])
    lay_affiliations(line, [name.last for name in names])
    lay_sites(line)
    return ReadLine(line, posts, names)


def _is_titled(line: Line, slack: float) -> bool:
    """Whether all words of four letters and more, but for the part `slack`, bear capitals and no stop ends them."""
    if not line.size or line.words[line.size - 1] in _STOPS:
        return False
    long = [line.capital[index] for index, word in enumerate(line.words) if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and long.count(False) <= slack * len(long)
