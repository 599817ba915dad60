"""Walking along a line: how far a capitalised noun phrase goes."""

from __future__ import annotations

import re

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.page_words import headline_words
from icesco_cli.mentions.words.likeness import is_given, is_headline_verb, is_surname
from icesco_cli.mentions.words.tokens import LANDS, Label, Line
from icesco_cli.mentions.words.vocabulary import COMMON, EVENT, FIELD, HEAD, KIND, NEVER, PARTICLE, TIME, UNIT

_ADJECTIVES = ("al", "ic", "ive", "ary", "ous")
_ARTICLES = ("al-", "el-")
_STOPPING = frozenset({Label.OFFICE, Label.HONORIFIC, Label.TIME})
_MODIFYING = ("-based", "-backed", "-funded", "-led", "-owned", "-run")
_LONGEST_RUN = 16
_PHRASE_ENDS = frozenset({"", ",", ".", ";", ":", ")"})
_GLUED = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]{3,}")
_LONGEST_LIST = 6


def is_field(line: Line, index: int) -> bool:
    """Whether the token is a word of a ministry's field: of the table, or an adjective by its ending."""
    if not line.capital[index] or line.flags[index] & TIME:
        return False
    return bool(line.flags[index] & (FIELD | NEVER)) or (
        line.lower[index].endswith(_ADJECTIVES) and line.label(index) is None and not _is_named(line, index)
    )


def _is_named(line: Line, index: int) -> bool:
    """Whether a word that ends as adjectives do is a human's name: a given name, or a family name behind one or behind
    an honorific ("Ana Petrovic, Culture Minister")."""
    if is_given(line.words[index]) or line.lower[index].startswith(_ARTICLES):
        return True
    before = index - 1
    if index == 0 or not line.capital[before]:
        return False
    titled = Label.HONORIFIC in (line.label(before), line.label(before - 1) if line.at[before] is None else None)
    return titled or is_given(line.words[before])


def is_part(line: Line, index: int) -> bool:
    """Whether the token can stand inside a capitalised noun phrase."""
    if not line.capital[index] or line.label(index) in _STOPPING or line.words[index].endswith(_MODIFYING):
        return False
    if line.flags[index] & TIME:
        return line.capital[index + 1]
    if line.titled and (is_headline_verb(line.lower[index]) or line.lower[index] in headline_words("verbs")):
        return False
    if line.titled and _is_verb_of_two(line, index):
        return False
    return not line.flags[index] & COMMON or bool(line.flags[index] & FIELD) or _is_meant(line, index)


def _is_verb_of_two(line: Line, index: int) -> bool:
    """ "Academy and Institute of Manuscripts Review Preparation of Catalogue": a noun elsewhere, but in a headline with
    two subjects the plain form of a verb, before its object."""
    after = line.flags[index + 1]
    if line.flags[index] & (FIELD | HEAD) or not line.capital[index + 1] or after & (HEAD | EVENT):
        return False
    verbs, word = headline_words("verbs"), line.lower[index]
    return (f"{word}s" in verbs or f"{word}ed" in verbs) and "and" in line.lower[:index]


def _is_meant(line: Line, index: int) -> bool:
    """Whether the capital of a common word is no accident: in running text, amid others, "of the Two Rivers"."""
    if line.titled or index == 0:
        return False
    if line.capital[index - 1] and not line.flags[index - 1] & COMMON:
        return index > 1 or line.capital[index + 1]
    amid = line.words[index - 1].islower() or line.lower[index - 1] == "the"
    return amid and line.capital[index + 1] and not line.flags[index + 1] & COMMON


def is_kind(line: Line, index: int) -> bool:
    """Whether a noun stands there that says what the body beside it is: "company", "NGO", "think tank"."""
    contexts = name_contexts()
    if not line.flags[index] & KIND or (line.capital[index] and line.words[index] not in contexts.forms):
        return False
    word = line.lower[index]
    return word in contexts.kinds or line.lower[index - 1] in contexts.paired_kinds[word]


