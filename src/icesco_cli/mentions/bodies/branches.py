"""Bodies without a head noun whose name a country, a region or a parliament closes: "UNICEF Jordan", "GreenNet Africa",
"State Duma of the Federal Assembly"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.words.likeness import is_given, is_surname
from icesco_cli.mentions.words.stretches import after_article, is_part
from icesco_cli.mentions.words.tokens import Annotation, Headed, Label, Line
from icesco_cli.mentions.words.vocabulary import EVENT

_WIDE = frozenset({Label.COUNTRY, Label.REGION})
_PARTED = frozenset({"the", "at", "in"})
_PARLIAMENTS = frozenset({"assembly", "parliament"})
_LONGEST = 3
_SHORTEST_ACRONYM = 3


def lay_chambers(line: Line) -> None:
    """Lay an annotation over each chamber that a parliament closes: "the Mazhilis of the Parliament of Kazakhstan"."""
    if _PARLIAMENTS.isdisjoint(line.lower):
        return
    for chamber in [annotation for annotation in line.annotations() if annotation.entry]:
        whole = line.at[after_article(line, chamber.last + 1)] if line.lower[chamber.last] == "of" else None
        if whole and whole.label is Label.BODY and not _PARLIAMENTS.isdisjoint(line.lower[whole.first : whole.last]):
            line.put(Annotation(Label.BODY, chamber.first, whole.last, chamber.value))


def lay_organs(line: Line) -> None:
    """Lay an annotation over each well-known organ with the body that it is part of right before it: "UN Human Rights
    Council"."""
    for organ in [annotation for annotation in line.annotations() if annotation.entry and annotation.first > 0]:
        whole = line.at[organ.first - 1]
        if whole and whole.entry and organ.entry and organ.entry.part_of == whole.entry.name:
            line.put(Annotation(Label.BODY, whole.first, organ.last, organ.value))


def lay_branches(line: Line) -> None:
    """Lay an annotation over each name that a country or a region closes."""
    if line.titled:
        return
    for seat in [
        annotation for annotation in line.annotations() if annotation.label in _WIDE and _closes(line, annotation)
    ]:
        first = _known(line, seat)
        if first is None:
            first = _unknown(line, seat)
        if first is not None:
            line.put(Annotation(Label.BODY, first, seat.last, Headed(seat.first - 1, (seat,))))


def _closes(line: Line, seat: Annotation) -> bool:
    """Whether the words before a country may end in it, and its fair or conference does not follow."""
    ends = not (line.capital[seat.last] or line.flags[seat.last] & EVENT)
    return seat.first > 0 and line.capital[seat.first - 1] and (ends or _is_before_holder(line, seat))


def _is_before_holder(line: Line, seat: Annotation) -> bool:
    """ "Secretary General of ICOMOS Mali | Ana Reis": whether a human's name follows that of the body that he leads."""
    body = line.at[seat.first - 1]
    led = body is not None and body.entry is not None and line.lower[body.first - 1] == "of"
    named = line.at[seat.last] is None and (is_given(line.words[seat.last]) or is_surname(line.words[seat.last + 1]))
    return led and (named or line.label(seat.last) is Label.HONORIFIC)


def _known(line: Line, seat: Annotation) -> int | None:
    """ "UNICEF Jordan": where a well-known body begins right before; "at UNICEF Jordan asked" are two."""
    body = line.at[seat.first - 1]
    if body is None or body.label is not Label.BODY or body.entry is None:
        return None
    return None if line.lower[body.first - 1] in _PARTED else body.first


def _unknown(line: Line, seat: Annotation) -> int | None:
    """ "FSD Asia", "Speak Up Africa": where an acronym or some words begin that no table knows."""
    first, last = _bare_from(line, seat.first), seat.first
    if first == last or line.lower[first - 1] in name_grammar().placed or line.flags[first]:
        return None
    if first and line.capital[first - 1]:
        return None
    if last - first > 1:
        return first if first else None
    return first if _is_made_up(line.words[first]) and not is_surname(line.words[first]) else None


def _is_made_up(word: str) -> bool:
    """ "FSD", "TradeNet": a word with capitals inside."""
    return len(word) >= _SHORTEST_ACRONYM and word.isalpha() and not word[1:].islower()


def _bare_from(line: Line, last: int) -> int:
    """Where the words begin before `last` of which no table says that they are something else."""
    first = last
    while last - first < _LONGEST and first > 0 and is_part(line, first - 1) and line.at[first - 1] is None:
        if is_given(line.words[first - 1]):
            break
        first -= 1
    return first
