"""The nouns of reading: documents, and the articles, paragraphs and sentences cut out of them.

Offsets count characters (code points), never bytes, from the first of `Document.text`; `end` is one past the last.
Lines are 1-based. Days are ISO 8601 strings of the Gregorian calendar, cut to what is known: `2021-01-13`, `2021`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from icesco_cli.choices import Basis, ProblemKind, Shape


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read or settled; it never stops the rest."""

    source: str
    line: int
    kind: ProblemKind
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
    """One release or news item of a document: the `number`-th, counted from 1.

    `title` is whitespace-normalised, and None where none is printed. `dateline_place` and `dateline_day` are those of
    "BAKU, Azerbaijan, Jan. 14."; "today" in the text counts from the dateline's day before it counts from `published`.
    `issue_month` is that of the newsletter, where no day is known.
    `paragraphs` are title, headlines and body in the order of the page, without navigation, bylines and datelines.
    """

    id: str
    source: str
    number: int
    line: int
    start: int
    end: int
    title: str | None = None
    published: str | None = None
    published_basis: Basis | None = None
    outlet: str | None = None
    author: str | None = None
    dateline_place: str | None = None
    dateline_day: str | None = None
    issue_month: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Characters `start` to `end` of the document, in the paragraph of that index in its article."""

    start: int
    end: int
    shape: Shape = Shape.BODY
    paragraph: int = 0
