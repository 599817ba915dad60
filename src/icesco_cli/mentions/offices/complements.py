"""What follows the head noun of an office: "of Culture and Sport of Mali", "to Morocco", "of the Press Department"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import offices
from icesco_cli.mentions.offices.apposed_bodies import read_apposed
from icesco_cli.mentions.offices.asides import past_charge, past_gloss, read_asides
from icesco_cli.mentions.offices.bare_complements import read_bare
from icesco_cli.mentions.offices.boards import read_board
from icesco_cli.mentions.offices.fields import (
    read_branch,
    read_capitals,
    read_division,
    read_group,
    read_small,
    read_small_field,
    read_small_matter,
)
from icesco_cli.mentions.offices.owners import read_owner
from icesco_cli.mentions.offices.posts import PostReading, printed
from icesco_cli.mentions.words.stretches import after_article, field_end, is_field, one_more_field
from icesco_cli.mentions.words.tokens import OWNERS, Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD, HEAD, UNIT

_PREPOSITIONS = frozenset({"of", "for", "to", "in", "at", "on"})
_SUPERIOR = frozenset({"body head", "head of state", "head of government", "minister", "royal"})
_IN_CHARGE = ["in", "charge", "of"]
_HOSTS = frozenset({"our", "this"})
"""Whose the land is to which an ambassador is sent: "Ambassador of Mali to our country"."""
_OWNED = frozenset({"of", "'s"})
_DEFINITE = frozenset({"his", "her", "its", "the", "their"})
_LONGEST = 40


def read_right(reading: PostReading) -> None:
    """Read the office rightwards from its head noun."""
    line = reading.line
    reading.last = past_gloss(line, reading.last)
    _read_more_state(reading)
    read_bare(reading)
    first = reading.last
    while reading.last - first < _LONGEST and line.lower[reading.last] in _PREPOSITIONS and _read_complement(reading):
        reading.last = past_gloss(line, reading.last)
    if reading.last > first:
        read_asides(reading)
    if line.lower[reading.first] in _DEFINITE:
        reading.last = past_charge(line, reading.last)
    read_apposed(reading)


def _read_more_state(reading: PostReading) -> None:
    """ "Minister of State and Foreign Affairs": the field goes on after one that is part of the head."""
    end = one_more_field(reading.line, reading.last) if reading.office.form.endswith("of State") else None
    if end is not None:
        reading.title.append(printed(reading.line, reading.last, end))
        reading.last = end


def _read_complement(reading: PostReading) -> bool:
    """Read one prepositional phrase of the office; False where none follows that belongs to it."""
    line, preposition = reading.line, reading.line.lower[reading.last]
    if preposition == "in" and _read_charge(reading):
        return True
    start = after_article(line, _past_honorific(line, reading.last + 1))
    if start >= line.size:
        return False
    if preposition == "of" and (read_board(reading, start) or _read_quoted(reading, start)):
        return True
    if preposition == "of" and _read_unit_of(reading, start):
        return True
    annotation = _owned_body(line, start) or line.at[start]
    superior = line.at[_past_prefixes(line, start)]
    if superior and superior.office and preposition in ("of", "to"):
        return reading.take(superior.last)
    if (
        annotation
        and annotation.label in OWNERS
        and preposition in ("of", "to")
        and _is_superior(line, annotation.last)
    ):
        return _read_superior(reading, annotation)
    if preposition == "of" and (read_group(reading, start) or read_branch(reading, start)):
        return True
    if annotation and annotation.label in OWNERS and not _is_modifier(line, annotation):
        return read_owner(reading, annotation, preposition) and _give_to_owner(reading, line.at[start], annotation)
    return not line.titled and _read_words(reading, preposition, start)


def _read_charge(reading: PostReading) -> bool:
    """ "Minister Delegate in charge of Budget, X"."""
    line, start = reading.line, reading.last + len(_IN_CHARGE)
    if line.lower[reading.last : start] != _IN_CHARGE or reading.of is not None:
        return False
    start = after_article(line, start)
    end = field_end(line, start)
    return end > start and is_field(line, start) and reading.take(end)


def _read_words(reading: PostReading, preposition: str, start: int) -> bool:
    """Read a complement of which the tables know no name: "of Tourism", "on the environment", "to the Holy See"."""
    line = reading.line
    if preposition == "to":
        return _read_host(reading, start)
    if preposition == "of" and line.lower[start] in name_grammar().realms and line.lower[start + 1] not in _OWNED:
        return _read_realm(reading, start)
    if preposition in ("for", "on") and read_small_matter(reading, start):
        return True
    if preposition == "in" and read_division(reading, start):
        return True
    if line.capital[start] and preposition in ("of", "for", "on", "in", "at"):
        return read_capitals(reading, start, preposition)
    if preposition == "at":
        return _read_small_body(reading, start)
    return preposition == "of" and (read_small_field(reading, start) or read_small(reading, start))


def _read_host(reading: PostReading, start: int) -> bool:
    """Read where a diplomat is sent, by a common noun: "to the host country", "to the Kingdom", "to the Academy"."""
    line, definite = reading.line, reading.line.lower[start - 1] == "the"
    if line.lower[start] in _HOSTS and line.lower[start + 1] in name_grammar().lands:
        reading.last = start + 2
        return True
    if (line.capital[start] or definite) and line.lower[start] in name_grammar().lands:
        return reading.office.kind == "diplomat" and reading.take(start + 1)
    if line.capital[start] and line.flags[start] & HEAD and definite:
        reading.own(line.words[start])
        reading.last = start + 1
        return True
    return False


def _read_realm(reading: PostReading, start: int) -> bool:
    """ "Minister of Culture of the Kingdom": of the country that the text is about, unless a body of it is named."""
    if reading.of is None:
        reading.own(reading.line.lower[start])
    reading.last = start + 1
    return True


def _read_unit_of(reading: PostReading, start: int) -> bool:
    """ "Head of KARST's Communication Sector": a part of a body that is named by its field, with whose it is."""
    line, owner = reading.line, reading.line.at[start]
    if owner is None or owner.label is not Label.BODY or line.lower[owner.last] != "'s" or reading.of is not None:
        return False
    end = first = owner.last + 1
    while line.capital[end] and line.at[end] is None and line.flags[end] & (FIELD | UNIT):
        end += 1
    if end == first or not line.flags[end - 1] & UNIT:
        return False
    reading.title.append(f"of the {printed(line, first, end)}")
    reading.own(owner)
    reading.last = end
    return True


def _read_small_body(reading: PostReading, start: int) -> bool:
    """ "Director of the Press Department at the ministry X", "Adviser at the ministry, Mr. X": a body named in short,
    before a name."""
    line, parted = reading.line, reading.line.lower[start + 1] == ","
    short = bool(line.flags[start] & HEAD) and line.lower[start - 1] == "the" and (reading.complete or parted)
    name = start + 1 + parted
    named = line.capital[name] and line.label(name) in ((Label.HONORIFIC,) if parted else (None, Label.HONORIFIC))
    if not short or not named:
        return False
    reading.own(line.lower[start])
    reading.last = start + 1
    return True


def _give_to_owner(reading: PostReading, owner: Annotation | None, body: Annotation) -> bool:
    """ "Head of the OIC's Press Department": whose the part is that somebody leads; always True."""
    if owner is not body and owner and owner.label is Label.BODY and reading.of is None:
        reading.own(owner)
    return True


def _past_honorific(line: Line, start: int) -> int:
    """ "Adviser to HM the King": past the honorific of whoever is served."""
    annotation = line.at[start]
    served = annotation is not None and annotation.label is Label.HONORIFIC and line.lower[annotation.last] == "the"
    return annotation.last if annotation and served else start


def _past_prefixes(line: Line, start: int) -> int:
    """ "Assistant to the First Vice-President": past the words that stand before an office."""
    index = start
    while line.capital[index] and line.at[index] is None and line.lower[index] in offices().prefixes:
        index += 1
    return index


def _read_quoted(reading: PostReading, quote: int) -> bool:
    """ "Director of "Zarya" Holding", "Chairman of "Karst Holding"": a body in quotation marks."""
    body = reading.line.at[quote + 1] if reading.line.lower[quote] == '"' else None
    if body is None or body.label is not Label.BODY or reading.line.lower[body.last] != '"':
        return False
    reading.own(body)
    reading.last = body.last + 1
    return True


def _is_superior(line: Line, index: int) -> bool:
    """Whether the leader of a body stands there whom an office serves: "Adviser to the UN Secretary-General"."""
    annotation = line.at[index]
    office = annotation.office if annotation else None
    return office is not None and office.leads_body and office.kind in _SUPERIOR


def _read_superior(reading: PostReading, owner: Annotation) -> bool:
    line = reading.line
    superior = line.at[owner.last]
    assert superior is not None
    reading.title.append(f"{line.lower[reading.last]} the {printed(line, superior.first, superior.last)}")
    reading.own(owner)
    reading.last = superior.last
    return True


def _owned_body(line: Line, start: int) -> Annotation | None:
    """ "of Vietnam's Ministry of Culture", "of the Thai ministry's Press Department": what somebody has."""
    start += line.label(start) is Label.ADJECTIVE and line.label(start + 1) is None
    annotation = line.at[start]
    end = annotation.last if annotation else start + 1
    body = line.at[end + 1] if line.lower[end] == "'s" else None
    owned = annotation.label in (Label.COUNTRY, Label.BODY) if annotation else bool(line.flags[start] & HEAD)
    return body if owned and body and body.label is Label.BODY else None


def _is_modifier(line: Line, annotation: Annotation) -> bool:
    """Whether an adjective only opens the field: "Under Secretary for African Affairs", "Ambassador for Oral and
    Musical Traditions"."""
    if (
        annotation.label is Label.PLACE
        and annotation.last - annotation.first == 1
        and line.lower[annotation.last] == "and"
    ):
        return bool(line.flags[annotation.first] & FIELD) and is_field(line, annotation.last + 1)
    return annotation.label in (Label.ADJECTIVE, Label.REGION) and is_field(line, annotation.last)
