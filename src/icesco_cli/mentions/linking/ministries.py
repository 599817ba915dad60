"""Ministries: their field and country, by any word order ("Malaysia's Education Ministry", "Ministry of Education")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.words.tokens import Annotation, Label, Line
from icesco_cli.text.folding import fold

_HEAD = "ministry"
_EDGES = re.compile(r"^(?:(?:of|for|the|and)\b|[&, ])+|(?:\b(?:of|the|and)|[, ])+$")


@dataclass(frozen=True, slots=True)
class Ministry:
    """A ministry's field in plain words (`key`) and as printed (`title`), and its country."""

    key: str
    title: str
    country: str | None


def field_key(text: str) -> str:
    """The words of a field that count: "Minister of Culture and Sport" and "Culture and Sport Ministry" share them."""
    return " ".join(sorted(word for word in fold(text).split() if word not in name_grammar().ranks))


def ministry_title(office: str) -> str:
    """The field of a minister's ministry, as its name has it: "Foreign Minister" is of Foreign Affairs; "" where the
    office says none."""
    head, _, after = office.partition(" of ")
    if not after:
        head, _, after = office.partition(" for ")
    before = [word for word in head.split() if word == "and" or word.casefold() not in name_grammar().ranks]
    return _field(after.split()) or _field(before)


def ministry_field(line: Line, annotation: Annotation) -> Ministry | None:
    """What a ministry's name says; None where the annotation is no ministry or names no field."""
    head = annotation.head
    if head is None or line.lower[head] != _HEAD:
        return None
    country: str | None = None
    before: list[str] = []
    after: list[str] = []
    inside = {index: inner for inner in annotation.inside for index in range(inner.first, inner.last)}
    for index in range(annotation.first, annotation.last):
        inner = inside.get(index)
        if inner and inner.country and (inner.label is Label.COUNTRY or index < head):
            country = inner.country.name
        elif index != head:
            (before if index < head else after).append(line.words[index])
    title = _field(after) or _field(before)
    key = field_key(title)
    return Ministry(key, title, country) if key else None


def _field(words: list[str]) -> str:
    """The field as a title has it: "Foreign Ministry" is the one of foreign affairs."""
    title = _EDGES.sub("", " ".join(words).replace(" ,", ",")).strip()
    if title.islower():
        title = " ".join(word if word in name_grammar().small else word.capitalize() for word in title.split())
    return name_grammar().fields.get(title.lower(), title)
