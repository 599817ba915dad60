"""Offices as noun phrases: "the Malian Culture Minister", "Ambassador of Azerbaijan to Morocco"."""

from __future__ import annotations

from collections.abc import Iterator

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Office, offices
from icesco_cli.mentions.complements import read_right
from icesco_cli.mentions.modifiers import read_left
from icesco_cli.mentions.posts import Post, PostReading, printed
from icesco_cli.mentions.tokens import Chunk, Label, Line

_ASSISTANTS = {word.lower(): Office(word, None, "official", leads_body=False) for word in ("Aide", "Assistant")}


def lay_offices(line: Line) -> list[Post]:
    """Find each office, lay a chunk over those of its words that are no name of their own, and return them in order."""
    posts: list[Post] = []
    complement = range(0)
    for chunk in _heads(line):
        if not posts or chunk.first >= posts[-1].last:
            posts.append(_post(line, chunk, complement))
            complement = range(chunk.last, posts[-1].last)
            _lay(line, posts[-1])
    return posts


def _heads(line: Line) -> Iterator[Chunk]:
    for word in _ASSISTANTS.keys() & line.lower:
        index = line.lower.index(word)
        if line.lower[index + 1] == "to" and line.at[index] is None:
            line.put(Chunk(Label.OFFICE, index, index + 1, _ASSISTANTS[word]))
    for chunk in list(line.chunks()):
        if chunk.label is Label.OFFICE and isinstance(chunk.value, Office):
            yield chunk


def _post(line: Line, chunk: Chunk, taken: range) -> Post:
    assert isinstance(chunk.value, Office)
    spelt = line.words[chunk.first] in offices().acronyms
    head = chunk.value.form if spelt else printed(line, chunk.first, chunk.last)
    reading = PostReading(line, chunk.value, chunk.first, chunk.last, [head], taken=taken)
    read_left(reading)
    read_right(reading)
    if reading.unit and reading.of is not None:
        line.at[reading.unit.first : reading.unit.last] = [None] * (reading.unit.last - reading.unit.first)
    lead = line.lower[reading.first] if line.lower[reading.first] in name_grammar().leads else None
    title = " ".join(reading.title)
    return Post(reading.first, reading.last, title, reading.of, reading.office, reading.past, lead, reading.complete)


def _lay(line: Line, post: Post) -> None:
    whole = Chunk(Label.OFFICE, post.first, post.last, post)
    for index in range(post.first, post.last):
        chunk = line.at[index]
        if chunk is None or chunk.label in (Label.OFFICE, Label.EVENT):
            line.at[index] = whole
