"""Humans' names: capitalised words, and what stands beside them to say that a human bears them."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass

from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import given_names, offices
from icesco_cli.mentions.humans.evidence import (
    is_apposed,
    is_asker,
    is_human,
    is_month,
    is_named_alone,
    is_owner_of_name,
    is_thing,
)
from icesco_cli.mentions.humans.lists import is_amid_names, is_listed_by_country, is_listed_word, opens_listed_name
from icesco_cli.mentions.humans.post_nominals import past_letters
from icesco_cli.mentions.humans.runs import can_begin, is_title_of_ruler, opens_name, run
from icesco_cli.mentions.words.likeness import is_given, is_surname
from icesco_cli.mentions.words.tokens import LANDS, SIDES, Annotation, Label, Line, Post
from icesco_cli.mentions.words.vocabulary import KIN, NOUN, PARTICLE, SUFFIX, profession_of
from icesco_cli.text.folding import fold

_PLAIN = frozenset({"courtesy", "academic"})
_SHORTEST_SON = 4
_SHORT = 2
_VERBAL = ("s", "ed", "ing")
_MOST_BETWEEN = 6
_ARTICLES = frozenset({"al", "el"})


@dataclass(frozen=True, slots=True)
class Name:
    """A human's name at tokens `first` to `last` (one past the end); `honorifics` are those before it, the outermost
    first."""

    first: int
    last: int
    honorifics: tuple[Annotation, ...] = ()

    @property
    def outer_first(self) -> int:
        """The first token of the name with its honorifics."""
        return self.honorifics[0].first if self.honorifics else self.first


def lay_names(line: Line, posts: list[Post]) -> list[Name]:
    """Lay an annotation over each human's name and return the names in order."""
    ends = {post.last for post in posts}
    begins = {post.first: post for post in posts}
    introduced = {post.last for post in posts if post.complete}
    owners = {index for post in posts for index in range(post.first, post.last) if line.label(index) in LANDS}
    names: list[Name] = []
    free = 0
    for position in line.capitals():
        if (
            position < free
            or position in owners
            or line.lower[position] in offices().plurals
            or _opens_with_profession(line, position)
            or not (can_begin(line, position) or _is_after_office(line, position, ends, introduced))
        ):
            continue
        last = run(line, position)
        name = _name(line, position, last, ends, begins) if last > position else None
        if name:
            line.put(Annotation(Label.NAME, name.first, name.last))
            names.append(name)
            _lay_owner(line, name.outer_first)
        free = past_letters(line, past_seat(line, name)) if name else last
    return _with_listed(line, names) if names and not line.titled else names


def _is_after_office(line: Line, position: int, ends: Container[int], introduced: Container[int]) -> bool:
    """Whether a place's name is a given name behind an office: one that says of what it is (`introduced`), or any
    (`ends`) where a family name follows: "Ambassador Lima Petrova"."""
    named = position in introduced or (position in ends and is_surname(line.words[position + 1]))
    return named and opens_name(line, position)


def _opens_with_profession(line: Line, position: int) -> bool:
    """ "Singers X and Y" at the head of a sentence: a plural of what humans are called, and no given name."""
    return position == 0 and profession_of(line.lower[position]) is not None and not is_given(line.words[position])


def past_seat(line: Line, name: Name) -> int:
    """ "Lord Hill of Ardley": where the title of a peer ends, or else the name."""
    last = name.last
    title = line.lower[name.honorifics[-1].first] if name.honorifics else ""
    if title not in name_grammar().peers or line.lower[last] != "of" or not line.capital[last + 1]:
        return last
    last += 2
    while last < line.size and line.capital[last] and line.at[last] is None:
        last += 1
    return last


def _with_listed(line: Line, names: list[Name]) -> list[Name]:
    """The names, and those beside them in a list that begin with a place's: "Lyon Dubois, Vienna Hart and Ana Reis"."""
    found = list(names)
    for position in reversed(line.capitals()):
        if _opens_listed(line, position) and (last := run(line, position)) > position:
            name = Name(position, last)
            line.put(Annotation(Label.NAME, name.first, name.last))
            found.append(name)
    return sorted(found, key=lambda name: name.first)


