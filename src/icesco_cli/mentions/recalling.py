"""Names that an article has introduced, wherever else they stand: in headlines, alone, at the head of a sentence."""

from __future__ import annotations

from icesco_cli.mentions.names import Name
from icesco_cli.mentions.people import Humans
from icesco_cli.mentions.tokens import Chunk, Label, Line
from icesco_cli.mentions.vocabulary import COMMON, EVENT, HEAD, PARTICLE, SUFFIX

_LONGEST_NAME = 12
_OPEN = frozenset({None, Label.PLACE})


def lay_known(reading: str, line: Line, names: list[Name], humans: Humans) -> list[Name]:
    """Lay a chunk over each further mention of a known human, and return all names of the line in order."""
    found = list(names)
    free = 0
    for position in line.capitals():
        if position < free or not _may_begin(line, position) or not humans.knows(line.words[position]):
            continue
        name = _longest(reading, line, position, _run(line, position, humans), humans)
        if name:
            line.put(Chunk(Label.NAME, name.first, name.last, name))
            found.append(name)
            free = name.last
    return sorted(found, key=lambda name: name.first)


def _may_begin(line: Line, index: int) -> bool:
    return line.label(index) in _OPEN and not line.flags[index] & (COMMON | HEAD | EVENT)


def _run(line: Line, start: int, humans: Humans) -> int:
    last = start + 1
    while last < min(start + _LONGEST_NAME, line.size) and line.label(last) in _OPEN:
        if not (line.flags[last] & (PARTICLE | SUFFIX) or (line.capital[last] and humans.knows(line.words[last]))):
            break
        last += 1
    return last


def _longest(reading: str, line: Line, first: int, last: int, humans: Humans) -> Name | None:
    for end in range(last, first, -1):
        text = " ".join(reading[line.starts[first] : line.ends[end - 1]].split())
        if line.capital[end - 1] and humans.find(text) is not None:
            return Name(first, end, ())
    return None
