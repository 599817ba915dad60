"""Promises that a signature makes: "A and B signed a memorandum to ...", "a protocol was signed between A and B"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.clause_bounds import end_of_clause
from icesco_cli.facts.complements import infinitive
from icesco_cli.facts.doers import doers
from icesco_cli.facts.doubts import is_question, is_unreal
from icesco_cli.facts.grammar import by_group, group_after, is_passive
from icesco_cli.facts.limbs import Limb
from icesco_cli.facts.promise import Promise
from icesco_cli.lexicon.promise_words import promise_words

_KNOWN = frozenset(["the", "this", "that", "it", "its"])
_CONDITIONS = frozenset(["if", "unless", "once", "until", "when", "should"])
_STOPS = frozenset([".", ";", '"', "that", "who", "which"])


def signing_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the verb of signing at `at`."""
    chunks = row.chunks
    passive = is_passive(chunks, at)
    if is_unreal(chunks, at) or is_question(row) or any(chunk.word == "had" for chunk in chunks[max(0, at - 3) : at]):
        return []
    noun = _document(chunks, at, passive)
    if noun is None or any(chunk.word in _CONDITIONS for chunk in chunks[max(0, min(noun, at) - 6) : at]):
        return []
    who = tuple((by_group(chunks, at) or _between(chunks, at)) if passive else doers(chunks, at))
    if not who and not passive:
        return []
    partners = tuple(_between(chunks, at) or _with(chunks, noun))
    rule = "signed again" if chunks[max(0, noun - 1)].word in _KNOWN else "signed"
    joint = not who
    return [
        Promise(at, "agreement", rule, who, limb, partners, joint=joint) for limb in _limbs(chunks, at, noun, passive)
    ]


def _limbs(chunks: Sequence[Chunk], at: int, noun: int, passive: bool) -> list[Limb]:
    """What the document is to do, or else its name: "a memorandum on vocational training"."""
    found = infinitive(chunks, noun) if not passive else infinitive(chunks, at)
    if found:
        return found
    first = noun
    while first > 0 and chunks[first - 1].word and chunks[first - 1].word.isalpha() and first - 1 != at:
        first -= 1
        if chunks[first].word in {"a", "an", "the", "two", "three", "several"}:
            break
    last = end_of_clause(chunks, noun)
    return [Limb(first, first, min(last, at - 1) if passive and noun < at and last > at else last)]


def _document(chunks: Sequence[Chunk], at: int, passive: bool) -> int | None:
    """The noun of the document: before a passive verb, behind an active one."""
    nouns = promise_words().document_nouns
    if passive:
        return next((back for back in range(at - 1, max(-1, at - 14), -1) if chunks[back].word in nouns), None)
    for ahead in range(at + 1, min(len(chunks), at + 10)):
        if chunks[ahead].word in nouns:
            return ahead
        if chunks[ahead].word in _STOPS:
            return None
    return None


def _with(chunks: Sequence[Chunk], noun: int) -> list[int]:
    for ahead in range(noun - 6 if noun > 6 else 0, min(len(chunks), noun + 7)):
        if chunks[ahead].word == "with":
            return group_after(chunks, ahead + 1, 3)
    return []


def _between(chunks: Sequence[Chunk], at: int) -> list[int]:
    for ahead in range(max(0, at - 12), min(len(chunks), at + 16)):
        if chunks[ahead].word == "between":
            return group_after(chunks, ahead + 1, 4)
    return []