def _opens_listed(line: Line, position: int) -> bool:
    if line.label(position) is Label.PLACE:
        return opens_listed_name(line, position)
    return is_listed_by_country(line, position) or is_listed_word(line, position) or is_amid_names(line, position)


def _lay_owner(line: Line, first: int) -> None:
    """ "BP's John Hill": an acronym that has a human is a body's."""
    owner = first - 2
    if line.lower[first - 1] == "'s" and line.words[owner].isupper() and line.at[owner] is None:
        line.put(Annotation(Label.BODY, owner, owner + 1))


def _name(line: Line, first: int, last: int, ends: Container[int], begins: Mapping[int, Post]) -> Name | None:
    """The name of a human at tokens `first` to `last`, with the particles and honorifics before it; None where nothing
    beside or in the words says that it is one. `ends` and `begins` are those of the offices in the line."""
    first = _past_craft(line, _with_particles(line, first, ends), last)
    honorifics = honorifics_before(line, first)
    titled = honorifics and honorifics[-1].last > first - 1
    if titled and (_is_given_title(line, honorifics, ends) or _is_first_name(line, honorifics[-1], last)):
        first, honorifics = honorifics[-1].first, honorifics[:-1]
    outer = honorifics[0].first if honorifics else first
    if is_thing(line, first, last) or is_owner_of_name(line, last) or is_month(line, first, last):
        return None
    courteous = line.lower[last - 1] in name_grammar().courtesies and last - first > 1
    last -= courteous
    introduced = bool(honorifics) or outer in ends or line.lower[last] in name_grammar().courtesies
    if (
        line.titled
        and line.lower[last] != ":"
        and not _is_human_in_title(line, outer, first, last, introduced=introduced)
    ):
        return None
    if introduced or is_apposed(line, outer, last, ends, begins) or is_asker(line, first, last):
        return Name(first, last, honorifics)
    words = sum(line.capital[at] and not _is_particle(line, at) for at in range(first, last))
    if not words:
        return None
    if is_title_of_ruler(line, last - 1) and line.lower[first - 1] != "the":
        return Name(first, last)
    found = is_named_alone(line, first) if words == 1 else is_human(line, first, last)
    return Name(first, last) if found else None


def _past_craft(line: Line, first: int, last: int) -> int:
    """ "Master | Kim Da-eun", "Sister | Ana Reis": past what somebody is, before a given and a family name."""
    return first + 1 if last - first > _SHORT and line.lower[first] in name_grammar().crafts else first


def _is_particle(line: Line, index: int) -> bool:
    """Whether a word is a particle, and no initial: the Catalan "i", unlike "I. Petrov"."""
    initial = len(line.words[index]) == 1 and line.lower[index + 1] == "."
    return bool(line.flags[index] & PARTICLE) and not initial


def _with_particles(line: Line, first: int, ends: Container[int]) -> int:
    """ "President von der Berg": the small particles between an office or an honorific and a family name."""
    back = first
    while back > 0 and line.flags[back - 1] & PARTICLE and not line.capital[back - 1] and line.at[back - 1] is None:
        back -= 1
    return back if back in ends or line.label(back - 1) is Label.HONORIFIC else first


def _is_human_in_title(line: Line, outer: int, first: int, last: int, *, introduced: bool) -> bool:
    """In titles verbs bear capitals too: each word must look like a name's, or a given name open one of two words."""
    if _is_over_office(line, first, last):
        return True
    if introduced or line.flags[outer - 1] & (KIN | NOUN):
        return _looks_human(line, first, last)
    if line.lower[first] in name_contexts().word_names:
        return False
    return (
        last - first > 1
        and is_given(line.words[first])
        and (last - first == _SHORT or is_surname(line.words[last - 1]))
    )


def _is_over_office(line: Line, first: int, last: int) -> bool:
    """ "Gabriel Santos, Director, KARST", "Mr. Gabriel Santos, Togo": a line of a programme, with a name and what the
    one who bears it is."""
    plain = [line.words[index] for index in range(first, last) if line.capital[index] and line.words[index].isalpha()]
    behind = line.at[last + 1] if line.lower[last] == "," else None
    if behind is None or len(plain) < _SHORT or plain[0].isupper():
        return False
    titled = line.label(first - 1) is Label.HONORIFIC
    whence = titled and behind.label in SIDES and behind.last >= line.size
    return whence or (behind.label is Label.OFFICE and (first == 0 or titled))


