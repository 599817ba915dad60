"""Annotations to mentions, with offsets and the names of whom they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from icesco_cli.lexicon.words import Place
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.linking.cast import Cast
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, text_of
from icesco_cli.models import Form, Mention, Role, Topic


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
        line.ends[holder.last - 1],
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
    """`outer` takes in "the" before the name and an acronym in brackets after it."""
    first = annotation.first - 1 if line.lower[annotation.first - 1] == "the" else annotation.first
    last = annotation.last
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
