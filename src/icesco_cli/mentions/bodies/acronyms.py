"""Acronyms that the article itself gives to a body: "the Karst Island Council (MKB)", and then "MKB will" anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.mentions.bodies.edges import acronym_after
from icesco_cli.mentions.bodies.headed import Headed
from icesco_cli.mentions.words.tokens import Chunk, Label, Line


def stated_acronyms(lines: Sequence[Line]) -> frozenset[str]:
    """The acronyms in brackets right behind the names of bodies, in these very letters."""
    found = (acronym_after(line, index) for line in lines if "(" in line.lower for index in _brackets(line))
    return frozenset(acronym for acronym in found if acronym)


def _brackets(line: Line) -> list[int]:
    return [index for index, word in enumerate(line.lower) if word == "(" and line.label(index - 1) is Label.BODY]


def lay_stated(line: Line, stated: frozenset[str]) -> None:
    """Lay a chunk over each of the acronyms that stands alone in the line."""
    if stated.isdisjoint(line.words):
        return
    for index in line.capitals():
        if line.words[index] in stated and line.at[index] is None and line.lower[index - 1] != "(":
            line.put(Chunk(Label.BODY, index, index + 1, Headed(index)))
