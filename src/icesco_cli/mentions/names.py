"""Humans' names: capitalised words, and what stands beside them to say that a human bears them."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass

from icesco_cli.lexicon.mention_words import name_contexts
from icesco_cli.lexicon.words import Honorific
from icesco_cli.mentions.evidence import is_apposed, is_human, is_named_alone, is_owner_of_name, is_thing
from icesco_cli.mentions.likeness import is_given, is_surname
from icesco_cli.mentions.posts import Post
from icesco_cli.mentions.tokens import Chunk, Label, Line
from icesco_cli.mentions.vocabulary import COMMON, EVENT, FIELD, HEAD, KIN, NEVER, NOUN, PARTICLE, SPEECH, SUFFIX, TIME

_NO_NAME = COMMON | NEVER | HEAD | EVENT | FIELD | TIME
_GENERATION = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PLAIN = frozenset({"courtesy", "academic"})
_LONGEST_NAME = 16
_SHORT = 2
_MOST_BETWEEN = 6
_LETTERS = 2
_SHORTEST_SHOUTED = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A human's name at tokens `first` to `last`; `honorifics` are those before it, the outermost first."""

    first: int
    last: int
    honorifics: tuple[Chunk, ...] = ()

    @property
    def outer_first(self) -> int:
        """The first token of the name with its honorifics."""
        return self.honorifics[0].first if self.honorifics else self.first


def lay_names(line: Line, posts: list[Post]) -> list[Name]:
    """Lay a chunk over each human's name and return the names in order."""
    ends = {post.last for post in posts}
    begins = {post.first: post for post in posts}
    names: list[Name] = []
    free = 0
    for position in line.capitals():
        if position < free or not _can_begin(line, position):
            continue
        last = _run(line, position)
        name = _name(line, position, last, ends, begins) if last > position else None
        if name:
            line.put(Chunk(Label.NAME, name.first, name.last, name))
            names.append(name)
            _lay_owner(line, name.outer_first)
        free = last
    return names


def _lay_owner(line: Line, first: int) -> None:
    """ "BP's John Hill": an acronym that has a human is a body's."""
    owner = first - 2
    if line.lower[first - 1] == "'s" and line.words[owner].isupper() and line.at[owner] is None:
        line.put(Chunk(Label.BODY, owner, owner + 1))


# -- the words of a name ----------------------------------------------------------------------------------------


def _can_begin(line: Line, index: int) -> bool:
    if _is_name_word(line, index):
        return True
    if line.at[index] is not None:
        return False
    if line.flags[index] & PARTICLE or _is_initial(line, index):
        return _goes_on(line, index + 1)
    return line.label(index - 1) is Label.HONORIFIC and not line.flags[index] & (_NO_NAME ^ FIELD)


def _is_name_word(line: Line, index: int) -> bool:
    if not line.capital[index] or line.flags[index] & _NO_NAME:
        return False
    chunk = line.at[index]
    if chunk is not None and not _may_be_human(line, index, chunk):
        return False
    word = line.words[index]
    return not word.isupper() or len(word) == 1 or _is_shouted(line, index)


def _is_shouted(line: Line, index: int) -> bool:
    """Whether a word all in capitals is a family name: a speaker's ("SECRETARY HILL:") or beside a name ("Jean HILL")."""
    if line.lower[index + 1] == ":" or len(line.words[index]) < _SHORTEST_SHOUTED:
        return line.lower[index + 1] == ":"
    return any(
        line.capital[beside] and not line.words[beside].isupper() and is_given(line.words[beside])
        for beside in (index - 1, index + 1)
    )


def _may_be_human(line: Line, index: int, chunk: Chunk) -> bool:
    """Whether a place or an honorific stands where a name must: "Mr. Paris", "Jordan Hill", "bin Haji Omar"."""
    if _is_inside_name(line, index, chunk):
        return chunk.label is Label.HONORIFIC or (chunk.label is Label.PLACE and line.capital[index - 2])
    if chunk.last - chunk.first > 1:
        return False
    if chunk.label not in (Label.PLACE, Label.COUNTRY):
        return False
    if _is_amid_name(line, index):
        return True
    if line.label(index - 1) is Label.HONORIFIC and not line.capital[index + 1]:
        return chunk.label is Label.PLACE
    return _is_beside_name(line, index)


def _is_inside_name(line: Line, index: int, chunk: Chunk) -> bool:
    """Whether the chunk goes on with a name: "bin Haji Omar", "Ould El Hadj Ali", "Hassan Sheikh Omar"."""
    before = chunk.first - 1
    if before < 0 or line.at[before] is not None:
        return False
    if line.flags[before] & PARTICLE:
        return before > 0
    titled = chunk.label is Label.HONORIFIC and chunk.last - chunk.first == 1 and line.words[chunk.first].isalpha()
    return titled and is_given(line.words[before]) and _is_plain(line, before) and _is_plain(line, chunk.last)


def _is_plain(line: Line, index: int) -> bool:
    """Whether a capitalised word stands there of which nothing else is known."""
    return line.capital[index] and line.at[index] is None and not line.flags[index] & _NO_NAME


def _is_amid_name(line: Line, index: int) -> bool:
    """Whether words of a name stand on both sides, in running text: "Karim Bari Chowdhury"."""
    return not line.titled and _is_plain(line, index - 1) and _is_plain(line, index + 1)


def _is_beside_name(line: Line, index: int) -> bool:
    """Whether a name follows, in a clause of its own, or a given name stands before."""
    if _is_plain(line, index + 1) and not line.words[index + 1].isupper() and not line.titled:
        return is_given(line.words[index]) or line.lower[index + 2] == "," or _says(line, index + 2)
    before = index - 1
    if not _is_plain(line, before):
        return False
    return is_given(line.words[before]) or (_is_plain(line, before - 1) and is_given(line.words[before - 1]))


