"""Words and signs of one line (a sentence or a headline), and what the word tables say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import compress
from typing import TypeAlias

from icesco_cli.lexicon.words import Body, Country, Honorific, Office, Place

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:M(?:rs?|s)|Dr|Prof)(?=[A-Z][a-z])|[^\W_]+(?:['-](?!s\b)[^\W_]+)*|'s\b|\.{2,}| {4,}|[^\w\s]"
)
"""Dotted initials ("H.E."); an honorific glued to a name ("MsAnaLima"); a word with its hyphens and apostrophes, but
not its possessive; a sign; a wide gap."""


class Label(StrEnum):
    """What a stretch of tokens is."""

    COUNTRY = "country"
    ADJECTIVE = "adjective"
    PLACE = "place"
    REGION = "region"
    BODY = "body"
    EVENT = "event"
    OFFICE = "office"
    HONORIFIC = "honorific"
    NAME = "name"
    TIME = "time"


LANDS = frozenset({Label.COUNTRY, Label.PLACE, Label.REGION})
OWNERS = LANDS | {Label.ADJECTIVE, Label.BODY}
"""Whatever can have an office or a body."""
SIDES = frozenset({Label.COUNTRY, Label.BODY})
HUMANS = frozenset({Label.NAME, Label.HONORIFIC})
"""What opens a human's name."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """Tokens `first` to `last` (one past the end) of a line, what they are, and what is known of it."""

    label: Label
    first: int
    last: int
    value: Value = None

    @property
    def country(self) -> Country | None:
        """The country that it names, by its name, adjective or people."""
        return self.value if isinstance(self.value, Country) else None

    @property
    def entry(self) -> Body | None:
        """The body that every reader knows by this name."""
        return self.value if isinstance(self.value, Body) else None

    @property
    def honorific(self) -> Honorific | None:
        """The honorific of the tables."""
        return self.value if isinstance(self.value, Honorific) else None

    @property
    def office(self) -> Office | None:
        """The office of the tables, where it is yet to be read of what."""
        return self.value if isinstance(self.value, Office) else None

    @property
    def head(self) -> int | None:
        """The token of the noun that makes it the name of a body or an event."""
        return self.value.head if isinstance(self.value, Headed) else None

    @property
    def inside(self) -> tuple[Annotation, ...]:
        """The bodies and countries in the name of a body or an event."""
        return self.value.inside if isinstance(self.value, Headed) else ()


@dataclass(frozen=True, slots=True)
class Headed:
    """What is known of a body's or an event's name: which token is its head, and the bodies and countries in it."""

    head: int
    inside: tuple[Annotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Implied:
    """What is known of a ministry that is not named ("the Ministry"): its field as printed, and its country."""

    field: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Post:
    """An office at tokens `first` to `last` (one past the end) of a line. `of` is the body, country or place that it
    belongs to: its annotation, or the words of a body named in short ("the Museum"). `lead` is the word that opens it
    ("the", "his"), if any."""

    first: int
    last: int
    title: str
    of: Annotation | str | None
    office: Office
    past: bool
    lead: str | None
    complete: bool
    """It says of what it is the office."""
    shared: bool = False
    """Several hold one like it, of bodies or countries of their own: "Presidents X and Y"."""


Entry: TypeAlias = Country | Place | Body | Honorific | Office
"""What the word tables know of a phrase."""
Value: TypeAlias = Entry | Headed | Implied | Post | None


@dataclass(slots=True)
class Line:
    """The tokens of one sentence or headline, by property, and the annotations found so far.

    Each list but `starts` and `ends` is longer than the line by some empty tokens, so that rules may look a few tokens
    beyond either end (a small negative index is one of them).
    """

    size: int
    words: list[str]
    starts: list[int]
    ends: list[int]
    lower: list[str]
    capital: list[bool]
    flags: list[int]
    at: list[Annotation | None]
    """The annotation that covers each token."""
    titled: bool = False
    """Most words bear a capital, so that a capital says nothing."""

    def put(self, annotation: Annotation) -> None:
        """Lay an annotation over its tokens; annotations that it touches are gone."""
        for touched in self.inside(annotation.first, annotation.last):
            self.at[touched.first : touched.last] = [None] * (touched.last - touched.first)
        self.at[annotation.first : annotation.last] = [annotation] * (annotation.last - annotation.first)

    def inside(self, first: int, last: int) -> list[Annotation]:
        """The annotations over tokens `first` to `last`, each once."""
        return list({id(annotation): annotation for annotation in self.at[first:last] if annotation}.values())

    def annotations(self) -> Iterator[Annotation]:
        """The annotations in the order of the line; one that lies around others comes again after them."""
        before: Annotation | None = None
        for annotation in filter(None, self.at):
            if annotation is not before:
                yield annotation
                before = annotation

    def label(self, index: int) -> Label | None:
        """What the token at `index` is part of, if anything."""
        annotation = self.at[index]
        return annotation.label if annotation else None

    def capitals(self) -> list[int]:
        """The indexes of the tokens that begin with a capital."""
        return list(compress(range(self.size), self.capital))


def spans_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """First and last character of each token between characters `start` and `end`."""
    return [match.span() for match in _TOKEN.finditer(text, start, end)]


def words_of(text: str) -> list[str]:
    """The tokens of a text."""
    return _TOKEN.findall(text)


def text_of(reading: str, line: Line, first: int, last: int) -> str:
    """Tokens `first` to `last` as printed, white space normalised."""
    return " ".join(reading[line.starts[first] : line.ends[last - 1]].split())
