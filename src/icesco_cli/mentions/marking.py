"""Annotations to mentions, with offsets and the names of whom they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Place
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.linking.cast import Cast
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, text_of
from icesco_cli.models import Form, Mention, Role, Topic

_GOING_ON = function_words("prepositions") | {"to", "where", "which", "who"}
"""Behind a town with its country and no comma, these go on with the sentence."""
_MOST_DESCRIBING = 3


def mark(reading: str, lines: list[ReadLine], cast: Cast) -> tuple[Mention, ...]:
    """Every mention of the article, sorted by its first character."""
    found: list[Mention] = []
    for number, read in enumerate(lines):
        found += (_person(reading, read.line, *held) for held in cast.held[number])
        found += _others(read.line, number, cast)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _person(reading: str, line: Line, holder: Holder, person: str | None, roles: tuple[Role, ...]) -> Mention:
    name = holder.name
    honorific = name.honorifics[-1] if name.honorifics else None
    return Mention(
        line.starts[name.first],
        line.ends[name.last - 1],
        line.starts[holder.first],
        line.ends[_past_land(line, holder.last) - 1],
        Topic.PERSON,
        Form.NAME,
        (person,) if person else (),
        roles,
        text_of(reading, line, honorific.first, honorific.last) if honorific else None,
    )


def _others(line: Line, number: int, cast: Cast) -> Iterator[Mention]:
    for annotation in line.annotations():
        mention = _other(line, number, annotation, cast)
        if mention:
            yield mention


def _other(line: Line, number: int, annotation: Annotation, cast: Cast) -> Mention | None:
    if annotation.label is Label.BODY:
        return _mention(line, annotation, Topic.ORGANISATION, Form.NAME, cast.bodies[number, annotation.first].name)
    if annotation.country:
        form = Form.NAME if annotation.label is Label.COUNTRY else Form.ADJECTIVE
        return _mention(line, annotation, Topic.COUNTRY, form, annotation.country.name)
    if isinstance(annotation.value, Place):
        return _mention(line, annotation, Topic.PLACE, Form.NAME, annotation.value.name)
    return None


def _mention(line: Line, annotation: Annotation, topic: Topic, form: Form, name: str) -> Mention:
    """`outer` takes in "the" before the name with what describes a body, and an acronym in brackets or the country of a
    town after it."""
    described = _described_from(line, annotation.first) if topic is Topic.ORGANISATION else annotation.first
    first = described - 1 if line.lower[described - 1] == "the" else annotation.first
    last = _past_land(line, annotation.last)
    if line.lower[last] == "(" and line.lower[last + 2] == ")" and line.words[last + 1].isupper():
        last += 3
    return Mention(
        line.starts[annotation.first],
        line.ends[annotation.last - 1],
        line.starts[first],
        line.ends[last - 1],
        topic,
        form,
        (name,),
    )


def _described_from(line: Line, name: int) -> int:
    """ "the | newly established Karst Fund", "the | Sfax-based Karst Fund": where what describes a body begins."""
    grammar, first = name_grammar(), name
    while name - first < _MOST_DESCRIBING and (
        line.lower[first - 1] in grammar.describing or line.lower[first - 1].endswith(grammar.describing_ends)
    ):
        first -= 1
    return first


def _past_land(line: Line, last: int) -> int:
    """One past the country that a comma sets behind its town: "in Oslo, Norway |"; the country acts for itself in
    "Based in Oslo, Norway will" and in "in Oslo, Norway and Malta"."""
    town, land = line.at[last - 1], line.at[last + 1]
    if line.lower[last] != "," or land is None or land.label is not Label.COUNTRY or land.country is None:
        return last
    place = town.value if town else None
    if not isinstance(place, Place) or place.kind == "region" or place.country not in (None, land.country.name):
        return last
    behind = line.lower[land.last]
    closed = not behind.isalnum() or behind in _GOING_ON
    listed = behind == "," and line.label(land.last + 1) is Label.COUNTRY
    return land.last if closed and not listed else last
