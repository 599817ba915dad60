"""The sentences behind a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from icesco_cli.entities.clusters import digest, unique_ids
from icesco_cli.models import Commitment, Evidence, Meeting, Party, PartyKind

Fact = TypeVar("Fact", Meeting, Commitment)


def evidence_key(evidence: Evidence) -> tuple[str, int, int, str]:
    """What tells a sentence and the rule that read it from every other."""
    return evidence.article, evidence.start, evidence.end, evidence.rule


def first_sentence(fact: Fact) -> tuple[str, int, int, str]:
    """The `evidence_key` of the first sentence behind a fact; one that stands before all others where it has none."""
    return min(map(evidence_key, fact.evidence), default=("", 0, 0, ""))


def merged_evidence(rows: Iterable[Iterable[Evidence]]) -> tuple[Evidence, ...]:
    """Every sentence once, in the order of the articles' ids and of their text."""
    return tuple(sorted({evidence for row in rows for evidence in row}, key=evidence_key))


def with_ids(letter: str, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with their ids: the stem, and a hash of all that a fact says where several have one stem. All facts of
    one stem must be given together."""
    ids = unique_ids([stem(letter, fact) for fact in facts], _contents(facts).__getitem__)
    return [replace(fact, id=id_) for fact, id_ in zip(facts, ids, strict=True)]


def stem(letter: str, fact: Fact) -> str:
    """With what the id of a fact begins: a letter and a hash of the first sentence behind it. Where in its document the
    sentence stands has no say, so that an edit elsewhere leaves the id as it is."""
    return f"{letter}-{digest(*_first(fact))}"


def _first(fact: Fact) -> tuple[object, ...]:
    first = min(fact.evidence, key=lambda one: (one.source, evidence_key(one)), default=None)
    return _sentence(first) if first else (repr(nameless(fact)),)


def _sentence(evidence: Evidence) -> tuple[str, str, str]:
    return evidence.source, evidence.quote, evidence.rule


def _contents(facts: Sequence[Fact]) -> dict[int, tuple[Fact, int]]:
    """What each fact says, by its index, and how many before it in the documents say the very same."""
    said = Counter[Fact]()
    found = {}
    for at in sorted(range(len(facts)), key=lambda at: [*map(evidence_key, facts[at].evidence)]):
        content = _placeless(nameless(facts[at]))
        found[at] = content, said[content]
        said[content] += 1
    return found


def _placeless(fact: Fact) -> Fact:
    return replace(fact, evidence=tuple(replace(one, article="", line=0, start=0, end=0) for one in fact.evidence))


def nameless(fact: Fact) -> Fact:
    """The fact with the ids of its parties alone, for the names of people and bodies may change without it."""
    if isinstance(fact, Meeting):
        return replace(fact, parties=tuple(map(_nameless, fact.parties)))
    said_by = _nameless(fact.said_by) if fact.said_by else None
    return replace(fact, by=tuple(map(_nameless, fact.by)), to=tuple(map(_nameless, fact.to)), said_by=said_by)


def _nameless(party: Party) -> Party:
    return party if party.kind == PartyKind.COUNTRY else replace(party, name="")
