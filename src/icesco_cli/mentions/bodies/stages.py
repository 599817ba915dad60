"""Heads of bodies that name what takes place or where it does, and heads of events that name a body."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.words.tokens import Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD

_HALL = "hall"
_SCHOOL = "school"


def is_made_body(line: Line, head: int) -> bool:
    """ "Democratic Forum", "Historical-Cultural Reserve": a head that the word before it makes one of bodies."""
    return line.lower[head - 1].rpartition("-")[2] in name_contexts().bodies.get(line.lower[head], ())


def arranges(line: Line, first: int, head: int) -> bool:
    """ "organised by the Karst Women Forum", "in cooperation with the Karst Youth Congress": an event's head noun is a
    body's where it arranges something; none that has a number."""
    if line.lower[head] not in name_contexts().led or line.words[first][0].isdigit():
        return False
    by = first - 2 if line.lower[first - 1] == "the" else first - 1
    if line.lower[by] == "with":
        return line.lower[by - 2] == "in" and line.lower[by - 1] in name_grammar().partnering
    return line.lower[by] == "by" and line.lower[by - 1] in name_grammar().arranging


def has_hall(line: Line, head: int) -> bool:
    """ "the Karst State Philharmonic | Hall": an orchestra with its house, unless something takes place there."""
    return line.lower[head] == "philharmonic" and line.lower[head + 1] == _HALL and line.capital[head + 1]


def is_stage(line: Line, first: int, head: int, last: int) -> bool:
    """ "at the Olympus Theatre", "the Karst Theatre | Hall": a building in which something takes place; "Karst Summer
    School": what does; "the Malian Cultural Center" is a body."""
    before = first - 2 if line.lower[first - 1] == "the" else first - 1
    if line.lower[head] == _SCHOOL and line.lower[head - 1] in name_grammar().seasons:
        return True
    if has_hall(line, head):
        return line.lower[before] in name_grammar().placed or first == head
    national = line.label(first) in (Label.ADJECTIVE, Label.COUNTRY) and line.flags[head - 1] & FIELD
    if line.label(before - 1) is Label.OFFICE or national:
        return False
    stage = last == head + 1 and line.lower[before] in ("at", "inside") and line.lower[head] in name_contexts().stages
    if line.lower[last] == _HALL and line.capital[last]:
        return True
    return stage or (line.lower[head] in name_grammar().led and line.lower[head - 1] in name_contexts().halls)
