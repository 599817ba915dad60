"""The nouns of the project, frozen. Every other module speaks in these.

Offsets count characters (code points), never bytes, from the first of `Document.text`; `end` is one past the last.
Lines are 1-based. Days are ISO 8601 strings of the Gregorian calendar, cut to what is known: `2021-01-13`, `2021`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a party of a fact is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"


class Part(StrEnum):
    """What a party did at a meeting."""

    HOST = "host"
    GUEST = "guest"
    PARTICIPANT = "participant"
    ATTENDEE = "attendee"


class Shape(StrEnum):
    """What a paragraph is on its page."""

    TITLE = "title"
    HEADLINE = "headline"
    """A line under the title that says part of the story ("Keita: We will open a school")."""
    HEADING = "heading"
    """A section heading inside one article."""
    BODY = "body"
    ITEM = "item"
    """An item of a list: it continues the sentence that introduces the list."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read or settled; it never stops the rest."""

    source: str
    line: int
    kind: str
    """A short fixed name: `unreadable`, `encoding`, `cut sentence`, `contradictory day`, ..."""
    message: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document's head says of it (HTML meta tags, JSON-LD, YAML front matter); unknown is None."""

    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read, before it is cut into articles.

    `text` is what the document says: evidence is quoted from it. For a text or Markdown file it is the decoded file,
    character for character; for HTML it is the page's main text. `reading` is what the rules read: of the same length,
    so that an offset means the same in both, with markup blanked, quotation marks, apostrophes, hyphens and spaces
    straight, and a line break only where a paragraph ends (hard-wrapped lines are joined).
    """

    source: str
    text: str
    reading: str
    metadata: Metadata = Metadata()
    shapes: tuple[tuple[int, Shape], ...] = ()
    """Where the markup says it: the first character of a paragraph, and what that paragraph is."""
    lines: tuple[tuple[int, int], ...] = ()
    """For HTML: (first character, line of the file) of each block; empty where lines are the text's own."""
    problems: tuple[Problem, ...] = ()

    def line_at(self, offset: int) -> int:
        """The 1-based line of the file in which the character at `offset` stands."""
        if not self.lines:
            return self.text.count("\n", 0, offset) + 1
        index = bisect_right(self.lines, (offset, 10**9)) - 1
        return self.lines[max(index, 0)][1]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article: characters `start` to `end` of the document."""

    start: int
    end: int
    shape: Shape = Shape.BODY


@dataclass(frozen=True, slots=True)
class Article:
    """One release or news item of a document: the `number`-th, counted from 1. `title` is whitespace-normalised, and None
    where none is printed. `dateline_place` and `dateline_day` are those of "BAKU, Azerbaijan, Jan. 14."; "today" in the
    text counts from the dateline's day before it counts from `published`. `paragraphs` are title, headlines and body in
    the order of the page, without navigation, bylines and datelines."""

    id: str
    source: str
    number: int
    line: int
    start: int
    end: int
    title: str | None = None
    published: str | None = None
    published_basis: str | None = None
    outlet: str | None = None
    author: str | None = None
    dateline_place: str | None = None
    dateline_day: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters `start` to `end` of the document, in the paragraph of that index in its article."""

    start: int
    end: int
    shape: Shape = Shape.BODY
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A stretch of text that names a time ("on Monday", "from January 11 to 15", "by the end of the year").

    What is said is kept apart from what it settles to (`text.settle`), for the same words settle differently when they
    look back ("met on Monday") and when they look ahead. `rule` is the pattern that found it, `values` what the words
    say by field (year, month, day, weekday, shift, unit, ...); the fields are those of `text.times`.
    """

    start: int
    end: int
    rule: str
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A settled time: `begin` to `end` (None for a single day, month or year) and how it was settled (`basis`)."""

    begin: str
    end: str | None
    basis: str


class Form(StrEnum):
    """How a mention names its entity."""

    NAME = "name"
    ADJECTIVE = "adjective"
    """A country's adjective or people: "Azerbaijani", "the Azerbaijanis"."""
    OFFICE = "office"
    """An office that stands for whoever holds it: "the Minister", "ICESCO DG"."""
    PRONOUN = "pronoun"
    GROUP = "group"
    """Several at once: "the two parties", "both ministers"."""
    BODY = "body"
    """A short name for a body: "the Organization", "the Ministry", "his delegation"."""


class Topic(StrEnum):
    """What a mention is of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Role:
    """An office: `title` ("Minister of Culture") of a body or country `of`, attested from `since` to `until`."""

    title: str
    of: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that stands for entities of the article.

    `start` to `end` are the name or the referring words alone; `outer_start` to `outer_end` the whole noun phrase with
    article, honorific, office and apposition ("the Minister of Culture, Mr. Anar Karimov" or "Dr. Salim AlMalik,
    Director-General (DG) of ICESCO"), without the comma that closes it. `names` are the entities' names in this
    article: one for a name, several for a group, none where the text does not settle whom the words stand for.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    topic: Topic
    form: Form
    names: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    """The offices that this very mention states."""
    honorific: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that states a fact, exactly as the document has it at characters `start` to `end`."""

    article: str
    source: str
    line: int
    start: int
    end: int
    quote: str
    rule: str


@dataclass(frozen=True, slots=True)
class Party:
    """One who takes part in a fact. In one article's facts `name` is the entity's name in that article and `id` is
    None; linking sets `id`, and `name` to the fullest form in all documents."""

    kind: Kind
    name: str
    part: Part = Part.PARTICIPANT
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A human being: `name` is the fullest form without honorifics, `aliases` every other form met."""

    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    articles: tuple[str, ...] = ()
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """A named body. `country` is the country it belongs to, where the text makes that plain."""

    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    country: str | None = None
    articles: tuple[str, ...] = ()
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """An encounter. `kind` and `status` are those of the README; `date` to `end` is its day or its span of days;
    `date_basis` says how `date` was settled."""

    kind: str
    status: str
    date: str | None = None
    end: str | None = None
    date_basis: str | None = None
    place: str | None = None
    venue: str | None = None
    parties: tuple[Party, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """An undertaking: the parties `by` bind themselves to `what`, towards the parties `to`.

    `made_on` is the day it was said, `due` the day, month or year it falls due, `said_by` the person who said it.
    """

    kind: str
    by: tuple[Party, ...]
    to: tuple[Party, ...]
    what: str
    made_on: str | None = None
    due: str | None = None
    said_by: Party | None = None
    made_basis: str | None = None
    due_basis: str | None = None
    evidence: tuple[Evidence, ...] = ()
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one article says. Names are the article's own; nothing here knows of another document."""

    article: Article
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """The rows of all documents: one per human, body, encounter and undertaking, each with its id set."""

    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    same_as: dict[str, str] = field(default_factory=dict)
    """The id of a reprinted article, and the id of the article that it reprints."""
