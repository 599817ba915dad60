"""The words of a name: where one can begin, and how far it goes, over particles, initials and titles inside it."""

from __future__ import annotations

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.words.likeness import is_given, is_headline_verb, is_surname
from icesco_cli.mentions.words.phrases import is_family_name
from icesco_cli.mentions.words.tokens import Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD, NO_NAME, PARTICLE, RANKS, SPEECH, SUFFIX, TIME

_TITLES = frozenset({Label.OFFICE, Label.HONORIFIC})
_PREPOSITIONS = frozenset({"of", "to", "in"})
_LONGEST_NAME = 16
_MOST_BETWEEN = 12
_LETTERS = 2
_SHORTEST_SHOUTED = 3
_MOST_SHOUTED = 3
_LONGEST_SHOUTED = 4


def can_begin(line: Line, index: int) -> bool:
    """Whether a name can begin with the capitalised word at `index`."""
    if _is_name_word(line, index):
        return True
    if line.at[index] is not None and not _opens_particles(line, index):
        return False
    if line.flags[index] & PARTICLE or _is_initial(line, index):
        return _goes_on(line, index + 2 if line.lower[index + 1] == "." else index + 1)
    if line.lower[index] in name_contexts().syllables and line.label(index - 1) in _TITLES:
        return not line.titled and _is_plain(line, index + 1)
    return line.label(index - 1) is Label.HONORIFIC and not line.flags[index] & (NO_NAME ^ FIELD)


def _opens_particles(line: Line, index: int) -> bool:
    """ "Van der Hoek spoke": a particle that is a town, too, right before another in small letters."""
    after = index + 1
    both = line.flags[index] & line.flags[after] & PARTICLE and line.label(index) is Label.PLACE
    return bool(both) and not line.capital[after] and line.at[after] is None


def opens_name(line: Line, index: int) -> bool:
    """ "Minister of Trade of Mali Jordan Reyes", "President of KARST An Lifeng": a place's name or a common word is a
    given or a family name right behind an office."""
    alone = line.label(index) is Label.PLACE and line.label(index + 1) is not Label.PLACE
    common = line.lower[index] in name_contexts().syllables and line.at[index] is None
    return (alone or common) and not line.titled and _is_plain(line, index + 1) and not line.words[index + 1].isupper()


def _is_name_word(line: Line, index: int) -> bool:
    known = line.flags[index] & NO_NAME and not (is_family_name(line, index) or _is_amid_words(line, index))
    if not line.capital[index] or known:
        return False
    annotation = line.at[index]
    if annotation is not None and not _may_be_human(line, index, annotation):
        return False
    word = line.words[index]
    if "-" in word and _is_of_body(word):
        return False
    return not word.isupper() or len(word) == 1 or _is_shouted(line, index)


def _is_amid_words(line: Line, index: int) -> bool:
    """ "Abdoulaye Mar Zarvan", "Zhang Jun": a month's abbreviation right behind a given name, with neither a full stop
    nor a number."""
    short = line.flags[index] & TIME and len(line.words[index]) == _SHORTEST_SHOUTED and index > 0
    dated = line.lower[index + 1] == "." or line.lower[index + 1][0].isdigit()
    return bool(short) and not dated and _is_plain(line, index - 1) and is_given(line.words[index - 1])


def _is_of_body(word: str) -> bool:
    """ "Prize-OARX": whether letters of a body are joined to a word."""
    first, *rest = word.split("-")
    return (
        not first.isupper() and len(first) > _SHORTEST_SHOUTED and any(p.isupper() and len(p) > _LETTERS for p in rest)
    )


def _is_shouted(line: Line, index: int) -> bool:
    """Whether a word all in capitals is a family name: a speaker's ("MINISTER HILL:"), or as in "Jean HILL" and
    "Minister ISHII Hiroko"."""
    if line.lower[index + 1] == ":" or len(line.words[index]) < _SHORTEST_SHOUTED:
        return line.lower[index + 1] == ":"
    if line.label(index - 1) in _TITLES and _is_plain(line, index + 1) and not line.words[index + 1].isupper():
        return True
    if _is_titled_name(line, index) or _is_whole_line(line, index):
        return True
    return any(
        line.capital[beside] and not line.words[beside].isupper() and is_given(line.words[beside])
        for beside in (index - 1, index + 1)
    )


def _is_titled_name(line: Line, index: int) -> bool:
    """ "DR. ANA REIS, MBS": whether capitals stand at most three words behind an honorific, all in capitals as well."""
    first = index
    while (
        first > 0 and index - first < _MOST_SHOUTED and line.at[first - 1] is None and line.words[first - 1].isupper()
    ):
        first -= 1
    beside = line.words[index + 1] if index == first else line.words[index - 1]
    return line.label(first - 1) is Label.HONORIFIC and first > 0 and beside.isupper() and beside.isalpha()


