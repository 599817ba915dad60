"""The nouns of what is found, frozen. Every other module speaks in these, in those of `documents` and in the closed
lists of `choices`, and has them all from here.

Offsets count characters (code points), never bytes, from the first of `Document.text`; `end` is one past the last.
Lines are 1-based. Days are ISO 8601 strings of the Gregorian calendar, cut to what is known: `2021-01-13`, `2021`.
"""

from __future__ import annotations

from dataclasses import dataclass

from icesco_cli.choices import PARTY_KINDS as PARTY_KINDS
from icesco_cli.choices import SIDE_KINDS as SIDE_KINDS
from icesco_cli.choices import Basis as Basis
from icesco_cli.choices import CommitmentKind as CommitmentKind
from icesco_cli.choices import Form as Form
from icesco_cli.choices import MeetingKind as MeetingKind
from icesco_cli.choices import Part as Part
from icesco_cli.choices import PartyKind as PartyKind
from icesco_cli.choices import ProblemKind as ProblemKind
from icesco_cli.choices import Shape as Shape
from icesco_cli.choices import Status as Status
from icesco_cli.choices import Topic as Topic
from icesco_cli.documents import Article as Article
from icesco_cli.documents import Document as Document
from icesco_cli.documents import Metadata as Metadata
from icesco_cli.documents import Paragraph as Paragraph
from icesco_cli.documents import Problem as Problem
from icesco_cli.documents import Sentence as Sentence


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

    @property
    def is_day(self) -> bool:
        """Whether it names one day: "5 May", "yesterday", "Monday"."""
        return self.rule in ("date", "day", "weekday")

    @property
    def has_days(self) -> bool:
        """Whether it names one day, or several by their dates: "from 5 to 7 May"."""
        return self.is_day or self.rule == "days"


@dataclass(frozen=True, slots=True)
class Span:
    """A settled time: `begin` to `end` (None for a single day, month or year) and how it was settled (`basis`)."""

    begin: str
    end: str | None
    basis: Basis


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

    kind: PartyKind
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
    """An encounter. `date` to `end` is its day or its span of days;
    `date_basis` says how `date` was settled."""

    kind: MeetingKind
    status: Status
    date: str | None = None
    end: str | None = None
    date_basis: Basis | None = None
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

    kind: CommitmentKind
    by: tuple[Party, ...]
    to: tuple[Party, ...]
    what: str
    made_on: str | None = None
    due: str | None = None
    said_by: Party | None = None
    made_basis: Basis | None = None
    due_basis: Basis | None = None
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
class ReadDocument:
    """One document as read, what was found in each of its articles, and the fingerprints of each by which reprints are
    known. `size` is in bytes; `digest` is that of the bytes and of the edition of the rules, and empty where the
    document is to be read again the next time, though it has not changed."""

    source: str
    digest: str
    size: int
    text: str = ""
    lines: tuple[tuple[int, int], ...] = ()
    findings: tuple[Findings, ...] = ()
    prints: tuple[tuple[int, ...], ...] = ()
    problems: tuple[Problem, ...] = ()
