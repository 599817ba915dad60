"""What goes with a member of a list, and where the list goes on behind it: "A, on behalf of ICESCO, | and B"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words

_BELONGING = function_words("belonging")
_BRACKET = 8
"""Chunks within which a bracket behind a name closes."""
_COMPLEMENT = 10
"""Chunks of what a member of a list is of: "A of the Council for the Ports of the North"."""
_DASHES = function_words("dashes")
_DETERMINED = function_words("determined")
_FIELDS = frozenset(["for", "on"])
_FINITE = function_words("finite")
_IS = frozenset(["is", "was"])
_MEMBER_ENDS = frozenset([",", ".", ";", "and"])
_RELATIVE = 20
"""Chunks of a relative clause inside a list."""


def behind_behalf(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk of what follows a member of a list: "A, on behalf of ICESCO, and B", "A, on behalf of C, and B",
    "on behalf of the mayor"."""
    aside = at + 1 < len(chunks) and chunks[at + 1].word == ","
    start = at + 1 + aside
    words = [chunk.word for chunk in chunks[start : start + 3]]
    body = start + 1 if words[:1] == ["for"] else start + 3
    behalf = words == ["on", "behalf", "of"]
    if not (behalf or words[:1] == ["for"]) or body >= len(chunks):
        return at
    if chunks[body].is_person:
        return body if behalf and aside and [chunk.word for chunk in chunks[body + 1 : body + 2]] == [","] else at
    if chunks[body].mention:
        return body
    common = behalf and chunks[body].word in _DETERMINED and body + 1 < len(chunks) and chunks[body + 1].word.isalpha()
    return body + 1 if common else at


def behind_complement(chunks: Sequence[Chunk], at: int) -> int:
    """One past the member at `at` with its complement: "A of the Council", "A of the port of Oslo", "A (Kenya)", "the
    chairman of the board of directors | , A", "the Senate of Malta"."""
    if at + 1 < len(chunks) and chunks[at + 1].word == "(":
        closed = (ahead for ahead in range(at + 2, min(len(chunks), at + _BRACKET)) if chunks[ahead].word == ")")
        return next(closed, at) + 1
    if ends := _behind_field(chunks, at):
        return ends
    of = at + 1
    if of + 1 < len(chunks) and chunks[of].word == "," and chunks[of + 1].word == "from":
        of += 1
    if of >= len(chunks) or chunks[of].word not in _BELONGING:
        return at + 1
    if not chunks[at].is_person:
        return of + 2 if _is_of_country(chunks, at) and joins(chunks, of + 2) else at + 1
    for ahead in range(of + 1, min(len(chunks) - 1, at + _COMPLEMENT)):
        chunk = chunks[ahead]
        if chunk.mention and not chunk.word:
            ends = not chunk.is_person and joins(chunks, ahead + 1)
            return ahead + 1 if ends else at + 1
        if not chunk.word.isalpha():
            return ahead if not chunks[at].names and _is_apposed(chunks, ahead) else at + 1
    return at + 1


def _is_of_country(chunks: Sequence[Chunk], at: int) -> bool:
    """ "the Senate | of the Republic of Malta", whose country is no part of its name."""
    body, of = chunks[at].is_organisation, [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["of"]
    return body and of and at + 3 < len(chunks) and chunks[at + 2].is_country


def _is_apposed(chunks: Sequence[Chunk], comma: int) -> bool:
    """Whether a list goes on with a name, or ends there: "the chairman of the board | , A, and B", no "| , A said"."""
    behind = chunks[comma + 2].word if comma + 2 < len(chunks) else "."
    return chunks[comma].word == "," and chunks[comma + 1].is_person and behind in _MEMBER_ENDS


def _behind_field(chunks: Sequence[Chunk], at: int) -> int | None:
    """The comma behind the field of somebody's office, where the list goes on with "and": "A, envoy of Kenya | for
    trade and customs, and B"."""
    mention, first = chunks[at].mention, at + 2
    if mention is None or not mention.roles or first >= len(chunks) or chunks[at + 1].word not in _FIELDS:
        return None
    for ahead in range(first, min(len(chunks) - 1, at + 8)):
        if chunks[ahead].word == ",":
            return ahead if chunks[ahead + 1].word == "and" else None
        if chunks[ahead].mention or chunks[ahead].time or not chunks[ahead].word.isalpha():
            break
    return None


def behind_relative(chunks: Sequence[Chunk], who: int) -> int:
    """The comma before "and" that closes an aside: "A, who runs the centre, and B"; else where the aside begins, as in
    "A, who was accompanied by B, and C"."""
    if not meeting_words()["escorting"].isdisjoint(chunk.word for chunk in chunks[who + 2 : who + 4]):
        return who
    for at in range(who + 1, min(len(chunks) - 1, who + _RELATIVE)):
        named = chunks[at + 1].is_person and chunks[who + 1].word in _IS
        if (chunks[at].word == "," and (chunks[at + 1].word == "and" or named)) or chunks[at].word == ";":
            return at
        if chunks[at].word in {".", ":"} or (chunks[at].word == "," and _goes_on(chunks[at + 1].word)):
            break  # "A, who is in Oslo, met with B, and C"
    return who


def _goes_on(word: str) -> bool:
    """Whether the verb behind an aside is one that the subject before it has."""
    return word in _FINITE or word in function_words("irregular_pasts") or word in meeting_words().verbs


def joins(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a list goes on here; "her counterparts from Kenya and Malta - A and B" does so behind a dash, "the heads
    of two schools: A and B" behind a colon."""
    word = chunks[at].word
    if word in _DASHES and at + 2 < len(chunks):
        return chunks[at - 1].is_place and chunks[at + 1].is_person and chunks[at + 2].word in _MEMBER_ENDS
    if word == ":" and at + 1 < len(chunks):
        return chunks[at - 1].is_group and chunks[at + 1].is_person
    return word in {",", ";", "and", "&", "plus", "alongside", "/"} or (
        word in {"as", "along", "together"} and at + 1 < len(chunks) and chunks[at + 1].word in {"well", "with"}
    )
