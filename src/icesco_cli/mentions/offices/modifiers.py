"""What stands before the head noun of an office: "the former Kazakh Deputy Culture Minister", "Acme Steel Chairman"."""

from __future__ import annotations

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import Place, Prefix, offices
from icesco_cli.mentions.bodies.acronyms import acronym_after
from icesco_cli.mentions.offices.posts import PostReading, printed
from icesco_cli.mentions.words.likeness import is_given, is_surname
from icesco_cli.mentions.words.stretches import is_field, is_part
from icesco_cli.mentions.words.tokens import LANDS, OWNERS, Annotation, Label, Line, Post
from icesco_cli.mentions.words.vocabulary import COMMON, EVENT, FIELD, HEAD, PROFESSION, SPEECH, TIME, VENUE

_NO_BODY = COMMON | EVENT | TIME | VENUE
_NOT_OF_BODIES = frozenset({"minister", "parliamentarian", "diplomat", PROFESSION})
_NATIONAL = frozenset({"head of government", "head of state", "minister"})
_OF_NO_BUILDING = _NATIONAL | {"diplomat"}
_ADJECTIVES = ("an", "ese", "ish", "ic", "al")
_FORMER = frozenset({"ex", "then"})
_MOST_NOUNS = 2
_NO_NOUNS = frozenset().union(
    *map(function_words, ("auxiliaries", "clause_openers", "determiners", "irregular_pasts", "joiners", "prepositions"))
)
_BEHIND_APPOSED = frozenset({",", ".", ";", ")", "and", "at", "for", "of"})
_LONGEST_FIELD = 16
_LONGEST_BODY = 3


def read_left(reading: PostReading) -> None:
    """Read the office leftwards from its head noun."""
    _read_prefixes(reading)
    _read_fields(reading)
    _read_apposed_nouns(reading)
    _read_prefixes(reading)
    _read_owner(reading)
    _read_former_of_body(reading)
    _read_prefixes(reading)
    _read_lead(reading)


def _read_former_of_body(reading: PostReading) -> None:
    """ "ex-KARST chief": a prefix that is joined to the letters of the body, and not to the office."""
    prefix, hyphen, letters = reading.line.words[reading.first - 1].partition("-")
    if hyphen and letters.isupper() and prefix.casefold() in _FORMER and reading.of is None:
        reading.first -= 1
        reading.past = True


def _read_prefixes(reading: PostReading) -> None:
    line, passing = reading.line, name_contexts().passing
    while (found := _prefix_before(line, reading.first)) and not _opens(reading):
        first, prefix = found
        reading.past |= prefix.past and reading.office.kind != PROFESSION
        if not prefix.past and line.lower[first] not in passing:
            reading.title.insert(0, printed(line, first, reading.first))
        reading.first = first


def _prefix_before(line: Line, end: int) -> tuple[int, Prefix] | None:
    """ "Deputy", "Ag.": the word that stands before an office at `end`, with its full stop, and where it begins; none
    that closes a body's name, as in "European Union | Ambassador"."""
    first = end - 2 if line.lower[end - 1] == "." and end > 1 else end - 1
    prefix = offices().prefixes.get("".join(line.lower[first:end])) if first >= 0 else None
    return (first, prefix) if prefix and line.label(first) is not Label.BODY else None


def _opens(reading: PostReading) -> bool:
    """ "Then President Kos spoke": at the head of a sentence "then" says only when."""
    return reading.first == 1 and reading.line.lower[0] == "then"


def _read_fields(reading: PostReading) -> None:
    """ "Culture Minister", "Tourism, Arts and Culture Minister", "Museum Director", "foreign minister"."""
    line, first = reading.line, reading.first
    if line.flags[first - 1] & VENUE and (reading.office.kind in _OF_NO_BUILDING or _is_where_met(line, first - 1)):
        return  # "welcomed at the airport | President Kos"
    step = _field_before if line.capital[first] else _small_field_before
    while reading.first - first < _LONGEST_FIELD and (further := step(line, first)) is not None:
        first = further
    if first == reading.first:
        return
    if not _is_body(reading, first):
        reading.title.insert(0, printed(line, first, reading.first))
        reading.first, reading.complete = first, True


def _is_where_met(line: Line, last: int) -> bool:
    """ "received at Karst Palace | Secretary-General X": the words that name a building close a phrase of place."""
    first = last
    while first > 0 and last - first < _LONGEST_BODY and line.capital[first] and line.at[first] is None:
        first -= 1
    return first < last and line.lower[first] == "at"


