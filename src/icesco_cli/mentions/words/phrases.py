"""The phrases of the word tables - countries, places, well-known bodies, honorifics, offices - laid over a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from icesco_cli.lexicon import mention_words, words
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.tokens import Annotation, Entry, Label, Line, words_of
from icesco_cli.mentions.words.vocabulary import COMMON, EVENT, FIELD, HEAD, HONOUR, NO_NAME, PARTICLE, PROFESSION

_GENERAL = "general"
_HEADS_OF_FIELD = frozenset({"minister", "ministry", "secretary"})
_TITLES = frozenset({"noble", "religious", "royal", HONOUR})
_VARYING = ((" and ", " & "), ("ization", "isation"), ("Centre", "Center"), ("United Nations ", "UN "))
_Rows = dict[str, list["TablePhrase"]]


@dataclass(frozen=True, slots=True)
class TablePhrase:
    """An entry of the tables: the words after its first, and what it is. `exact` asks for the very same letters."""

    rest: list[str]
    label: Label
    value: Entry | None
    exact: str | None


@cache
def _phrases() -> dict[str, _Rows]:
    """Every phrase by its first and second word in lower case ("" where there is no second), the longest first, and of
    one length acronyms of bodies first, which ask for the very same letters: GUAM is no island."""
    found: dict[str, _Rows] = {}
    for form, label, value in _entries():
        first, *rest = [word.lower() for word in words_of(form)]
        acronym = not rest and form.isupper() and (label is not Label.OFFICE or form in words.offices().acronyms)
        phrase = TablePhrase(rest, label, value, form if acronym else None)
        found.setdefault(first, {}).setdefault(rest[0] if rest else "", []).append(phrase)
    for phrases in (phrases for rows in found.values() for phrases in rows.values() if len(phrases) > 1):
        phrases.sort(key=lambda phrase: (-len(phrase.rest), phrase.exact is None or phrase.label is not Label.BODY))
    return found


def _entries() -> Iterator[tuple[str, Label, Entry | None]]:
    """Every phrase of the tables; where a form is in several tables, the first counts."""
    for form, country in words.country_names().items():
        yield form, Label.COUNTRY, country
    for form, country in [*words.country_peoples().items(), *words.country_adjectives().items()]:
        yield form, Label.ADJECTIVE, country
    for body in words.known_bodies():
        for form in filter(None, (body.acronym, *body.forms)):
            for spelling in _spellings(form):
                yield spelling, Label.BODY, body
    for form, place in words.places().items():
        yield form, Label.PLACE, place
    for form in words.world_regions():
        yield form, Label.REGION, None
    names = mention_words.name_contexts().titles_as_names
    for form, honorific in words.honorifics().items():
        if form.lower() not in names:
            yield form, Label.HONORIFIC, honorific
    for form in mention_words.name_contexts().honours:
        yield form, Label.HONORIFIC, words.Honorific(form, None, HONOUR)
    for form, office in words.offices().heads.items():
        yield form, Label.OFFICE, office
    for form, meaning in words.offices().acronyms.items():
        yield form, Label.OFFICE, _meant(meaning)
    for noun in sorted(mention_words.name_contexts().nouns):
        yield noun, Label.OFFICE, words.Office(noun, None, PROFESSION, leads_body=False)


def _spellings(form: str) -> Iterator[str]:
    """A body's name as printed on both sides of the ocean: "Centre & Organisation", "Center and Organization"."""
    yield form
    for one, other in _VARYING:
        if one in form:
            yield form.replace(one, other)
        elif other in form:
            yield form.replace(other, one)


def lay_phrases(line: Line) -> None:
    """Lay the tables' phrases over the line, from left to right, the longest first."""
    phrases, free = _phrases(), 0
    opening = [(index, word) for index, word in enumerate(line.lower) if word in phrases or "-" in word]
    for position, word in opening:
        if position < free or is_family_name(line, position):
            continue
        annotation = _longest(line, position, phrases[word]) if word in phrases else _hyphenated(line, position)
        if annotation:
            line.at[position : annotation.last] = [annotation] * (annotation.last - position)
            free = annotation.last
    if not words.polities().keys().isdisjoint(line.lower):
        _lay_polities(line)


def is_family_name(line: Line, index: int) -> bool:
    """ "John Law", "Ana Bishop": a word of other tables that is a family name right behind a given name, where the
    name ends."""
    after, before = index + 1, index - 1
    if not (line.capital[index] and index and line.capital[before]) or line.capital[after]:
        return False
    if line.lower[after] == "of" and not line.flags[index] & FIELD:
        return False
    if line.lower[index] not in mention_words.name_contexts().family_names or line.at[before] is not None:
        return False
    return is_given(line.words[before]) and not line.flags[before] & NO_NAME


_OFFICE_OF_STATE = ["secretary", "of", "state"]
""" "Secretary of State of Mali": no State of Mali."""


def _lay_polities(line: Line) -> None:
    """ "Republic of Togo", where the table knows the country by another name only."""
    for annotation in [annotation for annotation in line.annotations() if annotation.label is Label.COUNTRY]:
        of = annotation.first - 2 if line.lower[annotation.first - 1] == "the" else annotation.first - 1
        first = of
        while first > 0 and line.capital[first - 1] and line.lower[first - 1] in words.polities():
            if line.lower[max(first - 3, 0) : first] == _OFFICE_OF_STATE:
                break
            first -= 1
        if _is_union_of_people(line, first):
            continue
        if line.lower[of] == "of" and first < of and of > 0:
            line.put(Annotation(Label.COUNTRY, first, annotation.last, annotation.value))


