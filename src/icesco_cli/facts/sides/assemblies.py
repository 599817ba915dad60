"""Whose the ministers or rectors are who act together, and the body at whose session they do: "the Ministers of Culture
of A, B and C", "the Tenth Summit of A"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.lexicon.words import country_names
from icesco_cli.models import SIDE_KINDS, Form, Mention, Party, PartyKind

_PORTFOLIO = 8
"""How many words may stand between "ministers of" and the first country: "ministers of youth and sports of"."""
_LONGEST = 100
"""Characters of the longest name of a session."""
_BREAKS = re.compile(r"[.,;:()]| (?:was|were|is|will|took|held|in|on|at|with|that|which) ")
_PAIR = 2
_MEMBERS = 4
"""Chunks of a body and of those who act for it: "A foreign ministers"."""
_JOINERS = frozenset([",", "and"])


def assembled(row: Row, at: int) -> tuple[Party, ...]:
    """The countries and bodies whose people the plural at chunk `at` calls; none where it names fewer than two."""
    inside, last = _inside(row, row.chunks[at]), at
    if not inside:
        last = _first_side(row.chunks, at)
        inside = [side] if last > at and (side := _side(row.chunks[last].mention)) else []
    listed = _listed(row.chunks, last + 1) if inside else ()
    found = dict.fromkeys((*inside, *listed))
    return tuple(found) if len(found) > 1 else ()


def assembly(row: Row) -> tuple[Party, ...]:
    """The countries and bodies, more than two, of the first such plural of a sentence."""
    if sum(mention.topic in SIDE_KINDS for mention in row.mentions) < _PAIR:
        return ()  # a third may stand inside the name of an event
    plural = [*row.where(promise_words().groups), *(at for at in row.people if not row.chunks[at].names)]
    return next((found for at in sorted(plural) if len(found := assembled(row, at)) > _PAIR), ())


def _inside(row: Row, plural: Chunk) -> list[Party]:
    """The countries and bodies inside the phrase of a plural: "the Foreign Ministers of A"."""
    if plural.mention is None:
        return []
    within = (m for m in row.mentions if plural.start <= m.start and m.end <= plural.end and m is not plural.mention)
    named = [side for mention in within if (side := _side(mention))]
    return named or _country_in(row.between(plural.start, plural.end))


def _country_in(phrase: str) -> list[Party]:
    """The country with which the phrase ends, where that stands in the name of an event, in which nobody is named."""
    ends = (phrase[of.end() :].removeprefix("the ") for of in re.finditer(" of ", phrase))
    named = (country_names()[end].name for end in ends if end in country_names())
    return [Party(PartyKind.COUNTRY, name) for name in named][:1]


def _first_side(chunks: Sequence[Chunk], at: int) -> int:
    """The first country or body behind "of", over a portfolio; `at` where none stands there."""
    if at + 1 >= len(chunks) or chunks[at + 1].word != "of":
        return at
    for ahead in range(at + 2, min(len(chunks), at + _PORTFOLIO)):
        if _side(chunks[ahead].mention):
            return ahead
        if not chunks[ahead].word.isalpha():
            break
    return at


def _listed(chunks: Sequence[Chunk], first: int) -> Iterator[Party]:
    """The members of a list behind its first one, if "and" brings the last: ", B and C"."""
    at, found, closed = first, [], False
    while at + 1 < len(chunks) and chunks[at].word in _JOINERS and not closed:
        closed = "and" in (chunks[at].word, chunks[at + 1].word)
        at += 1 + (chunks[at + 1].word in {"and", "the"})
        side = _side(chunks[at].mention) if at < len(chunks) else None
        if side is None:
            return
        found.append(side)
        at += 1
    yield from found if closed else ()


def _side(mention: Mention | None) -> Party | None:
    """The country or body that a mention names."""
    if mention is None or mention.topic not in SIDE_KINDS or mention.form is Form.ADJECTIVE or not mention.names:
        return None
    return Party(SIDE_KINDS[mention.topic], mention.names[0])


def convener(row: Row, bodies: Mapping[str, str]) -> str | None:
    """The body at whose session a sentence tells that people met: "the Tenth Summit of A", "the A Summit", "the meeting
    of the Ministers of A", "The Ministers of A met". `bodies` are the names of the bodies by each of their forms."""
    if bodies and (opening := _whose_members(row)):
        found = [form for form in bodies if opening.endswith(f" {form}")]
        if found:
            return bodies[max(found, key=len)]
    for at in row.where(promise_words().sessions) if bodies else ():
        start, end = row.chunks[at].start - row.sentence.start, row.chunks[at].end - row.sentence.start
        before = row.text[max(0, start - _LONGEST) : start].rstrip()
        found = [form for form in bodies if before.endswith(f" {form}") or _is_behind(row.text, end, form)]
        if found:
            return bodies[max(found, key=len)]
    return None


def _is_behind(text: str, start: int, form: str) -> bool:
    """Whether a body is named so soon behind a session that the session is its own; its own commas part nothing."""
    at = text.find(f" {form}", start, start + _LONGEST + len(form))
    end = at + len(form) + 1
    return at >= 0 and not text[end : end + 1].isalnum() and not _BREAKS.search(text, start, at + 1)


def _whose_members(row: Row) -> str:
    """The words that open a sentence with several who act together, up to whose they are: " the Ministers of A",
    " A" of "A foreign ministers"; "" where none do."""
    first, rest = row.chunks[0], row.chunks[1:_MEMBERS]
    called = first.is_organisation and any(chunk.word in promise_words().groups for chunk in rest)
    return f" {row.between(first.start, first.end)}" if first.is_group or called else ""
