"""A body's name where it stands: its text, acronym, field and the country that owns it."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Body, body_heads
from icesco_cli.mentions.bodies.acronyms import acronym_after
from icesco_cli.mentions.linking.bodies import BodyForm, entry_of
from icesco_cli.mentions.linking.ministries import field_key, ministry_field
from icesco_cli.mentions.words.tokens import Annotation, Implied, Label, Line, text_of
from icesco_cli.mentions.words.vocabulary import HEAD

_COMPANY = "company"
_CLOSING = frozenset({",", ".", ";", ")"})


def body_form(reading: str, line: Line, annotation: Annotation) -> BodyForm:
    """The form of a body's name that `annotation` covers."""
    text = text_of(reading, line, annotation.first, annotation.last).replace('"', "")
    if isinstance(annotation.value, Implied):
        spelt = not name_grammar().foreign_ministries.isdisjoint(line.lower[annotation.first : annotation.last])
        return _implied_form(annotation.value, text if spelt else f"Ministry of {annotation.value.field}")
    acronym = None if text.isupper() or _ends_in_body(line, annotation) else acronym_after(line, annotation.last)
    acronym = acronym or _short_name_after(reading, line, annotation.last)
    entry = annotation.entry or entry_of(text) or _incorporated(line, annotation)
    country = _owner(line, annotation)
    if annotation.head is not None and entry is None:
        field = ministry_field(line, annotation)
        if field:
            owner = field.country or country or _country_behind(line, annotation.last)
            return BodyForm(text, acronym, None, owner, field.key, field.title)
    return BodyForm(text, acronym, entry, None if entry else country)


def _implied_form(ministry: Implied, text: str) -> BodyForm:
    return BodyForm(text, None, None, ministry.country, field_key(ministry.field), ministry.field)


def _short_name_after(reading: str, line: Line, last: int) -> str | None:
    """ "the Centre of Analysis of Karst (AIK Centre)": a short name of acronym and head in brackets."""
    headed = line.capital[last + 2] and bool(line.flags[last + 2] & HEAD) and line.lower[last + 3] == ")"
    if line.lower[last] != "(" or not headed or not line.words[last + 1].isupper():
        return None
    return text_of(reading, line, last + 1, last + 3)


def _incorporated(line: Line, annotation: Annotation) -> Body | None:
    """The table's entry for a company that is named with its legal form: "Siemens AG"."""
    noun = body_heads().get(line.words[annotation.last - 1])
    if annotation.last - annotation.first < 2 or noun is None or noun.kind != _COMPANY:
        return None
    return entry_of(" ".join(line.words[annotation.first : annotation.last - 1]))


def _ends_in_body(line: Line, annotation: Annotation) -> bool:
    """Whether the acronym after the annotation is that of a body inside its name, which is no acronym itself."""
    spelt = not line.words[annotation.last - 1].isupper()
    return spelt and any(inner.label is Label.BODY and inner.last == annotation.last for inner in annotation.inside)


def _owner(line: Line, annotation: Annotation) -> str | None:
    """The country that owns the body by a possessive: "Mali's Ministry of Culture"."""
    before = (
        line.at[annotation.first - 2] if annotation.first > 1 and line.lower[annotation.first - 1] == "'s" else None
    )
    return before.country.name if before and before.label is Label.COUNTRY and before.country else None


def _country_behind(line: Line, comma: int) -> str | None:
    """ "the Ministry of Culture, Mali, hosted": the country between two signs."""
    annotation = line.at[comma + 1] if line.lower[comma] == "," else None
    if annotation is None or annotation.label is not Label.COUNTRY or annotation.country is None:
        return None
    listed = line.lower[annotation.last + 1] == "and" and line.label(annotation.last + 2) is Label.COUNTRY
    closed = line.lower[annotation.last] in _CLOSING and not listed
    return annotation.country.name if closed or annotation.last >= line.size else None