def is_initial(line: Line, index: int) -> bool:
    """ "L. N. Zarvan University": a single capital with its full stop, amid a line."""
    glued = index > 0 and line.starts[index + 1] == line.ends[index]
    return glued and len(line.words[index]) == 1 and line.capital[index]


def run_end(line: Line, start: int) -> int:
    """Where the capitalised words end that begin at `start`."""
    end = start
    while end - start < _LONGEST_RUN and is_part(line, end):
        end += 1
    return end


def field_end(line: Line, start: int) -> int:
    """Where a list of fields ends that begins at `start`: "Trade, Investment and New Technologies".

    Reads the capitalised words, then on over "and" and over commas as long as a field follows; a person's name that
    follows without a comma is left out. Returns `start` where no capitalised word begins.
    """
    end = _without_name(line, start, run_end(line, start))
    if end == start or end < run_end(line, start):
        return end
    for _ in range(_LONGEST_LIST):
        last = one_more_field(line, end)
        if last is None:
            break
        end = last
    return end


def one_more_field(line: Line, end: int) -> int | None:
    """The end of one more item of the list of fields after `end`; None where the list is over."""
    if line.lower[end] == "with" and line.lower[end - 1] in name_grammar().with_fields:
        start = _after_article(line, end + 1)
        last = _without_name(line, start, run_end(line, start))
        return last if last > start else None
    if line.lower[end] in ("and", "&"):
        return _item(line, _after_article(line, end + 1), any_word=is_field(line, end - 1))
    if line.lower[end] != ",":
        return None
    if line.lower[end + 1] in ("and", "&"):
        return _item(line, _after_article(line, end + 2), any_word=False)
    item = _item(line, _after_article(line, end + 1), any_word=False)
    return item if item and _list_goes_on(line, item) else None


def _after_article(line: Line, index: int) -> int:
    """Past "the" before a field: "Trade and | the Arts", "Ports and | the Blue Economy"."""
    if line.lower[index] != "the" or not line.capital[index + 1]:
        return index
    last = run_end(line, index + 1) - 1
    return index + 1 if is_field(line, index + 1) or is_field(line, max(last, index + 1)) else index


def _item(line: Line, start: int, *, any_word: bool) -> int | None:
    """The end of the item at `start`, if it is a field and no body, country, person or place of its own."""
    end = _without_name(line, start, run_end(line, start))
    if line.lower[start - 1] == "the" and line.label(end) is Label.OFFICE:
        return None
    fitting = is_given(line.words[start]) and end - start > 1 and line.flags[end - 1] & FIELD
    if end == start or (is_given(line.words[start]) and not fitting):
        return None  # but "Trade, Marine Resources and Ports"
    if not (line.label(start) is None or _is_regional(line, start, end)):
        return None
    several = any_word and line.lower[end - 1].endswith("s")
    others = HEAD if several or line.flags[end - 1] & FIELD else HEAD | EVENT
    last = end - 1 if line.flags[end - 1] & UNIT and end - start > 1 else end
    if any(line.flags[index] & others and not line.flags[index] & FIELD for index in range(start, last)):
        return None
    if line.words[start].isupper() and len(line.words[start]) > 1:
        return None
    if is_field(line, start) or fitting or _is_of_two_peoples(line, start, end):
        return end
    return end if any_word and not is_surname(line.words[end - 1]) else None


def _is_of_two_peoples(line: Line, start: int, end: int) -> bool:
    """ "Kenyan and | Maasai Culture": one field of two peoples, of whom the first has a country."""
    two = line.label(start - 2) is Label.ADJECTIVE and line.lower[start - 1] == "and"
    return two and end == start + 2 and bool(line.flags[end - 1] & FIELD)


def _is_regional(line: Line, start: int, end: int) -> bool:
    """ "African Cooperation", "Moroccan Expatriates": a field that an adjective of a country or region opens."""
    adjective = line.label(start) in (Label.ADJECTIVE, Label.REGION) and line.at[start + 1] is None
    return adjective and end == start + 2 and is_field(line, start + 1)