def _says(line: Line, index: int) -> bool:
    return index < line.size and bool(line.flags[index] & SPEECH)


def _run(line: Line, start: int) -> int:
    """Where the words of a name end that begins at `start`."""
    last = start if _is_name_word(line, start) or line.flags[start] & PARTICLE else start + 1
    while last - start < _LONGEST_NAME and (step := _step(line, last)) is not None:
        last = step
    return last


def _step(line: Line, last: int) -> int | None:
    if last >= line.size:
        return None
    if _is_initial(line, last):
        after = last + 2 if line.lower[last + 1] == "." else last + 1
        return after if _goes_on(line, after) else None
    if line.flags[last] & (PARTICLE | SUFFIX) and line.at[last] is None:
        closes = line.flags[last] & SUFFIX or (line.capital[last] and not line.capital[last + 1])
        return last + 1 if closes or _goes_on(line, last + 1) else None
    if _is_name_word(line, last):
        return None if line.titled and _is_headline_verb(line.lower[last]) else last + 1
    return last + 1 if line.lower[last] in _GENERATION and line.capital[last] else None


def _is_headline_verb(word: str) -> bool:
    """ "Arrives", "Hails": the present of a verb that tells of people."""
    speech = name_contexts().speech
    return word.endswith("s") and (
        f"{word[:-1]}d" in speech or f"{word[:-1]}ed" in speech or f"{word[:-2]}ed" in speech
    )


def _is_initial(line: Line, index: int) -> bool:
    """ "J." or "J.K.": one capital with a full stop, or several; "JK" after an office or an honorific."""
    word = line.words[index]
    if line.at[index] is not None or not word[0].isupper():
        return False
    if len(word) == _LETTERS and word.isupper() and line.label(index - 1) in (Label.OFFICE, Label.HONORIFIC):
        return line.capital[index + 1] and not line.words[index + 1].isupper()
    return "." in word or (len(word) == 1 and line.lower[index + 1] == ".")


def _goes_on(line: Line, index: int) -> bool:
    """Whether a word of a name follows, over further particles and initials."""
    limit = min(index + _MOST_BETWEEN, line.size)
    while index < limit and line.at[index] is None and (line.flags[index] & PARTICLE or _is_initial(line, index)):
        index += 2 if line.lower[index + 1] == "." else 1
    return _is_name_word(line, index)


# -- the name ---------------------------------------------------------------------------------------------------


def _name(line: Line, first: int, last: int, ends: Container[int], begins: Mapping[int, Post]) -> Name | None:
    honorifics = _honorifics(line, first, ends)
    if honorifics and honorifics[-1].last > first - 1 and _is_given_title(line, honorifics, ends):
        first, honorifics = honorifics[-1].first, honorifics[:-1]
    outer = honorifics[0].first if honorifics else first
    if is_thing(line, last) or is_owner_of_name(line, last):
        return None
    introduced = bool(honorifics) or outer in ends
    if (
        line.titled
        and line.lower[last] != ":"
        and not _is_human_in_title(line, outer, first, last, introduced=introduced)
    ):
        return None
    if introduced or is_apposed(line, outer, last, ends, begins):
        return Name(first, last, honorifics)
    words = sum(line.capital[index] for index in range(first, last))
    found = is_named_alone(line, first) if words == 1 else is_human(line, first, last)
    return Name(first, last) if found else None


def _is_human_in_title(line: Line, outer: int, first: int, last: int, *, introduced: bool) -> bool:
    """In titles verbs bear capitals too: each word must look like a name's, or a given name open a name of two words."""
    if introduced or line.flags[outer - 1] & (KIN | NOUN):
        return _looks_human(line, first, last)
    return (
        last - first > 1
        and is_given(line.words[first])
        and (last - first == _SHORT or is_surname(line.words[last - 1]))
    )


def _looks_human(line: Line, first: int, last: int) -> bool:
    """Whether each word of a title looks like a name's: in titles verbs bear capitals too."""
    return all(
        is_given(line.words[index]) or is_surname(line.words[index]) or line.flags[index] & (PARTICLE | SUFFIX)
        for index in range(first, last)
        if line.words[index][0].isalpha()
    )


def _honorifics(line: Line, first: int, ends: Container[int]) -> tuple[Chunk, ...]:
    found: list[Chunk] = []
    while (
        first > 0
        and len(found) < _MOST_BETWEEN
        and (chunk := line.at[_over_bracket(line, first) - 1])
        and isinstance(chunk.value, Honorific)
    ):
        found.insert(0, chunk)
        first = chunk.first
    return tuple(found)


def _over_bracket(line: Line, first: int) -> int:
    """ "Captain (ret.) X": the first token of the bracket, if one stands before the name."""
    if line.lower[first - 1] != ")":
        return first
    for bracket in range(first - 2, max(first - 6, 0), -1):
        if line.words[bracket] == "(":
            return bracket
    return first


def _is_given_title(line: Line, honorifics: tuple[Chunk, ...], ends: Container[int]) -> bool:
    """Whether the last of the titles is a given name: "Mr. Sultan Al Amri", but not "the Minister, Sheikha Dana Ali"."""
    nearest = honorifics[-1]
    if nearest.last != nearest.first + 1 or not is_given(line.words[nearest.first]):
        return False
    if len(honorifics) > 1:
        return isinstance(honorifics[-2].value, Honorific) and honorifics[-2].value.kind in _PLAIN
    apposed = nearest.first - 1 in ends and line.lower[nearest.first - 1] == ","
    return (apposed or nearest.first in ends) and not is_given(line.words[nearest.last])
