"""Offices as noun phrases: "the Malian Culture Minister", "Ambassador of Azerbaijan to Morocco"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.office_titles import bound_offices
from icesco_cli.lexicon.words import Office, offices
from icesco_cli.mentions.offices.boards import end_of_board
from icesco_cli.mentions.offices.complements import read_right
from icesco_cli.mentions.offices.modifiers import read_left
from icesco_cli.mentions.offices.posts import PostReading, printed
from icesco_cli.mentions.words.stretches import after_article
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, Post
from icesco_cli.mentions.words.vocabulary import VENUE

_OF_BODIES = frozenset({"fellow", "member"})
_BEFORE_MEMBERS = frozenset(
    {
        *(",", "(", "a", "also", "and", "board", "corresponding", "council", "full", "honorary", "is", "leading"),
        *("research", "senior", "visiting"),
    }
)


def lay_offices(line: Line) -> list[Post]:
    """Find each office, lay an annotation over those of its words that are no name of their own, and return all in
    order."""
    posts: list[Post] = []
    complement = range(0)
    for annotation, office in _heads(line):
        if not posts or annotation.first >= posts[-1].last:
            posts.append(_post(line, annotation, office, complement))
            complement = range(annotation.last, posts[-1].last)
            _lay(line, posts[-1])
    return posts


def _heads(line: Line) -> Iterator[tuple[Annotation, Office]]:
    """The head nouns of the line's offices, and what the tables know of each."""
    for word in bound_offices().keys() & line.lower:
        for index in range(line.lower.index(word), line.size):
            if line.lower[index] == word and _is_office(line, index):
                line.put(Annotation(Label.OFFICE, index, index + 1, _bound(word)))
    for annotation in list(line.annotations()):
        if annotation.label is Label.OFFICE and annotation.office and not _is_of_a_building(line, annotation):
            yield annotation, annotation.office


def _is_of_a_building(line: Line, office: Annotation) -> bool:
    """ "the Karst Imam mosque": a title inside the name of a building, which makes the word before it no body."""
    before, noun = office.first - 1, office.last
    bare = before > 0 and line.capital[before] and line.at[before] is None and line.capital[office.first]
    return bare and bool(line.flags[noun] & VENUE) and not line.capital[noun]


def _is_office(line: Line, index: int) -> bool:
    """Whether the word at `index` has what makes it an office: "Aide to", "X, Member of the Academy"."""
    word, preposition = line.lower[index], line.lower[index + 1]
    if preposition not in bound_offices()[word] or line.at[index] is not None:
        return False
    if word not in _OF_BODIES:
        return True
    start = after_article(line, index + 2)
    apposed = line.capital[index] or line.lower[index - 1] in _BEFORE_MEMBERS
    return apposed and (line.label(start) is Label.BODY or end_of_board(line, start) is not None)


@cache
def _bound(word: str) -> Office:
    return Office(word.capitalize(), None, "official", leads_body=False)


def _post(line: Line, annotation: Annotation, office: Office, taken: range) -> Post:
    head = printed(line, annotation.first, annotation.last)
    head = office.form if head in offices().acronyms else head
    past = _past_prefix(head)
    reading = PostReading(line, office, annotation.first, annotation.last, [head[past:]], past=past > 0, taken=taken)
    read_left(reading)
    read_right(reading)
    if reading.unit and reading.of is not None:
        line.at[reading.unit.first : reading.unit.last] = [None] * (reading.unit.last - reading.unit.first)
    lead = line.lower[reading.first] if line.lower[reading.first] in name_grammar().leads else None
    title = " ".join(reading.title)
    return Post(reading.first, reading.last, title, reading.of, reading.office, reading.past, lead, reading.complete)


def _past_prefix(head: str) -> int:
    """ "ex-President", "then-director-general": how many letters say that the office is no longer held."""
    prefix, hyphen, _ = head.partition("-")
    known = offices().prefixes.get(prefix.casefold()) if hyphen else None
    return len(prefix) + 1 if known and known.past else 0


def _lay(line: Line, post: Post) -> None:
    whole = Annotation(Label.OFFICE, post.first, post.last, post)
    for index in range(post.first, post.last):
        annotation = line.at[index]
        if annotation is None or annotation.label in (Label.OFFICE, Label.EVENT):
            line.at[index] = whole
