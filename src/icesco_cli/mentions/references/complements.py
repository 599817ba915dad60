"""How far the phrase goes behind a word that refers: "the Minister | of Education", "the Ambassador | of Chad to
Egypt"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.lexicon.mention_words import portfolios
from icesco_cli.lexicon.reference_words import reference_words
from icesco_cli.mentions.references.units import SOLID, Unit
from icesco_cli.models import Form, Topic

_FIELD_OPENERS = frozenset({"of", "and"})


def complement(row: Sequence[Unit], last: int) -> tuple[int, list[Unit]]:
    """The end of "of Education", "of the Republic of X", "of X to Y" after a head noun, and its units."""
    end, at = last, last + 1
    while at < len(row) and row[at].word in {"of", "for", "to"}:
        if row[at].word == "to" and not (row[last].word in reference_words().posted and _country(row, at + 1)):
            break
        stop = _name_end(row, at + 1, row[last].word.endswith("s"))
        if stop is None:
            break
        end, at = stop, stop + 1
    return end, list(row[last + 1 : end + 1])


def _name_end(row: Sequence[Unit], at: int, several: bool) -> int | None:
    """The last unit of the name that begins at `at`, a leading "the" passed over: "Culture and Sport"; of two owners
    only behind a plural: "the Governments of A and B", but "the Government of A | and B"."""
    if at < len(row) and row[at].word == "the":
        at += 1
    if _is_field_of_country(row, at):
        return at + 1
    end = None
    while at < len(row) and (_names(row, at) or (end is not None and _goes_on(row, end, at, several))):
        end = at
        at += 1
    return end


def _is_field_of_country(row: Sequence[Unit], at: int) -> bool:
    """ "the head of | Gambian diplomacy": whose foreign minister."""
    adjective = row[at].mention if at + 1 < len(row) else None
    return adjective is not None and adjective.form is Form.ADJECTIVE and is_small_field(row[at + 1])


def _goes_on(row: Sequence[Unit], end: int, at: int, several: bool) -> bool:
    """Whether "and" at `at` goes on with the name that reaches to `end`."""
    if row[at].word not in {"and", "&"} or not _names(row, at + 1):
        return False
    return several or row[end].mention is None or row[at + 1].mention is None


def _names(row: Sequence[Unit], at: int) -> bool:
    if at >= len(row):
        return False
    unit = row[at]
    if unit.mention:
        return unit.mention.topic is not Topic.PERSON and unit.mention.form is Form.NAME
    if row[at - 1].word in _FIELD_OPENERS and is_small_field(unit):
        return True
    return bool(SOLID.match(unit.text)) and unit.word not in reference_words().determiners


def _country(row: Sequence[Unit], at: int) -> bool:
    mention = row[at].mention if at < len(row) else None
    return mention is not None and mention.topic is Topic.COUNTRY and mention.form is Form.NAME


def is_small_field(unit: Unit) -> bool:
    """Whether a word is a ministry's field in small letters."""
    return unit.text.islower() and unit.word.capitalize() in portfolios()