def _is_whole_line(line: Line, index: int) -> bool:
    """ "ANA MARIA REIS": whether a line holds nothing but words in capitals, of which the first is a given name."""
    if line.size > _LONGEST_SHOUTED or line.size < _LETTERS or not is_given(line.words[0]):
        return False
    named = (word.isupper() or line.flags[at] & SUFFIX for at, word in enumerate(line.words[: line.size]))
    return all(named) and not any(line.at[at] for at in range(line.size)) and index < line.size


def _may_be_human(line: Line, index: int, annotation: Annotation) -> bool:
    """Whether a place or an honorific stands where a name must: "Mr. Paris", "Jordan Hill", "bin Haji Omar"."""
    after = annotation.last
    closes = not line.capital[after] or line.lower[after] in name_grammar().post_nominals
    if annotation.label is Label.HONORIFIC and closes and line.lower[after] != ".":
        known = is_given(line.words[index]) or _is_plain(line, index - 1)
        return annotation.last - annotation.first == 1 and known and line.words[index].isalpha()
    if annotation.label is Label.OFFICE and _is_last_name(line, index, annotation):
        return True
    if _is_inside_name(line, annotation):
        return annotation.label is Label.HONORIFIC or (annotation.label is Label.PLACE and line.capital[index - 2])
    if annotation.last - annotation.first > 1:
        return False
    if annotation.label is Label.BODY:
        return _is_plain(line, index - 1) and is_given(line.words[index - 1]) and not line.words[index].isupper()
    if annotation.label not in (Label.PLACE, Label.COUNTRY) or line.lower[index - 1] in _PREPOSITIONS:
        return False
    if _is_amid_name(line, index):
        return True
    family = line.flags[index + 1] & PARTICLE and _goes_on(line, index + 1)  # "Princess Jordan bint Omar"
    if line.label(index - 1) is Label.HONORIFIC:
        given = line.lower[index - 1] == "." and _is_plain(line, index + 1)  # "Mr. Malang Coly"
        if family or given or not line.capital[index + 1]:
            return annotation.label is Label.PLACE
    return _is_beside_name(line, index)


def _is_last_name(line: Line, index: int, annotation: Annotation) -> bool:
    """ "Yusuf Abdul Imam": an office that is a name as well, right behind a given name, and with nothing of its own
    behind it."""
    alone = (
        annotation.last - annotation.first == 1 and is_given(line.words[index]) and not line.capital[annotation.last]
    )
    before = alone and _is_plain(line, index - 1) and line.lower[annotation.last] not in _PREPOSITIONS
    return before and any(is_given(line.words[at]) for at in (index - 1, index - 2) if at >= 0)


def _is_inside_name(line: Line, annotation: Annotation) -> bool:
    """Whether the annotation goes on with a name: "bin Haji Omar", "Ould El Hadj Ali", "Hassan Sheikh Omar"."""
    before = annotation.first - 1
    if before < 0 or line.at[before] is not None:
        return False
    if line.flags[before] & PARTICLE:
        return before > 0
    titled = (
        annotation.label is Label.HONORIFIC
        and annotation.last - annotation.first == 1
        and line.words[annotation.first].isalpha()
    )
    if not titled or not _is_plain(line, before) or not _is_plain(line, annotation.last):
        return False
    return is_given(line.words[before]) or _is_title_of_father(line, annotation)


def _is_title_of_father(line: Line, annotation: Annotation) -> bool:
    """ "Zafrul Tengku Abdul Aziz": a title of rank amid a name, in running text, is the father's."""
    title = annotation.honorific
    ranked = title is not None and title.kind in RANKS and line.words[annotation.first - 1].isalpha()
    return ranked and annotation.first > 1 and not line.titled


def _is_plain(line: Line, index: int) -> bool:
    """Whether a capitalised word stands there of which nothing else is known."""
    return line.capital[index] and line.at[index] is None and not line.flags[index] & NO_NAME


def _is_amid_name(line: Line, index: int) -> bool:
    """Whether words of a name stand on both sides, in running text: "Rafiq Nara Huda"."""
    return not line.titled and _is_plain(line, index - 1) and _is_plain(line, index + 1)


def _is_beside_name(line: Line, index: int) -> bool:
    """Whether a name follows, in a clause of its own, or a given name stands before."""
    if _is_plain(line, index + 1) and not line.words[index + 1].isupper() and not line.titled:
        return is_given(line.words[index]) or line.lower[index + 2] == "," or _says(line, index + 2)
    before = index - 1
    if not _is_plain(line, before) or _asks(line, before):
        return False
    return is_given(line.words[before]) or (_is_plain(line, before - 1) and is_given(line.words[before - 1]))