def _read_apposed_nouns(reading: PostReading) -> None:
    """ "Ana Reis, programme coordinator": the small nouns between a comma and an office that no table has as fields."""
    line, first = reading.line, reading.first
    if line.capital[first] or line.lower[reading.last] not in _BEHIND_APPOSED:
        return
    while reading.first - first < _MOST_NOUNS and _is_small_noun(line, first - 1):
        first -= 1
    if first < reading.first and line.lower[first - 1] == "," and line.capital[first - 2]:
        reading.title.insert(0, printed(line, first, reading.first))
        reading.first = first


def _is_small_noun(line: Line, index: int) -> bool:
    word = line.lower[index]
    plain = word.isalpha() and line.at[index] is None and not line.capital[index]
    return plain and word not in _NO_NOUNS and not word.endswith(("ed", "ing", "ly")) and not line.flags[index] & SPEECH


def _field_before(line: Line, first: int) -> int | None:
    before = first - 1
    if before == 0 and line.lower[0] in meeting_words().verbs:
        return None  # "Meeting Minister X in Lima, Minister Y praised the school"
    headed = line.capital[before] and line.flags[before] & HEAD
    if line.label(before) is None and (is_field(line, before) or headed):
        return before
    if line.lower[before] in ("and", "&") and line.lower[before - 1] == ",":
        before -= 1
    joined = line.lower[before] in ("and", "&", ",") and line.label(first) is not Label.OFFICE
    if joined and is_field(line, before - 1) and is_field(line, first):
        return before - 1 if line.label(before - 1) is None else None
    return None


def _small_field_before(line: Line, first: int) -> int | None:
    before = first - 1
    if before >= 0 and line.label(before) is None and line.flags[before] & FIELD and not line.capital[before]:
        return before
    joined = line.lower[before] == "and" and before > 0 and line.flags[before - 1] & FIELD and line.flags[first] & FIELD
    return before - 1 if joined and not line.capital[before - 1] else None


def _is_body(reading: PostReading, first: int) -> bool:
    """Whether the fields from `first` close the name of a body that no table knows: "Acme Steel Chairman"; but a
    "Blue Economy Secretary" is of a field."""
    if reading.office.form.endswith("Secretary"):
        return False
    return reading.line.capital[first] and _bare_before(reading, first) < first


def _read_owner(reading: PostReading) -> None:
    """ "ICESCO Director-General", "Mali's ambassador", "the Kazakh Deputy Prime Minister", "Acme Chairman"."""
    line = reading.line
    possessive = line.lower[reading.first - 1] in ("'s", "'")
    before = reading.first - 2 if possessive else reading.first - 1
    before = before - 3 if before > 3 and acronym_after(line, before - 2) else before
    annotation = line.at[before] if before >= 0 else None
    if annotation and (before in reading.taken or _is_where(reading, annotation)):
        return
    if annotation and annotation.label in OWNERS:
        owner = annotation if possessive else _with_branch(reading, annotation)
        reading.first = _before_joined_body(line, owner)
        reading.own(owner)
    elif possessive and annotation and isinstance(annotation.value, Post) and annotation.last == before + 1:
        _read_superior(reading, annotation.value)
    elif possessive and (line.flags[before] & HEAD or line.lower[before] in name_grammar().lands):
        reading.first = before
        reading.own(line.lower[before])
    elif possessive and _is_unknown_acronym(line, before):
        body = Annotation(Label.BODY, before, before + 1)
        line.put(body)
        reading.first = before
        reading.own(body)
    elif not possessive:
        _read_bare_owner(reading)


def _with_branch(reading: PostReading, owner: Annotation) -> Annotation:
    """ "UNICEF Mali Representative": the body right before a land that only says which of its branches is meant."""
    body = reading.line.at[owner.first - 1] if owner.first else None
    branch = owner.label in LANDS and reading.office.kind not in _NATIONAL
    return body if body and branch and body.label is Label.BODY else owner


def _before_joined_body(line: Line, owner: Annotation) -> int:
    """ "X, UNESCO and KARST Goodwill Ambassador": the first token of what owns the office, with a body joined to it."""
    other = line.at[owner.first - 2] if line.lower[owner.first - 1] == "and" else None
    joined = other and other.label is owner.label is Label.BODY and other.first > 1
    return other.first if other and joined and line.lower[other.first - 1] == "," else owner.first


def _read_superior(reading: PostReading, superior: Post) -> None:
    """ "the Russian president's special envoy": whom the holder serves, and whose he is by that."""
    reading.first = superior.first
    if superior.of is not None and superior.office.leads_body:
        reading.own(superior.of)
    reading.complete = True