def _list_goes_on(line: Line, end: int) -> bool:
    """Whether after the comma's item comes a comma and a field, or "and": a list is closed by "and"."""
    for _ in range(_LONGEST_LIST):
        word = line.lower[end]
        if word in ("and", "&"):
            start = _after_article(line, end + 1)
            closes = is_field(line, run_end(line, start) - 1) and not is_given(line.words[start])
            return is_field(line, start) or closes or _is_regional(line, start, start + 2)
        if word != ",":
            return False
        if line.lower[end + 1] in ("and", "&"):
            return is_field(line, _after_article(line, end + 2))
        start = _after_article(line, end + 1)
        following = run_end(line, start)
        if following == start or not (is_field(line, start) or line.flags[following - 1] & FIELD):
            return False
        end = following
    return False


def _without_name(line: Line, start: int, end: int) -> int:
    """The end of the capitalised words `start` to `end` without a person's name that closes them."""
    for split in range(start + 1, end):
        if _begins_name(line, split, end):
            return split
    return end


def _begins_name(line: Line, split: int, end: int) -> bool:
    """Whether the words `split` to `end` read as a given name with a family name, or a family name ends them; or as
    the initial with which a name begins: "Minister of Culture A. Reis"."""
    if end - split == 1 and line.lower[end] == "." and is_initial(line, split):
        return line.capital[end + 1]
    if _opens_with_particle(line, split):
        return True
    if line.flags[split] & (FIELD | NEVER | HEAD | EVENT | PARTICLE) or line.label(split) not in (None, Label.PLACE):
        return False
    if any(line.flags[index] & (NEVER | HEAD | EVENT) for index in range(split, end)):
        return False
    if end - split < 2:
        return bool(_GLUED.fullmatch(line.words[split])) or _is_child_of(line, split)
    if is_given(line.words[split]):
        return True
    flags = line.flags[split - 1]
    after_field = bool(flags & (FIELD | HEAD) or (flags & EVENT and end - split == 2))
    if line.label(split) is Label.PLACE:
        return after_field and end - split == 2 and not line.flags[split + 1] and line.at[split + 1] is None
    return line.label(split) is None and (after_field or (end - split < 4 and is_surname(line.words[end - 1])))


def _opens_with_particle(line: Line, index: int) -> bool:
    """ "Minister of Culture Abu Bakr Hill": a particle of names alone, with a capital."""
    particle = line.flags[index] & PARTICLE and line.capital[index] and line.lower[index] not in name_grammar().loose
    return bool(particle) and line.at[index] is None and line.capital[index + 1] and line.at[index + 1] is None


def _is_child_of(line: Line, index: int) -> bool:
    """ "Minister of Culture Hessa bint Omar", "Ana de Reis": whether a word of no table stands before a particle of
    names alone, or a given name before any."""
    if line.flags[index] or line.at[index] is not None or line.capital[index + 1]:
        return False
    sure = is_given(line.words[index]) or line.lower[index + 1] not in name_grammar().loose
    return sure and bool(line.flags[index + 1] & PARTICLE)


def after_article(line: Line, index: int) -> int:
    """Past "the" or "its" at `index`; "The Gambia" has its article as part of the name."""
    if line.lower[index] not in ("the", "its"):
        return index
    annotation = line.at[index]
    return index if annotation and annotation.first == index else index + 1


def past_accredited(line: Line, end: int) -> int:
    """ "to Kenya, Somalia and the African Union, X": the end of the list of countries and bodies to which somebody is
    sent that goes on at `end`, before a name or at the end of its phrase."""
    closed, last = False, end
    while not closed and line.lower[last] in (",", "and"):
        closed = "and" in line.lower[last : last + 2]
        one = line.at[after_article(line, last + 1 + (line.lower[last : last + 2] == [",", "and"]))]
        if one is None or one.label not in (*LANDS, Label.BODY):
            return end
        last = one.last
    named = line.capital[last] and line.at[last] is None
    return last if closed and (named or line.lower[last] in _PHRASE_ENDS) else end
