"""Bodies without a head noun of the tables, by the acronym that follows in brackets: "Youth Beyond Borders (YBB)"."""

from __future__ import annotations

from icesco_cli.mentions.organisations import Headed, acronym_after
from icesco_cli.mentions.stretches import is_part
from icesco_cli.mentions.tokens import Chunk, Label, Line

_SMALL = frozenset({"of", "for", "the", "and", "in", "de", "des", "du", "la", "les", "on", "&"})


def lay_spelt_out(line: Line) -> None:
    """Lay a chunk over each capitalised phrase whose initials are the acronym in the brackets after it."""
    for bracket, word in enumerate(line.words):
        if word == "(" and line.label(bracket - 1) not in (Label.BODY, Label.EVENT, Label.OFFICE, Label.COUNTRY):
            acronym = acronym_after(line, bracket)
            first = _spelt_from(line, bracket, acronym) if acronym else None
            if first is not None:
                line.put(Chunk(Label.BODY, first, bracket, Headed(bracket - 1)))


def _spelt_from(line: Line, last: int, acronym: str) -> int | None:
    """The first of the words before `last` whose initials spell the acronym; None where they do not."""
    letters = [letter.lower() for letter in acronym if letter.isalpha()]
    index = last - 1
    while letters and index >= 0:
        if line.lower[index][0] == letters[-1] and is_part(line, index):
            letters.pop()
            if not letters:
                return index
        elif line.lower[index] not in _SMALL and not is_part(line, index):
            return None
        index -= 1
    return None