def _is_unknown_acronym(line: Line, index: int) -> bool:
    """ "ZENOR's Director-General": letters of which no table knows anything."""
    word = line.words[index] if index >= 0 else ""
    return len(word) > 2 and word.isupper() and word.isalpha() and line.at[index] is None and not line.flags[index]


def _is_where(reading: PostReading, annotation: Annotation) -> bool:
    """ "met in Doha Minister of Culture of Oman X": a place behind "in" has no office whose owner comes after it, and a
    city no minister."""
    line = reading.line
    located = (
        annotation.label in (Label.PLACE, Label.COUNTRY) and line.lower[annotation.first - 1] in name_grammar().placed
    )
    national = annotation.label is Label.PLACE and reading.office.kind in _NATIONAL
    return located and (national or line.lower[reading.last] == "of")


def _read_bare_owner(reading: PostReading) -> None:
    """Takes the unknown words before an office for the body that it is of: "Karst Fund director", "NORCO chairman"."""
    line, last = reading.line, reading.first
    if reading.office.kind in _NOT_OF_BODIES:
        return
    small = not line.capital[last]
    while (
        reading.first - last < _LONGEST_FIELD
        and is_part(line, last - 1)
        and line.label(last - 1) is None
        and (small or is_field(line, last - 1))
    ):
        last -= 1
    first = last if small else _bare_before(reading, last)
    if not (line.words[first].isalpha() or line.words[first].isupper()):
        return
    if line.lower[first] in offices().plurals:
        return  # "the Consuls | General"
    if small and _are_fields(line, first, reading.first):
        reading.title.insert(0, printed(line, first, reading.first))
        reading.first, reading.complete = first, True
        return
    named = reading.first - first > 1 or line.words[first].isupper() if small else first < last
    if named and not _is_human(line, first, reading.first):
        larger = line.at[first - 1]
        if larger and larger.label is Label.BODY:
            first = larger.first
        owner = _unknown_owner(reading, first)
        line.put(owner)
        reading.first = first
        reading.own(owner)


def _are_fields(line: Line, first: int, last: int) -> bool:
    """ "Higher Education | director-general": whether the capitals before a small office are those of a field."""
    return last - first > 1 and all(line.flags[at] & FIELD and not line.flags[at] & HEAD for at in range(first, last))


def _unknown_owner(reading: PostReading, first: int) -> Annotation:
    """ "NORCO chairman", "COP29 President", "Zarvan Mayor": words of no table, by what has such an office."""
    line, last = reading.line, reading.first
    if reading.office.form.casefold() in name_contexts().governing:
        return Annotation(Label.PLACE, first, last, Place(printed(line, first, last), None, "place"))
    numbered = last - first == 1 and line.words[first][-1].isdigit()
    return Annotation(Label.EVENT if numbered else Label.BODY, first, last)


def _is_human(line: Line, first: int, last: int) -> bool:
    """Whether the words look like a human's name; an acronym ("ADA Rector") does not."""
    if line.label(first - 1) is Label.HONORIFIC:
        return True
    acronym = line.words[first].isupper() and last - first == 1
    return not acronym and (is_given(line.words[first]) or is_surname(line.words[last - 1]))


def _bare_before(reading: PostReading, last: int) -> int:
    """Where capitalised words begin before `last` that no table knows and that look like no human's name."""
    line, first = reading.line, last
    if line.titled or reading.office.kind in _NOT_OF_BODIES:
        return last
    while last - first < _LONGEST_BODY and is_part(line, first - 1) and _is_unknown(line, first - 1):
        first -= 1
    words = line.words[first:last]
    alone = first == 0 and reading.first == 1 and not words[0].isupper() if words else True
    if alone or _is_human(line, first, last):
        return last
    return last if len(words) == 1 and words[0].endswith(_ADJECTIVES) else first


def _is_unknown(line: Line, index: int) -> bool:
    """ "Acme", but not the day of "received on Tuesday Director-General X"."""
    return line.at[index] is None and not line.flags[index] & _NO_BODY


def _read_lead(reading: PostReading) -> None:
    line, before = reading.line, reading.first - 1
    if line.lower[before] in name_grammar().leads:
        reading.first = before
    elif line.lower[before - 1] in name_grammar().leads and line.words[before].isalpha() and not line.capital[before]:
        reading.first = reading.first if _is_occasion(reading, before) else before - 1


def _is_occasion(reading: PostReading, noun: int) -> bool:
    """ "During the meeting Minister X spoke": the noun before the office goes with the preposition before it."""
    line = reading.line
    occasion = line.lower[noun] in name_grammar().occasions or line.lower[noun] in meeting_words().nouns
    governed = noun > 1 and line.lower[noun - 2] in function_words("prepositions")
    return occasion and governed and line.capital[reading.first]
