"""How far the name of a building reaches: over the small words, the person and the quotation inside it."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.models import Form

_ROMANCE = ("da", "de", "dei", "del", "della", "des", "di", "do", "du")
_LINKS = frozenset([(), ("of",), ("of", "the"), ("de", "la"), ("de", "los"), *((word,) for word in _ROMANCE)])
"""Small words inside a building's name."""
_ARABIC = ("al-", "el-", "ul-")
"""How small words of a name begin: "Dar al-Hikma"."""
_ADJECTIVAL = ("al", "ic")
_DEDICATED = frozenset(["memorial", "monument"])
_QUOTED = 30
"""Characters in which a quotation closes that a building's name begins."""


def name_end(chunks: Sequence[Chunk], last: int) -> int:
    """Where the name ends of which `last` is a word."""
    while (following := _next_of_name(chunks, last)) is not None:
        last = following
    return last


def _next_of_name(chunks: Sequence[Chunk], at: int) -> int | None:
    """The next capital word of the name of which `at` is a word, or a person's name at its end: "Tomb | of the Unknown
    Soldier", "Palais | de la Culture", "House | of Ana Reis"."""
    for link in (1, 2, 3):
        words = tuple(chunk.word for chunk in chunks[at + 1 : at + link])
        behind = chunks[at + link] if at + link < len(chunks) else None
        solid = behind is not None and (behind.solid or behind.word.startswith(_ARABIC))
        if behind and _is_link(words, chunks, at) and (solid or _closes_name(words, chunks, at, behind)):
            return at + link
    return None


def _is_link(words: tuple[str, ...], chunks: Sequence[Chunk], at: int) -> bool:
    """Whether small words may stand inside a name, behind the word at `at`."""
    word = chunks[at].word
    if words == ("and",):
        return word.endswith(_ADJECTIVAL)  # "Historical | and Architectural Reserve"
    if words == ("to", "the"):
        return word in _DEDICATED  # "Monument | to the Unknown Soldier"
    return words in _LINKS or (word == "no" and words == (".",))


def _closes_name(words: tuple[str, ...], chunks: Sequence[Chunk], at: int, behind: Chunk) -> bool:
    """Whether a name ends in the number "No. 1", or in somebody's name: "House | of Ana Reis", "Tomb of Khoja | Ahmad
    Reis"."""
    if words == (".",):
        return behind.word.isdigit()
    named = behind.is_person and behind.mention is not None and behind.mention.form is Form.NAME
    return named and (words == ("of",) or (not words and at > 0 and chunks[at - 1].word == "of"))


def printed(row: Row, first: int, last: int) -> str:
    """The text of the chunks `first` to `last`, and on to the mark that closes a quotation begun there."""
    start, end = row.chunks[first].start, row.chunks[last].end
    text = row.between(start, end)
    if text.count('"') % 2 == 0:
        return text
    rest, closing, _ = row.between(end, end + _QUOTED).partition('"')
    return text + rest + closing if closing else text
