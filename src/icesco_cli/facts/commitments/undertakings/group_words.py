"""The words that several are called by in a row: "the two presidents, A and B", "the two", "they", "a mission led by
A"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import LED
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import by_group
from icesco_cli.lexicon.promise_words import promise_words


def named_behind(chunks: Sequence[Chunk], doers: Sequence[int]) -> Sequence[int]:
    """The doers without a group whose members are named behind its comma: "the two presidents, A and B"."""
    if len(doers) < 3 or doers[1] != doers[0] + 2 or not chunks[doers[1]].is_person:
        return doers
    group = chunks[doers[0]].is_group and not chunks[doers[0]].names
    return doers[1:] if group and chunks[doers[0] + 1].word == "," else doers


def land_behind(chunks: Sequence[Chunk], at: int) -> str | None:
    """The country behind one of several: "the two presidents, A | of B | and C of D"."""
    land = chunks[at + 2] if [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["of"] and chunks[at + 2 :] else None
    return land.name if land and land.is_country and chunks[at].is_person else None


def are_the_two(row: Row, at: int) -> bool:
    """Whether "the two" stands alone, and for two people: "the two | agreed", but not "the two | chambers agreed"."""
    ahead = row.chunks[at + 1].word if at + 1 < len(row.chunks) else "s"
    return row.text_of(row.chunks[at]) == "the two" and not ahead.endswith("s")


def plural_at(row: Row, at: int) -> str:
    """What several are called at `at`; of "they", those before it in the sentence: "the Ministers, by which they"."""
    text = row.text_of(row.chunks[at])
    before = (row.chunks[back] for back in range(at - 1, -1, -1) if text == "they")
    groups = (row.text_of(one) for one in before if one.is_group)
    return next(groups, text).split()[-1]


def leader_of_mission(row: Row, at: int) -> list[int]:
    """Whoever leads a mission, whose side sends it: "a technical mission | led by A, Head of B"."""
    sent = row.chunks[at].word in promise_words().missions and at + 1 < len(row.chunks)
    return by_group(row.chunks, at + 1)[:1] if sent and row.chunks[at + 1].word in LED else []