def _asks(line: Line, index: int) -> bool:
    """ "Will Jordan attend?": a verb with a capital at the head of a sentence."""
    opens = index == 0 or not line.lower[index - 1][:1].isalnum()
    return opens and line.lower[index] in function_words("auxiliaries")


def _says(line: Line, index: int) -> bool:
    return index < line.size and bool(line.flags[index] & SPEECH)


def run(line: Line, start: int) -> int:
    """Where the words of a name end that begins at `start`."""
    opens = _is_name_word(line, start) or line.flags[start] & PARTICLE or _is_initial(line, start)
    last = start if opens else start + 1
    while last - start < _LONGEST_NAME and (step := _step(line, last)) is not None:
        if last - start > 1 and is_surname(line.words[last - 1]) and _opens_another(line, last):
            return last
        last = step
    return last + 2 if last - start > 1 and _is_last_initial(line, last) else last


def _is_last_initial(line: Line, index: int) -> bool:
    """ "Ernesto Hill R., Director": the mother's family name as an initial at the end, before a comma."""
    return len(line.words[index]) == 1 and _is_initial(line, index) and line.lower[index + 2] == ","


def _opens_another(line: Line, index: int) -> bool:
    """Whether a second name follows the first without a comma: a given name and a family name after a family name."""
    return is_given(line.words[index]) and _is_plain(line, index + 1) and is_surname(line.words[index + 1])


def _step(line: Line, last: int) -> int | None:
    """The token behind the next word of a name, which begins at `last`; None where the name ends there."""
    if last >= line.size:
        return None
    if line.lower[last] == '"':
        return _after_nickname(line, last)
    if line.lower[last] == "'" and _is_inside_word(line, last):
        return last + 1
    if _is_initial(line, last):
        after = last + 2 if line.lower[last + 1] == "." else last + 1
        if _goes_on(line, after) or len(line.words[last]) == 1:
            return after if _goes_on(line, after) else None
    if _is_particle(line, last) or (line.flags[last] & SUFFIX and line.at[last] is None):
        closes = line.flags[last] & SUFFIX or (line.capital[last] and not line.capital[last + 1])
        return last + 1 if closes or _goes_on(line, last + 1) else None
    if _is_name_word(line, last):
        return None if line.titled and is_headline_verb(line.lower[last]) else last + 1
    if is_title_of_ruler(line, last):
        return last + 1
    return last + 1 if line.lower[last] in name_grammar().generations and line.capital[last] else None


def is_title_of_ruler(line: Line, index: int) -> bool:
    """ "Ibrahim khan": a title of rulers in small letters right behind a name."""
    return line.lower[index] in name_grammar().rulers and not line.capital[index] and _is_name_word(line, index - 1)


def _is_inside_word(line: Line, sign: int) -> bool:
    """ "Peter Anyang' Otieno", "Anyang' Otieno": an apostrophe that ends a word of a name, and is no possessive."""
    if sign + 1 >= line.size:
        return False
    owner = line.words[sign - 1]
    glued = line.starts[sign] == line.ends[sign - 1] and line.starts[sign + 1] > line.ends[sign]
    inside = line.capital[sign - 2] or owner.endswith("ng")
    return glued and owner[-1] != "s" and _is_plain(line, sign + 1) and inside


def _after_nickname(line: Line, quote: int) -> int | None:
    """ "John "Jack" Hill": the end of a nickname in quotation marks inside a name."""
    for closing in range(quote + 2, min(quote + _MOST_BETWEEN, line.size)):
        if line.lower[closing] == '"':
            return closing + 1 if _is_plain(line, quote - 1) and _is_plain(line, closing + 1) else None
    return None


def _is_initial(line: Line, index: int) -> bool:
    """ "J.", "Yu." or "J.K.": one or two letters with a full stop, or several; "JK" after an office or an honorific."""
    word = line.words[index]
    if line.at[index] is not None or not word[0].isupper():
        return False
    if len(word) == _LETTERS and word.isupper() and line.label(index - 1) in _TITLES:
        return line.capital[index + 1] and not line.words[index + 1].isupper()
    return "." in word or (len(word) <= _LETTERS and line.lower[index + 1] == ".")


def _is_particle(line: Line, index: int) -> bool:
    """Whether a particle stands there, which may be a town's name, too: "Le Van Dinh"."""
    return bool(line.flags[index] & PARTICLE) and line.label(index) in (None, Label.PLACE)


def _goes_on(line: Line, index: int) -> bool:
    """Whether a word of a name follows, over further particles and initials."""
    limit = min(index + _MOST_BETWEEN, line.size)
    while index < limit and (_is_particle(line, index) or _is_initial(line, index)):
        index += 2 if line.lower[index + 1] == "." else 1
    return _is_name_word(line, index)
