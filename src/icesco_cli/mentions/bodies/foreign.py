"""Bodies named in their own language: "Bibliothèque nationale de France", "Universidad de Salamanca"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import ForeignBodies, foreign_bodies
from icesco_cli.lexicon.office_titles import leading
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import after_article, is_part
from icesco_cli.mentions.words.tokens import Annotation, Headed, Label, Line

_BOARDS = frozenset(["board", "council", "directors", "governors", "trustees"])
_LINKS = frozenset(["of", "the"])
_LONGEST = 14
_NAME = 3
"""Words of a human's name."""


def lay_foreign(line: Line) -> None:
    """Lay an annotation over each body whose name opens with a head noun of another language."""
    table = foreign_bodies()
    if table.heads.isdisjoint(line.words):
        return
    free = 0
    for head in range(line.size):
        if head >= free and line.words[head] in table.heads and _opens(line, head):
            last = _before_leader(line, head, _last(line, head, table))
            last = _past_country(line, last) if last > head + 1 else last
            known = line.at[head]
            if last > head + 1 and (known is None or last > known.last):
                line.put(Annotation(Label.BODY, head, last, Headed(head, tuple(line.inside(head, last)))))
                free = last


def _before_leader(line: Line, head: int, last: int) -> int:
    """ "the Rector of Universitas Malta | Ana Reis", "Chairman of the Board of Fondazione Oro | Ana Reis": before the
    name of its leader, unless a comma brings that."""
    of = head - 1 - (line.lower[head - 1] == "the")
    named_behind = line.lower[last] == "," and line.capital[last + 1]
    if of < 1 or line.lower[of] != "of" or named_behind:
        return last
    office = of - 1
    while line.lower[office] in _BOARDS or line.lower[office] in _LINKS:
        office -= 1
    if leading(line.words[office]) is None:
        return last
    return next((at for at in range(max(head + 2, last - _NAME), last - 1) if is_given(line.words[at])), last)


def _past_country(line: Line, last: int) -> int:
    """ "the Cour des comptes | of Mali": past the country whose the body is."""
    country = line.at[after_article(line, last + 1)] if line.lower[last] == "of" else None
    return country.last if country and country.label is Label.COUNTRY else last


def _opens(line: Line, head: int) -> bool:
    """Whether nothing is known there, or a name that may begin a longer one: "Institut Pasteur de Lima"."""
    known = line.at[head]
    return known is None or (known.entry is not None and known.first == head)


def _last(line: Line, head: int, table: ForeignBodies) -> int:
    """Where the name ends that opens with `head`: after its last word that is more than a linking one."""
    last, index = head + 1, head + 1
    if line.words[head] in table.english and not _is_inner(line, index, table):
        return last
    while index - head < _LONGEST and index < line.size:
        if _is_own(line, index, table):
            last = index + 1
        elif not _is_inner(line, index, table):
            break
        index += 1
    return last


def _is_own(line: Line, index: int, table: ForeignBodies) -> bool:
    """A word of the name: one of the table, or a capitalised one."""
    word = line.words[index]
    return word in table.inner or _elided(word) in table.inner or (is_part(line, index) and not line.titled)


def _is_inner(line: Line, index: int, table: ForeignBodies) -> bool:
    word = line.words[index]
    return any(word in words for words in (table.linking, table.inner, table.heads)) or _elided(word) in table.inner


def _elided(word: str) -> str:
    """ "l'homme" is read as "homme"."""
    return word[2:] if word[1:2] == "'" else word
