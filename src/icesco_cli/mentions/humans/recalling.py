"""Names that an article has introduced, wherever else they stand: in headlines, alone, at the head of a sentence."""

from __future__ import annotations

from icesco_cli.mentions.humans.evidence import is_building
from icesco_cli.mentions.humans.names import Name, honorifics_before
from icesco_cli.mentions.humans.people import Humans
from icesco_cli.mentions.words.likeness import is_headline_verb
from icesco_cli.mentions.words.tokens import Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import COMMON, EVENT, HEAD, PARTICLE, SUFFIX

_LONGEST_NAME = 12
_THERE = frozenset({"from", "in", "near"})
"""Prepositions before a town: "to" and "of" stand before people as well."""
_OPEN = frozenset({None, Label.PLACE})


def lay_known(reading: str, line: Line, names: list[Name], humans: Humans) -> list[Name]:
    """Lay an annotation over each further mention of a known human, and return all names of the line in order."""
    found = list(names)
    free = 0
    for position in line.capitals():
        if position < free or not _may_begin(line, position) or not humans.knows(line.words[position]):
            continue
        end = _run(line, position, humans)
        thing = is_building(line, end) or _closes_other(line, position, end) or _is_town(line, position, end)
        last = None if thing else _longest(reading, line, position, end, humans)
        free = end if last is None else free
        if last:
            first = _with_particles(line, position)
            name = Name(first, last, honorifics_before(line, first))
            line.put(Annotation(Label.NAME, name.first, name.last))
            found.append(name)
            free = last
    return sorted(found, key=lambda name: name.first)


def _may_begin(line: Line, index: int) -> bool:
    return line.label(index) in _OPEN and not line.flags[index] & (COMMON | HEAD | EVENT)


def _closes_other(line: Line, position: int, end: int) -> bool:
    """ "the Khor Omar agreement": a single word that only closes the name of something else."""
    before = position - 1
    unknown = before > 0 and line.capital[before] and line.at[before] is None and not line.flags[before]
    return unknown and end - position == 1 and line.lower[before - 1] == "the" and not line.titled


def _is_town(line: Line, position: int, end: int) -> bool:
    """ "in Omar", "visited Omar and Lagos": a town that is somebody's family name, too, behind a preposition of place,
    or beside another town."""
    if line.label(position) is not Label.PLACE or end - position > 1:
        return False
    before, behind = line.lower[position - 1] if position else "", line.lower[end]
    listed = (behind == "and" and line.label(end + 1) is Label.PLACE) or (
        before == "and" and line.label(position - 2) is Label.PLACE
    )
    return listed or before in _THERE


def _run(line: Line, start: int, humans: Humans) -> int:
    last = start + 1
    while last < min(start + _LONGEST_NAME, line.size) and line.label(last) in _OPEN:
        if not (line.flags[last] & (PARTICLE | SUFFIX) or (line.capital[last] and humans.knows(line.words[last]))):
            break
        last += 1
    return last


def _with_particles(line: Line, first: int) -> int:
    """ "Ould Salek", "bin Salman": the particles before the name belong to it."""
    while line.flags[first - 1] & PARTICLE and line.at[first - 1] is None and first > 0:
        first -= 1
    return first


def _longest(reading: str, line: Line, first: int, last: int, humans: Humans) -> int | None:
    """Where the longest name ends that begins at `first` and that one human bears."""
    for end in range(last, first, -1):
        text = " ".join(reading[line.starts[first] : line.ends[end - 1]].split())
        if line.capital[end - 1] and humans.find(text) is not None and not _is_cut_off(line, first, end, humans):
            return end
    return None


def _is_cut_off(line: Line, first: int, end: int, humans: Humans) -> bool:
    """Whether one word of a title, nobody's family name, is only the first of an unknown name: "Omar Bendo Meets"."""
    if end - first > 1 or not line.titled or not line.capital[end] or line.at[end] is not None:
        return False
    return not line.flags[end] and not is_headline_verb(line.lower[end]) and not humans.is_family(line.words[first])