def _may_be_verb(word: str) -> bool:
    """Whether a word of a title may be its verb: "Paul Weber Meet"."""
    return word.endswith(_VERBAL) or word.lower() in meeting_words().verbs


def _looks_human(line: Line, first: int, last: int) -> bool:
    """Whether each word of a title looks like a name's, or none like a verb after a given name: in titles verbs bear
    capitals too."""
    given = is_given(line.words[first])
    return all(
        is_given(word) or is_surname(word) or flags & (PARTICLE | SUFFIX) or (given and not _may_be_verb(word))
        for word, flags in zip(line.words[first:last], line.flags[first:last], strict=True)
        if word[0].isalpha()
    )


def honorifics_before(line: Line, first: int) -> tuple[Annotation, ...]:
    """The honorifics before the name at `first`, the outermost first, also one in brackets: "Prof. (Mrs.) X"."""
    found: list[Annotation] = []
    bracket = _over_bracket(line, first)
    if bracket < first and (inside := line.at[bracket + 1]) and inside.honorific and inside.last == first - 1:
        found.append(Annotation(inside.label, bracket, first, inside.value))
        first = bracket
    while (
        first > 0
        and len(found) < _MOST_BETWEEN
        and (annotation := line.at[_over_bracket(line, first) - 1])
        and annotation.honorific
    ):
        found.insert(0, annotation)
        first = annotation.first
    return tuple(found)


def _over_bracket(line: Line, first: int) -> int:
    """ "Captain (ret.) X": the first token of the bracket, if one stands before the name."""
    if line.lower[first - 1] != ")":
        return first
    for bracket in range(first - 2, max(first - 6, 0), -1):
        if line.words[bracket] == "(":
            return bracket
    return first


def _is_given_title(line: Line, honorifics: tuple[Annotation, ...], ends: Container[int]) -> bool:
    """Whether the last of the titles is a given name: "Mr. Sultan Al Amri", but not "the Minister, Sheikha Dana"."""
    nearest = honorifics[-1]
    if nearest.last != nearest.first + 1 or not is_given(line.words[nearest.first]):
        return False
    if len(honorifics) > 1:
        outer = honorifics[-2].honorific
        excellency = line.lower[nearest.first] in name_grammar().reigning and not _is_majesty(line, honorifics[-2])
        return outer is not None and (outer.kind in _PLAIN or excellency)
    office = offices().heads.get(line.lower[nearest.first])
    behind = line.lower[nearest.last]
    if nearest.honorific and nearest.honorific.kind == "religious" and _is_of_a_son(behind):
        return True  # "Hafiz Karimov", unlike "Hafiz Omar"
    if office and office.kind == "head of state" and (nearest.first in ends or _is_family(behind)):
        return line.lower[nearest.first] not in name_grammar().regal
    apposed = nearest.first - 1 in ends and line.lower[nearest.first - 1] == ","
    return (apposed or nearest.first in ends) and not is_given(line.words[nearest.last])


def _is_majesty(line: Line, honorific: Annotation) -> bool:
    """ "HM", "His Royal Highness": what a ruler is, whose title is no name."""
    told = line.lower[honorific.first : honorific.last]
    return "majesty" in told or "highness" in told or told[0] in ("h.h.", "h.m.", "h.r.h.", "hh", "hm", "hrh")


def _is_first_name(line: Line, title: Annotation, last: int) -> bool:
    """ "Sheikh Hasina": a man's title before a woman's given name alone is her own first name."""
    known = title.honorific
    noble = known is not None and known.kind == "noble" and known.sex == "m"
    return noble and title.last == last - 1 == title.first + 1 and given_names().get(fold(line.words[last - 1])) == "f"


def _is_family(word: str) -> bool:
    """Whether a lower-case word opens a family name, before which only a given name can stand: "Sultan Al Jaber",
    "Sultan Karimov"."""
    return word in _ARTICLES or word.startswith(("al-", "el-")) or _is_of_a_son(word)


def _is_of_a_son(word: str) -> bool:
    """Whether a family name ends in what means a son: "Karimov", "Alizade"."""
    return len(word) >= _SHORTEST_SON and word.endswith(tuple(name_grammar().sons))
