"""Of which kinds the bodies are that lines name: by their head nouns."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.lexicon.words import body_heads
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.words.tokens import Annotation, Label


def countries_named(lines: Sequence[ReadLine]) -> frozenset[str]:
    """The countries that lines name."""
    annotations = (annotation for read in lines for annotation in read.line.annotations())
    return frozenset(annotation.country.name for annotation in annotations if annotation.country)


def embassies_named(lines: Sequence[ReadLine]) -> frozenset[str]:
    """The countries whose embassies lines name."""
    bodies = (
        annotation
        for read in lines
        for annotation in read.line.annotations()
        if body_kind(read, annotation) == "embassy"
    )
    inside = (inner for body in bodies for inner in body.inside[:1])
    return frozenset(inner.country.name for inner in inside if inner.country)


def body_kind(read: ReadLine, annotation: Annotation) -> str | None:
    """The kind of a body by its head noun."""
    if annotation.label is not Label.BODY:
        return None
    words = [read.line.words[annotation.head]] if annotation.head is not None else _words(read, annotation)
    return next((body_heads()[word].kind for word in words if word in body_heads()), None)


def _words(read: ReadLine, annotation: Annotation) -> list[str]:
    return read.line.words[annotation.first : annotation.last][::-1]