def _is_union_of_people(line: Line, first: int) -> bool:
    """ "the Teachers' Union of Mali", "the Karst Union of Mali": what a word before it makes a body, and no state."""
    before = first - 1
    named = line.capital[before] and not line.flags[before] & COMMON and line.at[before] is None
    return bool(line.flags[first] & HEAD) and before > 0 and (named or line.lower[before] in ("'", "'s"))


def _meant(office: str) -> words.Office:
    """The office that an acronym stands for; its kind is that of its last word."""
    heads = words.offices().heads
    known = heads.get(office.casefold()) or heads.get(office.split()[-1].casefold())
    return words.Office(office, None, known.kind if known else "official", leads_body=bool(known and known.leads_body))


def _office(title: words.Honorific) -> words.Office:
    return words.Office(title.form, title.sex, title.kind, leads_body=title.kind != HONOUR)


def _hyphenated(line: Line, position: int) -> Annotation | None:
    """An office joined to its prefix, or to letters: "Vice-Minister", "ex-President", "OIC-Director"; who reads it sees
    whether it is past."""
    prefix, hyphen, head = line.lower[position].partition("-")
    lettered = line.words[position][: len(prefix)].isupper() and len(prefix) > 1
    if not hyphen or not (lettered or prefix in words.offices().prefixes):
        return None
    two = words.offices().heads.get(f"{head} {line.lower[position + 1]}")
    office = two or words.offices().heads.get(head)
    return Annotation(Label.OFFICE, position, position + (2 if two else 1), office) if office else None


def _longest(line: Line, position: int, rows: _Rows) -> Annotation | None:
    """The longest phrase of the tables that begins at the token `position`, without the words that open the name of
    whose an office is: "Rais | of the Republic of Tatarstan"."""
    alone: Annotation | None = None
    for row in rows.get(line.lower[position + 1], ()):
        last = position + 1 + len(row.rest)
        if line.lower[position + 1 : last] != row.rest or not _spelt(line, position, row):
            continue
        if row.label is Label.OFFICE and line.lower[last] == "of" and _opens_owner(row.rest[-1], line.lower[last + 1]):
            alone = _annotation(line, position, position + 1, row)
            continue
        return _annotation(line, position, last, row)
    for row in rows.get("", ()):
        if _spelt(line, position, row):
            return _annotation(line, position, position + 1, row)
    return alone


def _opens_owner(word: str, behind: str) -> bool:
    """ "President of the Republic of Mali", "Speaker of the House of Representatives": whether the last word of an
    office opens the name of whose it is."""
    return word in words.polities() or (word == "house" and behind in mention_words.name_grammar().chambers)


def _annotation(line: Line, first: int, last: int, row: TablePhrase) -> Annotation:
    """A title before "of" is an office ("Emir of Kano"); the full stop of an abbreviated honorific belongs to it."""
    value = row.value
    if not isinstance(value, words.Honorific):
        return Annotation(row.label, first, last, value)
    if not line.capital[last] and line.lower[last] != "." and not _is_given_name(line, first):
        office = words.offices().heads.get(value.form.casefold())
        if office or (line.lower[last] == "of" and value.kind in _TITLES):
            return Annotation(Label.OFFICE, first, last, office or _office(value))
    if line.lower[last] == "." and line.starts[last] == line.ends[last - 1]:
        last += 1
    return Annotation(row.label, first, last, value)


def _is_given_name(line: Line, index: int) -> bool:
    """ "Sultan bin Salman": a title that is a given name, too, before a father's name."""
    after = index + 1
    particle = bool(line.flags[after] & PARTICLE) and line.lower[after] not in mention_words.name_grammar().loose
    return particle and is_given(line.words[index])


def _spelt(line: Line, position: int, row: TablePhrase) -> bool:
    """Names and honorifics bear a capital, acronyms all of them ("US", but not in "US$", nor "@UNESCO"); an office need
    not."""
    if row.label is Label.BODY and line.lower[position - 1] == "@":
        return False
    if row.exact:
        return line.words[position] == row.exact and line.lower[position + 1] != "$"
    if isinstance(row.value, words.Office) and _is_field(line, position):
        return False
    if row.label in (Label.HONORIFIC, Label.OFFICE) and not row.rest and _is_for_all(line, position):
        return False
    if isinstance(row.value, words.Office):
        return row.value.kind != PROFESSION or not line.capital[position] or _is_post(line, position)
    return line.capital[position]


def _is_for_all(line: Line, position: int) -> bool:
    """ "the General Conference will", "the General Directorate": no general, but a gathering or a body of all."""
    return line.lower[position] == _GENERAL and bool(line.flags[position + 1] & (EVENT | HEAD))


def _is_field(line: Line, position: int) -> bool:
    """ "Justice Minister", "Commission on Administrative Justice", "Minister for Justice": whether an office's word is
    a field, before a minister, or behind another or behind "for" and before no name."""
    if not (line.flags[position] & FIELD and line.capital[position]):
        return False
    if line.lower[position + 1] in _HEADS_OF_FIELD:
        return True
    if line.lower[position - 1] == "for" and line.lower[position - 2] in _HEADS_OF_FIELD:
        return True
    before = position > 0 and line.capital[position - 1] and bool(line.flags[position - 1] & FIELD)
    behind = line.lower[position - 1] == "for" or (before and line.lower[position - 1] not in words.offices().prefixes)
    return behind and not line.capital[position + 1]


def _is_post(line: Line, position: int) -> bool:
    """ "Archivist Ana Reis", "Chief Conservator", "the Weaver, X": whether a profession with a capital is an office."""
    before, after = line.lower[position - 1], position + 1
    if line.capital[after] and is_given(line.words[after]):
        return True
    ranked = line.capital[position - 1] and before in words.offices().prefixes and not line.capital[after]
    return (ranked and position > 0) or (before == "the" and line.lower[after] == ",")
