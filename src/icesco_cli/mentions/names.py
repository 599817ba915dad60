"""Humans' names: capitalised words with what stands beside them to say that a human bears them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from icesco_cli.lexicon.mention_words import name_contexts
from icesco_cli.lexicon.words import Honorific
from icesco_cli.mentions.likeness import is_given, is_surname
from icesco_cli.mentions.offices import Post
from icesco_cli.mentions.tokens import Chunk, Label, Line
from icesco_cli.mentions.vocabulary import (
    COMMON,
    EVENT,
    FIELD,
    HEAD,
    KIN,
    NEVER,
    NOUN,
    PARTICLE,
    SPEECH,
    SUFFIX,
    VENUE,
)  # fmt: skip

_NO_NAME = COMMON | NEVER | HEAD | EVENT | FIELD
_THING = HEAD | EVENT | VENUE | NEVER
_LOCATIVE = frozenset({"in", "at", "near", "to", "from", "into", "via", "around", "across", "through", "of"})
_GENERATION = frozenset({"jr", "sr", "ii", "iii", "iv"})
_GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
_LONGEST_PHRASE = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A human's name at tokens `first` to `last`; `honorifics` are those before it, the outermost first."""

    first: int
    last: int
    honorifics: tuple[Chunk, ...]

    @property
    def outer_first(self) -> int:
        """The first token of the name with its honorifics."""
        return self.honorifics[0].first if self.honorifics else self.first


def lay_names(line: Line, posts: list[Post]) -> list[Name]:
    """Lay a chunk over each human's name and return the names in order."""
    ends = {post.last for post in posts}
    begins = {post.first: post for post in posts}
    names: list[Name] = []
    position = 0
    while position < len(line):
        if _can_begin(line, position):
            last = _run(line, position)
            name = _name(line, position, last, ends, begins)
            if name:
                line.put(Chunk(Label.NAME, name.first, name.last, name))
                names.append(name)
            position = max(last, position + 1)
        else:
            position += 1
    return names


# -- the run of words ---------------------------------------------------------------------------------------------


def _can_begin(line: Line, index: int) -> bool:
    return _is_name_word(line, index) or (
        bool(line.flags[index] & PARTICLE) and line.capital[index] and _is_name_word(line, index + 1)
    )


def _is_name_word(line: Line, index: int) -> bool:
    if not line.is_capital(index) or line.flags[index] & _NO_NAME:
        return False
    if line.words[index].isupper() and len(line.words[index]) > 1 and not _is_shouted(line, index):
        return False
    chunk = line.at[index]
    return chunk is None or (chunk.label is Label.PLACE and _may_be_human(line, index, chunk))


def _is_shouted(line: Line, index: int) -> bool:
    """Whether a word all in capitals is a family name: of a speaker ("SECRETARY HILL:") or beside a name ("Jean HILL")."""
    if line.word(index + 1) == ":":
        return True
    beside = (index - 1, index + 1)
    return len(line.words[index]) > 2 and any(
        line.is_capital(i) and not line.words[i].isupper() and line.at[i] is None and is_given(line.words[i])
        for i in beside
    )


def _may_be_human(line: Line, index: int, chunk: Chunk) -> bool:
    """Whether the name of a place stands where a human's must: "Mr. Paris", "Jordan Hill said"."""
    before = line.label(index - 1)
    if before is Label.HONORIFIC:
        return True
    single = chunk.last - chunk.first == 1
    return single and (
        (is_given(line.words[index]) and _follows(line, index)) or (index > 0 and _precedes(line, index))
    )


def _follows(line: Line, index: int) -> bool:
    """Whether a family name follows."""
    after = index + 1
    return line.is_capital(after) and line.at[after] is None and is_surname(line.words[after])


def _precedes(line: Line, index: int) -> bool:
    """Whether a given name stands before, so that this is its family name."""
    before = index - 1
    return line.is_capital(before) and line.at[before] is None and is_given(line.words[before])


def _run(line: Line, start: int) -> int:
    """Where the words of a name end that begins at `start`."""
    last = start
    while (step := _step(line, last)) is not None:
        last = step
    return last


