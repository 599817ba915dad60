"""The country that an article is about: "the Ministry of Culture", unqualified, is its ministry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from icesco_cli.lexicon.words import Place, country_by_form, places
from icesco_cli.mentions.words.tokens import Annotation, Line

_FEWEST = 2
_MAJORITY = 0.67


def country_of(annotation: Annotation) -> str | None:
    """The country that an annotation names, or in which the place lies that it names."""
    if annotation.country:
        return annotation.country.name
    return annotation.value.country if isinstance(annotation.value, Place) else None


def home_of(lines: Iterable[Line], dateline: str | None, sender: str | None, teller: str | None) -> str | None:
    """The country of the ministry or embassy that sends the page (`sender`), or of the agency that tells of it
    (`teller`) unless it does so from abroad, or that which is named more often than all others together, or that of the
    dateline's city, unless an agency of another country tells of it; none where these two are at odds, for a paper at
    home names the guest's country and not its own."""
    land = _land(dateline)
    if sender:
        return sender
    if teller and land in (None, teller):
        return teller
    counts = Counter(country for line in lines for annotation in _named(line) if (country := country_of(annotation)))
    if counts:
        country, times = counts.most_common(1)[0]
        if times >= _FEWEST and times > _MAJORITY * counts.total():
            return country if land in (None, country) else None
    return None if teller else land


def _land(dateline: str | None) -> str | None:
    """The country of a dateline's city."""
    if dateline in country_by_form():
        return country_by_form()[dateline].name
    return places()[dateline].country if dateline in places() else None


def _named(line: Line) -> Iterator[Annotation]:
    """Every annotation of a line, and the annotations inside the names of bodies."""
    for annotation in line.annotations():
        yield annotation
        yield from annotation.inside