def _step(line: Line, last: int) -> int | None:
    if last >= len(line):
        return None
    word = line.words[last]
    if len(word) == 1 and word.isupper() and line.word(last + 1) == "." and _goes_on(line, last + 2):
        return last + 2
    if line.flags[last] & (PARTICLE | SUFFIX) and line.at[last] is None:
        if line.flags[last] & SUFFIX or _goes_on(line, last + 1):
            return last + 1
        return None
    if _is_name_word(line, last):
        return last + 1
    return last + 1 if line.lower[last] in _GENERATION and line.capital[last] else None


def _goes_on(line: Line, index: int) -> bool:
    """Whether a word of a name follows, over further particles and initials."""
    while index < len(line) and line.flags[index] & PARTICLE and not line.capital[index]:
        index += 1
    return _is_name_word(line, index) or (index < len(line) and len(line.words[index]) == 1 and line.capital[index])


# -- what says that it is a human's ---------------------------------------------------------------------------------


def _name(line: Line, first: int, last: int, ends: set[int], begins: dict[int, Post]) -> Name | None:
    honorifics = _honorifics(line, first)
    outer = honorifics[0].first if honorifics else first
    if _is_thing(line, last):
        return None
    strong = bool(honorifics) or outer in ends
    if line.titled and not strong and line.word(last) != ":":
        return None
    words = [i for i in range(first, last) if line.capital[i]]
    if strong or _is_apposed(line, outer, last, ends, begins):
        return Name(first, last, honorifics)
    if len(words) == 1:
        return Name(first, last, honorifics) if _is_named_alone(line, first, last) else None
    return Name(first, last, honorifics) if _is_human(line, first, last) else None


def _honorifics(line: Line, first: int) -> tuple[Chunk, ...]:
    found: list[Chunk] = []
    while first > 0 and (chunk := line.at[first - 1]) and isinstance(chunk.value, Honorific):
        found.insert(0, chunk)
        first = chunk.first
    return tuple(found)


def _is_thing(line: Line, last: int) -> bool:
    """Whether what follows makes the words the name of a building, an event or a street: "Nizami Street"."""
    if last >= len(line) or (line.at[last] is not None and line.label(last) is Label.OFFICE):
        return False
    return bool(line.flags[last] & _THING) and (line.capital[last] or bool(line.flags[last] & VENUE))


def _is_apposed(line: Line, outer: int, last: int, ends: set[int], begins: dict[int, Post]) -> bool:
    """Whether an office stands in apposition: "the Minister of Culture, X" or "X, Minister of Culture"."""
    if line.word(outer - 1) == "," and outer - 1 in ends:
        return True
    post = begins.get(last + 1)
    return post is not None and line.word(last) in (",", "(") and (post.complete or post.lead is not None)


def _is_named_alone(line: Line, first: int, last: int) -> bool:
    """Whether a single word is a human's name: "the poet X", "his brother, X"."""
    if len(line.words[first]) < 3:
        return False
    before = first - 1
    if line.word(before) == "," and line.flags[before - 1] & KIN and before > 0:
        return True
    return before >= 0 and bool(line.flags[before] & (KIN | NOUN)) and not line.capital[before]


def _is_human(line: Line, first: int, last: int) -> bool:
    """Whether two words or more are a human's name, by their own shape or by what stands beside them."""
    if is_given(line.words[first]) or is_surname(line.words[last - 1]):
        return True
    if any(line.flags[i] & (PARTICLE | SUFFIX) or line.words[i] == "." for i in range(first + 1, last)):
        return True
    return _speaks(line, first, last) or _is_introduced(line, first, last)


def _speaks(line: Line, first: int, last: int) -> bool:
    if last < len(line) and line.flags[last] & SPEECH:
        return True
    return line.word(last) == "," and line.word(last + 1) in ("who", "whose", "a", "an", "aged")


def _is_introduced(line: Line, first: int, last: int) -> bool:
    before = first - 2 if line.word(first - 1) == "," else first - 1
    if before >= 0 and line.flags[before] & (KIN | NOUN) and not line.capital[before]:
        return True
    phrases = name_contexts().before
    return any(tuple(line.lower[max(first - size, 0) : first]) in phrases for size in range(1, _LONGEST_PHRASE + 1))
